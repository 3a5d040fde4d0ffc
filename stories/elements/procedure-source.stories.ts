import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/elements/benefit-list/benefit-list.js';
import '../../src/elements/procedure-source/procedure-source.js';
import '../../src/elements/risk-list/risk-list.js';
import {invalid, knee, stale, statingNone, without} from '../states.js';

const meta: Meta = {title: 'Elements/procedure-source', component: 'procedure-source', tags: ['autodocs']};
export default meta;

export const Ready: StoryObj = {
  render: () =>
    html`<procedure-source .procedure=${knee}><risk-list></risk-list><benefit-list></benefit-list></procedure-source>`,
};

export const Waiting: StoryObj = {
  render: () => html`<procedure-source><risk-list></risk-list><benefit-list></benefit-list></procedure-source>`,
};

export const Empty: StoryObj = {
  render: () =>
    html`<procedure-source .procedure=${without('risks', 'benefits')}><risk-list></risk-list><benefit-list></benefit-list></procedure-source>`,
};

export const StatedNone: StoryObj = {
  render: () =>
    html`<procedure-source .procedure=${statingNone('risks', 'benefits')}><risk-list></risk-list><benefit-list></benefit-list></procedure-source>`,
};

export const Failed: StoryObj = {
  render: () =>
    html`<procedure-source .procedure=${invalid}><risk-list></risk-list><benefit-list></benefit-list></procedure-source>`,
};

/** Each element keeps its own fallback. */
export const FailedWithFallback: StoryObj = {
  render: () =>
    html`<procedure-source .procedure=${invalid}><risk-list><a href="/knee.html">About knee replacement</a></risk-list></procedure-source>`,
};

export const Stale: StoryObj = {
  render: () =>
    html`<procedure-source .procedure=${stale}><risk-list></risk-list><benefit-list></benefit-list></procedure-source>`,
};

/** Elements may stand anywhere in the page's own markup. */
export const AmongMarkup: StoryObj = {
  render: () =>
    html`<procedure-source .procedure=${knee}><h2>Before you sign</h2><div><risk-list heading-level="3"></risk-list></div></procedure-source>`,
};
