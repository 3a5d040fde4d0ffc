const segmenters = new Map<string, Intl.Segmenter>();

/** A segmenter takes about a millisecond to make, so each is made once. */
function segmenter(lang: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const key = `${lang} ${granularity}`;
  const made = segmenters.get(key) ?? new Intl.Segmenter(lang, {granularity});
  segmenters.set(key, made);
  return made;
}

/** Splits a text into sentences, by the rules of its language. A line break ends one. */
export const splitSentences = (text: string, lang: string): readonly string[] =>
  text
    .split(/\n+/)
    .flatMap((line) => Array.from(segmenter(lang, 'sentence').segment(line), ({segment}) => segment.trim()))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Splits a text into words. One with a hyphen or an apostrophe is one word, and so is a number. */
export const splitWords = (text: string, lang: string): readonly string[] =>
  WITHOUT_SPACES.test(text)
    ? Array.from(segmenter(lang, 'word').segment(text)).flatMap(({segment, isWordLike}) => (isWordLike ? [segment] : []))
    : (text.match(/[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu) ?? []);
