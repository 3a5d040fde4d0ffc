import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/elements/procedure-steps/procedure-steps.js';
import {fallback, invalid, knee, stale, statingNone, without} from '../states.js';

const meta: Meta = {title: 'Elements/procedure-steps', component: 'procedure-steps', tags: ['autodocs']};
export default meta;

export const Ready: StoryObj = {args: {procedure: knee}};

export const Waiting: StoryObj = {};

export const WaitingWithFallback: StoryObj = {
  args: {content: fallback},
};

/** Not stated: the record is silent. */
export const Empty: StoryObj = {args: {procedure: without('steps')}};

/** The record says that there are none. */
export const StatedNone: StoryObj = {args: {procedure: statingNone('steps')}};

export const Failed: StoryObj = {args: {procedure: invalid}};

/** The author's own content stays. */
export const FailedWithFallback: StoryObj = {
  args: {procedure: invalid, content: fallback},
};

/** The review date has passed. */
export const Stale: StoryObj = {args: {procedure: stale}};

/** Fits below a heading of the third level. */
export const LowerHeading: StoryObj = {
  args: {'heading-level': 4, procedure: knee},
};
