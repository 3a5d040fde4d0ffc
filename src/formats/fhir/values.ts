import schema from '../../../data/procedure.schema.json';
import type {JsonSchema} from '../../model/validate.js';

/**
 * Values of a record as FHIR extensions, for what FHIR has no element for. An object becomes a complex extension, a list
 * as many extensions of the same name as it has items. Reading is guided by the record's JSON Schema, so nothing has to be
 * guessed. Each name is documented in `data/fhir`.
 */

/** Names of our extensions and code systems begin with this. */
export const BASE = 'urn:procedure-elements:fhir:';

/** An extension, in R4 and R5 alike. */
export interface Extension {
  readonly url: string;
  readonly valueString?: string;
  readonly valueDecimal?: number;
  readonly valueBoolean?: boolean;
  readonly valueCode?: string;
  readonly extension?: Extension[];
}

/** FHIR has neither empty texts nor empty lists: a code stands for both. */
const EMPTY = 'empty';

/** Writes a part of a record as one extension; `undefined` where there is nothing to write. */
export function writeExtension(name: string, value: object): Extension | undefined {
  const extension = writeFields(value);
  return extension.length ? {url: `${BASE}${name}`, extension} : undefined;
}

const writeFields = (value: object): Extension[] =>
  Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : writeValue(key, inner)));

function writeValue(url: string, value: unknown): Extension[] {
  if (Array.isArray(value)) return value.length ? value.flatMap((item) => writeValue(url, item)) : [{url, valueCode: EMPTY}];
  if (typeof value === 'string') return [value ? {url, valueString: value} : {url, valueCode: EMPTY}];
  if (typeof value === 'number') return [{url, valueDecimal: value}];
  if (typeof value === 'boolean') return [{url, valueBoolean: value}];
  const extension = writeFields(value as object);
  return [extension.length ? {url, extension} : {url, valueCode: EMPTY}];
}

/** Returns the schema of a field, such as `preparation` or `preparation.items`; a list's is that of its items. */
export function schemaOf(path: string): JsonSchema {
  return path
    .split('.')
    .filter(Boolean)
    .reduce((form, key) => propertiesOf(form)[key]?.items ?? propertiesOf(form)[key] ?? {}, schema as JsonSchema);
}

/** Properties of an object, or of all objects that may stand in a place. */
function propertiesOf({properties, anyOf = []}: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return properties ?? Object.assign({}, ...anyOf.map(propertiesOf));
}

/** Reads the extension of a name back; an object without fields where there is none. */
export function readExtension(
  extensions: readonly Extension[] | undefined,
  name: string,
  form: JsonSchema,
): Record<string, unknown> {
  const found = extensions?.find(({url}) => url === `${BASE}${name}`);
  return found ? readFields(found.extension ?? [], form) : {};
}

function readFields(extensions: readonly Extension[], form: JsonSchema): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const properties = propertiesOf(form);
  for (const [key, property] of Object.entries(properties)) {
    const found = extensions.filter(({url}) => url === key);
    if (!found.length) continue;
    const isEmpty = found[0]!.valueCode === EMPTY;
    fields[key] = property.items
      ? isEmpty
        ? []
        : found.map((one) => readValue(one, property.items!))
      : readValue(found[0]!, property);
  }
  return fields;
}

function readValue({valueString, valueDecimal, valueBoolean, extension = []}: Extension, form: JsonSchema): unknown {
  if (Object.keys(propertiesOf(form)).length) return readFields(extension, form);
  return valueString ?? valueDecimal ?? valueBoolean ?? '';
}
