import type {Args, StoryContext} from '@storybook/web-components-vite';
import {render} from 'lit';
import {renderElement} from '../stories/render-element.js';

type Json = Record<string, unknown>;

/** The fields of a record that an element shows, besides those that every record needs. Others show all of it. */
const FIELDS: Record<string, readonly string[]> = {
  'alternative-list': ['alternatives'],
  'benefit-list': ['benefits'],
  'care-team': ['personnel'],
  'indication-list': ['indications', 'contraindications'],
  'patient-experience': ['experience'],
  'prep-checklist': ['preparation'],
  'procedure-facts': ['duration', 'setting', 'codes'],
  'procedure-overview': ['summary', 'purpose'],
  'procedure-steps': ['steps'],
  'question-list': ['questions', 'benefits', 'risks', 'alternatives'],
  'recovery-timeline': ['recovery'],
  'review-note': ['sources', 'version', 'notices'],
  'risk-list': ['risks'],
  'similar-codes': ['similar', 'codes'],
  'warning-signs': ['warningSigns'],
};
const ALWAYS = ['schemaVersion', 'id', 'lang', 'name', 'notes', 'glossary', 'review', 'translation'];

const pick = (record: Json, fields: readonly string[] | undefined): Json =>
  fields ? Object.fromEntries(Object.entries(record).filter(([field]) => [...ALWAYS, ...fields].includes(field))) : record;

/** As JSON that may stand in a script element. */
const json = (value: unknown): string => JSON.stringify(value, null, 2).replaceAll('<', '\\u003c');

/** Writes down what a story sets as properties, since markup alone does not show it. */
function writeData(stage: HTMLElement): string {
  let scripts = '';
  for (const element of stage.querySelectorAll<HTMLElement & {procedure?: Json; catalog?: Json}>('*')) {
    const {localName, procedure, catalog} = element;
    if (procedure) {
      const data = document.createElement('script');
      data.type = 'application/json';
      data.textContent = `\n${json(pick(procedure, FIELDS[localName]))}\n`;
      element.prepend('\n', data, '\n');
    }
    if (catalog) scripts += `\n<script>\n  document.querySelector('${localName}').catalog = ${json(catalog)};\n</script>`;
  }
  return scripts;
}

/** Makes the code under “Show code” complete: pasted into a page with the script, it shows what the story shows. */
export function copyableCode(_code: string, {args, component, originalStoryFn}: StoryContext): string {
  const stage = document.createElement('div');
  const story: unknown = (originalStoryFn as (args: Args, context: object) => unknown)(args, {component, args});
  if (story instanceof Node) stage.append(story);
  else render(story ?? renderElement(component as string, args), stage);
  const scripts = writeData(stage);
  return (stage.innerHTML + scripts).replace(/<!--.*?-->/gs, '').trim();
}
