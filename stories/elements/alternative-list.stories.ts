import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/elements/alternative-list/alternative-list.js';
import {invalid, knee, stale, statingNone, without} from '../states.js';

const meta: Meta = {title: 'Elements/alternative-list', component: 'alternative-list', tags: ['autodocs']};
export default meta;

export const Ready: StoryObj = {render: () => html`<alternative-list .procedure=${knee}></alternative-list>`};

export const Waiting: StoryObj = {render: () => html`<alternative-list></alternative-list>`};

export const WaitingWithFallback: StoryObj = {
  render: () => html`<alternative-list><a href="/knee.html">About knee replacement</a></alternative-list>`,
};

/** Not stated: the record is silent. */
export const Empty: StoryObj = {render: () => html`<alternative-list .procedure=${without('alternatives')}></alternative-list>`};

/** The record says that there are none. */
export const StatedNone: StoryObj = {
  render: () => html`<alternative-list .procedure=${statingNone('alternatives')}></alternative-list>`,
};

export const Failed: StoryObj = {render: () => html`<alternative-list .procedure=${invalid}></alternative-list>`};

/** The author's own content stays. */
export const FailedWithFallback: StoryObj = {
  render: () => html`<alternative-list .procedure=${invalid}><a href="/knee.html">About knee replacement</a></alternative-list>`,
};

/** The review date has passed. */
export const Stale: StoryObj = {render: () => html`<alternative-list .procedure=${stale}></alternative-list>`};
