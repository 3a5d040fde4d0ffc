import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/elements/benefit-list/benefit-list.js';
import '../../src/elements/procedure-source/procedure-source.js';
import '../../src/elements/risk-list/risk-list.js';
import {fallback, invalid, knee, stale, statingNone, without} from '../states.js';

const meta: Meta = {title: 'Elements/procedure-source', component: 'procedure-source', tags: ['autodocs']};
export default meta;

export const Ready: StoryObj = {
  args: {procedure: knee, content: html`<risk-list></risk-list><benefit-list></benefit-list>`},
};

export const Waiting: StoryObj = {
  args: {content: html`<risk-list></risk-list><benefit-list></benefit-list>`},
};

export const Empty: StoryObj = {
  args: {procedure: without('risks', 'benefits'), content: html`<risk-list></risk-list><benefit-list></benefit-list>`},
};

export const StatedNone: StoryObj = {
  args: {procedure: statingNone('risks', 'benefits'), content: html`<risk-list></risk-list><benefit-list></benefit-list>`},
};

export const Failed: StoryObj = {
  args: {procedure: invalid, content: html`<risk-list></risk-list><benefit-list></benefit-list>`},
};

/** Each element keeps its own fallback. */
export const FailedWithFallback: StoryObj = {
  args: {procedure: invalid, content: html`<risk-list>${fallback}</risk-list>`},
};

export const Stale: StoryObj = {
  args: {procedure: stale, content: html`<risk-list></risk-list><benefit-list></benefit-list>`},
};

/** Elements may stand anywhere in the page's own markup. */
export const AmongMarkup: StoryObj = {
  args: {procedure: knee, content: html`<h2>Before you sign</h2><div><risk-list heading-level="3"></risk-list></div>`},
};
