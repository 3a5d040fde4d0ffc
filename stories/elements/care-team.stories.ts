import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/elements/care-team/care-team.js';
import {invalid, knee, stale, statingNone, without} from '../states.js';

const meta: Meta = {title: 'Elements/care-team', component: 'care-team', tags: ['autodocs']};
export default meta;

export const Ready: StoryObj = {render: () => html`<care-team .procedure=${knee}></care-team>`};

export const Waiting: StoryObj = {render: () => html`<care-team></care-team>`};

export const WaitingWithFallback: StoryObj = {
  render: () => html`<care-team><a href="/knee.html">About knee replacement</a></care-team>`,
};

/** Not stated: the record is silent. */
export const Empty: StoryObj = {render: () => html`<care-team .procedure=${without('personnel')}></care-team>`};

/** The record says that there are none. */
export const StatedNone: StoryObj = {render: () => html`<care-team .procedure=${statingNone('personnel')}></care-team>`};

export const Failed: StoryObj = {render: () => html`<care-team .procedure=${invalid}></care-team>`};

/** The author's own content stays. */
export const FailedWithFallback: StoryObj = {
  render: () => html`<care-team .procedure=${invalid}><a href="/knee.html">About knee replacement</a></care-team>`,
};

/** The review date has passed. */
export const Stale: StoryObj = {render: () => html`<care-team .procedure=${stale}></care-team>`};
