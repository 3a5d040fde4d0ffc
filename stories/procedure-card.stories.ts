import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/procedure-card.js';
import {makeHandout} from '../src/elements/handout.lazy.js';
import {parseProcedure} from '../src/model/parse-procedure.js';
import {colonoscopy, invalid, knee, mri, spine, stale} from './states.js';

const meta: Meta = {title: 'Elements/procedure-card', component: 'procedure-card', tags: ['autodocs']};
export default meta;

/** What every record has: all else is not stated. */
const least = {id: 'least', lang: 'en', name: 'A procedure of which little is known'};

/** The record says that there are none. */
const none = {...least, risks: [], benefits: [], alternatives: [], warningSigns: []};

export const Ready: StoryObj = {render: () => html`<procedure-card .procedure=${knee}></procedure-card>`};

export const Waiting: StoryObj = {render: () => html`<procedure-card></procedure-card>`};

export const WaitingWithFallback: StoryObj = {
  render: () => html`<procedure-card><a href="/knee.html">About knee replacement</a></procedure-card>`,
};

/** Not stated: the card names what the record is silent about. */
export const Empty: StoryObj = {render: () => html`<procedure-card .procedure=${least}></procedure-card>`};

export const StatedNone: StoryObj = {render: () => html`<procedure-card .procedure=${none}></procedure-card>`};

export const Failed: StoryObj = {render: () => html`<procedure-card .procedure=${invalid}></procedure-card>`};

export const FailedWithFallback: StoryObj = {
  render: () => html`<procedure-card .procedure=${invalid}><a href="/knee.html">About knee replacement</a></procedure-card>`,
};

/** One warning for the whole card. */
export const Stale: StoryObj = {render: () => html`<procedure-card .procedure=${stale}></procedure-card>`};

/** The summary and the facts; the rest on demand. */
export const Compact: StoryObj = {render: () => html`<procedure-card layout="compact" .procedure=${spine}></procedure-card>`};

/** The author's choice, in the author's order. */
export const ChosenSections: StoryObj = {
  render: () => html`<procedure-card sections="risks warning-signs preparation" .procedure=${knee}></procedure-card>`,
};

/** Two cards on one page. */
export const SeveralRecords: StoryObj = {
  render: () => html`
    <procedure-card layout="compact" .procedure=${colonoscopy}></procedure-card>
    <procedure-card layout="compact" .procedure=${mri}></procedure-card>
  `,
};

const GLOSSARY = [
  {term: 'anesthetic', definition: 'Medicine that keeps you from feeling an operation.'},
  {term: 'blood clot', definition: 'Blood that has become solid inside a vessel.'},
  {term: 'ward', definition: 'The rooms of a hospital where patients stay.'},
];

/** Words of the record's glossary are explained at their first use in each section. */
export const WordsExplained: StoryObj = {
  render: () => html`<procedure-card .procedure=${{...knee, glossary: GLOSSARY}}></procedure-card>`,
};

/** Near enough for the rules of the record to hold. */
const nextWeek = new Date(Date.now() + 7 * 86_400_000).toISOString();

/** Figures for risks, the number to call, the times of an appointment, and what is ticked and written is kept. */
export const WithEverything: StoryObj = {
  render: () =>
    html`<procedure-card
      with-figures
      emergency-number="911"
      appointment=${nextWeek}
      time-zone="America/New_York"
      calendar-title="Hospital"
      remember
      .procedure=${knee}
    ></procedure-card>`,
};

/** On paper all text has 18 points and more: press the button, or print the story. */
export const LargePrint: StoryObj = {
  render: () => html`<procedure-card large-print with-figures emergency-number="911" .procedure=${spine}></procedure-card>`,
};

/** What the button prints: no links to sections and no controls, everything open, the page's address at the end. */
export const PrintView: StoryObj = {
  render: () => html`<procedure-card layout="compact" .procedure=${mri}></procedure-card>`,
  play: async ({canvasElement}) => {
    const card = canvasElement.querySelector('procedure-card')!;
    const result = parseProcedure(mri);
    await card.updateComplete;
    if (!result.procedure) return;
    card.hidden = true;
    card.after(makeHandout(card, result.procedure, card['localize']).handout);
  },
};
