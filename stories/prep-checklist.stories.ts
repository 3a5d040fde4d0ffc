import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/prep-checklist.js';
import {colonoscopy, invalid, knee, stale, statingNone, without} from './states.js';

const meta: Meta = {title: 'Elements/prep-checklist', component: 'prep-checklist', tags: ['autodocs']};
export default meta;

export const Ready: StoryObj = {render: () => html`<prep-checklist .procedure=${knee}></prep-checklist>`};

export const Waiting: StoryObj = {render: () => html`<prep-checklist></prep-checklist>`};

export const WaitingWithFallback: StoryObj = {
  render: () => html`<prep-checklist><a href="/knee.html">About knee replacement</a></prep-checklist>`,
};

/** Not stated: the record is silent. */
export const Empty: StoryObj = {render: () => html`<prep-checklist .procedure=${without('preparation')}></prep-checklist>`};

/** The record says that there are none. */
export const StatedNone: StoryObj = {
  render: () => html`<prep-checklist .procedure=${statingNone('preparation')}></prep-checklist>`,
};

export const Failed: StoryObj = {render: () => html`<prep-checklist .procedure=${invalid}></prep-checklist>`};

/** The author's own content stays. */
export const FailedWithFallback: StoryObj = {
  render: () => html`<prep-checklist .procedure=${invalid}><a href="/knee.html">About knee replacement</a></prep-checklist>`,
};

/** The review date has passed. */
export const Stale: StoryObj = {render: () => html`<prep-checklist .procedure=${stale}></prep-checklist>`};

/** Times count back from the procedure. */
export const WithTimes: StoryObj = {render: () => html`<prep-checklist .procedure=${colonoscopy}></prep-checklist>`};
