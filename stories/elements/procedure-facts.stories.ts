import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/elements/procedure-facts/procedure-facts.js';
import {invalid, knee, spine, stale, statingNone, without} from '../states.js';

const meta: Meta = {title: 'Elements/procedure-facts', component: 'procedure-facts', tags: ['autodocs']};
export default meta;

export const Ready: StoryObj = {render: () => html`<procedure-facts .procedure=${knee}></procedure-facts>`};

export const Waiting: StoryObj = {render: () => html`<procedure-facts></procedure-facts>`};

export const WaitingWithFallback: StoryObj = {
  render: () => html`<procedure-facts><a href="/knee.html">About knee replacement</a></procedure-facts>`,
};

/** Not stated: the record is silent. */
export const Empty: StoryObj = {
  render: () => html`<procedure-facts .procedure=${without('codes', 'duration', 'setting')}></procedure-facts>`,
};

/** The record says that there are none. */
export const StatedNone: StoryObj = {render: () => html`<procedure-facts .procedure=${statingNone('codes')}></procedure-facts>`};

export const Failed: StoryObj = {render: () => html`<procedure-facts .procedure=${invalid}></procedure-facts>`};

/** The author's own content stays. */
export const FailedWithFallback: StoryObj = {
  render: () => html`<procedure-facts .procedure=${invalid}><a href="/knee.html">About knee replacement</a></procedure-facts>`,
};

/** The review date has passed. */
export const Stale: StoryObj = {render: () => html`<procedure-facts .procedure=${stale}></procedure-facts>`};

export const WithoutHeading: StoryObj = {
  render: () => html`<procedure-facts without-heading .procedure=${spine}></procedure-facts>`,
};
