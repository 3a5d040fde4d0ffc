import {LANGUAGE_WORDS} from './language-words.js';
import {shorten} from './shorten.js';
import type {Languages} from './unit.js';

/** Can negations of this language be compared? Numbers can in all. */
export const knowsNegations = (language: string): boolean => LANGUAGE_WORDS[language] !== undefined;

/** Finds a negation that only one of two clauses has. */
export function compareNegations(own: string, other: string, {from, to}: Languages): readonly string[] {
  if (!knowsNegations(from) || !knowsNegations(to)) return [];
  const [a, b] = [negationOf(own, from), negationOf(other, to)];
  if ((a.isNegative && !isDenied(b, a)) || (a.forbids && !b.isNegative && !b.near))
    return [`the translation of "${shorten(own)}" has no negation`];
  if ((b.isNegative && !isDenied(a, b)) || (b.forbids && !a.isNegative && !a.near))
    return [`the translation of "${shorten(own)}" has a negation`];
  return [];
}

interface Negation {
  readonly isNegative: boolean;
  /** It forbids in another way: "avoid". */
  readonly forbids: boolean;
  /** How many words could stand for a negation: "stop". */
  readonly near: number;
  /** How many of them a negation turns into their opposite: "do not stop". */
  readonly reversed: number;
}

/** Whether a text denies what the other one does: "stop it" has a word for it, but says the opposite of "do not stop it". */
const isDenied = ({isNegative, near}: Negation, {reversed}: Negation): boolean => isNegative || near > reversed;

function negationOf(text: string, language: string): Negation {
  const {negation, nearNegation, forbidding, atLeast, only} = LANGUAGE_WORDS[language]!;
  const said = text.replace(atLeast, ' ');
  const rest = only ? said.replace(only, ' ') : said;
  const count = (words: RegExp): number => rest.match(words)?.length ?? 0;
  return {
    isNegative: count(negation) > 0,
    forbids: count(forbidding) > 0,
    near: count(nearNegation) + (rest === said ? 0 : 1),
    reversed: count(new RegExp(String.raw`${negation.source}\s+${nearNegation.source}`, 'giu')),
  };
}
