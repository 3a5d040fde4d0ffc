import type {ArgTypes} from '@storybook/web-components-vite';
import {elements, type ManifestField} from './manifest.js';

type ArgType = ArgTypes[string];
type Control = Pick<ArgType, 'control' | 'options'>;

/** Whether an attribute is an on/off switch. */
export const isSwitch = ({type}: ManifestField): boolean => type.text === 'boolean';

/** Returns the default value of an attribute; undefined when it has none. */
export function defaultOf(field: ManifestField): string | number | boolean | undefined {
  if (isSwitch(field)) return false;
  if (field.default === undefined) return undefined;
  const text = field.default.replace(/^'|'$/g, '');
  return field.type.text.startsWith('number') ? Number(text) : text;
}

/** Chooses the control for an attribute: a switch, a number, a choice, or a line of text. */
function controlOf({name, type}: ManifestField): Control {
  if (name === 'heading-level') return {control: {type: 'number', min: 2, max: 6}};
  if (type.text === 'boolean') return {control: {type: 'boolean'}};
  if (type.text.startsWith('number')) return {control: {type: 'number'}};
  const options = [...type.text.matchAll(/'([^']*)'/g)].map(([, option]) => option!);
  return options.length ? {control: {type: 'select'}, options} : {control: {type: 'text'}};
}

const row = (category: string, {name, type, description, default: value}: ManifestField, more: Control): ArgType => ({
  name,
  description: description ?? '',
  table: {
    category,
    ...(type && {type: {summary: type.text}}),
    ...(value !== undefined && {defaultValue: {summary: value}}),
  },
  ...more,
});

const rows = (
  category: string,
  fields: readonly ManifestField[] = [],
  key: (name: string) => string,
  control: (field: ManifestField) => Control = () => ({control: {disable: true}}),
): ArgTypes => Object.fromEntries(fields.map((field) => [key(field.name), row(category, field, control(field))]));

/** Makes Storybook's table of an element from the manifest: every attribute and every token has a control. */
export function argTypesOf(tag: string): ArgTypes {
  const element = elements.get(tag);
  if (!element) return {};
  const properties = element.members?.filter(({kind, attribute}) => kind === 'field' && !attribute);
  const slots = element.slots?.map((slot) => ({...slot, name: slot.name || '(default)'}));
  return {
    ...rows('attributes', element.attributes, (name) => name, controlOf),
    ...rows(
      'tokens',
      element.cssProperties,
      (name) => name,
      () => ({control: {type: 'text'}}),
    ),
    ...rows('properties', properties, (name) => name),
    ...rows('slots', slots, (name) => (name === '(default)' ? 'content' : `slot: ${name}`)),
    ...rows('events', element.events, (name) => `event: ${name}`),
    ...rows('parts', element.cssParts, (name) => `part: ${name}`),
  };
}

/** Returns the value that each control of an element shows at first. */
export const initialArgs = (tag: string): Record<string, unknown> =>
  Object.fromEntries(
    (elements.get(tag)?.attributes ?? [])
      .map((field) => [field.name, defaultOf(field)] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  );
