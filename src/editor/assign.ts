import {isObject, valueAt, withValue, type Json, type JsonObject} from './json.js';
import {RECORD, shapeOf} from './schema.js';

/** Fields that a section of a page can be put into: running text, and lists whose items are texts. */
export const TARGETS: readonly string[] = Object.entries(RECORD.properties!).flatMap(([name, field]) => {
  const items = field.items && shapeOf(field.items);
  const holdsTexts = items ? Boolean(items.properties?.['text']) || items.type === 'string' : isProse(name);
  return holdsTexts && !['understanding', 'conditions', 'sources'].includes(name) ? [name] : [];
});

function isProse(name: string): boolean {
  return ['summary', 'purpose', 'setting', 'funding'].includes(name);
}

/** Adds texts to the end of a field: new items of a list, or new paragraphs. */
export function withTexts(record: JsonObject, field: string, texts: readonly string[]): JsonObject {
  const schema = RECORD.properties![field]!;
  const old = record[field];
  if (schema.items) {
    const plain = shapeOf(schema.items).type === 'string';
    const added = texts.map((text): Json => (plain ? text : {text}));
    return {...record, [field]: [...(Array.isArray(old) ? old : []), ...added]};
  }
  const paragraphs = [...(typeof old === 'string' && old ? [old] : []), ...texts];
  return {...record, [field]: paragraphs.join('\n\n')};
}

/** Moves a section that has no field of its own into one. */
export function withSectionAssigned(record: JsonObject, at: number, field: string): JsonObject {
  const texts = textsOf(valueAt(record, `/more/${at}/items`));
  const rest = withValue(record, `/more/${at}`, undefined);
  const {more, ...others} = rest;
  return withTexts(Array.isArray(more) && more.length ? rest : others, field, texts);
}

const textsOf = (items: Json | undefined): string[] =>
  Array.isArray(items)
    ? items.flatMap((item) => (isObject(item) ? [String(item['text'] ?? ''), ...textsOf(item['items'])] : [String(item)]))
    : [];
