import {existsSync} from 'node:fs';
import {isLanguageTag} from '../../util/language-tag.js';
import {RULES, type Level, type QualityOptions} from '../../quality/check-quality.js';
import type {Waiver} from '../../quality/waivers.js';
import {readJson} from '../json-text.js';
import {didYouMean} from '../nearest.js';
import {Problem} from '../problem.js';
import {readInput} from '../read-input.js';

/** The file that is read from the current folder if `--config` names no other. */
const CONFIG_FILE = '.procedure-quality.json';
const OWN_KEYS = ['readingGrade', 'language', 'waivers'];
const LEVELS: Readonly<Record<string, Level | 'off'>> = {
  off: 'off',
  note: 'note',
  warn: 'warning',
  warning: 'warning',
  error: 'error',
};

/** A checked configuration. */
export interface QualityConfig extends QualityOptions {
  readonly waivers: readonly Waiver[];
  /** Its file, if there is one. */
  readonly file?: string;
}

/** @throws {Problem} if the file cannot be read, or has something that it cannot have. */
export async function readConfig(named: string | undefined): Promise<QualityConfig> {
  const file = named ?? (existsSync(CONFIG_FILE) ? CONFIG_FILE : undefined);
  if (file === undefined) return {waivers: []};
  const json = readJson(await readInput(file), file);
  if (!json || 'fault' in json) {
    const {line, column} = json?.fault.position ?? {line: 1, column: 1};
    throw new Problem(
      `${file}:${line}:${column}: found ${json?.fault.found ?? 'no JSON'}, expected ${json?.fault.expected ?? 'an object'}`,
    );
  }
  const fail = (key: string, found: unknown, expected: string): never => {
    throw new Problem(`${file} ${key}: found ${JSON.stringify(found)}, expected ${expected}`);
  };
  const {value} = json;
  if (!isObject(value)) return fail('$', value, 'an object with rules and their levels');
  const {readingGrade, language, waivers = [], ...rules} = value;
  if (readingGrade !== undefined && !(typeof readingGrade === 'number' && readingGrade > 0))
    fail('readingGrade', readingGrade, 'a school grade such as 8');
  if (language !== undefined && !(typeof language === 'string' && isLanguageTag(language)))
    fail('language', language, 'a language tag such as "en"');
  const levels = Object.entries(rules).map(([id, level]) => {
    if (!isRule(id))
      throw new Problem(
        `${file}: there is no rule or option "${id}"${didYouMean(id, [...RULES.map((rule) => rule.id), ...OWN_KEYS])}`,
      );
    return [id, LEVELS[String(level)] ?? fail(id, level, '"off", "note", "warn" or "error"')] as const;
  });
  if (!Array.isArray(waivers)) fail('waivers', waivers, 'a list');
  return {
    file,
    levels: Object.fromEntries(levels),
    readingGrade: readingGrade as number | undefined,
    language: language as string | undefined,
    waivers: (waivers as readonly unknown[]).map((waiver, at) => checkWaiver(waiver, `waivers[${at}]`, fail)),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isRule = (id: unknown): boolean => RULES.some((rule) => rule.id === id);

function checkWaiver(value: unknown, key: string, fail: (key: string, found: unknown, expected: string) => never): Waiver {
  if (!isObject(value)) return fail(key, value, 'an object with "rule", "reason" and "until"');
  const {rule, record, path, reason, until} = value;
  if (!isRule(rule)) fail(`${key}.rule`, rule, 'the id of a rule');
  if (record !== undefined && typeof record !== 'string') fail(`${key}.record`, record, 'the id of a record');
  if (path !== undefined && typeof path !== 'string') fail(`${key}.path`, path, 'a JSON pointer such as "/risks/3"');
  if (typeof reason !== 'string' || !reason.trim()) fail(`${key}.reason`, reason, 'the reason why it is accepted');
  if (typeof until !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(until) || Number.isNaN(Date.parse(until)))
    fail(`${key}.until`, until, 'the last day of the waiver, such as "2027-05-31"');
  return {rule, record, path, reason, until} as unknown as Waiver;
}
