/** The part of JSON Schema that `data/procedure.schema.json` uses. */
export interface JsonSchema {
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  /** The expected value, in words. */
  readonly title?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: 'date' | 'uri-reference';
  readonly minimum?: number;
  readonly default?: unknown;
}

/** The longest list and the longest text, in characters: more is not a record, and would block the page. */
export const MAX_ITEMS = 1_000;
export const MAX_TEXT = 100_000;

/** An error in a record, and its place. */
export interface RecordIssue {
  /** JSON path, `$.risks[2].likelihood.count`; `$` is the record itself. */
  readonly path: string;
  /** The value found there, shortened: `"soon"`, `3`, `object`, `nothing`. */
  readonly found: string;
  /** The expected value. */
  readonly expected: string;
}

/**
 * Copies of `input` what the schema knows and reports what does not fit it.
 * Where an object or a text may stand, a text becomes `{text}`. The objects of the copy have no prototype: a page may
 * have put members of any name on all others, and they are not part of a record. For the same reason `schema` is made of
 * objects without one.
 */
export function conform(schema: JsonSchema, input: unknown, path: string, issues: RecordIssue[]): unknown {
  const {anyOf, properties, required = [], items, type, enum: values, pattern, format, minimum} = schema;
  const found = kindOf(input);
  const fail = (): void => void issues.push({path, found: show(input), expected: expectation(schema)});

  if (anyOf) {
    const forms = anyOf.filter(({type: kind}) => kind === found);
    const form = forms.map((option) => tryForm(option, input, path)).sort((a, b) => misfit(a) - misfit(b))[0];
    if (!form) return fail();
    issues.push(...form.issues);
    return typeof form.output === 'string' ? {__proto__: null, text: form.output} : form.output;
  }
  if (values ? !values.includes(input) : found !== (type === 'integer' ? 'number' : type)) return fail();
  const most = items ? MAX_ITEMS : MAX_TEXT;
  const {length} = input as {length: number};
  if (!properties && length > most) return void issues.push({path, found: `${length}`, expected: `at most ${most}`});
  if (items) return (input as unknown[]).map((item, at) => conform(items, item, `${path}[${at}]`, issues));
  if (properties) {
    const output: Record<string, unknown> = {__proto__: null};
    for (const [key, property] of Object.entries(properties)) {
      const value = Object.hasOwn(input as object, key) ? (input as Record<string, unknown>)[key] : undefined;
      if (value !== undefined || required.includes(key)) output[key] = conform(property, value, path + step(key), issues);
      else if (Object.hasOwn(property, 'default')) output[key] = property.default;
    }
    return output;
  }
  const fits =
    found === 'string'
      ? format === 'date'
        ? isDate(input as string)
        : matcher(pattern!).test(input as string) && (!format || isAddress(input as string))
      : found !== 'number' ||
        ((type === 'integer' ? Number.isInteger(input) : Number.isFinite(input)) && !((input as number) < minimum!));
  return fits ? input : fail();
}

const matchers: Record<string, RegExp> = {};

/** The expression of a pattern, made once: no pattern here has the name of a member of all objects. */
const matcher = (pattern: string): RegExp => (matchers[pattern] ??= new RegExp(pattern));

/** Whether a text is a date that exists, `2026-05-31`: some browsers take June 31 for July 1, others for none. */
export const isDate = (text: string): boolean => new Date(text).toJSON()?.slice(0, 10) === text;

/** Whether a text is an http(s) address or a relative one, by the platform's own parser. */
export function isAddress(text: string): boolean {
  try {
    const {protocol, hostname} = new URL(text, 'http://a');
    // Some browsers write blanks of a host as %20 instead of refusing them.
    return /^http/.test(protocol) && !hostname.includes('%');
  } catch {
    return false;
  }
}

interface Form {
  readonly output: unknown;
  readonly issues: readonly RecordIssue[];
}

function tryForm(form: JsonSchema, input: unknown, path: string): Form {
  const issues: RecordIssue[] = [];
  return {output: conform(form, input, path, issues), issues};
}

/** Where several forms may stand, the one that takes most of the input with the fewest issues is meant. */
const misfit = ({output, issues}: Form): number =>
  issues.length - Object.values(output ?? {}).filter((value) => value !== undefined).length;

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);

/** One step of a JSON path. */
export const step = (key: string): string => (/^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`);

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  return typeof value === 'object' && value ? kindOf(value) : `${value}`;
}

function expectation({title, anyOf, type, enum: values}: JsonSchema): string {
  return title ?? (anyOf?.map(expectation) ?? values?.map((value) => JSON.stringify(value)) ?? [type]).join(' or ');
}
