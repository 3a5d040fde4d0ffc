import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/elements/procedure-steps/procedure-steps.js';
import {invalid, knee, stale, statingNone, without} from '../states.js';

const meta: Meta = {title: 'Elements/procedure-steps', component: 'procedure-steps', tags: ['autodocs']};
export default meta;

export const Ready: StoryObj = {render: () => html`<procedure-steps .procedure=${knee}></procedure-steps>`};

export const Waiting: StoryObj = {render: () => html`<procedure-steps></procedure-steps>`};

export const WaitingWithFallback: StoryObj = {
  render: () => html`<procedure-steps><a href="/knee.html">About knee replacement</a></procedure-steps>`,
};

/** Not stated: the record is silent. */
export const Empty: StoryObj = {render: () => html`<procedure-steps .procedure=${without('steps')}></procedure-steps>`};

/** The record says that there are none. */
export const StatedNone: StoryObj = {render: () => html`<procedure-steps .procedure=${statingNone('steps')}></procedure-steps>`};

export const Failed: StoryObj = {render: () => html`<procedure-steps .procedure=${invalid}></procedure-steps>`};

/** The author's own content stays. */
export const FailedWithFallback: StoryObj = {
  render: () => html`<procedure-steps .procedure=${invalid}><a href="/knee.html">About knee replacement</a></procedure-steps>`,
};

/** The review date has passed. */
export const Stale: StoryObj = {render: () => html`<procedure-steps .procedure=${stale}></procedure-steps>`};

/** Fits below a heading of the third level. */
export const LowerHeading: StoryObj = {
  render: () => html`<procedure-steps heading-level="4" .procedure=${knee}></procedure-steps>`,
};
