import {parseProcedure} from '../../model/parse-procedure.js';
import type {Procedure} from '../../model/procedure.js';
import {Problem} from '../problem.js';
import {readRecord} from '../read-record.js';
import {compareTexts} from './compare.js';
import {readTranslation, recordFile} from './files.js';
import {knowsNegations} from './negations.js';
import {shorten} from './shorten.js';
import {hashOf, unitsOf, type Unit} from './unit.js';

type State = NonNullable<Procedure['translation']>['state'];
/** From the least reviewed on: a record is as well reviewed as its least reviewed text. */
const STATES: readonly State[] = ['machine', 'translated', 'reviewed'];

/** A file that is hardly begun needs no line for each text. */
const MOST_LINES = 5;

/** A translated record. */
export interface Merged {
  readonly id: string;
  readonly lang: string;
  readonly content: string;
  readonly state: State;
  /** A line about what could not be compared. */
  readonly notice?: string;
}

/**
 * Makes a record of a translation.
 * @param named the file of the source record, if it is not the one that the translation names.
 * @param accepted JSON pointers of texts whose differences a person has checked.
 * @throws {Problem} with a line for each text: if one is missing, is of an older source, or differs in a number, a unit, a time or a negation.
 */
export async function mergeTexts(file: string, named: string | undefined, accepted: ReadonlySet<string>): Promise<Merged> {
  const translation = await readTranslation(file);
  const {from, to} = translation;
  const {record, text} = await readRecord(named ?? recordFile(translation, file));
  if (record.lang.toLowerCase() !== from.toLowerCase())
    throw new Problem(`${file}: this is a translation from "${from}", the record is in "${record.lang}"`);
  if (translation.id && translation.id !== record.id)
    throw new Problem(`${file}: this is of the record "${translation.id}", expected "${record.id}"`);

  const units = unitsOf(record);
  const found = units.map((unit) => match(unit, translation.units));
  const languages = {from: primary(from), to: primary(to)};
  const missing = found.filter(({state}) => state === 'untranslated');
  const stale = found.filter(({state}) => state === 'stale');
  const lines = [
    ...capped(missing, 'not translated', ({path, source}) => `${file} ${path}: "${shorten(source)}" is not translated`),
    ...capped(
      stale,
      'stale',
      ({path, source}) =>
        `${file} ${path}: "${shorten(source)}" has changed. Correct its translation, then take "fuzzy" off or set its state to translated`,
    ),
    ...found.flatMap(({path, source, target = '', state}) =>
      state === 'untranslated' || state === 'stale' || accepted.has(path)
        ? []
        : compareTexts(source, target, languages).map((what) => `${file} ${path}: ${what}. Correct it, or add --accept ${path}`),
    ),
  ];
  function capped(own: readonly Unit[], what: string, line: (unit: Unit) => string): readonly string[] {
    const more = own.length - MOST_LINES;
    return [...own.slice(0, MOST_LINES).map(line), ...(more > 0 ? [`${file}: ${more} more texts are ${what}`] : [])];
  }
  if (lines.length) throw new Problem(...lines, `${file}: not merged`);

  const state = STATES[Math.min(...found.map((unit) => STATES.indexOf(unit.state as State)))] ?? 'machine';
  const {integrity, ...raw} = JSON.parse(text) as Record<string, unknown>;
  void integrity; // It was made of the source.
  for (const {path, target} of found) setText(raw, path, target!);
  const merged = {
    ...raw,
    lang: to,
    translation: {
      from,
      state,
      units: found.map((unit) => ({path: unit.path, source: hashOf(unit.source), state: unit.state})),
    },
  };
  const {issues} = parseProcedure(merged);
  if (issues) throw new Problem(`${file} ${issues[0]!.path}: found ${issues[0]!.found}, expected ${issues[0]!.expected}`);
  const unknown = [languages.from, languages.to].filter((language) => !knowsNegations(language));
  return {
    id: record.id,
    lang: to,
    content: `${JSON.stringify(merged, null, 2)}\n`,
    state,
    ...(unknown.length && {
      notice: `${file}: negations were not compared, the words of "${unknown.join('" and "')}" are not known`,
    }),
  };
}

/** A text may have moved since the export; what it says may not have changed. */
function match(unit: Unit, known: readonly Unit[]): Unit {
  const same = known.filter(({source}) => source === unit.source);
  const own = same.find(({path}) => path === unit.path) ?? same[0];
  if (own) return {...own, path: unit.path};
  const former = known.find(({path}) => path === unit.path);
  return former?.target === undefined ? unit : {...unit, target: former.target, state: 'stale'};
}

/** Sets a text of a record as its author wrote it, where an item may be a plain text. */
function setText(root: Record<string, unknown>, path: string, text: string): void {
  const keys = path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  let holder: Record<string, unknown> = root;
  for (const [at, key] of keys.entries()) {
    const value = holder[key];
    if (typeof value === 'object' && value !== null && at < keys.length - 1) holder = value as Record<string, unknown>;
    else {
      holder[key] = text;
      return;
    }
  }
}

const primary = (language: string): string => language.toLowerCase().split('-')[0]!;
