import {PROCEDURE} from './pattern.js';
import {wordsOf, type WordLists} from './normalise.js';

/** Words by which a page calls its procedure. */
export interface ProcedureWords {
  readonly names: ReadonlySet<string>;
  /** Whole names, longest first; for languages without blanks. */
  readonly phrases: readonly string[];
  /** "operation", "test", "scan": of any procedure; `*scopy` is an ending. */
  readonly general: ReadonlySet<string>;
  readonly endings: readonly string[];
  /** Words of the dictionary's headings: none of them is taken for part of a name that is not known. */
  readonly vocabulary: ReadonlySet<string>;
}

/** Collects the words of a procedure's names. */
export function nameWords(
  names: readonly string[],
  lists: WordLists,
  general: ReadonlySet<string>,
  asking: ReadonlySet<string>,
  negations: ReadonlySet<string>,
): Pick<ProcedureWords, 'names' | 'phrases'> {
  // "What" of "Arthroscopy: what you need to know" is not part of the name.
  const all = names
    .flatMap((name) => wordsOf(name, lists))
    .filter((word) => (!asking.has(word) || LINKS.has(word)) && !negations.has(word));
  const inBrackets = names.flatMap((name) => [name.replace(/\([^()]*\)/g, ' '), ...(name.match(/(?<=\()[^()]+(?=\))/g) ?? [])]);
  // Of a name without blanks, what remains without "operation" is a name too.
  const bare = (name: string): string[] => [name, [...general].reduce((rest, word) => rest.replaceAll(word, ''), name)];
  const phrases = lists.joined
    ? inBrackets
        .flatMap((name) => wordsOf(name, lists))
        .flatMap(bare)
        .filter((name) => name.length > 1)
    : [];
  return {names: new Set(all), phrases: phrases.sort((a, b) => b.length - a.length)};
}

/** Replaces the procedure's names, and words such as "operation", by one token. */
export function foldProcedure(
  words: readonly string[],
  {names, phrases, general, endings}: ProcedureWords,
  joined: boolean,
): string[] {
  if (joined) {
    let text = words.join('');
    for (const phrase of [...phrases, ...general]) text = text.replaceAll(phrase, PROCEDURE);
    return [text.replace(/§(?:[的之]?§)+/g, PROCEDURE)];
  }
  const isGeneral = (word: string): boolean =>
    general.has(word) || endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));
  const folded: string[] = [];
  for (let at = 0; at < words.length;) {
    let end = at;
    let content = 0;
    // "de" of "Opération de la cataracte" may stand inside a name, and begins none.
    for (; end < words.length; end++) {
      const word = words[end]!;
      const small = word.length <= 3 && !isGeneral(word) && !/\p{N}/u.test(word);
      if (isGeneral(word) || (isNameWord(word, names) && (!small || isWholeName(word, names)))) content++;
      else if (!(content && names.has(word))) break;
    }
    while (end > at && content && isLink(words[end - 1]!, names, isGeneral)) end--;
    if (content) folded.push(PROCEDURE);
    else if (end > at) folded.push(...words.slice(at, end));
    else folded.push(words[end++]!);
    at = end;
  }
  // "The test of the stomach" of a test of the stomach is one procedure.
  const whole = folded.filter((word, at) => !(OF.has(word) && folded[at - 1] === PROCEDURE && folded[at + 1] === PROCEDURE));
  return whole.filter((word, at) => word !== PROCEDURE || whole[at - 1] !== PROCEDURE);
}

/** Takes words that no dictionary knows for part of the procedure's name beside them: "robotic §". */
export function foldStrangers(words: readonly string[], {vocabulary}: ProcedureWords): string[] {
  return words.filter((word, index) => {
    if (word === PROCEDURE || vocabulary.has(word) || /^\p{N}/u.test(word)) return true;
    let next = index;
    while (next < words.length && words[next] !== PROCEDURE && !vocabulary.has(words[next]!)) next++;
    return words[next] !== PROCEDURE || next - index > 3;
  });
}

/** A short word is a name where it is all of it, or an abbreviation of the name: "hip", "CT". */
const isWholeName = (word: string, names: ReadonlySet<string>): boolean => names.has(word) && !LINKS.has(word);
const LINKS = new Set(
  'of in for to and or on at by with de del di da do du des en y e et und von zur zum der des im a al el la le per con su il un'.split(
    ' ',
  ),
);
const OF = new Set(['of', 'de', 'di', 'von']);
const isLink = (word: string, names: ReadonlySet<string>, isGeneral: (word: string) => boolean): boolean =>
  !isGeneral(word) && LINKS.has(word) && names.has(word);

/** A word without the ending of its plural; of Arabic, without its article and the ending of its adjective. */
const stem = (word: string): string => word.replace(/^(?:[وبك]?ال|لل)(?=..)/u, '').replace(/(?:es|s|n|en|e|يه|ات|ه|ي)$/u, '');

/** The same word, its plural, or another of its family: "angiogram" of "angiography", "Leistenbruch" of "Leistenbruchoperation". */
function isNameWord(word: string, names: ReadonlySet<string>): boolean {
  if (names.has(word)) return true;
  for (const name of names) {
    const short = Math.min(word.length, name.length);
    if (short < 3) continue;
    if (stem(word) === stem(name) && stem(name).length > 2) return true;
    let shared = 0;
    while (shared < short && word[shared] === name[shared]) shared++;
    if (shared >= 6 && shared >= 0.6 * short) return true;
  }
  return false;
}
