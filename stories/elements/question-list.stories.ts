import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/elements/question-list/question-list.js';
import {fallback, invalid, knee, stale, statingNone, without} from '../states.js';

const meta: Meta = {title: 'Elements/question-list', component: 'question-list', tags: ['autodocs']};
export default meta;

export const Ready: StoryObj = {args: {procedure: knee}};

export const Waiting: StoryObj = {};

export const WaitingWithFallback: StoryObj = {
  args: {content: fallback},
};

/** Not stated: the record is silent. */
export const Empty: StoryObj = {args: {procedure: without('questions')}};

/** The record says that there are none. */
export const StatedNone: StoryObj = {args: {procedure: statingNone('questions')}};

export const Failed: StoryObj = {args: {procedure: invalid}};

/** The author's own content stays. */
export const FailedWithFallback: StoryObj = {
  args: {procedure: invalid, content: fallback},
};

/** The review date has passed. */
export const Stale: StoryObj = {args: {procedure: stale}};

/** The record says nothing of benefits, risks and other options: the list asks. */
export const SilentRecord: StoryObj = {
  args: {procedure: without('benefits', 'risks', 'alternatives')},
};

/** The patient's notes are kept on this device until they are deleted. */
export const Remember: StoryObj = {args: {remember: true, procedure: knee}};

/** Long notes: the field scrolls, paper has them whole. */
export const Written: StoryObj = {
  ...Ready,
  play: ({canvasElement}) =>
    canvasElement
      .querySelector('question-list')
      ?.shadowRoot?.querySelectorAll('textarea')
      .forEach((field) => {
        field.value = 'Can I kneel on it later?\n'.repeat(9);
        field.dispatchEvent(new Event('input'));
      }),
};
