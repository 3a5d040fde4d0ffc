import {createHash} from 'node:crypto';
import {recordTexts} from '../../quality/record-texts.js';
import type {Procedure} from '../../model/procedure.js';

/** How far the translation of a text is. `stale`: its source has changed since. */
export type UnitState = 'untranslated' | 'stale' | 'machine' | 'translated' | 'reviewed';

/** One text of a record and its translation. */
export interface Unit {
  /** JSON pointer of the text. */
  readonly path: string;
  readonly source: string;
  readonly target?: string;
  readonly state: UnitState;
  /** The former source of a stale translation, where it is known. */
  readonly previous?: string;
}

/** The translation of a record into one language, as translators exchange it. */
export interface TranslationFile {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The file of the record, relative to the folder of the translation. */
  readonly record: string;
  readonly units: readonly Unit[];
}

/** Keys whose values stay as they are: codes, dates, addresses, sources, and what rules and people are called. */
const KEPT = new Set(
  (
    'schemaVersion id lang type codes similar source sources last next integrity translation alternates version kind when rule severity ' +
    'urgency likelihood repeat dose for appointment action before src credit licence section phone min max date replacedBy field url'
  ).split(' '),
);

/** Collects the texts of a record that are translated, in its order. */
export const unitsOf = (procedure: Procedure): readonly Unit[] =>
  recordTexts(procedure)
    .strings.filter(({path, text}) => text.trim() && !path.split('/').some((key) => KEPT.has(key)))
    .map(({path, text}) => ({path, source: text, state: 'untranslated'}));

/** Returns eight digits that change whenever the text does. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** The languages of a translation, primary subtags. */
export interface Languages {
  readonly from: string;
  readonly to: string;
}
