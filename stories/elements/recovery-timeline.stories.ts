import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/elements/recovery-timeline/recovery-timeline.js';
import {invalid, knee, stale, statingNone, without} from '../states.js';

const meta: Meta = {title: 'Elements/recovery-timeline', component: 'recovery-timeline', tags: ['autodocs']};
export default meta;

export const Ready: StoryObj = {render: () => html`<recovery-timeline .procedure=${knee}></recovery-timeline>`};

export const Waiting: StoryObj = {render: () => html`<recovery-timeline></recovery-timeline>`};

export const WaitingWithFallback: StoryObj = {
  render: () => html`<recovery-timeline><a href="/knee.html">About knee replacement</a></recovery-timeline>`,
};

/** Not stated: the record is silent. */
export const Empty: StoryObj = {render: () => html`<recovery-timeline .procedure=${without('recovery')}></recovery-timeline>`};

/** The record says that there are none. */
export const StatedNone: StoryObj = {
  render: () => html`<recovery-timeline .procedure=${statingNone('recovery')}></recovery-timeline>`,
};

export const Failed: StoryObj = {render: () => html`<recovery-timeline .procedure=${invalid}></recovery-timeline>`};

/** The author's own content stays. */
export const FailedWithFallback: StoryObj = {
  render: () =>
    html`<recovery-timeline .procedure=${invalid}><a href="/knee.html">About knee replacement</a></recovery-timeline>`,
};

/** The review date has passed. */
export const Stale: StoryObj = {render: () => html`<recovery-timeline .procedure=${stale}></recovery-timeline>`};
