import {dictionaryOf, type Dictionary, type DictionaryLanguage, type Entry, type HeadingMatch} from './dictionary.js';
import type {HeadingField} from '../headings.js';
import {weighClues} from './clues.js';
import {foldProcedure, foldStrangers, nameWords, type ProcedureWords} from './fold.js';
import {trimHeading, wordsOf, type WordLists} from './normalise.js';
import {PROCEDURE} from './pattern.js';

const MAX_LENGTH = 160;
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

/**
 * Makes the matcher for a page.
 * @param names the names of its procedure, which its headings repeat: "Risks of angiography".
 */
export function headingMatcher(language: DictionaryLanguage, names: readonly string[]): MatchHeading {
  const dictionary = dictionaryOf(language);
  const {lists} = dictionary;
  const procedure: ProcedureWords = {...dictionary, ...nameWords(names, lists, dictionary.general, dictionary.asking)};
  const budget = {left: MAX_HEADINGS};
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
  const isName = (text: string): boolean =>
    key(foldProcedure(wordsOf(text, lists), procedure, lists.joined), lists.joined).trim() === PROCEDURE;
  return (heading) => {
    if (heading.length > MAX_LENGTH) return undefined;
    const trimmed = trimHeading(heading);
    const found = whole(trimmed);
    if (found && !found.weak) return found;
    const bare = trimmed.replace(/\s*[(（][^()（）]*[)）]\s*/g, ' ').trim();
    const shorter = bare && bare !== trimmed ? whole(bare) : undefined;
    const ways = [
      found,
      shorter && {...shorter, keepsWords: true},
      inParts(trimmed, whole, isName),
      inHalves(trimmed, lists, whole),
    ];
    return ways.find((one) => one && !one.weak) ?? ways.find(Boolean);
  };
}

/**
 * Makes the reader of headings that are set as such: one whose heading no pattern knows, or only as a summary ("What is …"),
 * is read by its words. Lines of text are not read so: any sentence has such words.
 */
export function headingReader(language: DictionaryLanguage, names: readonly string[]): MatchHeading {
  const dictionary = dictionaryOf(language);
  const {lists, general, asking} = dictionary;
  const match = headingMatcher(language, names);
  const procedure: ProcedureWords = {...dictionary, ...nameWords(names, lists, general, asking)};
  return (heading) => {
    const found = match(heading);
    if (heading.length > MAX_LENGTH || (found && !(found.weak && found.field === 'summary'))) return found;
    const field = weighClues(foldProcedure(wordsOf(trimHeading(heading), lists), procedure, lists.joined), dictionary);
    return field ? {field, weak: true, keepsWords: true} : found;
  };
}

/** A heading of two parts, `Colonoscopy: risks`, `Recovery – the first weeks`: one of them may be known. */
function inParts(heading: string, whole: MatchHeading, isName: (text: string) => boolean): HeadingMatch | undefined {
  const parts = heading.split(/\s*[:：|]\s*|\s+[–—-]\s+/).filter(Boolean);
  if (parts.length === 1) parts.push(...parts.pop()!.split(/(?<=^[^,]*),\s*/));
  if (parts.length !== 2 || (heading.includes(',') && !isName(parts[0]!))) return undefined;
  const [first, second] = parts.map(whole);
  if (first && first.field === second?.field) return first.weak ? second : first;
  // "Having a scan: what to expect" names the procedure, then the subject.
  const isTopic = first && !first.weak && second && !second.weak && TOPICS.includes(first.field);
  if (isTopic && second.field !== 'more' && !FRIGHTENING.includes(second.field)) return second;
  const one = first && !second ? first : second && !first ? second : undefined;
  const other = parts[one === first ? 1 : 0]!;
  return one && !one.weak && one.field !== 'more' ? {...one, keepsWords: one.keepsWords || !isName(other)} : undefined;
}

/** A heading of two headings, `Sources and further reading`: what both of them say, or the one that is known. */
function inHalves(heading: string, {and, joined}: WordLists, whole: MatchHeading): HeadingMatch | undefined {
  const halves = joined ? heading.split(/[与和及]/) : heading.split(new RegExp(`\\s+(?:&|${and})\\s+`, 'iu'));
  if (halves.length !== 2) return undefined;
  const [first, second] = halves.map(whole);
  if (first && first.field === second?.field) return {...first, weak: first.weak || second.weak};
  const known = [first, second].filter((half) => half && !half.weak && half.field !== 'more');
  const one = known[0];
  return one && !known.some((half) => FRIGHTENING.includes(half!.field)) ? {...one, weak: true, keepsWords: true} : undefined;
}

const key = (words: readonly string[], joined: boolean): string => (joined ? words.join('') : ` ${words.join(' ')}`);

function lookUp(dictionary: Dictionary, candidates: readonly string[], budget: {left: number}): HeadingMatch | undefined {
  const cacheKey = candidates.join('\n');
  const {found} = dictionary;
  if (found.has(cacheKey)) return found.get(cacheKey);
  if (budget.left-- <= 0) return undefined;
  const size = (words: string): number => (dictionary.lists.joined ? words.length : words.split(' ').length - 1);
  let best: {rank: number; entry: Entry} | undefined;
  // "What are the risks?" is "Risks", asked.
  const asked = candidates.flatMap((candidate) =>
    dictionary.frames.map((frame) => candidate.replace(frame, '')).filter((rest) => rest !== candidate),
  );
  const isCalm = candidates.some((candidate) => dictionary.calm.test(candidate));
  [...candidates, ...asked].forEach((candidate, place, all) => {
    if (!candidate.trim() || all.indexOf(candidate) < place) return;
    for (const entry of dictionary.entries) {
      // Of several patterns the one with most words of its own has the say; of equals, the first in the table.
      if (isCalm && entry.open && FRIGHTENING.includes(entry.field)) continue;
      const groups = entry.expression.exec(candidate);
      if (!groups) continue;
      const own = size(candidate) - groups.slice(1).reduce((sum, words) => sum + size(words ?? ''), 0);
      const rank =
        (entry.open ? 0 : 10_000) +
        10 * own -
        // "What is …" says least: any word of another field says more.
        (entry.open && entry.field === 'summary' ? 25 : 0) -
        Math.min(3 * place, 19) -
        (entry.keepsWords ? 2 : 0) +
        (entry.field === 'more' ? 1 : 0);
      if (!best || rank > best.rank) best = {rank, entry};
    }
  });
  const match = best && {field: best.entry.field, weak: best.entry.open, keepsWords: best.entry.keepsWords};
  if (found.size >= MAX_FOUND) found.clear();
  found.set(cacheKey, match);
  return match;
}
