/** Matches any of these words or phrases, whole and in any case. They are separated by commas and may be patterns. */
export const anyWord = (...lists: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<!\w)(?:${lists.join(',').split(/,\s*/).join('|')})(?!\w)`, 'i');
