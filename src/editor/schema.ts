import schema from '../../data/procedure.schema.json';
import type {JsonSchema} from '../model/validate.js';
import {isObject, type Json, type JsonObject} from './json.js';

/** The schema of the record, from which the form is made. */
export const RECORD = schema as JsonSchema;

/** Members that nobody edits: the program writes them. */
const WRITTEN_BY_PROGRAMS = new Set(['schemaVersion', 'integrity', 'units']);

export const propertiesOf = ({properties = {}}: JsonSchema): [string, JsonSchema][] =>
  Object.entries(properties).filter(([name]) => !WRITTEN_BY_PROGRAMS.has(name));

/** The object where an object or a plain text may stand; any other schema as it is. */
export const shapeOf = (field: JsonSchema): JsonSchema => {
  const objects = field.anyOf?.filter(({type}) => type === 'object') ?? [];
  return objects.length === 1 ? objects[0]! : field;
};

/** Brings a record into the one shape that the form edits: plain texts become `{text}`, what has another type stays. */
export function normalise(value: Json, field: JsonSchema = RECORD): Json {
  const shape = shapeOf(field);
  if (typeof value === 'string' && field.anyOf && shape !== field) return {text: value};
  if (Array.isArray(value) && shape.items) return value.map((item) => normalise(item, shape.items));
  if (!isObject(value) || !shape.properties) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const schemaOfKey = shape.properties![key];
      return [key, schemaOfKey ? normalise(inner, schemaOfKey) : inner];
    }),
  );
}

/** A new item of a list: its texts, empty. What is one of several words or a number is left to a person. */
export function blank(field: JsonSchema): Json {
  const shape = shapeOf(field);
  if (shape.type === 'array') return [];
  if (shape.type !== 'object') return '';
  const {properties = {}, required = []} = shape;
  const texts = required.filter((name) => isTextOrList(properties[name]!));
  return Object.fromEntries(texts.map((name) => [name, blank(properties[name]!)])) as JsonObject;
}

const isTextOrList = ({type, enum: words}: JsonSchema): boolean => !words && (type === 'string' || type === 'array');
