import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/elements/prep-checklist/prep-checklist.js';
import type {ProcedureInput} from '../../src/model/procedure.js';
import {colonoscopy, fallback, invalid, knee, stale, statingNone, without} from '../states.js';

const meta: Meta = {title: 'Elements/prep-checklist', component: 'prep-checklist', tags: ['autodocs']};
export default meta;

export const Ready: StoryObj = {args: {procedure: knee}};

export const Waiting: StoryObj = {};

export const WaitingWithFallback: StoryObj = {
  args: {content: fallback},
};

/** Not stated: the record is silent. */
export const Empty: StoryObj = {args: {procedure: without('preparation')}};

/** The record says that there are none. */
export const StatedNone: StoryObj = {
  args: {procedure: statingNone('preparation')},
};

export const Failed: StoryObj = {args: {procedure: invalid}};

/** The author's own content stays. */
export const FailedWithFallback: StoryObj = {
  args: {procedure: invalid, content: fallback},
};

/** The review date has passed. */
export const Stale: StoryObj = {args: {procedure: stale}};

const rule = {
  authority: 'Riverside Hospital',
  title: 'Eating and drinking before an anesthetic',
  url: 'https://example.org/fasting',
  expires: '2099-12-31',
};

/** Hours, days and steps without a time; one step follows a rule. */
const timed: ProcedureInput = {
  ...without('preparation'),
  preparation: [
    {text: 'Tell the team about all your medicines.', kind: 'medicine'},
    {text: 'Have the blood test.', kind: 'test', when: {before: 'P3D'}},
    {text: 'Stop drinking.', kind: 'fasting', when: {before: 'PT2H'}},
    {text: 'Bring your list of medicines.', kind: 'paperwork'},
    {text: 'Stop eating.', kind: 'fasting', when: {before: 'PT6H'}, rule},
  ],
};

const ended: ProcedureInput = {
  ...timed,
  preparation: timed.preparation!.map((step) =>
    typeof step === 'object' && step.rule
      ? {...step, text: 'Stop eating 6 hours before.', rule: {...rule, expires: '2025-12-31'}}
      : step,
  ),
};

const untimed: ProcedureInput = {
  ...timed,
  preparation: ['Tell the team about all your medicines.', 'Bring your list of medicines.'],
};

const hoursFromNow = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

/** Without an appointment, steps say how long before it they are; a patient can enter it. */
export const WithTimes: StoryObj = {args: {procedure: colonoscopy}};

/** By day, in the order of time. */
export const WithAppointment: StoryObj = {
  args: {procedure: timed, appointment: '2099-05-05T09:30', 'time-zone': 'America/New_York'},
};

/** The clock goes back at 3:00: the second 2:30 is named apart from the first. */
export const ClockChange: StoryObj = {
  args: {procedure: timed, appointment: '2026-10-25T08:30', 'time-zone': 'Europe/Berlin'},
};

/** Late and next steps are marked in words. */
export const Overdue: StoryObj = {
  args: {procedure: timed, appointment: hoursFromNow(4), 'time-zone': 'America/New_York'},
};

/** The appointment has begun. */
export const Over: StoryObj = {
  args: {procedure: timed, appointment: '2020-05-05T09:30', 'time-zone': 'America/New_York'},
};

/** Of a step whose rule has ended, neither the hours nor the text is shown. */
export const RuleEnded: StoryObj = {
  args: {procedure: ended, appointment: '2099-05-05T09:30', 'time-zone': 'America/New_York'},
};

/** No step has a time: the list stays as it is. */
export const NoTimes: StoryObj = {
  args: {procedure: untimed, appointment: '2099-05-05T09:30'},
};

const conditional: ProcedureInput = {
  ...timed,
  conditions: [
    {
      id: 'driving',
      text: 'Are you coming by car?',
      answers: [
        {id: 'yes', text: 'Yes'},
        {id: 'no', text: 'No'},
      ],
    },
  ],
  preparation: [
    ...timed.preparation!,
    {text: 'Ask somebody to drive you home.', kind: 'travel', for: {condition: 'driving', answers: ['yes']}},
  ],
};

/** Some steps are only for people with one answer to a question; without an answer, they say whom they are for. */
export const Conditions: StoryObj = {args: {procedure: conditional}};

/** Steps that are for other people only are folded away. */
export const ConditionAnswered: StoryObj = {
  args: {procedure: conditional},
  play: async ({canvasElement}) => {
    const checklist = canvasElement.querySelector('prep-checklist')!;
    await checklist.updateComplete;
    checklist.shadowRoot!.querySelector<HTMLInputElement>('.conditions input[value=no]')!.click();
  },
};

/** The form is open. */
export const Form: StoryObj = {
  args: {procedure: timed},
  play: ({canvasElement}) => void canvasElement.querySelector('prep-checklist')!.shadowRoot!.querySelector('summary')!.click(),
};

/** Ticks are kept on this device, and can be cleared. */
export const Remember: StoryObj = {
  args: {procedure: timed, appointment: '2099-05-05T09:30', 'time-zone': 'America/New_York', remember: true},
};

/** The plan for the person who helps, and the buttons that print it. */
export const Companion: StoryObj = {
  args: {
    procedure: knee,
    appointment: '2099-05-05T09:30',
    'time-zone': 'America/New_York',
    'care-team-phone': '+1 555 0100',
    'emergency-number': '911',
  },
  play: ({canvasElement}) => {
    const {shadowRoot} = canvasElement.querySelector('prep-checklist')!;
    shadowRoot!.querySelector<HTMLDetailsElement>('details[part=companion]')!.open = true;
  },
};

/** A split dose: each half with its own time and tick, chosen by the start of the appointment. */
export const SplitDoses: StoryObj = {
  args: {procedure: colonoscopy, appointment: '2099-05-05T13:00', 'time-zone': 'America/New_York'},
};
