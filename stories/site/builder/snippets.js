// The five markups of one choice. They are made of nodes, so that everything in them is escaped by the browser itself.

/** Makes an element; its content is text or elements, never markup. */
function make(tag, attributes, ...content) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value) element.setAttribute(name, value === true ? '' : value);
  element.append(...content);
  return element;
}

const attributesOf = ({lang, level}, {options}) => ({lang, 'heading-level': level, ...options});

const dataOf = (choice, part) =>
  Object.fromEntries(
    Object.entries(attributesOf(choice, part)).map(([name, value]) => [`data-${name}`, value === true ? 'true' : value]),
  );

/** The list of procedures is fed by the catalog beside the records. */
const sourceOf = ({record}, {tag, hasRecord}) => {
  if (hasRecord) return record;
  return tag === 'procedure-list' && new URL('./catalog.json', record).href;
};

/** An element without a record has words in the place of a link. */
const contentOf = (choice, part) => {
  if (part.tag === 'glossary-term') return part.text;
  return part.hasRecord ? paragraph(choice, part) : make('p', {}, part.text);
};

/** The link stands in every markup: where a CMS takes the rest away, it still becomes the element. */
const paragraph = ({page}, {tag, text}, attributes = {}) =>
  make('p', {}, make('a', {href: `${page}#${tag}`, ...attributes}, text));

const MAKERS = {
  L: (choice, part) => paragraph(choice, part, dataOf(choice, part)),
  C: (choice, part) => make('div', {class: part.tag, ...dataOf(choice, part)}, paragraph(choice, part)),
  H: (choice, part) =>
    make(
      part.tag === 'glossary-term' ? 'span' : 'div',
      {[`data-${part.tag}`]: true, 'data-src': sourceOf(choice, part), ...dataOf(choice, part)},
      contentOf(choice, part),
    ),
  E: (choice, part) => make(part.tag, {src: sourceOf(choice, part), ...attributesOf(choice, part)}, contentOf(choice, part)),
};

/** Link and class lead to a record: what has none is named by a data attribute. */
const nodeOf = (markup, choice, part) => MAKERS['LC'.includes(markup) && !part.hasRecord ? 'H' : markup](choice, part);

/**
 * The nodes of a markup, one for each part; a frame shows the whole page.
 * @param {'L' | 'C' | 'H' | 'E' | 'I'} markup
 * @param {{record: string, page: string, text: string, lang?: string, level?: string, parts: {tag: string, text: string, hasRecord: boolean, options: object}[]}} choice
 */
export const nodesOf = (markup, choice) =>
  markup === 'I'
    ? [
        make('iframe', {
          src: choice.page,
          title: choice.text,
          width: '100%',
          height: '800',
          sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
          loading: 'lazy',
        }),
      ]
    : choice.parts.map((part) => nodeOf(markup, choice, part));

export const codeOf = (nodes) => nodes.map(({outerHTML}) => outerHTML).join('\n');

/** Addresses for the link button of an editor. */
export const addressesOf = ({page, parts}) =>
  parts
    .filter(({hasRecord}) => hasRecord)
    .map(({tag}) => `${page}#${tag}`)
    .join('\n');

/** A bracket in the words would end the shortcode, and a quotation mark its attribute. */
const escaped = (text) => make('p', {}, text).innerHTML.replaceAll('[', '&#91;').replaceAll(']', '&#93;');

/** Attributes that the shortcode of the WordPress plugin does not take: addresses are in its settings, and it has no form fields. */
export const NOT_IN_SHORTCODE = 'base catalog definition disabled history index name readonly required server strict value'.split(
  ' ',
);

/** Shortcodes of the WordPress plugin: no addresses, which its settings have. */
export const shortcodesOf = (choice) =>
  choice.parts
    .map((part) => {
      const {tag, text, hasRecord} = part;
      if (tag === 'glossary-term') return codeOf([MAKERS.H(choice, part)]);
      const needsId = hasRecord || tag === 'version-changes';
      const given = {id: needsId && choice.id, element: tag === 'procedure-card' ? '' : tag, ...attributesOf(choice, part)};
      const attributes = Object.entries(given).flatMap(([name, value]) => {
        if (!value || NOT_IN_SHORTCODE.includes(name)) return [];
        return value === true ? [name] : [`${name}="${escaped(value)}"`];
      });
      return `[procedure ${attributes.join(' ')}]${escaped(text)}[/procedure]`;
    })
    .join('\n');

/** For the site's head: the script and, where records come from another server than it, that server. */
export function headOf({record, script}) {
  const {origin} = new URL(record);
  const allowed =
    origin === new URL(script).origin ? [] : [codeOf([make('meta', {name: 'procedure-elements-origins', content: origin})])];
  // Not made as a node: a strict policy on trusted types forbids that. An address has no quotation marks left in it.
  return [...allowed, `<script defer src="${script.replaceAll('&', '&amp;')}"></script>`].join('\n');
}

/** For the site's own stylesheet: hardly any CMS leaves a `style` in content, and a strict policy ignores it. */
export const styleOf = ({accent, parts}) => `${parts.map(({tag}) => tag).join(',\n')} {\n  --procedure-accent: ${accent};\n}`;
