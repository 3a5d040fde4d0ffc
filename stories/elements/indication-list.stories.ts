import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/elements/indication-list/indication-list.js';
import {invalid, knee, stale, statingNone, without} from '../states.js';

const meta: Meta = {title: 'Elements/indication-list', component: 'indication-list', tags: ['autodocs']};
export default meta;

export const Ready: StoryObj = {render: () => html`<indication-list .procedure=${knee}></indication-list>`};

export const Waiting: StoryObj = {render: () => html`<indication-list></indication-list>`};

export const WaitingWithFallback: StoryObj = {
  render: () => html`<indication-list><a href="/knee.html">About knee replacement</a></indication-list>`,
};

/** Not stated: the record is silent. */
export const Empty: StoryObj = {
  render: () => html`<indication-list .procedure=${without('indications', 'contraindications')}></indication-list>`,
};

/** The record says that there are none. */
export const StatedNone: StoryObj = {
  render: () => html`<indication-list .procedure=${statingNone('indications', 'contraindications')}></indication-list>`,
};

export const Failed: StoryObj = {render: () => html`<indication-list .procedure=${invalid}></indication-list>`};

/** The author's own content stays. */
export const FailedWithFallback: StoryObj = {
  render: () => html`<indication-list .procedure=${invalid}><a href="/knee.html">About knee replacement</a></indication-list>`,
};

/** The review date has passed. */
export const Stale: StoryObj = {render: () => html`<indication-list .procedure=${stale}></indication-list>`};
