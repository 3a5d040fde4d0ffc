import {isObject, valueAt, withValue, type Json, type JsonObject} from './json.js';
import {RECORD, propertiesOf, shapeOf} from './schema.js';

/** Fields that a section of a page can be put into: running text, and lists whose items are texts. */
export const TARGETS: readonly string[] = Object.entries(RECORD.properties!).flatMap(([name, field]) => {
  const items = field.items && shapeOf(field.items);
  const holdsTexts = items ? Boolean(items.properties?.['text']) || items.type === 'string' : isProse(name);
  return holdsTexts && !['understanding', 'conditions'].includes(name) ? [name] : [];
});

function isProse(name: string): boolean {
  return ['summary', 'purpose', 'setting', 'funding'].includes(name);
}

/**
 * Adds items to the end of a field: as items of its list, with what the list knows of them, or as paragraphs. No text is lost: where
 * the field knows no points inside an item, they follow it.
 */
export function withItems(record: JsonObject, field: string, items: readonly Json[]): JsonObject {
  const schema = RECORD.properties![field]!;
  const old = record[field];
  if (!schema.items) {
    const paragraphs = [...(typeof old === 'string' && old ? [old] : []), ...items.flatMap(textsOf)];
    return {...record, [field]: paragraphs.join('\n\n')};
  }
  const known = propertiesOf(shapeOf(schema.items)).map(([name]) => name);
  const added = items.flatMap((item): Json[] => {
    if (!known.length) return textsOf(item);
    if (!isObject(item)) return textsOf(item).map((text) => ({text}));
    const kept = Object.fromEntries(Object.entries(item).filter(([name]) => known.includes(name)));
    return known.includes('items')
      ? [kept]
      : [
          kept,
          ...pointsOf(item)
            .flatMap(textsOf)
            .map((text) => ({text})),
        ];
  });
  return {...record, [field]: [...(Array.isArray(old) ? old : []), ...added]};
}

/** Moves a section that has no field of its own into one, or takes it out of the record. */
export function withSectionAssigned(record: JsonObject, at: number, field?: string): JsonObject {
  const items = valueAt(record, `/more/${at}/items`);
  const rest = without(record, `/more/${at}`);
  return field ? withItems(rest, field, Array.isArray(items) ? items : []) : rest;
}

/** Moves an item of a list of the record to the end of another field. */
export function withItemMoved(record: JsonObject, path: string, field: string): JsonObject {
  return withItems(without(record, path), field, [valueAt(record, path)!]);
}

/** Takes an item out of a list, and the list with its last one: an empty list would state that there are none. */
function without(record: JsonObject, path: string): JsonObject {
  const list = path.slice(0, path.lastIndexOf('/'));
  const rest = withValue(record, path, undefined);
  const left = valueAt(rest, list);
  return Array.isArray(left) && !left.length ? withValue(rest, list, undefined) : rest;
}

const pointsOf = (item: JsonObject): Json[] => (Array.isArray(item['items']) ? item['items'] : []);

const textsOf = (item: Json): string[] =>
  isObject(item) ? [String(item['text'] ?? ''), ...pointsOf(item).flatMap(textsOf)] : [String(item)];
