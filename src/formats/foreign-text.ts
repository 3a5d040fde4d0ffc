/** How much of a text is looked at. */
const SAMPLE = 20_000;
const MIN_ROWS = 3;

/** Kinds of text that are not pages, each by how it looks. */
const KINDS: readonly (readonly [string, (text: string) => boolean])[] = [
  ['a drawing (SVG)', (text) => /^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)*(?:<!doctype svg[^>]*>\s*)?<svg\b/i.test(text)],
  ['an XML file', isXml],
  ['an e-mail with its headers', (text) => /^(?:(?:Received|Return-Path|MIME-Version|Delivered-To|Message-ID):.*\n)/i.test(text)],
  ['program code', isCode],
  ['a table of values (CSV)', isTable],
];

/** Says what a text is that is not a page, if it is of a known kind; `undefined` for pages. */
export function foreignKind(source: string): string | undefined {
  const text = source
    .slice(0, SAMPLE)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .trimStart();
  return KINDS.find(([, is]) => is(text))?.[0];
}

const HTML_TAGS =
  /^(?:html|head|body|main|article|section|header|footer|nav|aside|div|span|h[1-6]|p|a|b|i|em|strong|u|font|center|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|td|th|br|hr|img|picture|figure|blockquote|pre|details|summary|form|label|button|input|iframe|video|audio|svg|math|script|style|link|meta|title|base|noscript|template|small|address)$/i;

/** XML that is not XHTML: it says so, or its root is an element that HTML does not know. */
function isXml(text: string): boolean {
  if (/<(?:!doctype\s+html|html|body)\b/i.test(text)) return false;
  const [, root = 'p'] = /^<([A-Za-z][\w:.-]*)(?:\s[^>]*)?>/.exec(text) ?? [];
  return /^<\?xml\b/.test(text) || (!HTML_TAGS.test(root) && !root.includes('-') && text.includes('</'));
}

/** Most lines end as statements do, and one of them is a declaration. */
function isCode(text: string): boolean {
  const declares =
    /^(?:import\b.*\bfrom\s["']|export (?:const|default|interface|type|function|class)\b|(?:const|let|var) \w+ ?=|#include\b|using [\w.]+;|package [\w.]+;|def \w+\()/m;
  const lines = text.split('\n').filter((line) => line.trim());
  return (
    declares.test(text) && lines.filter((line) => /[;{}[\](),]\s*$|^\s*(?:\/\/|\*|\/\*)/.test(line)).length * 2 > lines.length
  );
}

/** Rows with the same number of commas or semicolons, two or more, in every line. */
function isTable(text: string): boolean {
  const end = text.length < SAMPLE ? text.length : text.lastIndexOf('\n');
  const rows = text
    .slice(0, end)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split('\n')
    .filter((line) => line.trim());
  return [',', ';'].some((separator) => {
    const counts = new Set(rows.map((row) => row.split(separator).length));
    return rows.length >= MIN_ROWS && counts.size === 1 && [...counts][0]! > 2;
  });
}
