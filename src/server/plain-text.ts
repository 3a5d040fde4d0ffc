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

/** An element as its opening tag describes it, whatever is around it. */
export interface PlainElement {
  readonly tag: string;
  readonly hasContent: boolean;
  readonly isLeftOut: boolean;
  /** Its language and direction, where its tag states them. */
  readonly lang?: string;
  readonly dir?: string;
  /** Its name in the output: where its language is that around it, and where it differs. */
  readonly kept?: string;
  readonly keptIfOther?: string;
  /** The attribute that its opening tag has in the output. */
  readonly href: string;
  /** Text that replaces an element without content. */
  readonly text?: string;
  /** Text that follows its content. */
  readonly after: string;
}

/** Describes an element. `isEmpty` if its tag ends with a slash. */
export function plainElement(tag: string, attributes: Attributes, isEmpty = false): PlainElement {
  const isOurs = tag.includes('-');
  const isLeftOut = isNotText(tag, attributes);
  const definition = tag === 'glossary-term' && attributes.get('definition');
  const kept = isLeftOut ? undefined : nameInOutput(tag, attributes);
  return {
    tag,
    hasContent: !isEmpty && !VOID.has(tag),
    isLeftOut,
    lang: (!isOurs && attributes.get('lang')) || undefined,
    dir: (!isOurs && attributes.get('dir')) || undefined,
    kept,
    keptIfOther: kept ?? (!isLeftOut && UNWRAPPED.has(tag) ? 'span' : undefined),
    href: kept === 'a' ? ` href="${attributes.get('href')}"` : '',
    // A picture would be fetched a second time: here its text counts.
    text: tag === 'br' ? '<br>' : tag === 'img' ? (attributes.get('alt') ?? '') : undefined,
    after: definition ? ` (${definition})` : '',
  };
}

/** A step of a template's HTML: text, an opening tag, or a closing tag. */
export interface PlainStep {
  /** The text, or the tag that is closed. */
  readonly text: string;
  readonly element?: PlainElement;
  readonly closes: boolean;
}

/** An element that is open. */
interface Open {
  readonly element?: PlainElement;
  /** Its name in the output; `undefined` where only its content is kept. */
  readonly kept?: string;
  readonly lang: string;
  readonly dir: string;
  /** The output and the number of its texts before the element. */
  readonly before: string;
  readonly texts: number;
  readonly isLeftOut: boolean;
}

/**
 * Collects what is rendered as the same text without shadow roots, styles, controls and drawings: headings, paragraphs,
 * lists, tables and links. Readers that do not know declarative shadow DOM have it: site search, reader views, archives.
 */
export class PlainText {
  private output = '';
  /** Text since the last tag: its blanks count together. */
  private text = '';
  /** How many texts the output has had that are not blank. */
  private texts = 0;
  private readonly open: Open[] = [];
  private parent: Open = {lang: '', dir: '', before: '', texts: 0, isLeftOut: false};
  /** Whether the output is known to begin and to end with a tag, so that it has no blanks there. */
  private beginsWithTag = false;
  private endsWithTag = false;

  /** Takes the steps of HTML without values. */
  follow(steps: readonly PlainStep[]): void {
    for (const {text, element, closes} of steps) {
      if (element) this.enter(element);
      else if (closes) this.close(text);
      else this.write(text);
    }
  }

  /** Adds text; `<`, `>` and `&` in it are escaped. */
  write(text: string): void {
    if (!this.parent.isLeftOut) this.text += text;
  }

  /** Opens an element. */
  enter(element: PlainElement): void {
    if (this.text) this.flush();
    const {parent} = this;
    if (parent.isLeftOut) {
      if (element.hasContent) this.push({...parent, element});
      return;
    }
    if (element.text !== undefined) this.text = element.text;
    if (!element.hasContent) return this.flush();
    const {lang = parent.lang, dir = parent.dir} = element;
    const differs = lang !== parent.lang || dir !== parent.dir;
    // A term has its definition after it instead.
    const isLeftOut = element.isLeftOut || (element.tag === 'template' && parent.element?.tag === 'glossary-term');
    const kept = differs ? element.keptIfOther : element.kept;
    this.push({element, kept: isLeftOut ? undefined : kept, lang, dir, before: this.output, texts: this.texts, isLeftOut});
    if (isLeftOut || !kept) return;
    this.addTag(`<${kept}${element.href}${differs ? ` lang="${lang}" dir="${dir}"` : ''}>`);
  }

  /** Closes the element that was opened last, if this is its tag. */
  close(tag: string): void {
    if (this.text) this.flush();
    const {element, kept, before, texts, isLeftOut} = this.parent;
    if (element?.tag !== tag) return;
    this.parent = this.open.pop()!;
    if (isLeftOut) return;
    if (element.after) {
      this.texts++;
      this.add(element.after);
    }
    if (!kept) return;
    if (this.texts !== texts) return this.addTag(`</${kept}>`);
    this.output = before;
    this.endsWithTag = false;
  }

  toString(): string {
    this.flush();
    // To trim a text that is made of thousands of pieces is to copy it.
    return this.beginsWithTag && this.endsWithTag ? this.output : this.output.trim();
  }

  private add(text: string): void {
    if (!this.output) this.beginsWithTag = false;
    this.endsWithTag = false;
    this.output += text;
  }

  private addTag(tag: string): void {
    if (!this.output) this.beginsWithTag = true;
    this.endsWithTag = true;
    this.output += tag;
  }

  private flush(): void {
    const {text} = this;
    if (!text) return;
    this.text = '';
    if (text === ' ') return this.add(text);
    if (text.trim()) this.texts++;
    this.add(UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text);
  }

  private push(element: Open): void {
    this.open.push(this.parent);
    this.parent = element;
  }
}

const isNotText = (tag: string, attributes: Attributes): boolean =>
  LEFT_OUT.has(tag) ||
  attributes.get('part') === 'form' ||
  SCREEN_ONLY.test(attributes.get('class') ?? '') ||
  attributes.get('aria-hidden') === 'true' ||
  attributes.has('hidden');

/** An inline element remains where its language differs, a link where it leads out of the page. */
function nameInOutput(tag: string, attributes: Attributes): string | undefined {
  if (tag.includes('-')) return undefined;
  if (tag === 'a') return attributes.get('href')?.startsWith('#') === false ? 'a' : undefined;
  if (attributes.get('class') === 'when') return tag === 'span' ? 'strong' : tag;
  return UNWRAPPED.has(tag) ? undefined : (REPLACED[tag] ?? tag);
}
