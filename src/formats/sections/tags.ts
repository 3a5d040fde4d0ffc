import {isAddress, isDate} from '../../model/validate.js';
import type {Likelihood, PreparationStep, Relation, Risk} from '../../model/procedure.js';

/**
 * Reads the tags of an item, in brackets at its end:
 * `Fatigue [likelihood: about 3 of 100 in P1Y; severity: mild; source: NHS]`,
 * `Fast [kind: fasting; before: PT6H; means: from; authority: ASA; rule: Fasting; expires: 2027-03-31]`, `Stitches out [after: P10D]`, `It varies [min: PT30M; max: PT2H]`,
 * `No operation for now [doingNothing: true]`, `Brain scans https://example.org/a [publisher: NHS]`.
 */
export interface ItemTags {
  likelihood?: Likelihood;
  severity?: NonNullable<Risk['severity']>;
  source?: string;
  kind?: NonNullable<PreparationStep['kind']>;
  before?: string;
  means?: Relation;
  after?: string;
  min?: string;
  max?: string;
  publisher?: string;
  authority?: string;
  /** Title of the rule that the step follows. */
  rule?: string;
  url?: string;
  effective?: string;
  expires?: string;
  doingNothing?: true;
}

const DURATION = /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/;
const WORDS = ['very common', 'common', 'uncommon', 'rare', 'very rare', 'not known'] as const;
const SEVERITIES = ['mild', 'moderate', 'serious', 'life-threatening'] as const;
const KINDS = ['fasting', 'medicine', 'test', 'travel', 'clothing', 'paperwork', 'other'] as const;
const RELATIONS = ['until', 'from', 'at', 'by'] as const;
const FIGURE = /^(about )?(\d{1,15}(?:\.\d{1,15})?) of (\d{1,15})(?: in (\S+))?$/;
const WEB_URL = /^https?:\/\/[^\s/]/;
const LONGEST = 2000;
const BRACKETS = new RegExp(String.raw`\[([^[\]]{1,${LONGEST}})\]$`);

const oneOf = <T extends string>(values: readonly T[], value: string): T | undefined => values.find((one) => one === value);
const matching =
  (expression: RegExp) =>
  (value: string): string | undefined =>
    expression.test(value) ? value : undefined;
const duration = matching(DURATION);
const date = (value: string): string | undefined => (isDate(value) ? value : undefined);
/** A rule must come whole, or its hours would never end: what would break the brackets is written as in a web address. */
const decode = (value: string): string => value.replace(/%(?:25|3B|5B|5D)/g, decodeURIComponent);
const encode = (value: string): string => value.replace(/[[\];]|%(?=25|3B|5B|5D)/g, encodeURIComponent);
const ENCODED: readonly string[] = ['authority', 'rule', 'url'];

/** One reader for each tag: the value, or `undefined` when it says nothing that the record can hold. */
const READ: {readonly [K in keyof ItemTags]-?: (value: string) => ItemTags[K]} = {
  likelihood: readLikelihood,
  severity: (value) => oneOf(SEVERITIES, value),
  source: (value) => value,
  kind: (value) => oneOf(KINDS, value),
  before: duration,
  means: (value) => oneOf(RELATIONS, value),
  after: duration,
  min: duration,
  max: duration,
  publisher: (value) => value,
  authority: decode,
  rule: decode,
  url: (value) => {
    const url = decode(value);
    return WEB_URL.test(url) && isAddress(url) ? url : undefined;
  },
  effective: date,
  expires: date,
  doingNothing: (value) => (value === 'true' ? true : undefined),
};

/**
 * Parts an item's text from its tags. Brackets that hold anything but tags of these names stay in the text.
 * @param names the tags that the section knows.
 */
export function readTags<K extends keyof ItemTags>(text: string, names: readonly K[]): {text: string; tags: Pick<ItemTags, K>} {
  const untouched = {text, tags: {} as Pick<ItemTags, K>};
  const match = text.endsWith(']') ? BRACKETS.exec(text.slice(-LONGEST - 2)) : null;
  if (!match || match[0].length >= text.length) return untouched;
  const tags: Pick<ItemTags, K> = {} as Pick<ItemTags, K>;
  for (const part of match[1]!.split(';')) {
    const colon = part.indexOf(':');
    const name = oneOf(names, part.slice(0, Math.max(colon, 0)).trim());
    const value = name && (READ[name](part.slice(colon + 1).trim()) as ItemTags[K]);
    if (!name || value === undefined || value === '') return untouched;
    tags[name] = value;
  }
  return {text: text.slice(0, -match[0].length).trim(), tags};
}

/** Writes tags behind an item's text; those that are `undefined` or would break the brackets are left out. */
export function writeTags(text: string, tags: ItemTags): string {
  const parts = Object.entries(tags).flatMap(([name, value]: [string, ItemTags[keyof ItemTags]]) => {
    const words = typeof value === 'object' ? writeLikelihood(value) : value?.toString();
    const written = words && ENCODED.includes(name) ? encode(words) : words;
    return written && !/[[\];]/.test(written) ? [`${name}: ${written}`] : [];
  });
  return parts.length ? `${text} [${parts.join('; ')}]` : text;
}

function readLikelihood(value: string): Likelihood | undefined {
  const word = oneOf(WORDS, value);
  if (word) return {word};
  const [, about, count, of, period] = FIGURE.exec(value) ?? [];
  if (!count || Number(count) > Number(of) || Number(of) < 1 || (period && !duration(period))) return undefined;
  return {count: Number(count), of: Number(of), ...(period && {period}), ...(about && {about: true})};
}

function writeLikelihood(value: Likelihood): string {
  if ('word' in value) return value.word;
  return `${value.about ? 'about ' : ''}${value.count} of ${value.of}${value.period ? ` in ${value.period}` : ''}`;
}
