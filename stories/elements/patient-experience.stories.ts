import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/elements/patient-experience/patient-experience.js';
import {invalid, knee, stale, statingNone, without} from '../states.js';

const meta: Meta = {title: 'Elements/patient-experience', component: 'patient-experience', tags: ['autodocs']};
export default meta;

export const Ready: StoryObj = {render: () => html`<patient-experience .procedure=${knee}></patient-experience>`};

export const Waiting: StoryObj = {render: () => html`<patient-experience></patient-experience>`};

export const WaitingWithFallback: StoryObj = {
  render: () => html`<patient-experience><a href="/knee.html">About knee replacement</a></patient-experience>`,
};

/** Not stated: the record is silent. */
export const Empty: StoryObj = {
  render: () => html`<patient-experience .procedure=${without('experience')}></patient-experience>`,
};

/** The record says that there are none. */
export const StatedNone: StoryObj = {
  render: () => html`<patient-experience .procedure=${statingNone('experience')}></patient-experience>`,
};

export const Failed: StoryObj = {render: () => html`<patient-experience .procedure=${invalid}></patient-experience>`};

/** The author's own content stays. */
export const FailedWithFallback: StoryObj = {
  render: () =>
    html`<patient-experience .procedure=${invalid}><a href="/knee.html">About knee replacement</a></patient-experience>`,
};

/** The review date has passed. */
export const Stale: StoryObj = {render: () => html`<patient-experience .procedure=${stale}></patient-experience>`};
