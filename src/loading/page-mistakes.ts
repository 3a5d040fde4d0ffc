import {meant, nearest} from './nearest-name.js';
import {warnOnce} from './warn-once.js';

type Ours = HTMLElement & {readonly status?: string; readonly src?: string; readonly procedure?: unknown};

/** Values that attributes may have; others have no effect. */
const VALUES: Readonly<Record<string, string>> = {
  'heading-level': '2 3 4 5 6',
  layout: 'full compact',
  handout: 'short full',
  sort: 'severity author likelihood',
};

/**
 * Looks for slips of the pen in a page, and reports each kind once: misspelt tags, data attributes, attributes and values, an
 * element without a record, and one that is not closed. Names that only other software can mean are left alone.
 * @param roots the elements to look at, and all in them.
 * @param tags of this library.
 */
export function checkMarkup(roots: readonly Element[], tags: readonly string[]): void {
  for (const element of roots.flatMap((root) => [root, ...root.querySelectorAll('*')]) as HTMLElement[]) {
    const {localName} = element;
    if (tags.includes(localName)) checkElement(element, tags);
    else if (localName.includes('-')) {
      const tag = nearest(localName, tags);
      if (tag && !customElements.get(localName)) warnOnce(`<${localName}> is not an element. Did you mean <${tag}>?`);
    } else checkBlock(element, tags);
  }
}

/** Blocks and links that ask for an element by their class, an attribute or the end of their address. */
function checkBlock(element: HTMLElement, tags: readonly string[]): void {
  if (element.closest('[data-procedure-elements=off]')) return;
  const told = (what: string, word: string, write: (tag: string) => string): void => {
    // Pages have classes of their own, such as review-date.
    const tag = tags.includes(word) ? undefined : nearest(word, tags, 1);
    if (tag) warnOnce(`${what} asks for no element. Did you mean ${write(tag)}?`);
  };
  for (const name of element.classList) told(`class="${name}"`, name, (tag) => `class="${tag}"`);
  const apart = [...element.classList].join('-');
  if (element.classList.length > 1 && tags.includes(apart))
    warnOnce(`class="${element.getAttribute('class')}" asks for no element. Did you mean class="${apart}"?`);
  for (const {name} of element.attributes)
    if (name.startsWith('data-') && !name.startsWith('data-procedure-elements'))
      told(name, name.slice('data-'.length), (tag) => `data-${tag}`);
  const hash = /#([\w-]+)$/.exec(element.getAttribute('href') ?? '')?.[1];
  // A link within the page may lead to anything.
  if (hash && !element.getAttribute('href')!.startsWith('#')) told(`#${hash}`, hash, (tag) => `#${tag}`);
  const tag = tags.find((name) => element.hasAttribute(`data-${name}`));
  if (tag) checkAttributes(element, tag, 'data-');
}

function checkElement(element: Ours, tags: readonly string[]): void {
  const {localName} = element;
  const isMisspelt = checkAttributes(element, localName, '');
  // What a server wrote for those who see no shadow roots.
  const servedTexts = element.querySelectorAll(':scope > [lang][dir]');
  const swallowed = [...element.querySelectorAll(`${tags.join()}, h1, h2, h3`)].find(
    (inner) =>
      (!tags.includes(inner.localName) || inner.hasAttribute('src')) && ![...servedTexts].some((text) => text.contains(inner)),
  );
  if (swallowed && !/^(procedure-source|glossary-term)$/.test(localName))
    warnOnce(
      `<${localName}> has <${swallowed.localName}> inside, which it hides. If it was closed with "/>", write <${localName} …></${localName}>: only an end tag closes it.`,
    );
  if (isMisspelt || !lacksRecord(element)) return;
  const [name, address] = element.hasAttribute(MADE)
    ? [`data-${localName}`, `data-${localName} data-src="knee.json"`]
    : [`<${localName}>`, `<${localName} src="knee.json"></${localName}>`];
  setTimeout(() => {
    if (element.isConnected && lacksRecord(element)) warnOnce(`${name} has no record. Write its address: ${address}.`);
  }, RECORD_MS);
}

/** A page may have added an element just before it is looked at: it has this time to give it a record. */
const RECORD_MS = 3000;

/** Whether an element waits for a record that nobody has named. What is inside a provider waits for that of the provider. */
const lacksRecord = (element: Ours): boolean =>
  element.status === 'waiting' &&
  element.src === undefined &&
  element.procedure === undefined &&
  !element.querySelector('script') &&
  !element.parentElement?.closest('procedure-source, procedure-card');

/** Marks elements that the script has made of other markup. */
const MADE = 'data-procedure-elements-made';

/** @returns whether a name is misspelt. */
function checkAttributes(element: Element, tag: string, prefix: string): boolean {
  const {observedAttributes: known = []} = (customElements.get(tag) ?? {}) as {observedAttributes?: string[]};
  let isMisspelt = false;
  for (const {name: written, value} of element.attributes) {
    if (!written.startsWith(prefix)) continue;
    const name = prefix ? written.slice(prefix.length) : written.replace(/^data-/, '');
    const values = known.includes(name) ? VALUES[name]?.split(' ') : undefined;
    if (values && !values.includes(value.trim()) && !(tag === 'procedure-card' && value === '1'))
      warnOnce(
        `<${tag}> ${written}="${value}" has no effect${meant(value, values)} It can be ${values.length > 3 ? `${values[0]} to ${values.at(-1)}` : values.join(', ')}.`,
      );
    if (known.includes(name) && /^(no|off|0)$/i.test(value.trim()) && isBoolean(tag, name))
      warnOnce(`<${tag}> ${written}="${value}" turns it on. To turn it off, leave the attribute out.`);
    if (known.includes(name) || NEAR_OTHERS.test(name) || name in element) continue;
    const right = nearest(name, known);
    if (!right) continue;
    isMisspelt = true;
    warnOnce(`<${tag}> has no attribute "${written}". Did you mean "${written.slice(0, -name.length)}${right}"?`);
  }
  return isMisspelt;
}

/** Whether an attribute is one that is there or not, such as `remember`. */
const isBoolean = (tag: string, attribute: string): boolean => {
  const {elementProperties} = customElements.get(tag) as unknown as {
    elementProperties: Map<string, {attribute?: string; type?: unknown}>;
  };
  return [...elementProperties].some(([name, {attribute: own = name, type}]) => own === attribute && type === Boolean);
};

/** Attributes of every element that are as short as ours. */
const NEAR_OTHERS = /^(id|is|dir|lang|slot|part|role|class|style|title|key|ref)$|-procedure-elements/;
