/** Tags of elements and their attributes, as `renderElement` writes them: `<` and `"` in a value are escaped. */
const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s"=>/]+(?:="[^"]*")?)*)\s*(\/?)>/g;
const ATTRIBUTE = /\s([^\s"=>/]+)(?:="([^"]*)")?/g;

/** Elements whose content is not text for readers, or which do nothing without a script. */
const LEFT_OUT = new Set(['style', 'script', 'svg', 'nav', 'form', 'select', 'textarea', 'button', 'datalist']);
/** Classes of controls and of remarks about them. */
const SCREEN_ONLY = /(?:^| )(?:actions|fields?|screen)(?: |$)/;
/** Their content is kept without them: it is inline, or a box around blocks. */
const UNWRAPPED = new Set(['span', 'label', 'template', 'slot', 'fieldset', 'section', 'details', 'article']);
const REPLACED: Readonly<Record<string, string>> = {summary: 'p', legend: 'p'};
/** Space that is not single blanks. */
const UNEVEN = /[^\S ]|\s\s/;
const VOID = new Set(['br', 'hr', 'img', 'input', 'link']);

/** An element that is open. */
interface Open {
  readonly tag: string;
  /** Its name in the output; `undefined` where only its content is kept. */
  readonly kept?: string;
  readonly lang: string;
  readonly dir: string;
  /** Where its opening tag is in the output. */
  readonly at: number;
  /** Text that follows its content. */
  readonly after: string;
  readonly isLeftOut: boolean;
}

/**
 * Turns rendered HTML into the same text without shadow roots, styles, controls and drawings: headings, paragraphs, lists,
 * tables and links. Readers that do not know declarative shadow DOM have it: site search, reader views, archives.
 * @param html what elements of this package render to on a server, well-formed.
 */
export function plainHtml(html: string): string {
  const output: string[] = [];
  const open: Open[] = [{tag: '', lang: '', dir: '', at: 0, after: '', isLeftOut: false}];
  let from = 0;
  TAG.lastIndex = 0;
  for (let found = TAG.exec(html); found; found = TAG.exec(html)) {
    if (found.index > from) write(html.slice(from, found.index));
    // Styles are most of the text, and have no tags: they are not searched for any.
    if (found[2] === 'style' && !found[1]) TAG.lastIndex = html.indexOf('</style', TAG.lastIndex);
    from = TAG.lastIndex;
    if (found[1]) close(found[2]!);
    else enter(found[2]!, found[3]!, found[4] === '/');
  }
  write(html.slice(from));
  return output.join('').trim();

  function write(text: string): void {
    if (text && !open.at(-1)!.isLeftOut) output.push(UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text);
  }

  function enter(tag: string, text: string, isEmpty: boolean): void {
    const parent = open.at(-1)!;
    if (parent.isLeftOut) return void (VOID.has(tag) || isEmpty || open.push({...parent, tag}));
    const attributes = readAttributes(text);
    if (tag === 'br') write('<br>');
    // A picture would be fetched a second time: here its text counts.
    if (tag === 'img') write(attributes.get('alt') ?? '');
    if (VOID.has(tag) || isEmpty) return;
    const isOurs = tag.includes('-');
    const lang = (!isOurs && attributes.get('lang')) || parent.lang;
    const dir = (!isOurs && attributes.get('dir')) || parent.dir;
    const differs = lang !== parent.lang || dir !== parent.dir;
    const isLeftOut = isNotText(tag, attributes, parent);
    const kept = isLeftOut ? undefined : nameInOutput(tag, attributes, differs);
    const definition = tag === 'glossary-term' && attributes.get('definition');
    open.push({tag, kept, lang, dir, at: output.length, after: definition ? ` (${definition})` : '', isLeftOut});
    if (!kept) return;
    const href = kept === 'a' ? ` href="${attributes.get('href')}"` : '';
    output.push(`<${kept}${href}${differs ? ` lang="${lang}" dir="${dir}"` : ''}>`);
  }

  function close(tag: string): void {
    const {tag: opened, kept, at, after, isLeftOut} = open.at(-1)!;
    if (opened !== tag) return;
    open.pop();
    if (isLeftOut) return;
    if (after) output.push(after);
    if (!kept) return;
    if (isBlankAfter(at)) output.length = at;
    else output.push(`</${kept}>`);
  }

  function isBlankAfter(at: number): boolean {
    for (let next = at + 1; next < output.length; next++) if (/\S/.test(output[next]!)) return false;
    return true;
  }
}

const NONE: ReadonlyMap<string, string> = new Map();

/** Reads the attributes of a tag; half of all tags have none. */
function readAttributes(text: string): ReadonlyMap<string, string> {
  if (!text) return NONE;
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = 0;
  for (let found = ATTRIBUTE.exec(text); found; found = ATTRIBUTE.exec(text)) attributes.set(found[1]!, found[2] ?? '');
  return attributes;
}

const isNotText = (tag: string, attributes: ReadonlyMap<string, string>, parent: Open): boolean =>
  LEFT_OUT.has(tag) ||
  // A term has its definition after it instead.
  (tag === 'template' && parent.tag === 'glossary-term') ||
  attributes.get('part') === 'form' ||
  SCREEN_ONLY.test(attributes.get('class') ?? '') ||
  attributes.get('aria-hidden') === 'true' ||
  attributes.has('hidden');

/** An inline element remains where its language differs, a link where it leads out of the page. */
function nameInOutput(tag: string, attributes: ReadonlyMap<string, string>, differs: boolean): string | undefined {
  if (tag.includes('-')) return undefined;
  if (tag === 'a') return attributes.get('href')?.startsWith('#') === false ? 'a' : undefined;
  if (attributes.get('class') === 'when') return tag === 'span' ? 'strong' : tag;
  if (UNWRAPPED.has(tag)) return differs ? 'span' : undefined;
  return REPLACED[tag] ?? tag;
}
