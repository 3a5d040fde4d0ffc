import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/elements/risk-list/risk-list.js';
import type {ProcedureInput} from '../../src/model/procedure.js';
import {colonoscopy, invalid, knee, mri, stale, statingNone, without} from '../states.js';

const meta: Meta = {title: 'Elements/risk-list', component: 'risk-list', tags: ['autodocs']};
export default meta;

const NUMBERS: ProcedureInput['risks'] = [
  {text: 'Infection', likelihood: {count: 2, of: 100}, severity: 'serious', source: 'AAOS'},
  {text: 'Pain that stays', likelihood: {count: 20, of: 100, about: true, period: 'P1Y'}, severity: 'moderate'},
];

const WORDS: ProcedureInput['risks'] = (['very common', 'common', 'uncommon', 'rare', 'very rare', 'not known'] as const).map(
  (word) => ({
    text: `A risk that is called ${word}`,
    likelihood: {word},
  }),
);

export const Ready: StoryObj = {render: () => html`<risk-list .procedure=${knee}></risk-list>`};

export const Waiting: StoryObj = {render: () => html`<risk-list></risk-list>`};

export const WaitingWithFallback: StoryObj = {
  render: () => html`<risk-list><a href="/knee.html">About knee replacement</a></risk-list>`,
};

/** Not stated: the record is silent. */
export const Empty: StoryObj = {render: () => html`<risk-list .procedure=${without('risks')}></risk-list>`};

/** The record says that there are none. */
export const StatedNone: StoryObj = {render: () => html`<risk-list .procedure=${statingNone('risks')}></risk-list>`};

export const Failed: StoryObj = {render: () => html`<risk-list .procedure=${invalid}></risk-list>`};

/** The author's own content stays. */
export const FailedWithFallback: StoryObj = {
  render: () => html`<risk-list .procedure=${invalid}><a href="/knee.html">About knee replacement</a></risk-list>`,
};

/** The review date has passed. */
export const Stale: StoryObj = {render: () => html`<risk-list .procedure=${stale}></risk-list>`};

/** The source gives numbers: they are shown as it gives them. */
export const Numbers: StoryObj = {render: () => html`<risk-list .procedure=${{...knee, risks: NUMBERS}}></risk-list>`};

/** The source gives words: none is turned into a number. */
export const Words: StoryObj = {render: () => html`<risk-list .procedure=${{...knee, risks: WORDS}}></risk-list>`};

const figures = (risks: ProcedureInput['risks'], lang = 'en') =>
  html`<risk-list with-figures .procedure=${{...knee, lang, notes: {}, risks}}></risk-list>`;

/** One grid for all: filled figures are those who have it. */
export const Figures: StoryObj = {render: () => figures(NUMBERS)};

/** Word-only risks get no figure, and "not known" is said. */
export const FiguresAndWords: StoryObj = {render: () => figures([...NUMBERS!, ...WORDS!])};

/** Sources count in groups of their own; the list has one. */
export const MixedDenominators: StoryObj = {
  render: () =>
    figures([
      {text: 'Sore throat', likelihood: {count: 2, of: 5}},
      {text: 'Infection', likelihood: {count: 12, of: 1000}},
      {text: 'Nerve damage', likelihood: {count: 13, of: 1024}, severity: 'serious'},
      {text: 'Bleeding', likelihood: {count: 3, of: 1000}, severity: 'life-threatening'},
    ]),
};

/** What is smaller than one person of the author's group is said to be so. */
export const OutOfAHundred: StoryObj = {
  render: () =>
    html`<risk-list of="100" with-figures .procedure=${{...knee, risks: [...NUMBERS!, {text: 'Stroke', likelihood: {count: 1, of: 5000}, severity: 'life-threatening'}]}}></risk-list>`,
};

/** Too many figures to draw. */
export const OutOfTenThousand: StoryObj = {
  render: () => html`<risk-list with-figures .procedure=${colonoscopy}></risk-list>`,
};

export const MostSeriousFirst: StoryObj = {render: () => html`<risk-list sort="severity" .procedure=${knee}></risk-list>`};

export const LikeliestFirst: StoryObj = {
  render: () => html`<risk-list sort="likelihood" .procedure=${{...knee, risks: [...WORDS!, ...NUMBERS!]}}></risk-list>`,
};

const SEVERITIES = ['mild', 'moderate', 'serious', 'life-threatening'] as const;

/** As long as a leaflet's list can be. */
export const Forty: StoryObj = {
  render: () =>
    figures(
      Array.from({length: 40}, (_, at) => ({
        text: `Risk number ${at + 1} of a long list`,
        likelihood: {count: at * 2, of: 100},
        severity: SEVERITIES[at % 4],
      })),
    ),
};

export const AnotherProcedure: StoryObj = {render: () => html`<risk-list .procedure=${mri}></risk-list>`};
