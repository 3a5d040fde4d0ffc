/** Words that a language's dictionary lists apart from its headings; compared in their normalised form. */
export interface WordLists {
  /** Articles and possessives, which say nothing about the field: "the", "your". */
  readonly drop: ReadonlySet<string>;
  /** Words by the one that stands for them all, `della` by `di`; signs where the language writes no blanks. */
  readonly same: ReadonlyMap<string, string>;
  /** Replaces `&` and `/` between words. */
  readonly and: string;
  /** The language writes no blanks between words. */
  readonly joined: boolean;
}

const PART =
  'step|part|section|chapter|stage|schritt|teil|abschnitt|paso|parte|etape|partie|passo|fase|passaggio|q|question|frage|pregunta';
const ROMAN = '[ivx]{1,4}';
/** `1.`, `2)`, `1.2 `, `(3)`, `IV.`, `a)`, `Step 2:`, `Q1:`, `一、`, `（二）`, `第三部分`. "2 weeks before" begins with no number of a heading. */
const NUMBERING = [
  new RegExp(String.raw`^(?:${PART})\s*\.?\s*(?:\p{Nd}{1,2}|${ROMAN})?\s*[.:)–—-]\s*`, 'iu'),
  new RegExp(String.raw`^(?:${PART})\s+\p{Nd}{1,2}\s+(?=\p{Lu})`, 'iu'),
  /^[(\[]?\p{Nd}{1,2}(?:\.\p{Nd}{1,2})*[.):\]、]+\s*(?=\p{L})/u,
  /^\p{Nd}{1,2}(?:\.\p{Nd}{1,2})+\s+/u,
  /^\p{Nd}{1,2}\s+[–—-]\s+/u,
  new RegExp(String.raw`^[(\[]?(?:${ROMAN}|[a-h])[.)\]]+\s+`, 'iu'),
  /^[(（]?[一二三四五六七八九十]{1,3}[)）、.．:：]\s*/u,
  /^第[\p{Nd}一二三四五六七八九十]{1,3}(?:部分|章|节|步|点)?[:：、\s]*/u,
];

/** Takes decoration and numbering off a heading: emoji, rules, `1.`, `Step 2:`. */
export function trimHeading(heading: string): string {
  const text = heading
    .replace(/[\p{Extended_Pictographic}\p{Emoji_Modifier}\u200d\ufe0f\u20e3]/gu, ' ')
    .replace(/^[\s\p{P}\p{S}]+(?=[\p{L}\p{N}(（¿[])/u, '')
    .trim();
  for (const numbering of NUMBERING) {
    const shorter = text.replace(numbering, '');
    if (shorter && shorter !== text) return shorter.trim();
  }
  return text;
}

/** Reduces letters to what stays the same in every writing: no case, no accents, no Arabic vowel signs. */
export const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('\u0649', '\u064a')
    .replaceAll('\u0629', '\u0647');

/** English: "isn't", "can't", "won't", with any apostrophe. */
const NOT = /(?:\b(?:ca|wo|sha))?n['\u2018\u2019\u02bc]t\b/g;
const CONTRACTED: Readonly<Record<string, string>> = {ca: 'can not', wo: 'will not', sh: 'shall not'};

/** The Arabic article, and the "and" before it, are written as one with their word. */
const ARABIC_ARTICLE = /(?<![\p{L}\p{N}])و?ال(?=\p{L}{3})/gu;

/** Cuts a text into normalised words, without articles; a language without blanks gives one word. */
export function wordsOf(text: string, {drop, same, and, joined}: WordLists): string[] {
  const plain = foldLetters(text)
    .replace(NOT, (contraction) => CONTRACTED[contraction.slice(0, 2)] ?? ' not')
    .replace(ARABIC_ARTICLE, '')
    .replace(/\s?[&/]\s?/g, joined ? and : ` ${and} `)
    .replace(/[^\p{L}\p{N}§]+/gu, ' ')
    .trim();
  if (joined) return plain ? [[...plain.replaceAll(' ', '')].map((sign) => same.get(sign) ?? sign).join('')] : [];
  return plain.split(' ').flatMap((word) => (word && !drop.has(word) ? (same.get(word) ?? word) : []));
}

/** Counts the words of a normalised text that say no; its signs, where the language writes no blanks. */
export const negationsIn = (text: string, negations: ReadonlySet<string>, joined: boolean): number =>
  (joined ? [...text] : text.split(' ')).filter((word) => negations.has(word)).length;
