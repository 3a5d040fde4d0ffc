import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/elements/question-list/question-list.js';
import {invalid, knee, stale, statingNone, without} from '../states.js';

const meta: Meta = {title: 'Elements/question-list', component: 'question-list', tags: ['autodocs']};
export default meta;

export const Ready: StoryObj = {render: () => html`<question-list .procedure=${knee}></question-list>`};

export const Waiting: StoryObj = {render: () => html`<question-list></question-list>`};

export const WaitingWithFallback: StoryObj = {
  render: () => html`<question-list><a href="/knee.html">About knee replacement</a></question-list>`,
};

/** Not stated: the record is silent. */
export const Empty: StoryObj = {render: () => html`<question-list .procedure=${without('questions')}></question-list>`};

/** The record says that there are none. */
export const StatedNone: StoryObj = {render: () => html`<question-list .procedure=${statingNone('questions')}></question-list>`};

export const Failed: StoryObj = {render: () => html`<question-list .procedure=${invalid}></question-list>`};

/** The author's own content stays. */
export const FailedWithFallback: StoryObj = {
  render: () => html`<question-list .procedure=${invalid}><a href="/knee.html">About knee replacement</a></question-list>`,
};

/** The review date has passed. */
export const Stale: StoryObj = {render: () => html`<question-list .procedure=${stale}></question-list>`};

/** The record says nothing of benefits, risks and other options: the list asks. */
export const SilentRecord: StoryObj = {
  render: () => html`<question-list .procedure=${without('benefits', 'risks', 'alternatives')}></question-list>`,
};

/** What the patient writes is kept on this device, until it is deleted. */
export const Remember: StoryObj = {render: () => html`<question-list remember .procedure=${knee}></question-list>`};

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
