import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/elements/procedure-overview/procedure-overview.js';
import {invalid, knee, spine, stale, without} from '../states.js';

const meta: Meta = {title: 'Elements/procedure-overview', component: 'procedure-overview', tags: ['autodocs']};
export default meta;

export const Ready: StoryObj = {render: () => html`<procedure-overview .procedure=${knee}></procedure-overview>`};

export const Waiting: StoryObj = {render: () => html`<procedure-overview></procedure-overview>`};

export const WaitingWithFallback: StoryObj = {
  render: () => html`<procedure-overview><a href="/knee.html">About knee replacement</a></procedure-overview>`,
};

/** Not stated: the record is silent. */
export const Empty: StoryObj = {
  render: () => html`<procedure-overview .procedure=${without('summary', 'purpose')}></procedure-overview>`,
};

export const Failed: StoryObj = {render: () => html`<procedure-overview .procedure=${invalid}></procedure-overview>`};

/** The author's own content stays. */
export const FailedWithFallback: StoryObj = {
  render: () =>
    html`<procedure-overview .procedure=${invalid}><a href="/knee.html">About knee replacement</a></procedure-overview>`,
};

/** The review date has passed. */
export const Stale: StoryObj = {render: () => html`<procedure-overview .procedure=${stale}></procedure-overview>`};

export const WithoutHeading: StoryObj = {
  render: () => html`<procedure-overview without-heading .procedure=${spine}></procedure-overview>`,
};
