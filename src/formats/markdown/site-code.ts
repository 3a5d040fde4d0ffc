import type {LeftOut} from '../blocks/block.js';

/** Code of the generators of sites: Hugo's shortcodes, Liquid's tags, kramdown's attributes. Lines stay, so that places hold. */
const CODE = /\{\{[<%][^\n]*?[%>]\}\}|\{%[^\n]*?%\}|^\{:[^}\n]*\}[^\S\n]*$|(?<=\S[^\S\n])\{[#.:][\w#.: -]*\}(?=[^\S\n]*$)/gm;
/** The kind of a quote that is set as a box: `> [!WARNING]`. */
const BOX = /^(\s*>\s*)\[!(?:note|tip|important|warning|caution|info|danger)\][^\S\n]*/gim;
/** `[^1]: text`, on one line. */
const FOOTNOTE = /^\[\^([\w-]+)\]:[^\S\n]+(\S[^\n]*)$/gm;
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
  const notes = new Map([...text.matchAll(FOOTNOTE)].slice(0, MAX_FOOTNOTES).map(([, id, words]) => [id!, words!]));
  if (!notes.size) return {text, leftOut};
  const used = new Set<string>();
  const referred = text.replace(/\[\^([\w-]+)\](?!:)/g, (mark, id: string) => {
    if (!notes.has(id) || used.has(id)) return notes.has(id) ? '' : mark;
    used.add(id);
    return ` (${notes.get(id)})`;
  });
  return {text: referred.replace(FOOTNOTE, (line, id: string) => (used.has(id) ? '' : line)), leftOut};
}
