import type {Procedure} from '../model/procedure.js';
import {dateHere} from '../model/review.js';
import {FORMULA_LANGUAGES, readability, type Readability} from './readability/formulas.js';
import {recordCounts} from './readability/record-counts.js';
import {recordTexts} from './record-texts.js';
import type {Finding, Level, Rule, Subject} from './rule.js';
import {RULES} from './rules/index.js';
import {scoreRecord, type Scores} from './scores.js';

export type {Finding, Level, Rule} from './rule.js';
export type {Readability} from './readability/formulas.js';
export type {Score, Scores} from './scores.js';
export {RULES};

/** Options of a check. */
export interface QualityOptions {
  /** Levels that differ from the rules' own, by id. */
  readonly levels?: Readonly<Record<string, Level | 'off'>>;
  /** The highest school grade that the texts may ask for; see `read/grade`. */
  readonly readingGrade?: number;
  /** Language of the texts, BCP 47, if it is not `lang` of the record. */
  readonly language?: string;
  /** The day to check for, `2026-05-04`; by default today. */
  readonly today?: string;
}

/** The findings of a record, its scores and how hard it is to read. */
export interface QualityReport {
  /** By rule and place, in the order of the record for each rule. */
  readonly findings: readonly Finding[];
  readonly scores: Scores;
  /** By the named formulas of the language; empty where there are none. */
  readonly readability: readonly Readability[];
}

/**
 * Checks the content of a record: whether patients can decide, act and understand by it. Runs in Node and in browsers.
 * @param procedure a parsed record, as `parseProcedure` returns it.
 */
export function checkQuality(procedure: Procedure, options: QualityOptions = {}): QualityReport {
  const {levels = {}, readingGrade, language: named = procedure.lang, today = dateHere(Date.now())} = options;
  const language = named.toLowerCase().split('-')[0]!;
  const texts = recordTexts({...procedure, lang: named});
  const subject: Subject = {procedure, texts, language, today, readingGrade};
  const decides = ({languages}: Rule): boolean => !languages || languages.includes(language);
  const found = RULES.filter(decides).map((rule) => ({rule, places: rule.find(subject)}));
  const failed = new Set(found.flatMap(({rule, places}) => (places.length ? [rule.id] : [])));
  const able = new Set(found.map(({rule}) => rule.id));
  return {
    findings: found.flatMap(({rule: {id, level: own, source}, places}) => {
      const level = levels[id] ?? own;
      return level === 'off' ? [] : places.map((place) => ({rule: id, level, source, ...place}));
    }),
    scores: scoreRecord(procedure, failed, (id) => able.has(id)),
    readability: FORMULA_LANGUAGES.includes(language) ? readability(recordCounts(texts, language), language) : [],
  };
}
