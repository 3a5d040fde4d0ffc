/** An attribute in a template. */
export interface TemplateAttribute {
  /** `''` an attribute, `?` one that is present or not, `.` a property, `@` a listener. */
  readonly kind: '' | '?' | '.' | '@';
  readonly name: string;
  /** The tag that it is in. */
  readonly tag: string;
  /** The texts around its values: one more than it has values. */
  readonly texts: readonly string[];
}

/** The opening tag of an element of ours. */
export interface TemplateElement {
  readonly tag: string;
  readonly attributes: readonly TemplateAttribute[];
}

/** The place of a value between tags. */
export const VALUE = Symbol('value');

/** One part of a template: static text, the place of a value, an attribute with values in a tag of HTML, or an element of ours. */
export type TemplatePart = string | typeof VALUE | TemplateAttribute | TemplateElement;

const TAG = /<!--[^]*?-->|<([a-z][^\s/>]*)/gi;
const TAG_END = /\s*(\/?>)/y;
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

function split(strings: readonly string[]): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let index = 0; // of the text
  let from = 0; // in the text
  let written = 0; // up to where the text is in the parts
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = from;
    const found = pattern.exec(strings[index]!);
    if (found) from = pattern.lastIndex;
    return found;
  };
  const writeText = (to?: number): void => {
    const text = strings[index]!.slice(written, to);
    if (text) parts.push(text);
  };
  for (; index < strings.length; index++, from = written = 0) {
    if (index) parts.push(VALUE);
    for (let found = match(TAG); found; found = match(TAG)) {
      const [, tag] = found;
      if (!tag) continue;
      const ours = tag.includes('-');
      const attributes: TemplateAttribute[] = [];
      if (ours) writeText(found.index);
      let end = match(TAG_END);
      for (; !end; end = match(TAG_END)) {
        const bound = match(BOUND);
        if (bound && !ours) writeText(bound.index);
        const attribute = bound ? readBound(tag, bound) : readStated(tag, match(ATTRIBUTE));
        if (bound) written = from;
        if (ours) attributes.push(attribute);
        else if (bound) parts.push(attribute);
      }
      if (!ours) continue;
      parts.push({tag, attributes});
      written = from;
    }
    writeText();
  }
  return parts;

  function readStated(tag: string, stated: RegExpExecArray | null): TemplateAttribute {
    if (!stated) throw new SyntaxError(`A template cannot have a value here: ${strings[index]!.slice(-40)}`);
    const [, name, double, single, bare] = stated;
    return {kind: '', name: name!, tag, texts: [double ?? single ?? bare ?? '']};
  }

  function readBound(tag: string, [, kind, name, quote, begin = '']: readonly string[]): TemplateAttribute {
    const texts = [begin];
    for (let end = -1; end < 0;) {
      const text = strings[++index]!;
      end = quote ? text.indexOf(quote) : 0;
      texts.push(end < 0 ? text : text.slice(0, end));
      from = quote ? end + 1 : 0;
    }
    return {kind: kind as TemplateAttribute['kind'], name: name!, tag, texts};
  }
}
