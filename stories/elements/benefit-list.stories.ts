import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/elements/benefit-list/benefit-list.js';
import {invalid, knee, stale, statingNone, without} from '../states.js';

const meta: Meta = {title: 'Elements/benefit-list', component: 'benefit-list', tags: ['autodocs']};
export default meta;

export const Ready: StoryObj = {render: () => html`<benefit-list .procedure=${knee}></benefit-list>`};

export const Waiting: StoryObj = {render: () => html`<benefit-list></benefit-list>`};

export const WaitingWithFallback: StoryObj = {
  render: () => html`<benefit-list><a href="/knee.html">About knee replacement</a></benefit-list>`,
};

/** Not stated: the record is silent. */
export const Empty: StoryObj = {render: () => html`<benefit-list .procedure=${without('benefits')}></benefit-list>`};

/** The record says that there are none. */
export const StatedNone: StoryObj = {render: () => html`<benefit-list .procedure=${statingNone('benefits')}></benefit-list>`};

export const Failed: StoryObj = {render: () => html`<benefit-list .procedure=${invalid}></benefit-list>`};

/** The author's own content stays. */
export const FailedWithFallback: StoryObj = {
  render: () => html`<benefit-list .procedure=${invalid}><a href="/knee.html">About knee replacement</a></benefit-list>`,
};

/** The review date has passed. */
export const Stale: StoryObj = {render: () => html`<benefit-list .procedure=${stale}></benefit-list>`};
