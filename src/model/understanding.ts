import type {Procedure, PreparationStep, WarningSign} from './procedure.js';
import {dateHere} from './review.js';
import {ruleState} from './rule-state.js';

/** A question about what the record says, with the sentence that answers it. */
export type CheckQuestion = {
  /** The sentence of the record, quoted in the answer. */
  readonly sentence: string;
  /** The field where the sentence is. */
  readonly field: string;
  /** Place of the right answer among `answers`. */
  readonly right: readonly number[];
} & (
  | {readonly kind: 'authored'; readonly text: string; readonly answers: readonly string[]}
  /** How long before? `gapped` is the sentence without its number; answers are ISO 8601 durations of the record. */
  | {readonly kind: 'when'; readonly gapped: string; readonly answers: readonly string[]}
  /** How urgent is this sign? */
  | {readonly kind: 'urgency'; readonly answers: readonly WarningSign['urgency'][]}
);

const URGENCIES = ['emergency', 'urgent', 'non-urgent'] as const;

/** Where a number stands in the gapped sentence. */
export const GAP = '…';

/**
 * Returns questions with which a reader checks what they have understood: the author's own, then some that follow from
 * typed facts alone. Answers are durations and levels of the record, never commands.
 *
 * Evidence for asking back: Kesänen 2016 (knowledge test with feedback, 21.6 against 15.4 of 27), PMC7079202.
 * @param now in milliseconds since 1970: a step whose rule does not hold is not asked about.
 */
export function checkQuestions(procedure: Procedure, now: number): CheckQuestion[] {
  return [...authored(procedure), ...timesOfSteps(procedure, now), ...levelsOfSigns(procedure)];
}

const authored = ({understanding = []}: Procedure): CheckQuestion[] =>
  understanding.map(({text, answers, because, field}) => ({
    kind: 'authored',
    text,
    answers: answers.map((answer) => answer.text),
    right: answers.flatMap(({right}, at) => (right ? [at] : [])),
    sentence: because,
    field: field ?? '',
  }));

/** Steps whose sentence has one number, which is that of their typed time, while the record has other times to choose from. */
function timesOfSteps({preparation = []}: Procedure, now: number): CheckQuestion[] {
  const timed = preparation.filter(({when, for: audience, rule}) => {
    const holds = !rule || ruleState(rule, dateHere(now)) === 'holds';
    return when?.before && holds && !audience && (when.anchor ?? 'procedure') === 'procedure';
  });
  const durations = [...new Set(timed.map(({when}) => when!.before!))];
  if (durations.length < 2) return [];
  return timed.flatMap((step) => {
    const gapped = withoutNumber(step);
    return gapped === undefined
      ? []
      : [
          {
            kind: 'when' as const,
            gapped,
            answers: durations,
            right: [durations.indexOf(step.when!.before!)],
            sentence: step.text,
            field: 'preparation',
          },
        ];
  });
}

function withoutNumber({text, when}: PreparationStep): string | undefined {
  const numbers = [...text.matchAll(/\p{Nd}+/gu)];
  const amounts = when!.before!.match(/\d+/g) ?? [];
  const [number] = numbers;
  if (numbers.length !== 1 || amounts.length !== 1 || digits(number![0]) !== amounts[0]) return undefined;
  return text.slice(0, number!.index) + GAP + text.slice(number!.index + number![0].length);
}

/** Digits of any script as ASCII: "٦" is "6". Each script's digits stand in a block that begins at a multiple of ten plus zero. */
const digits = (text: string): string => [...text].map((character) => `${decimalValue(character)}`).join('');

function decimalValue(character: string): number {
  const point = character.codePointAt(0)!;
  let zero = point;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && point - zero < 9) zero--;
  return point - zero;
}

/** The first sign of each level, where there are two levels or more. */
function levelsOfSigns({warningSigns = []}: Procedure): CheckQuestion[] {
  const levels = URGENCIES.filter((level) => warningSigns.some(({urgency}) => urgency === level));
  if (levels.length < 2) return [];
  return levels.map((level) => ({
    kind: 'urgency',
    answers: levels,
    right: [levels.indexOf(level)],
    sentence: warningSigns.find(({urgency}) => urgency === level)!.text,
    field: 'warningSigns',
  }));
}
