import type {Procedure} from '../model/procedure.js';

/** How many items of a checklist a record meets, of those that a program can decide for it. Never an official score. */
export interface Score {
  readonly met: number;
  /** The items that can be decided: an item about risks cannot where there are none. */
  readonly decided: number;
  /** The items of the whole checklist, most of which take a person to judge. */
  readonly items: number;
}

/** The scores of a record. */
export interface Scores {
  readonly ipdas: Score;
  readonly pematUnderstand: Score;
  readonly pematAct: Score;
  readonly cci: Score;
}

/** An item of a checklist: it is met where none of its rules finds anything, and decided where the record has what it is about. */
interface Item {
  readonly rules: readonly string[];
  readonly applies?: (procedure: Procedure) => boolean;
}

const hasRisks = ({risks}: Procedure): boolean => Boolean(risks?.length);
const hasNumbers = ({risks = []}: Procedure): boolean => risks.some(({likelihood}) => likelihood && 'count' in likelihood);
const hasOptions = ({alternatives}: Procedure): boolean => Boolean(alternatives?.length);
const hasSteps = ({preparation}: Procedure): boolean => Boolean(preparation?.length);
const hasSummary = ({summary}: Procedure): boolean => summary !== undefined;

const ITEMS: Readonly<Record<keyof Scores, {readonly items: number; readonly decided: readonly Item[]}>> = {
  // 6 criteria to qualify, 10 to certify, 28 of quality.
  ipdas: {
    items: 44,
    decided: [
      {rules: ['ipdas/options']},
      {rules: ['ipdas/do-nothing']},
      {rules: ['ipdas/pros-cons'], applies: hasOptions},
      {rules: ['ipdas/parity'], applies: hasOptions},
      {rules: ['ipdas/experience']},
      {rules: ['ipdas/sources']},
      {rules: ['ipdas/review-date']},
      {rules: ['ipdas/update-policy']},
      {rules: ['ipdas/funding']},
      {rules: ['ipdas/uncertainty'], applies: hasRisks},
      {rules: ['risk/period'], applies: hasNumbers},
      {rules: ['risk/one-in-x']},
    ],
  },
  pematUnderstand: {
    items: 17,
    decided: [
      {rules: ['style/everyday-words']},
      {rules: ['pemat/terms', 'pemat/acronym']},
      {rules: ['risk/word-only'], applies: hasRisks},
      {rules: ['pemat/chunk']},
      {rules: ['pemat/summary']},
    ],
  },
  pematAct: {
    items: 7,
    decided: [{rules: ['pemat/action'], applies: hasSteps}, {rules: ['pemat/you']}, {rules: ['pemat/tool'], applies: hasSteps}],
  },
  cci: {
    items: 20,
    decided: [
      {rules: ['cci/first-line'], applies: hasSummary},
      {rules: ['cci/call-to-action']},
      {rules: ['style/everyday-words', 'pemat/terms']},
      {rules: ['pemat/chunk']},
      {rules: ['ipdas/uncertainty'], applies: hasRisks},
      {rules: ['risk/number'], applies: hasRisks},
    ],
  },
};

/**
 * Scores a record by each checklist.
 * @param failed the rules that found something, whatever their level.
 * @param canDecide whether a rule can decide in the language of the record.
 */
export function scoreRecord(procedure: Procedure, failed: ReadonlySet<string>, canDecide: (rule: string) => boolean): Scores {
  const score = ({items, decided}: (typeof ITEMS)[keyof Scores]): Score => {
    const own = decided.filter(({rules, applies}) => rules.every(canDecide) && (!applies || applies(procedure)));
    return {met: own.filter(({rules}) => !rules.some((rule) => failed.has(rule))).length, decided: own.length, items};
  };
  const {ipdas, pematUnderstand, pematAct, cci} = ITEMS;
  return {ipdas: score(ipdas), pematUnderstand: score(pematUnderstand), pematAct: score(pematAct), cci: score(cci)};
}
