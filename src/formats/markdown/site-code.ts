import type {LeftOut} from '../blocks/block.js';

/** Code of the generators of sites: Hugo's shortcodes, Liquid's tags, kramdown's attributes. Lines stay, so that places hold. */
const CODE = /\{\{[<%][^\n]*?[%>]\}\}|\{%[^\n]*?%\}|^\{:[^}\n]*\}[^\S\n]*$|(?<=\S[^\S\n])\{[#.:][\w#.: -]*\}(?=[^\S\n]*$)/gm;
/** The kind of a quote that is set as a box: `> [!WARNING]`. */
const BOX = /^(\s*>\s*)\[!(?:note|tip|important|warning|caution|info|danger)\][^\S\n]*/gim;
/** `[^1]: text`, and the lines set in below it, which may follow empty ones. */
const FOOTNOTE = /^\[\^([\w-]+)\]:[^\S\n]+(\S[^\n]*(?:\n(?:[^\S\n]*\n)*(?: {2}|\t)[^\S\n]*\S[^\n]*)*)$/gm;
/** A line's end in a footnote: a stop or colon before it; an empty line, or the mark of a list's item, after it. */
const LINE_END = /([:：.!?。！？])?[^\S\n]*\n([^\S\n]*\n)*[^\S\n]*((?:[-*+]|\d{1,3}[.)])[^\S\n]+)?/g;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const MAX_FOOTNOTES = 200;

/** A page of Markdown without what its site adds to the language. */
export interface PlainMarkdown {
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
}

/** Removes the code of site generators, and puts footnotes in brackets where they are referred to. */
export function plainMarkdown(source: string): PlainMarkdown {
  const leftOut: LeftOut[] = [];
  const leave = (code: string, box?: string): string => {
    leftOut.push({text: code.trim(), why: 'code of the site'});
    return typeof box === 'string' ? box : '';
  };
  const text = source.replace(CODE, (code) => leave(code)).replace(BOX, (code: string, quote: string) => leave(code, quote));
  const parts = atFences(text);
  const found = parts.flatMap((part, at) => (at % 2 ? [] : [...part.matchAll(FOOTNOTE)]));
  const notes = new Map(found.slice(0, MAX_FOOTNOTES).map(([, id, words]) => [id!, inOneLine(words!)]));
  if (!notes.size) return {text, leftOut};
  const used = new Set<string>();
  const refer = (part: string): string =>
    part.replace(/\[\^([\w-]+)\](?!:)/g, (mark, id: string) => {
      if (!notes.has(id) || used.has(id)) return notes.has(id) ? '' : mark;
      used.add(id);
      return ` (${notes.get(id)})`;
    });
  const removeUsed = (part: string): string => part.replace(FOOTNOTE, (note, id: string) => (used.has(id) ? '' : note));
  const referred = parts.map((part, at) => (at % 2 ? part : refer(part)));
  return {text: referred.map((part, at) => (at % 2 ? part : removeUsed(part))).join(''), leftOut};
}

/** Cuts a page at its fences: text and the code between fences in turn, text first. */
function atFences(text: string): string[] {
  const parts = [''];
  let open: string | undefined;
  for (const line of text.split(/(?<=\n)/)) {
    const fence = FENCE.exec(line)?.[1];
    if (fence && !open) {
      open = fence;
      parts.push(line);
    } else {
      parts[parts.length - 1] += line;
      if (open && fence?.startsWith(open)) {
        open = undefined;
        parts.push('');
      }
    }
  }
  return parts;
}

const inOneLine = (words: string): string =>
  words.replace(LINE_END, (_, stop?: string, empty?: string, item?: string) =>
    stop ? `${stop} ` : (empty ?? item) !== undefined ? '; ' : ' ',
  );
