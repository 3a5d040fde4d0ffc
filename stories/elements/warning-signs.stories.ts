import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/elements/warning-signs/warning-signs.js';
import type {ProcedureInput} from '../../src/model/procedure.js';
import {fallback, invalid, knee, stale, statingNone, without} from '../states.js';

const meta: Meta = {title: 'Elements/warning-signs', component: 'warning-signs', tags: ['autodocs']};
export default meta;

const only = (level: string): ProcedureInput => ({
  ...knee,
  warningSigns: knee.warningSigns?.filter(({urgency}) => urgency === level),
});

export const Ready: StoryObj = {args: {procedure: knee}};

export const Waiting: StoryObj = {};

export const WaitingWithFallback: StoryObj = {
  args: {content: fallback},
};

/** Not stated: the record is silent. */
export const Empty: StoryObj = {args: {procedure: without('warningSigns')}};

/** The record says that there are none. */
export const StatedNone: StoryObj = {
  args: {procedure: statingNone('warningSigns')},
};

export const Failed: StoryObj = {args: {procedure: invalid}};

/** The author's own content stays. */
export const FailedWithFallback: StoryObj = {
  args: {procedure: invalid, content: fallback},
};

/** The review date has passed. */
export const Stale: StoryObj = {args: {procedure: stale}};

export const EmergencyOnly: StoryObj = {args: {procedure: only('emergency')}};

export const UrgentOnly: StoryObj = {args: {procedure: only('urgent')}};

export const NonUrgentOnly: StoryObj = {args: {procedure: only('non-urgent')}};

/** The number to call where the page is read. */
export const EmergencyNumber: StoryObj = {
  args: {'emergency-number': '112', procedure: knee},
};

/** Whom to call, and when. */
export const Contacts: StoryObj = {
  args: {
    procedure: {
      ...knee,
      contacts: [
        {kind: 'care-team', name: 'Orthopedic ward', phone: '+1 555 0100', hours: 'Monday to Friday, 8:00 to 16:00'},
        {kind: 'out-of-hours', phone: '+1 555 0101'},
      ],
    },
  },
};
