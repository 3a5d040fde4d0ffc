import schema from '../../../data/procedure.schema.json';
import {unknownKeys} from '../../model/parse-procedure.js';
import type {JsonSchema} from '../../model/validate.js';
import {didYouMean} from '../nearest.js';

/** Characters of a path in a line. */
const LONGEST_PATH = 200;

/** JSON paths of the keys that the schema does not know. */
export const findUnknownKeys = (value: unknown, known: unknown): readonly string[] =>
  // Editors read `$schema` to find the schema.
  unknownKeys(value, known).filter((path) => path !== '$["$schema"]');

/** Describes an unknown key, with the key that may be meant. */
export const describeUnknownKey = (path: string): string =>
  `${shorten(path)}: warning: found an unknown key, its value is not read${hint(path)}`;

const shorten = (path: string): string => (path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH)}…` : path);

const STEP = /\.(\w+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g;

/** Which key of the schema was meant, looked for where the unknown one stands. */
function hint(path: string): string {
  const steps = Array.from(path.matchAll(STEP), ([, name, index, quoted]) => name ?? index ?? (JSON.parse(quoted!) as string));
  const key = steps.pop() ?? '';
  let forms = formsOf(schema as JsonSchema);
  for (const name of steps) forms = forms.flatMap(({items, properties}) => [items, properties?.[name]]).flatMap(formsOf);
  return didYouMean(
    key,
    forms.flatMap(({properties = {}}) => Object.keys(properties)),
  );
}

const formsOf = (part: JsonSchema | undefined): readonly JsonSchema[] => (part ? (part.anyOf ?? [part]) : []);
