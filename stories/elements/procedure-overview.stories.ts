import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/elements/procedure-overview/procedure-overview.js';
import {fallback, invalid, knee, spine, stale, without} from '../states.js';

const meta: Meta = {title: 'Elements/procedure-overview', component: 'procedure-overview', tags: ['autodocs']};
export default meta;

export const Ready: StoryObj = {args: {procedure: knee}};

export const Waiting: StoryObj = {};

export const WaitingWithFallback: StoryObj = {
  args: {content: fallback},
};

/** Not stated: the record is silent. */
export const Empty: StoryObj = {
  args: {procedure: without('summary', 'purpose')},
};

export const Failed: StoryObj = {args: {procedure: invalid}};

/** The author's own content stays. */
export const FailedWithFallback: StoryObj = {
  args: {procedure: invalid, content: fallback},
};

/** The review date has passed. */
export const Stale: StoryObj = {args: {procedure: stale}};

export const WithoutHeading: StoryObj = {
  args: {'without-heading': true, procedure: spine},
};
