import type {Block, LeftOut, PageBlocks} from '../blocks/block.js';
import type {PageField} from '../sections/headings.js';
import {readHtml} from '../html/index.js';
import {isObject, list, stringOf, type JsonObject} from './values.js';

const PROCEDURE =
  /(?:^|[/#])(?:\w*Procedure|\w*Surgery|MedicalTest|ImagingTest|BloodTest|PathologyTest|MedicalTherapy|\w+Therapy)$/;
const MAX_DEPTH = 50;

/** Properties of schema.org that state what a field of the record holds. */
const PROPERTIES: Readonly<Record<string, PageField>> = {
  alternateName: 'alsoKnownAs',
  description: 'summary',
  preparation: 'preparation',
  howPerformed: 'steps',
  followup: 'recovery',
};

/** Reads the procedure of schema.org JSON-LD: its name, other names, codes, and what is said of it in sentences. */
export function readStructuredData(value: unknown): PageBlocks | undefined {
  const procedure = findProcedure(value, 0);
  const title = procedure && stringOf(procedure.name);
  if (!procedure || !title) return undefined;
  const sections = Object.entries(PROPERTIES).flatMap(([property, field]) => section(field, property, procedure[property]));
  const codes = list(procedure.code).flatMap(codeLine);
  const lang = stringOf(procedure.inLanguage);
  const [reviewed] = /^\d{4}-\d\d-\d\d/.exec(stringOf(procedure.lastReviewed) ?? '') ?? [];
  return {
    format: 'json',
    title,
    ...(lang && {lang}),
    blocks: [
      ...codes.map((text): Block => ({type: 'paragraph', text})),
      ...sections,
      ...(reviewed ? section('lastReview', 'lastReviewed', reviewed) : []),
    ],
    leftOut: otherWords(procedure),
  };
}

/** Finds JSON-LD in a page's scripts, which may hold anything. */
export function parseStructuredData(sources: readonly string[]): PageBlocks | undefined {
  for (const source of sources) {
    try {
      const data = readStructuredData(JSON.parse(source));
      if (data) return data;
    } catch {
      // Broken data is as good as none: the page's own words are read.
    }
  }
  return undefined;
}

function findProcedure(value: unknown, depth: number): JsonObject | undefined {
  if (depth > MAX_DEPTH) return undefined;
  for (const object of list(value).filter(isObject)) {
    if (list(object['@type']).some((type) => PROCEDURE.test(stringOf(type) ?? ''))) return object;
    const inner = ['@graph', 'mainEntity', 'about', 'mainEntityOfPage'].map((key) => findProcedure(object[key], depth + 1));
    const found = inner.find((one) => one !== undefined);
    if (found) return found;
  }
  return undefined;
}

/** The name, the text and the description of an entity, each once. */
const wordsOf = ({name, text, description}: JsonObject): string[] => [
  ...new Set([name, text, description].flatMap((value) => stringOf(value) ?? [])),
];

function section(field: PageField, heading: string, value: unknown): Block[] {
  const texts = list(value).flatMap((one) => (isObject(one) ? wordsOf(one) : (stringOf(one) ?? [])));
  const blocks = texts.flatMap((text) => readHtml(`<main>${text}</main>`, {titled: false}).blocks);
  return blocks.length ? [{type: 'heading', level: 2, text: heading, field}, ...blocks] : [];
}

/** A code as a page has it: `SNOMED CT code 12345678`. */
function codeLine(code: unknown): string[] {
  if (!isObject(code)) return [];
  const [value, system] = [stringOf(code.code ?? code.codeValue), stringOf(code.codingSystem)];
  return value && system ? [`${system} code ${value}`] : [];
}

const READ = new Set([
  ...Object.keys(PROPERTIES),
  '@context',
  '@type',
  '@id',
  'name',
  'code',
  'lastReviewed',
  'inLanguage',
  'url',
  'image',
]);

const otherWords = (procedure: JsonObject): LeftOut[] =>
  Object.entries(procedure).flatMap(([key, value]) => {
    const text = READ.has(key) ? '' : strings(value, 0).join(' ');
    return text ? [{text, why: `structured data without a field (${key})`}] : [];
  });

function strings(value: unknown, depth: number): string[] {
  if (depth > MAX_DEPTH) return [];
  if (isObject(value))
    return Object.entries(value).flatMap(([key, inner]) => (key.startsWith('@') ? [] : strings(inner, depth + 1)));
  if (Array.isArray(value)) return value.flatMap((inner) => strings(inner, depth + 1));
  const text = stringOf(value);
  return text ? [text] : [];
}
