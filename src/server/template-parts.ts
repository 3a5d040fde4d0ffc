import {plainElement, type PlainElement, type PlainStep} from './plain-text.js';

/** An attribute in a template. */
export interface TemplateAttribute {
  /** `''` an attribute, `?` one that is present or not, `.` a property, `@` a listener. */
  readonly kind: '' | '?' | '.' | '@';
  readonly name: string;
  /** The texts around its values: one more than it has values. */
  readonly texts: readonly string[];
  /** The HTML between the last attribute with values, or the beginning of the tag, and this one; absent if it has no values. */
  readonly before?: string;
}

/** An opening tag with values in it, or that of an element of ours. */
export interface TemplateTag {
  readonly kind: 'tag';
  readonly tag: string;
  readonly isOurs: boolean;
  readonly isEmpty: boolean;
  readonly attributes: readonly TemplateAttribute[];
  /** How many values it has. */
  readonly count: number;
  /** The HTML after the last attribute with values. */
  readonly end: string;
  /** As it was written last: many tags of a page have the same values, such as a language. */
  last?: WrittenTag;
}

/** An opening tag with its values. */
export interface WrittenTag {
  readonly values: readonly unknown[];
  readonly html: string;
  readonly plain: PlainElement;
  /** The name of its part. */
  readonly part?: string;
}

/** HTML without values. */
export interface StaticHtml {
  readonly kind: 'html';
  readonly html: string;
  /** The steps of its text for readers that know no shadow roots. */
  readonly plain: readonly PlainStep[];
  /** The names of its parts. */
  readonly parts: readonly string[];
}

/** The place of a value between tags. */
const VALUE = {kind: 'value'} as const;

/** One part of a template. */
export type TemplatePart = StaticHtml | typeof VALUE | TemplateTag;

const TAG = /<!--[^]*?-->|<(\/?)([a-z][^\s/>]*)/gi;
const TAG_END = /\s*(\/?)>/y;
const ATTRIBUTE = /\s*([^\s"'<>=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`]+)))?/y;
/** An attribute that runs into a value: `name=`, or the beginning of a quoted text. */
const BOUND = /\s*([.?@]?)([^\s"'<>=/]+)\s*=\s*(?:(["'])([^"']*))?$/y;

const templates = new WeakMap<readonly string[], readonly TemplatePart[]>();

/**
 * Splits a template into parts, once for each template.
 * @param strings the texts between its values.
 * @throws {SyntaxError} if it has a value in the name of a tag or an attribute.
 */
export function templateParts(strings: readonly string[]): readonly TemplatePart[] {
  const parts = templates.get(strings) ?? split(strings);
  templates.set(strings, parts);
  return parts;
}

/** HTML without values while a template is split. */
class StaticRun implements StaticHtml {
  readonly kind = 'html';
  html = '';
  readonly plain: PlainStep[] = [];
  readonly parts: string[] = [];

  text(written: string): void {
    this.html += written;
    if (written) this.step(written.replace(/\s+/g, ' '));
  }

  open(written: string, tag: string, stated: readonly TemplateAttribute[], isEmpty: boolean): void {
    this.html += written;
    const attributes = new Map(stated.map(({name, texts}) => [name, texts[0]!]));
    this.step('', plainElement(tag, attributes, isEmpty));
    const part = attributes.get('part');
    if (part) this.parts.push(part);
  }

  close(written: string, tag: string): void {
    this.html += written;
    this.step(tag, undefined, true);
  }

  private step(text: string, element?: PlainElement, closes = false): void {
    this.plain.push({text, element, closes});
  }
}

function split(strings: readonly string[]): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let run = new StaticRun();
  let index = 0; // of the text
  let from = 0; // in the text
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = from;
    const found = pattern.exec(strings[index]!);
    if (found) from = pattern.lastIndex;
    return found;
  };
  const push = (part: TemplatePart): void => {
    if (run.html) parts.push(run);
    run = new StaticRun();
    parts.push(part);
  };
  for (; index < strings.length; index++, from = 0) {
    if (index) push(VALUE);
    let written = 0; // up to where the text is in the parts
    for (let found = match(TAG); found; found = match(TAG)) {
      const [all, slash, tag] = found;
      run.text(strings[index]!.slice(written, found.index));
      if (tag && !slash) readTag(tag, found.index);
      else if (tag) run.close(all + match(TAG_END)![0], tag);
      else run.html += all;
      written = from;
    }
    run.text(strings[index]!.slice(written));
  }
  if (run.html) parts.push(run);
  return parts;

  function readTag(tag: string, start: number): void {
    const attributes: TemplateAttribute[] = [];
    let written = start;
    let end = match(TAG_END);
    for (; !end; end = match(TAG_END)) {
      const bound = match(BOUND);
      if (bound) {
        const before = strings[index]!.slice(written, bound.index);
        attributes.push({...readBound(bound), before});
        written = from;
      } else attributes.push(readStated(match(ATTRIBUTE)));
    }
    const rest = strings[index]!.slice(written, from);
    const isOurs = tag.includes('-');
    const isEmpty = end[1] === '/';
    const count = attributes.reduce((sum, {texts}) => sum + texts.length - 1, 0);
    if (isOurs || count) push({kind: 'tag', tag, isOurs, isEmpty, attributes, count, end: rest});
    else run.open(rest, tag, attributes, isEmpty);
  }

  function readStated(stated: RegExpExecArray | null): TemplateAttribute {
    if (!stated) throw new SyntaxError(`A template cannot have a value here: ${strings[index]!.slice(-40)}`);
    const [, name, double, single, bare] = stated;
    return {kind: '', name: name!, texts: [double ?? single ?? bare ?? '']};
  }

  function readBound([, kind, name, quote, begin = '']: readonly string[]): TemplateAttribute {
    const texts = [begin];
    for (let end = -1; end < 0;) {
      const text = strings[++index]!;
      end = quote ? text.indexOf(quote) : 0;
      texts.push(end < 0 ? text : text.slice(0, end));
      from = quote ? end + 1 : 0;
    }
    return {kind: kind as TemplateAttribute['kind'], name: name!, texts};
  }
}
