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

/** Attributes by name; their values are escaped as they are in HTML. */
export type Attributes = ReadonlyMap<string, string>;

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
 * Collects what is rendered as the same text without shadow roots, styles, controls and drawings: headings, paragraphs,
 * lists, tables and links. Readers that do not know declarative shadow DOM have it: site search, reader views, archives.
 */
export class PlainText {
  private readonly output: string[] = [];
  /** Text since the last tag: its blanks count together. */
  private text = '';
  /** The place of the last text in the output that is not blank. */
  private last = -1;
  private readonly open: Open[] = [];
  private parent: Open = {tag: '', lang: '', dir: '', at: 0, after: '', isLeftOut: false};

  /** Adds text; `<`, `>` and `&` in it are escaped. */
  write(text: string): void {
    if (!this.parent.isLeftOut) this.text += text;
  }

  /** Opens an element. `isEmpty` if its tag ends with a slash. */
  enter(tag: string, attributes: Attributes, isEmpty = false): void {
    this.flush();
    const {parent} = this;
    const hasContent = !isEmpty && !VOID.has(tag);
    if (parent.isLeftOut) {
      if (hasContent) this.push({...parent, tag});
      return;
    }
    if (tag === 'br') this.text = '<br>';
    // A picture would be fetched a second time: here its text counts.
    if (tag === 'img') this.text = attributes.get('alt') ?? '';
    if (!hasContent) return this.flush();
    const isOurs = tag.includes('-');
    const lang = (!isOurs && attributes.get('lang')) || parent.lang;
    const dir = (!isOurs && attributes.get('dir')) || parent.dir;
    const differs = lang !== parent.lang || dir !== parent.dir;
    const isLeftOut = isNotText(tag, attributes, parent);
    const kept = isLeftOut ? undefined : nameInOutput(tag, attributes, differs);
    const definition = tag === 'glossary-term' && attributes.get('definition');
    const after = definition ? ` (${definition})` : '';
    this.push({tag, kept, lang, dir, at: this.output.length, after, isLeftOut});
    if (!kept) return;
    const href = kept === 'a' ? ` href="${attributes.get('href')}"` : '';
    this.output.push(`<${kept}${href}${differs ? ` lang="${lang}" dir="${dir}"` : ''}>`);
  }

  /** Closes the element that was opened last, if this is its tag. */
  close(tag: string): void {
    this.flush();
    const {tag: opened, kept, at, after, isLeftOut} = this.parent;
    if (opened !== tag) return;
    this.parent = this.open.pop()!;
    if (isLeftOut) return;
    if (after) this.last = this.output.push(after) - 1;
    if (!kept) return;
    if (this.last <= at) this.output.length = at;
    else this.output.push(`</${kept}>`);
  }

  toString(): string {
    this.flush();
    return this.output.join('').trim();
  }

  private flush(): void {
    const {text, output} = this;
    if (!text) return;
    this.text = '';
    if (text !== ' ' && text.trim()) this.last = output.length;
    output.push(UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text);
  }

  private push(element: Open): void {
    this.open.push(this.parent);
    this.parent = element;
  }
}

const isNotText = (tag: string, attributes: Attributes, parent: Open): boolean =>
  LEFT_OUT.has(tag) ||
  // A term has its definition after it instead.
  (tag === 'template' && parent.tag === 'glossary-term') ||
  attributes.get('part') === 'form' ||
  SCREEN_ONLY.test(attributes.get('class') ?? '') ||
  attributes.get('aria-hidden') === 'true' ||
  attributes.has('hidden');

/** An inline element remains where its language differs, a link where it leads out of the page. */
function nameInOutput(tag: string, attributes: Attributes, differs: boolean): string | undefined {
  if (tag.includes('-')) return undefined;
  if (tag === 'a') return attributes.get('href')?.startsWith('#') === false ? 'a' : undefined;
  if (attributes.get('class') === 'when') return tag === 'span' ? 'strong' : tag;
  if (UNWRAPPED.has(tag)) return differs ? 'span' : undefined;
  return REPLACED[tag] ?? tag;
}
