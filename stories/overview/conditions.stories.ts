import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/elements/procedure-card/procedure-card.js';
import {knee} from '../states.js';

/** The card under the conditions that readers bring: a narrow phone, paper, forced colours, long words, another script. */
const meta: Meta = {
  title: 'Overview/Conditions',
  component: 'procedure-card',
  args: {procedure: knee, 'with-figures': true, 'emergency-number': '911'},
};
export default meta;

/** As narrow as WCAG 1.4.10 asks for: nothing scrolls sideways. */
export const SmallPhone: StoryObj = {globals: {viewport: {value: 'phone320'}}};

export const Phone: StoryObj = {globals: {viewport: {value: 'phone390'}}};

export const DarkPage: StoryObj = {globals: {theme: 'dark'}};

/** Right to left, with the Arabic record. */
export const Arabic: StoryObj = {globals: {language: 'ar'}};

export const Spanish: StoryObj = {globals: {language: 'es'}};

/** The elements' own rules for paper, on the screen. The browser's print preview shows the same with page breaks. */
export const Paper: StoryObj = {globals: {medium: 'print'}};

/**
 * The elements' own rules for forced colours. Windows’ contrast themes, or “Emulate CSS media feature forced-colors” in the
 * developer tools of Chrome and Edge, show the browser's part as well.
 */
export const ForcedColours: StoryObj = {globals: {medium: 'forced-colors'}};

/** Nothing moves: the elements have no animation, and this must stay so for readers who ask for less motion. */
export const ReducedMotion: StoryObj = {globals: {medium: 'reduced-motion'}};

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** Words that are longer than the line, in every field: they break, and nothing is cut off. */
export const LongWords: StoryObj = {
  globals: {viewport: {value: 'phone320'}},
  args: {
    procedure: {
      ...knee,
      name: `Esophagogastroduodenoscopy ${LONG}`,
      alsoKnownAs: [LONG],
      summary: `Pneumonoultramicroscopicsilicovolcanoconiosis ${LONG}`,
      codes: [{system: 'ICD-10-PCS', code: LONG.toUpperCase(), display: LONG}],
      setting: LONG,
      personnel: [LONG],
      risks: [{text: LONG, likelihood: {count: 1, of: 1000}, severity: 'life-threatening', source: LONG}],
      benefits: [LONG],
      preparation: [{text: LONG, when: {before: 'PT6H'}}],
      steps: [LONG],
      alternatives: [{text: LONG, pros: [LONG], cons: [LONG]}],
      warningSigns: [{text: LONG, urgency: 'emergency'}],
      questions: [LONG],
      sources: [{text: LONG, url: `https://example.org/${LONG}`, publisher: LONG}],
    },
  },
};
