import type {CodeFile} from './code-file.js';
import {ConceptReader, isConcept, isResource} from './concept-reader.js';
import {readJsonList} from './json-list.js';
import type {LayoutOptions} from './layout-options.js';
import {NO_HEADINGS} from './text-lines.js';

/**
 * Reads FHIR in JSON: CodeSystem, ValueSet, a Bundle or Parameters of them, NDJSON of them, a list of `{code, display}`; or any
 * other list of codes and titles.
 */
export function readFhir(text: string, options: LayoutOptions): CodeFile {
  const values = parseJson(text);
  if (values instanceof Error) return empty(values.message);
  try {
    return readValues(values, options);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return empty('found JSON that is nested thousands of levels deep');
  }
}

/** @throws {RangeError} if a value is nested deeper than the stack allows. */
function readValues(values: readonly unknown[], options: LayoutOptions): CodeFile {
  const isLines = values.length > 1;
  const lines = isLines && !values.every(isConcept) && !values.some(isResource) && readJsonList(values, options, 'record ');
  if (lines) return lines;
  const reader = new ConceptReader(options);
  const layouts = values.map((value, at) => reader.read(value, isLines ? `line ${at + 1}` : '$'));
  const layout = layouts.find(Boolean);
  if (!layout) {
    const list = readJsonList(values[0], options);
    if (list) return list;
    const kinds = new Set(values.map(kindOf));
    return empty(
      `found ${[...kinds].join(', ') || 'no JSON'}, expected a CodeSystem with concepts, a ValueSet, a Bundle of them or a list of {code, display}`,
    );
  }
  const others = values.flatMap((value, at) => (layouts[at] ? [] : {line: at + 1, text: `found ${kindOf(value)}`}));
  return {rows: reader.rows, headings: NO_HEADINGS, faults: [...reader.faults, ...others], layout, ended: reader.ended};
}

function kindOf(value: unknown): string {
  if (!isResource(value)) return 'other JSON';
  return `a FHIR ${value.resourceType}${value.resourceType === 'CodeSystem' ? ' without concepts' : ''}`;
}

const empty = (fault: string): CodeFile => ({rows: [], headings: NO_HEADINGS, faults: [{text: fault}], layout: 'JSON'});

function parseJson(text: string): unknown[] | Error {
  try {
    return [JSON.parse(text)];
  } catch (error) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim());
    try {
      return lines.length > 1 ? lines.map((line): unknown => JSON.parse(line)) : (error as Error);
    } catch {
      return error as Error;
    }
  }
}
