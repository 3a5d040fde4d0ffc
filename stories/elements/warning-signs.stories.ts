import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/elements/warning-signs/warning-signs.js';
import type {ProcedureInput} from '../../src/model/procedure.js';
import {invalid, knee, stale, statingNone, without} from '../states.js';

const meta: Meta = {title: 'Elements/warning-signs', component: 'warning-signs', tags: ['autodocs']};
export default meta;

const only = (level: string): ProcedureInput => ({
  ...knee,
  warningSigns: knee.warningSigns?.filter(({urgency}) => urgency === level),
});

export const Ready: StoryObj = {render: () => html`<warning-signs .procedure=${knee}></warning-signs>`};

export const Waiting: StoryObj = {render: () => html`<warning-signs></warning-signs>`};

export const WaitingWithFallback: StoryObj = {
  render: () => html`<warning-signs><a href="/knee.html">About knee replacement</a></warning-signs>`,
};

/** Not stated: the record is silent. */
export const Empty: StoryObj = {render: () => html`<warning-signs .procedure=${without('warningSigns')}></warning-signs>`};

/** The record says that there are none. */
export const StatedNone: StoryObj = {
  render: () => html`<warning-signs .procedure=${statingNone('warningSigns')}></warning-signs>`,
};

export const Failed: StoryObj = {render: () => html`<warning-signs .procedure=${invalid}></warning-signs>`};

/** The author's own content stays. */
export const FailedWithFallback: StoryObj = {
  render: () => html`<warning-signs .procedure=${invalid}><a href="/knee.html">About knee replacement</a></warning-signs>`,
};

/** The review date has passed. */
export const Stale: StoryObj = {render: () => html`<warning-signs .procedure=${stale}></warning-signs>`};

export const EmergencyOnly: StoryObj = {render: () => html`<warning-signs .procedure=${only('emergency')}></warning-signs>`};

export const UrgentOnly: StoryObj = {render: () => html`<warning-signs .procedure=${only('urgent')}></warning-signs>`};

export const NonUrgentOnly: StoryObj = {render: () => html`<warning-signs .procedure=${only('non-urgent')}></warning-signs>`};

/** The number to call where the page is read. */
export const EmergencyNumber: StoryObj = {
  render: () => html`<warning-signs emergency-number="112" .procedure=${knee}></warning-signs>`,
};
