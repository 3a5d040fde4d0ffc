import type {CodeFile} from './code-file.js';
import {isJson, isResource} from './concept-reader.js';
import type {LayoutOptions} from './layout-options.js';
import {readRows} from './table.js';

/**
 * Reads a list that is not FHIR: objects whose keys are the names of columns, in an array or below a key, or titles by their codes.
 * @returns `undefined` if the value is none of these.
 */
export function readJsonList(value: unknown, options: LayoutOptions, path = '$'): CodeFile | undefined {
  if (Array.isArray(value)) return value.length && value.every(isJson) ? readObjects(value, options, path) : undefined;
  if (!isJson(value) || isResource(value)) return undefined;
  const pairs = Object.entries(value);
  if (pairs.length && pairs.every(([code, title]) => typeof title === 'string' && /^\S{1,18}$/.test(code) && /\d/.test(code)))
    return readObjects(
      pairs.map(([code, title]) => ({code, title})),
      options,
      path,
    );
  const [list] = pairs
    .filter((pair): pair is [string, unknown[]] => Array.isArray(pair[1]))
    .sort((a, b) => b[1].length - a[1].length);
  return list && readJsonList(list[1], options, `${path}.${list[0]}`);
}

function readObjects(objects: readonly Readonly<Record<string, unknown>>[], options: LayoutOptions, path: string): CodeFile {
  const names = [...new Set(objects.flatMap(Object.keys))];
  const rows = objects.map((object, at) => ({
    cells: names.map((name) => textOf(object[name])),
    path: path.endsWith(' ') ? `${path}${at + 1}` : `${path}[${at}]`,
  }));
  return {...readRows({names, rows}, names.length, options), layout: 'JSON list'};
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
