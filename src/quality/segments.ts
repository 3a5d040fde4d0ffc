const segmenters = new Map<string, Intl.Segmenter>();

/** A segmenter takes about a millisecond to make, so each is made once. */
function segmenter(lang: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const key = `${lang} ${granularity}`;
  const made = segmenters.get(key) ?? new Intl.Segmenter(lang, {granularity});
  segmenters.set(key, made);
  return made;
}

/** A runtime may copy the whole text for each segment: the time of a long one would grow with its square. */
const PARTS = /.{1,4000}(?=\s|$)|.{1,4000}/gsu;
const segments = (text: string, lang: string, granularity: 'sentence' | 'word'): readonly Intl.SegmentData[] =>
  (text.match(PARTS) ?? []).flatMap((part) => Array.from(segmenter(lang, granularity).segment(part)));

/** Splits a text into sentences, by the rules of its language. A line break ends one. */
export const splitSentences = (text: string, lang: string): readonly string[] =>
  text
    .split(/\n+/)
    .flatMap((line) => segments(line, lang, 'sentence').map(({segment}) => segment.trim()))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Splits a text into words. One with a hyphen or an apostrophe is one word, and so is a number. */
export const splitWords = (text: string, lang: string): readonly string[] =>
  WITHOUT_SPACES.test(text)
    ? segments(text, lang, 'word').flatMap(({segment, isWordLike}) => (isWordLike ? [segment] : []))
    : (text.match(/[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu) ?? []);
