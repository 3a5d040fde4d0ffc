import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/elements/similar-codes/similar-codes.js';
import {invalid, knee, stale, statingNone, without} from '../states.js';

const meta: Meta = {title: 'Elements/similar-codes', component: 'similar-codes', tags: ['autodocs']};
export default meta;

export const Ready: StoryObj = {render: () => html`<similar-codes .procedure=${knee}></similar-codes>`};

export const Waiting: StoryObj = {render: () => html`<similar-codes></similar-codes>`};

export const WaitingWithFallback: StoryObj = {
  render: () => html`<similar-codes><a href="/knee.html">About knee replacement</a></similar-codes>`,
};

/** Not stated: the record is silent. */
export const Empty: StoryObj = {render: () => html`<similar-codes .procedure=${without('similar')}></similar-codes>`};

/** The record says that there are none. */
export const StatedNone: StoryObj = {render: () => html`<similar-codes .procedure=${statingNone('similar')}></similar-codes>`};

export const Failed: StoryObj = {render: () => html`<similar-codes .procedure=${invalid}></similar-codes>`};

/** The author's own content stays. */
export const FailedWithFallback: StoryObj = {
  render: () => html`<similar-codes .procedure=${invalid}><a href="/knee.html">About knee replacement</a></similar-codes>`,
};

/** The review date has passed. */
export const Stale: StoryObj = {render: () => html`<similar-codes .procedure=${stale}></similar-codes>`};

/** The record lists none: they are found by comparing its codes with those of an index. */
export const Computed: StoryObj = {
  render: () => html`<similar-codes .procedure=${without('similar')} index="/stories/codes/"></similar-codes>`,
};
