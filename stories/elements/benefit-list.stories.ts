import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/elements/benefit-list/benefit-list.js';
import {fallback, invalid, knee, stale, statingNone, without} from '../states.js';

const meta: Meta = {title: 'Elements/benefit-list', component: 'benefit-list', tags: ['autodocs']};
export default meta;

export const Ready: StoryObj = {args: {procedure: knee}};

export const Waiting: StoryObj = {};

export const WaitingWithFallback: StoryObj = {
  args: {content: fallback},
};

/** Not stated: the record is silent. */
export const Empty: StoryObj = {args: {procedure: without('benefits')}};

/** The record says that there are none. */
export const StatedNone: StoryObj = {args: {procedure: statingNone('benefits')}};

export const Failed: StoryObj = {args: {procedure: invalid}};

/** The author's own content stays. */
export const FailedWithFallback: StoryObj = {
  args: {procedure: invalid, content: fallback},
};

/** The review date has passed. */
export const Stale: StoryObj = {args: {procedure: stale}};
