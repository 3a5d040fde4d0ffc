import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/risk-list.js';
import type {ProcedureInput} from '../src/model/procedure.js';
import {invalid, knee, mri, stale, statingNone, without} from './states.js';

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

export const AnotherProcedure: StoryObj = {render: () => html`<risk-list .procedure=${mri}></risk-list>`};
