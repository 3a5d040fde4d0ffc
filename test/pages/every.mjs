// A page's content with every element of the library, all with one record.
import {readFileSync} from 'node:fs';

const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8'));

export const TAGS = modules.flatMap(({declarations = []}) => declarations.flatMap(({tagName}) => tagName ?? [])).sort();

const markup = (tag) =>
  tag === 'glossary-term'
    ? '<glossary-term definition="A growth on the lining of the bowel.">polyp</glossary-term>'
    : `<${tag}></${tag}>`;

/** @param record address of the record */
export const every = (record) =>
  `<procedure-source src="${record}">${TAGS.filter((tag) => tag !== 'procedure-source')
    .map(markup)
    .join('\n')}</procedure-source>`;

/** Runs an async function in the page, which holds its promise: one that nobody holds may be collected before it is done. */
export const run = (page, work) => page.evaluate(`globalThis.kept = (${work})()`);

/** In the page: waits until every element is there, those that the script fetches later too, and shows what it has. */
export async function settled() {
  const missing = [...document.getElementsByTagName('*')].filter((element) => element.matches(':not(:defined)'));
  await Promise.all(missing.map(({localName}) => customElements.whenDefined(localName)));
  const elements = [...document.getElementsByTagName('*')].filter(({updateComplete}) => updateComplete);
  for (let round = 0; round < 3; round++) await Promise.all(elements.map(({updateComplete}) => updateComplete));
  await new Promise(requestAnimationFrame);
}

/** In the page: all that the elements say. */
export function text() {
  const read = (node) => {
    if (node instanceof Text) return node.data;
    return [...(node.shadowRoot ?? node).childNodes].map(read).join(' ');
  };
  return read(document.getElementsByTagName('procedure-source')[0]).replace(/\s+/g, ' ').trim();
}
