import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/elements/option-compare/option-compare.js';
import {address, invalid, knee, stale, statingNone, without} from '../states.js';

const meta: Meta = {title: 'Elements/option-compare', component: 'option-compare', tags: ['autodocs']};
export default meta;

export const Ready: StoryObj = {render: () => html`<option-compare .procedure=${knee}></option-compare>`};

export const Waiting: StoryObj = {render: () => html`<option-compare></option-compare>`};

export const WaitingWithFallback: StoryObj = {
  render: () => html`<option-compare><a href="/knee.html">About knee replacement</a></option-compare>`,
};

/** Not stated: the record is silent. */
export const Empty: StoryObj = {render: () => html`<option-compare .procedure=${without('alternatives')}></option-compare>`};

/** The record says that there are none. */
export const StatedNone: StoryObj = {
  render: () => html`<option-compare .procedure=${statingNone('alternatives')}></option-compare>`,
};

export const Failed: StoryObj = {render: () => html`<option-compare .procedure=${invalid}></option-compare>`};

/** The author's own content stays. */
export const FailedWithFallback: StoryObj = {
  render: () => html`<option-compare .procedure=${invalid}><a href="/knee.html">About knee replacement</a></option-compare>`,
};

/** The review date has passed. */
export const Stale: StoryObj = {render: () => html`<option-compare .procedure=${stale}></option-compare>`};

const [exercise] = knee.alternatives!;

/** One other option; the record is silent about doing nothing. */
export const OneAlternative: StoryObj = {
  render: () => html`<option-compare .procedure=${{...knee, alternatives: [exercise!]}}></option-compare>`,
};

/** Each record is a column. */
export const SeveralRecords: StoryObj = {
  render: () => html`<option-compare src="${address('mri-brain')} ${address('colonoscopy')}"></option-compare>`,
};

/** A record that cannot be had leaves the others as they are. */
export const OneRecordFails: StoryObj = {
  render: () => html`<option-compare src="${address('mri-brain')} /there-is-none"></option-compare>`,
};

/** The reader has put the last option second. */
export const Reordered: StoryObj = {
  ...OneAlternative,
  play: ({canvasElement}) =>
    [...(canvasElement.querySelector('option-compare')?.shadowRoot?.querySelectorAll('button') ?? [])].at(-2)?.click(),
};
