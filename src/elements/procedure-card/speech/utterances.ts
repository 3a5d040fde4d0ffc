/** Chrome stops a voice that says one piece for 15 seconds, without a word. Voices differ: as a usual one speaks, a piece takes half of that. */
export const LONGEST_S = 8;

const SYLLABLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** With the space behind it: the comma of "1,000" ends nothing. */
const CLAUSE_END = /[,;:)،؛–—] $|[、，；：）]$/u;

/** How long a voice takes for one character, about: "7" may be a word of three syllables, a Chinese character is one. */
export const secondsFor = (character: string): number =>
  /\p{N}/u.test(character) ? 0.3 : SYLLABLE.test(character) ? 0.25 : 0.08;

/**
 * Returns the sentences of a text. Joined they are the text; line ends are spaces, since they end no sentence on a page.
 * Unicode may end a sentence within a character, before an accent or a skin tone that follows a space: there it goes on.
 */
export function sentencesOf(text: string, lang: string): string[] {
  const line = text.replace(/\s/g, ' ');
  const characterEnds = endsOf(parts(line, lang, 'grapheme'));
  const sentences: string[] = [];
  let from = 0;
  for (const end of endsOf(parts(line, lang, 'sentence'))) {
    if (!characterEnds.has(end)) continue;
    sentences.push(line.slice(from, end));
    from = end;
  }
  return sentences;
}

/**
 * A sentence in pieces that are short enough to be said in one go: cut behind a clause, else behind a word, else anywhere
 * but within a character. Joined they are the sentence.
 * @param rate how fast it is said: 1 is the voice's usual speed.
 */
export function piecesOf(sentence: string, lang: string, rate: number): string[] {
  const characters = parts(sentence, lang, 'grapheme');
  const wordEnds = endsOf(parts(sentence, lang, 'word'));

  const pieces: string[] = [];
  let from = 0;
  /** Where the last clause and the last word of the piece end; in scripts without spaces only a dictionary knows words. */
  let clause = 0;
  let space = 0;
  let word = 0;
  for (let at = 0, to = 0, seconds = 0; at < characters.length; at++) {
    seconds += secondsFor(characters[at]!) / rate;
    if (seconds > LONGEST_S && to > from) {
      const cut = clause || space || word || to;
      pieces.push(sentence.slice(from, cut));
      // What is behind the cut is counted again.
      for (from = cut; to > cut;) to -= characters[--at]!.length;
      clause = space = word = 0;
      seconds = secondsFor(characters[at]!) / rate;
    }
    to += characters[at]!.length;
    if (sentence[to - 1] === ' ') space = to;
    if (wordEnds.has(to)) word = to;
    if (CLAUSE_END.test(sentence.slice(from, to).slice(-2))) clause = to;
  }
  return [...pieces, sentence.slice(from)];
}

/** Returns where each part of a text ends. */
function endsOf(texts: readonly string[]): Set<number> {
  const ends = new Set<number>();
  let end = 0;
  for (const text of texts) ends.add((end += text.length));
  return ends;
}

const segmenters = new Map<string, Intl.Segmenter>();

function parts(text: string, lang: string, granularity: 'grapheme' | 'word' | 'sentence'): string[] {
  const key = `${lang} ${granularity}`;
  const segmenter = segmenters.get(key) ?? new Intl.Segmenter(lang, {granularity});
  segmenters.set(key, segmenter);
  return Array.from(segmenter.segment(text), ({segment}) => segment);
}
