import type {TemplateResult} from 'lit';
import type {JsonSchema} from '../../model/validate.js';
import {keysOf} from '../json.js';
import {nameOf, type Field, type Form} from '../form.js';
import {shapeOf} from '../schema.js';
import {choiceControl, namesSection, sectionControl, urgencyControl} from './choice.js';
import {durationControl} from './duration.js';
import {groupControl} from './group.js';
import {likelihoodControl} from './likelihood.js';
import {listControl} from './list.js';
import {timeControl} from './moment.js';
import {scopeControl} from './scope.js';
import {numberControl, textControl, tickControl} from './text.js';

/** Fields that need more than their type says. */
const SPECIAL: Record<string, (form: Form, field: Field) => TemplateResult> = {
  urgency: urgencyControl,
  likelihood: likelihoodControl,
  'preparation/when': timeControl,
  'preparation/for': scopeControl,
};

/** The name of a field with that of the list it is in: `preparation/when`. */
const longName = (path: string): string =>
  keysOf(path)
    .filter((key) => !/^\d+$/.test(key))
    .slice(-2)
    .join('/');

/** The words for a field: those for the field in its list win. */
export const labelOf = ({words}: Form, path: string): string => {
  const [parent, name] = [longName(path).replace('/', '.'), nameOf(path)];
  return words.labels[parent] ?? words.labels[name] ?? name;
};

/** The control that fits a field of the schema. */
export function fieldControl(
  form: Form,
  path: string,
  schema: JsonSchema,
  more: {required?: boolean; label?: string} = {},
): TemplateResult {
  const field: Field = {path, schema, label: more.label ?? labelOf(form, path), ...(more.required && {required: true})};
  const special = SPECIAL[longName(path)] ?? SPECIAL[nameOf(path)];
  if (special) return special(form, field);
  const shape = shapeOf(schema);
  if (shape.enum) return choiceControl(form, field);
  if (namesSection(path)) return sectionControl(form, field);
  if (shape.type === 'array') return listControl(form, field);
  if (shape.type === 'object') return groupControl(form, {...field, schema: shape});
  if (shape.type === 'boolean') return tickControl(form, field);
  if (shape.type === 'number' || shape.type === 'integer') return numberControl(form, field);
  if (shape.title?.startsWith('an ISO 8601 duration')) return durationControl(form, field);
  return textControl(form, field);
}
