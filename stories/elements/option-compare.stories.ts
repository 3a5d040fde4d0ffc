import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/elements/option-compare/option-compare.js';
import {address, fallback, invalid, knee, stale, statingNone, without} from '../states.js';

const meta: Meta = {title: 'Elements/option-compare', component: 'option-compare', tags: ['autodocs']};
export default meta;

export const Ready: StoryObj = {args: {procedure: knee}};

export const Waiting: StoryObj = {};

export const WaitingWithFallback: StoryObj = {
  args: {content: fallback},
};

/** Not stated: the record is silent. */
export const Empty: StoryObj = {args: {procedure: without('alternatives')}};

/** The record says that there are none. */
export const StatedNone: StoryObj = {
  args: {procedure: statingNone('alternatives')},
};

export const Failed: StoryObj = {args: {procedure: invalid}};

/** The author's own content stays. */
export const FailedWithFallback: StoryObj = {
  args: {procedure: invalid, content: fallback},
};

/** The review date has passed. */
export const Stale: StoryObj = {args: {procedure: stale}};

const [exercise] = knee.alternatives!;

/** One other option; the record is silent about doing nothing. */
export const OneAlternative: StoryObj = {
  args: {procedure: {...knee, alternatives: [exercise!]}},
};

/** Each record is a column. */
export const SeveralRecords: StoryObj = {
  args: {src: `${address('mri-brain')} ${address('colonoscopy')}`},
};

/** A record that cannot be loaded leaves the others as they are. */
export const OneRecordFails: StoryObj = {
  args: {src: `${address('mri-brain')} /there-is-none`},
};

/** The reader has put the last option second. */
export const Reordered: StoryObj = {
  ...OneAlternative,
  play: ({canvasElement}) =>
    [...(canvasElement.querySelector('option-compare')?.shadowRoot?.querySelectorAll('button') ?? [])].at(-2)?.click(),
};
