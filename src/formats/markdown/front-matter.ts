import type {LeftOut} from '../blocks/block.js';

/** The front matter of a Markdown page, between two lines of hyphens. */
export interface FrontMatter {
  readonly title?: string;
  readonly lang?: string;
  readonly leftOut: readonly LeftOut[];
  /** The page below it, after as many empty lines. */
  readonly body: string;
}

const FENCED = /^\ufeff?---[^\S\n]*\n([\s\S]*?)\n(?:---|\.\.\.)[^\S\n]*(?:\n|$)/;
const KEY = /^([A-Za-z][\w-]*):[^\S\n]+(\S[^\n]*)$/gm;

/** Parts the front matter from a page. Of its keys only the title and the language belong to a record. */
export function readFrontMatter(source: string): FrontMatter {
  const [whole, inner] = FENCED.exec(source) ?? [];
  if (whole === undefined || inner === undefined) return {leftOut: [], body: source};
  const values = new Map([...inner.matchAll(KEY)].map(([, key, value]) => [key!.toLowerCase(), unquote(value!.trim())]));
  const title = values.get('title') ?? values.get('name');
  const lang = values.get('lang') ?? values.get('language') ?? values.get('locale');
  const rest = inner
    .split('\n')
    .filter((line) => !/^(?:title|name|lang|language|locale):/i.test(line))
    .join('\n')
    .trim();
  return {
    ...(title && {title}),
    ...(lang && {lang: lang.replace('_', '-')}),
    leftOut: rest ? [{text: rest, why: 'front matter'}] : [],
    body: whole.replace(/[^\n]+/g, '') + source.slice(whole.length),
  };
}

function unquote(value: string): string {
  const [, quote, inner] = /^(["'])(.*)\1$/.exec(value) ?? [];
  return quote ? inner! : value;
}
