import {dictionaryOf, type Dictionary, type DictionaryLanguage, type Entry, type HeadingMatch} from './dictionary.js';
import type {HeadingField} from '../headings.js';
import {TAKES_NOT, weighClues} from './clues.js';
import {foldProcedure, foldStrangers, nameWords, type ProcedureWords} from './fold.js';
import {negationsIn, trimHeading, wordsOf, type WordLists} from './normalise.js';
import {PROCEDURE} from './pattern.js';

const MAX_LENGTH = 160;
const BRACKETS = /\s*[(（][^()（）]*[)）]\s*/g;
const MAX_FOUND = 5_000;
/** A page with more headings and labels is none that people read; it must not keep the reader busy. */
const MAX_HEADINGS = 800;
/** Fields where a section that does not belong there frightens. */
const FRIGHTENING: readonly HeadingField[] = ['contraindications', 'warningSigns'];

/** Fields of headings that may do no more than name the procedure: "About …", "Having …". */
const TOPICS: readonly HeadingField[] = ['summary', 'steps'];
const NONE: ReadonlySet<string> = new Set();

/** Returns what a heading of a page stands for; `undefined` if the dictionary does not know it. */
export type MatchHeading = (heading: string) => HeadingMatch | undefined;

/** Reads the headings of one page. */
export interface HeadingReader {
  /** Finds what a line of text stands for as a heading. */
  readonly match: MatchHeading;
  /**
   * Finds what a heading stands for that is set as such: one that no row matches, or only as a summary ("What is …"), is
   * read by its words. Lines of text are not read so: any sentence has such words.
   */
  readonly read: MatchHeading;
  /** Does a heading say nothing but the name of its field: "Possible complications"? */
  readonly isPlain: (heading: string) => boolean;
}

/**
 * Makes the reader for the headings of a page.
 * @param names the names of its procedure, which its headings repeat: "Risks of angiography".
 */
export function headingReader(language: DictionaryLanguage, names: readonly string[]): HeadingReader {
  const dictionary = dictionaryOf(language);
  const {lists, general, asking, negations, plain} = dictionary;
  const procedure: ProcedureWords = {...dictionary, ...nameWords(names, lists, general, asking, negations)};
  const budget = {left: MAX_HEADINGS};
  const foldedWords = (text: string): string[] => foldProcedure(wordsOf(text, lists), procedure, lists.joined);
  const whole = (text: string): HeadingMatch | undefined => {
    const raw = wordsOf(text, lists);
    if (!raw.length) return undefined;
    const folded = foldProcedure(raw, procedure, lists.joined);
    const pronouns = foldProcedure(raw, {...procedure, general: dictionary.withPronouns}, lists.joined);
    // "The injection procedure" of an injection is not only the procedure's name: its last word says something.
    const named = folded.join() === PROCEDURE ? foldProcedure(raw, {...procedure, general: NONE, endings: []}, lists.joined) : [];
    const loose = lists.joined ? [] : [folded, pronouns].map((words) => foldStrangers(words, procedure));
    const candidates = [raw, folded, pronouns, named, ...loose].map((words) => key(words, lists.joined));
    return lookUp(dictionary, candidates, budget);
  };
  const pieces: Pieces = {
    whole,
    isName: (text) => key(foldedWords(text), lists.joined).trim() === PROCEDURE,
    saysNo: (text) => negationsIn(key(wordsOf(text, lists), lists.joined), negations, lists.joined) > 0,
  };
  const match: MatchHeading = (heading) => {
    if (heading.length > MAX_LENGTH) return undefined;
    const trimmed = trimHeading(heading);
    const found = whole(trimmed);
    if (found && !found.weak) return found;
    const ways = [found, withoutBrackets(trimmed, pieces), inParts(trimmed, pieces), inHalves(trimmed, lists, pieces)];
    return ways.find((one) => one && !one.weak) ?? ways.find(Boolean);
  };
  return {
    match,
    read: (heading) => {
      const found = match(heading);
      if (heading.length > MAX_LENGTH || (found && !(found.weak && found.field === 'summary'))) return found;
      const field = weighClues(foldedWords(trimHeading(heading)), dictionary);
      return field ? {field, weak: true, keepsWords: true} : found;
    },
    isPlain: (heading) => {
      const found = match(heading);
      return !!found && !found.weak && !found.keepsWords && wordsOf(trimHeading(heading), lists).every((word) => plain.has(word));
    },
  };
}

/** Makes the matcher of lines alone. */
export const headingMatcher = (language: DictionaryLanguage, names: readonly string[]): MatchHeading =>
  headingReader(language, names).match;

/** Reads the pieces of a heading. */
interface Pieces {
  readonly whole: MatchHeading;
  readonly isName: (text: string) => boolean;
  readonly saysNo: (text: string) => boolean;
}

/** The match of a heading's known piece, beside words that say more; `undefined` where their "not" would turn it round. */
function beside(known: HeadingMatch, rest: string, {saysNo}: Pieces): HeadingMatch | undefined {
  if (!saysNo(rest)) return {...known, keepsWords: true};
  return TAKES_NOT.includes(known.field) ? {...known, weak: true, keepsWords: true} : undefined;
}

/** "Recovery (two weeks)": what stands in brackets says more. */
function withoutBrackets(heading: string, pieces: Pieces): HeadingMatch | undefined {
  const bare = heading.replace(BRACKETS, ' ').trim();
  const found = bare && bare !== heading ? pieces.whole(bare) : undefined;
  return found && beside(found, heading.match(BRACKETS)!.join(' '), pieces);
}

/** A heading of two parts, `Colonoscopy: risks`, `Recovery – the first weeks`: one of them may be known. */
function inParts(heading: string, pieces: Pieces): HeadingMatch | undefined {
  const {whole, isName} = pieces;
  const parts = heading.split(/\s*[:：|]\s*|\s+[–—-]\s+/).filter(Boolean);
  if (parts.length === 1) parts.push(...parts.pop()!.split(/(?<=^[^,]*),\s*/));
  if (parts.length !== 2 || (heading.includes(',') && !isName(parts[0]!))) return undefined;
  const [first, second] = parts.map(whole);
  if (first && first.field === second?.field) {
    const known = first.weak ? second : first;
    return {...known, keepsWords: known.keepsWords || first.weak || second.weak};
  }
  // "Having a scan: what to expect" names the procedure, then the subject.
  const isTopic = first && !first.weak && second && !second.weak && TOPICS.includes(first.field);
  if (isTopic && second.field !== 'more' && !FRIGHTENING.includes(second.field)) return second;
  const one = first && !second ? first : second && !first ? second : undefined;
  const other = parts[one === first ? 1 : 0]!;
  if (!one || one.weak || one.field === 'more') return undefined;
  return isName(other) ? one : beside(one, other, pieces);
}

/** A heading of two headings, `Sources and further reading`: what both of them say, or the one that is known. */
function inHalves(heading: string, {and, joined}: WordLists, pieces: Pieces): HeadingMatch | undefined {
  const halves = joined ? heading.split(/[与和及]/) : heading.split(new RegExp(`\\s+(?:&|${and})\\s+`, 'iu'));
  if (halves.length !== 2) return undefined;
  const [first, second] = halves.map(pieces.whole);
  if (first && first.field === second?.field) return {...first, weak: first.weak || second.weak};
  const known = [first, second].filter((half) => half && !half.weak && half.field !== 'more');
  const one = known[0];
  if (!one || known.some((half) => FRIGHTENING.includes(half!.field))) return undefined;
  const found = beside(one, halves[one === first ? 1 : 0]!, pieces);
  return found && {...found, weak: true};
}

const key = (words: readonly string[], joined: boolean): string => (joined ? words.join('') : ` ${words.join(' ')}`);

function lookUp(dictionary: Dictionary, candidates: readonly string[], budget: {left: number}): HeadingMatch | undefined {
  const cacheKey = candidates.join('\n');
  const {found} = dictionary;
  if (found.has(cacheKey)) return found.get(cacheKey);
  if (budget.left-- <= 0) return undefined;
  const size = (words: string): number => (dictionary.lists.joined ? words.length : words.split(' ').length - 1);
  let best: {rank: number; entry: Entry; missesNo: boolean} | undefined;
  // "What are the risks?" is "Risks", asked.
  const asked = candidates.flatMap((candidate) =>
    dictionary.frames.map((frame) => candidate.replace(frame, '')).filter((rest) => rest !== candidate),
  );
  const {negations, lists} = dictionary;
  const countNo = (words: string): number => negationsIn(words, negations, lists.joined);
  const allNo = countNo(candidates[1]!);
  const isCalm = candidates.some((candidate) => dictionary.calm.test(candidate));
  [...candidates, ...asked].forEach((candidate, place, all) => {
    if (!candidate.trim() || all.indexOf(candidate) < place) return;
    for (const entry of dictionary.entries) {
      // Of several patterns the one with most words of its own has the say; of equals, the first in the table.
      if (isCalm && entry.open && FRIGHTENING.includes(entry.field)) continue;
      const groups = entry.expression.exec(candidate);
      if (!groups) continue;
      // A "not" that the row does not have itself would be lost.
      const missesNo = allNo > countNo(candidate) - groups.slice(1).reduce((sum, words) => sum + countNo(words ?? ''), 0);
      // "Call us if it does not stop" asks to call.
      const isCondition = entry.field === 'warningSigns' && !countNo(candidate.split(dictionary.condition)[0]!);
      if (missesNo && !isCondition && !TAKES_NOT.includes(entry.field)) continue;
      const own = size(candidate) - groups.slice(1).reduce((sum, words) => sum + size(words ?? ''), 0);
      const rank =
        (entry.open ? 0 : 10_000) +
        10 * own -
        // "What is …" says least: any word of another field says more.
        (entry.open && entry.field === 'summary' ? 25 : 0) -
        Math.min(3 * place, 19) -
        (entry.keepsWords ? 2 : 0) +
        (entry.field === 'more' ? 1 : 0);
      if (!best || rank > best.rank) best = {rank, entry, missesNo};
    }
  });
  const match = best && {
    field: best.entry.field,
    weak: best.entry.open || best.missesNo,
    keepsWords: best.entry.keepsWords || best.missesNo,
  };
  if (found.size >= MAX_FOUND) found.clear();
  found.set(cacheKey, match);
  return match;
}
