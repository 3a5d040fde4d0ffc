// The five markups of one choice. They are made of nodes, so that everything in them is escaped by the browser itself.

/** Makes an element; its content is text or elements, never markup. */
function make(tag, attributes, ...content) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value) element.setAttribute(name, value === true ? '' : value);
  element.append(...content);
  return element;
}

const dataOf = ({lang, level}) => ({'data-lang': lang, 'data-heading-level': level});

/** The link stands in every markup: where a CMS takes the rest away, it still becomes the element. */
const paragraph = ({page}, {tag, text}, attributes = {}) =>
  make('p', {}, make('a', {href: `${page}#${tag}`, ...attributes}, text));

const MAKERS = {
  L: (choice, part) => paragraph(choice, part, dataOf(choice)),
  C: (choice, part) => make('div', {class: part.tag, ...dataOf(choice)}, paragraph(choice, part)),
  H: (choice, part) =>
    make('div', {[`data-${part.tag}`]: true, 'data-src': choice.record, ...dataOf(choice)}, paragraph(choice, part)),
  E: (choice, part) =>
    make(part.tag, {src: choice.record, lang: choice.lang, 'heading-level': choice.level}, paragraph(choice, part)),
};

/**
 * The nodes of a markup, one for each part; a frame shows the whole page.
 * @param {'L' | 'C' | 'H' | 'E' | 'I'} markup
 * @param {{record: string, page: string, text: string, lang?: string, level?: string, parts: {tag: string, text: string}[]}} choice
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
    : choice.parts.map((part) => MAKERS[markup](choice, part));

export const codeOf = (nodes) => nodes.map(({outerHTML}) => outerHTML).join('\n');

/** Addresses for the link button of an editor. */
export const addressesOf = ({page, parts}) => parts.map(({tag}) => `${page}#${tag}`).join('\n');

/** Shortcodes of the WordPress plugin: no addresses, which its settings have. */
export const shortcodesOf = ({id, lang, level, parts}) =>
  parts
    .map(({tag, text}) => {
      const given = {id, element: tag === 'procedure-card' ? '' : tag, lang, 'heading-level': level};
      const attributes = Object.entries(given).flatMap(([name, value]) => (value ? [`${name}="${value}"`] : []));
      // A bracket in the words would end the shortcode.
      const words = make('p', {}, text).innerHTML.replaceAll('[', '&#91;').replaceAll(']', '&#93;');
      return `[procedure ${attributes.join(' ')}]${words}[/procedure]`;
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
