/** The formats of pages that are read from text. */
export type PageFormat = 'html' | 'markdown' | 'json' | 'text';

const BLOCK_TAG =
  /<\/?(?:html|head|body|main|article|section|header|div|h[1-6]|p|ul|ol|li|table|tr|td|dl|details|blockquote|br)\b[^<>]*>/gi;
const FRONT_MATTER = /^---[^\S\n]*\n(?:[^\n]*\n){0,200}?(?:---|\.\.\.)[^\S\n]*(?:\n|$)/;
const STARTS_WITH_TAG = /^(?:\s|<!--[\s\S]*?-->|<\?(?:xml|php|=)[\s\S]*?\?>)*<(?:!doctype\s+html|[a-z][a-z0-9-]*[\s>/])/i;

/** A heading of Markdown between blank lines: a page of it may begin with a picture or a box in HTML. */
const MARKED_HEADING = /\n[^\S\n]*\n {0,3}#{1,6}[^\S\n]+\S[^\n]*\n[^\S\n]*(?:\n|$)/;
const HTML_HEADING_OR_DOCUMENT = /<(?:!doctype|html|head|body|h[1-6])\b/i;

/** Signs of Markdown; each one that is sure counts two. */
const MARKDOWN: readonly (readonly [number, RegExp])[] = [
  [2, /^ {0,3}#{1,6}[^\S\n]+\S/m],
  [2, /^ {0,3}\|?[^\S\n]*:?-{2,}:?[^\S\n]*\|[-|: \t]*$/m],
  [2, /^\s{0,8}[-*+] \[[ xX]\] /m],
  [1, /\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/],
  [1, /(?<![*\w])\*\*[^*\s][^*\n]{0,200}\*\*/],
  [2, /^\S[^\n]{0,100}\n={3,}[^\S\n]*$/m],
  [1, /^\S[^\n]{0,100}\n-{3,}[^\S\n]*$/m],
  [1, /!\[[^\]\n]{0,200}\]\(/],
  [1, /^```/m],
];

/** How much of a text is looked at. */
const SAMPLE = 200_000;

/** Recognises the format of a page by its content, never by its file's name. */
export function sniffFormat(source: string): PageFormat {
  const text = source
    .replace(/^\ufeff/, '')
    .slice(0, SAMPLE)
    .replace(/\r\n?/g, '\n');
  if (/^\s*[{[]/.test(text) && isJson(source)) return 'json';
  if (FRONT_MATTER.test(text)) return 'markdown';
  const boxed = MARKED_HEADING.test(text) && !HTML_HEADING_OR_DOCUMENT.test(text);
  if (STARTS_WITH_TAG.test(text) && text.search(BLOCK_TAG) >= 0 && !boxed) return 'html';
  const score = MARKDOWN.reduce((sum, [weight, sign]) => sum + (sign.test(text) ? weight : 0), 0);
  if (score > 1) return 'markdown';
  return (text.match(BLOCK_TAG)?.length ?? 0) > 1 ? 'html' : 'text';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\ufeff/, ''));
    return true;
  } catch {
    return false;
  }
}
