import type {Args} from '@storybook/web-components-vite';
import {nothing, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';
import type {ProcedureInput} from '../src/model/procedure.js';
import {defaultOf} from './arg-types.js';
import {inPageLanguage} from './languages.js';
import {elements} from './manifest.js';

/** Sets what a story's args say: attributes by their name, tokens as styles, everything else as properties. */
function apply(element: HTMLElement, args: Args): void {
  const {attributes = []} = elements.get(element.localName) ?? {};
  for (const field of attributes) {
    const value: unknown = args[field.name];
    if (value === undefined || value === null || value === '' || value === defaultOf(field)) element.removeAttribute(field.name);
    else element.setAttribute(field.name, value === true ? '' : String(value));
  }
  const names = new Set(attributes.map(({name}) => name));
  for (const [name, value] of Object.entries(args)) {
    if (name.startsWith('--')) element.style.setProperty(name, value as string | null);
    else if (name === 'procedure') Object.assign(element, {procedure: inPageLanguage(value as ProcedureInput)});
    else if (name !== 'content' && !names.has(name)) Object.assign(element, {[name]: value});
  }
}

/**
 * Renders an element from a story's args: an arg is an attribute (`'heading-level': 3`), a token (`'--procedure-accent'`),
 * a property (`procedure`) or, as `content`, the content between the tags. Records are shown in the language of the page if there is
 * a translation.
 */
export function renderElement(tag: string, args: Args): TemplateResult {
  const name = unsafeStatic(tag);
  const set = ref((element) => element && apply(element as HTMLElement, args));
  return staticHtml`<${name} ${set}>${args.content ?? nothing}</${name}>`;
}
