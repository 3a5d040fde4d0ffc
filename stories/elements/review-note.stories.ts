import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/elements/review-note/review-note.js';
import {invalid, knee, stale, statingNone, without} from '../states.js';

const meta: Meta = {title: 'Elements/review-note', component: 'review-note', tags: ['autodocs']};
export default meta;

export const Ready: StoryObj = {render: () => html`<review-note .procedure=${knee}></review-note>`};

export const Waiting: StoryObj = {render: () => html`<review-note></review-note>`};

export const WaitingWithFallback: StoryObj = {
  render: () => html`<review-note><a href="/knee.html">About knee replacement</a></review-note>`,
};

/** Not stated: the record is silent. */
export const Empty: StoryObj = {
  render: () => html`<review-note .procedure=${without('sources', 'review', 'version', 'notices')}></review-note>`,
};

/** The record says that there are none. */
export const StatedNone: StoryObj = {render: () => html`<review-note .procedure=${statingNone('sources')}></review-note>`};

export const Failed: StoryObj = {render: () => html`<review-note .procedure=${invalid}></review-note>`};

/** The author's own content stays. */
export const FailedWithFallback: StoryObj = {
  render: () => html`<review-note .procedure=${invalid}><a href="/knee.html">About knee replacement</a></review-note>`,
};

/** The review date has passed. */
export const Stale: StoryObj = {render: () => html`<review-note .procedure=${stale}></review-note>`};
