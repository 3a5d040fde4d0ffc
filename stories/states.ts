import colonoscopyJson from '../data/procedures/colonoscopy.json';
import kneeJson from '../data/procedures/knee-replacement.json';
import mriJson from '../data/procedures/mri-brain.json';
import spineJson from '../data/procedures/spinal-radiosurgery.json';
import {html} from 'lit';
import type {ProcedureInput} from '../src/model/procedure.js';

/** The record as after every review to come: its rules hold and it is not stale, whatever the day. */
function lasting(record: ProcedureInput): ProcedureInput {
  const far = '2099-12-31';
  return {
    ...record,
    preparation: record.preparation?.map((step) =>
      typeof step === 'object' && step.rule ? {...step, rule: {...step.rule, expires: far}} : step,
    ),
    review: {...record.review, next: far},
  };
}

/** Real records, as a hospital would serve them. */
export const colonoscopy = lasting(colonoscopyJson as ProcedureInput);
export const knee = lasting(kneeJson as ProcedureInput);
export const mri = lasting(mriJson as ProcedureInput);
export const spine = lasting(spineJson as ProcedureInput);

/** A record that no element can show: its id and name are missing, and its risks are not a list. */
export const invalid = {lang: 'en', risks: 'many'} as unknown as ProcedureInput;

/** The record whose next review should have taken place. */
export const stale: ProcedureInput = {...knee, review: {...knee.review, last: '2018-01-31', next: '2020-01-31'}};

/** The record without some of its fields: it is silent about them. */
export function without(...fields: (keyof ProcedureInput)[]): ProcedureInput {
  const silent: string[] = ['notes', ...fields];
  return Object.fromEntries(Object.entries(knee).filter(([field]) => !silent.includes(field))) as ProcedureInput;
}

/** The record that states of some fields that there are none. */
export const statingNone = (...fields: (keyof ProcedureInput)[]): ProcedureInput => ({
  ...without(...fields),
  ...Object.fromEntries(fields.map((field) => [field, []])),
});

/** Address of a record. It differs from that of the module that stories import, which servers answer with a script. */
export const address = (id: string): string => `/records/${id}.json`;

/** The author's own words between the tags of an element. */
export const fallback = html`<a href="/knee.html">About knee replacement</a>`;
