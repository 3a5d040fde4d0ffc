import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/elements/prep-checklist/prep-checklist.js';
import '../../src/elements/understanding-check/understanding-check.js';
import type {ProcedureInput} from '../../src/model/procedure.js';
import {invalid, knee, stale, without} from '../states.js';

const meta: Meta = {
  title: 'Elements/understanding-check',
  component: 'understanding-check',
  tags: ['autodocs'],
};
export default meta;

export const Ready: StoryObj = {render: () => html`<understanding-check .procedure=${knee}></understanding-check>`};

export const Waiting: StoryObj = {render: () => html`<understanding-check></understanding-check>`};

export const WaitingWithFallback: StoryObj = {
  render: () => html`<understanding-check><a href="/knee.html">About knee replacement</a></understanding-check>`,
};

/** The record has no typed facts to ask about. */
export const Empty: StoryObj = {
  render: () => html`<understanding-check .procedure=${without('preparation', 'warningSigns')}></understanding-check>`,
};

export const Failed: StoryObj = {render: () => html`<understanding-check .procedure=${invalid}></understanding-check>`};

/** The author's own content stays. */
export const FailedWithFallback: StoryObj = {
  render: () =>
    html`<understanding-check .procedure=${invalid}
      ><a href="/knee.html">About knee replacement</a></understanding-check
    >`,
};

/** The review date has passed. */
export const Stale: StoryObj = {render: () => html`<understanding-check .procedure=${stale}></understanding-check>`};

const authored: ProcedureInput = {
  ...knee,
  understanding: [
    {
      text: 'Who drives you home?',
      answers: [{text: 'I drive myself'}, {text: 'Another adult', right: true}],
      because: 'Plan for another adult to drive you home.',
      field: 'preparation',
    },
  ],
};

/** The author's own question comes first. */
export const Authored: StoryObj = {
  render: () => html`<understanding-check .procedure=${authored}></understanding-check>`,
};

/** One answer fits, one does not: each is followed by the record's sentence, and by the way to it in the list below. */
export const Answered: StoryObj = {
  render: () =>
    html`<understanding-check .procedure=${authored}></understanding-check>
      <prep-checklist .procedure=${authored}></prep-checklist>`,
  play: async ({canvasElement}) => {
    const check = canvasElement.querySelector('understanding-check')!;
    await check.updateComplete;
    const questions = [...check.shadowRoot!.querySelectorAll('fieldset')];
    questions[0]?.querySelectorAll('input')[1]?.click();
    questions[1]?.querySelectorAll('input')[1]?.click();
    await check.updateComplete;
  },
};
