const MAX_LENGTH = 60;

/** Makes the id of a record of its title. A long one loses what is in brackets, then whole words at its end. */
export function idOf(title: string): string {
  const whole = slug(title.slice(0, 1000));
  const id = whole.length <= MAX_LENGTH ? whole : slug(title.slice(0, 1000).replace(/\([^()]*\)/g, ' ')) || whole;
  if (id.length <= MAX_LENGTH) return id || 'procedure';
  const cut = id.lastIndexOf('-', MAX_LENGTH);
  return id.slice(0, cut > 0 ? cut : MAX_LENGTH);
}

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
