import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/elements/procedure-card/procedure-card.js';
import {makeHandout} from '../../src/elements/procedure-card/handout/handout.lazy.js';
import {parseProcedure} from '../../src/model/parse-procedure.js';
import {renderElement} from '../render-element.js';
import {colonoscopy, fallback, invalid, knee, mri, spine, stale} from '../states.js';

const meta: Meta = {title: 'Elements/procedure-card', component: 'procedure-card', tags: ['autodocs']};
export default meta;

/** A record with the required fields only. */
const least = {id: 'least', lang: 'en', name: 'A procedure of which little is known'};

/** The record says that there are none. */
const none = {...least, risks: [], benefits: [], alternatives: [], warningSigns: []};

export const Ready: StoryObj = {args: {procedure: knee}};

export const Waiting: StoryObj = {};

export const WaitingWithFallback: StoryObj = {
  args: {content: fallback},
};

/** Not stated: the card names what the record is silent about. */
export const Empty: StoryObj = {args: {procedure: least}};

export const StatedNone: StoryObj = {args: {procedure: none}};

export const Failed: StoryObj = {args: {procedure: invalid}};

export const FailedWithFallback: StoryObj = {
  args: {procedure: invalid, content: fallback},
};

/** One warning for the whole card. */
export const Stale: StoryObj = {args: {procedure: stale}};

/** The summary and the facts; the rest on demand. */
export const Compact: StoryObj = {args: {layout: 'compact', procedure: spine}};

/** The author's choice, in the author's order. */
export const ChosenSections: StoryObj = {
  args: {sections: 'risks warning-signs preparation', procedure: knee},
};

/** Two cards on one page. */
export const SeveralRecords: StoryObj = {
  args: {layout: 'compact'},
  render: (args) => html`${[colonoscopy, mri].map((procedure) => renderElement('procedure-card', {...args, procedure}))}`,
};

const GLOSSARY = [
  {term: 'anesthetic', definition: 'Medicine that keeps you from feeling an operation.'},
  {term: 'blood clot', definition: 'Blood that has become solid inside a vessel.'},
  {term: 'ward', definition: 'The rooms of a hospital where patients stay.'},
];

/** Words of the record's glossary are explained at their first use in each section. */
export const WordsExplained: StoryObj = {args: {procedure: {...knee, glossary: GLOSSARY}}};

/** Near enough for the rules of the record to hold. */
const nextWeek = new Date(Date.now() + 7 * 86_400_000).toISOString();

/** Figures for risks, the number to call, the times of an appointment, and what is ticked and written is kept. */
export const WithEverything: StoryObj = {
  args: {
    'with-figures': true,
    'emergency-number': '911',
    appointment: nextWeek,
    'time-zone': 'America/New_York',
    'calendar-title': 'Hospital',
    remember: true,
    procedure: knee,
  },
};

/** On paper all text has 18 points and more: press the button, or print the story. */
export const LargePrint: StoryObj = {
  args: {'large-print': true, 'with-figures': true, 'emergency-number': '911', procedure: spine},
};

/** Staff who print for a referral may want the codes on paper: they are at the end. */
export const PrintCodes: StoryObj = {
  globals: {medium: 'print'},
  args: {'print-codes': true, procedure: knee},
};

/** Shows the handout in the place of the card. */
const showHandout: StoryObj['play'] = async ({canvasElement}) => {
  const card = canvasElement.querySelector('procedure-card')!;
  await card.updateComplete;
  const result = parseProcedure(card.procedure);
  if (!result.procedure) return;
  const {handout} = makeHandout(card, result.procedure, card['localize']);
  // Its only sheet hides it on the screen.
  handout.shadowRoot!.adoptedStyleSheets = [];
  card.after(handout);
  // Only now: the handout is a copy of the card with all its attributes.
  card.hidden = true;
};

/** The handout that the button prints: what to do and whom to call, the rest in two columns, the page's address at the end. */
export const PrintView: StoryObj = {
  globals: {medium: 'print'},
  args: {layout: 'compact', 'emergency-number': '911', procedure: mri},
  play: showHandout,
};

/** The short handout: two sheets. */
export const ShortHandout: StoryObj = {
  globals: {medium: 'print'},
  args: {handout: 'short', 'emergency-number': '911', appointment: nextWeek, 'time-zone': 'America/New_York', procedure: knee},
  play: showHandout,
};

/** Every token, to be changed under "Controls": the guide on theming says what each is. */
export const Tokens: StoryObj = {
  args: {
    procedure: knee,
    '--procedure-accent': '#7a1f5c',
    '--procedure-line': '#7a1f5c',
    '--procedure-muted': '#4a3a45',
    '--procedure-measure': '45ch',
    '--procedure-heading-size': '1.8em',
    '--procedure-gap': '1.25',
    '--procedure-radius': '0',
    '--procedure-space': '20em',
    '--procedure-emergency': '#8a0000',
    '--procedure-urgent': '#5c3d00',
  },
};
