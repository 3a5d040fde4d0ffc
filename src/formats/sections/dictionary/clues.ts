import type {HeadingField} from '../headings.js';
import {negationsIn, wordsOf, type WordLists} from './normalise.js';
import {PROCEDURE, STEM} from './pattern.js';

/** Words that make a field likely in a heading that the dictionary does not know: "afterwards", "jewellery", "who will". */
export interface Clue {
  readonly field: HeadingField;
  readonly weight: number;
  readonly expression: RegExp;
}

/** The part of a dictionary that clues need. */
interface ClueWords {
  readonly clues: readonly Clue[];
  readonly lists: WordLists;
  /** Words that say no: "not", "never". */
  readonly negations: ReadonlySet<string>;
}

/** Fields without clues: a section shown there by mistake frightens. */
const NEVER: readonly string[] = ['contraindications', 'warningSigns'];
/** Fields of running text, which cannot show their heading: nobody would see that it asked for something else. */
const UNLABELLED: readonly string[] = ['summary', 'purpose', 'setting', 'duration'];
/** Fields that a "not" leaves what they are; its heading stays with the items. In any other it would turn them round. */
export const TAKES_NOT: readonly HeadingField[] = ['preparation', 'recovery', 'alternatives', 'more'];
/** A single weak clue decides nothing. */
const MIN_SCORE = 2;

/**
 * Compiles a row of clues.
 * @param name the field and the weight, one to three marks: `{recovery?}` for words that need others beside them,
 *   `{recovery??}` for those that hardly mean anything else, `{recovery???}` for those that win over these.
 * @param listed the words, separated by `|`.
 */
export function compileClue(name: string, listed: string, lists: WordLists): Clue | undefined {
  const [, field, marks] = /^\{(\w+)(\?+)\}$/.exec(name) ?? [];
  if (!field || !marks || NEVER.includes(field)) return undefined;
  const phrases = listed.split('|').map((phrase) => {
    const words = wordsOf(phrase.replaceAll('{it}', PROCEDURE).replaceAll('~', STEM), lists);
    return words.join(lists.joined ? '' : ' ').replaceAll(STEM, '[^ ]*');
  });
  const longestFirst = phrases.filter(Boolean).sort((one, other) => other.length - one.length);
  const ends = lists.joined ? ['', ''] : ['(?<= )', '(?= )'];
  return {
    field: field as HeadingField,
    weight: marks.length,
    expression: new RegExp(`${ends[0]}(?:${longestFirst.join('|')})${ends[1]}`, 'gu'),
  };
}

/** Finds the field that most of the words of a heading are clues to; of equals, the one that stands first in the table. */
export function weighClues(words: readonly string[], {clues, lists, negations}: ClueWords): HeadingField | undefined {
  const text = lists.joined ? words.join('') : ` ${words.join(' ')} `;
  // Some clues have a "no" of their own: without blanks only what they leave shows another.
  const others = lists.joined ? clues.reduce((rest, {expression}) => rest.replace(expression, ''), text) : text;
  const isNegated = negationsIn(others, negations, lists.joined) > 0;
  const scores = new Map<HeadingField, number>();
  for (const {field, weight, expression} of clues) {
    if (isNegated && !TAKES_NOT.includes(field)) continue;
    const found = text.match(expression)?.length ?? 0;
    scores.set(field, (scores.get(field) ?? 0) + weight * found);
  }
  let [best, most]: [HeadingField | undefined, number] = [undefined, MIN_SCORE - 1];
  for (const [field, score] of scores) if (score > most) [best, most] = [field, score];
  return best && !UNLABELLED.includes(best) ? best : undefined;
}
