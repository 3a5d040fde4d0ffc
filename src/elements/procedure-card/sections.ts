import {html, type TemplateResult} from 'lit';
import type * as en from '../../locales/en.js';
import {contactsOf, type PageNumbers} from '../../model/contacts.js';
import {signsInMore} from '../../model/unrated-warning-signs.js';
import type {Procedure} from '../../model/procedure.js';
import '../alternative-list/alternative-list.js';
import '../benefit-list/benefit-list.js';
import '../care-team/care-team.js';
import '../indication-list/indication-list.js';
import '../patient-experience/patient-experience.js';
import '../prep-checklist/prep-checklist.js';
import '../procedure-facts/procedure-facts.js';
import '../procedure-overview/procedure-overview.js';
import '../procedure-pictures/procedure-pictures.js';
import '../procedure-steps/procedure-steps.js';
import '../question-list/question-list.js';
import '../recovery-timeline/recovery-timeline.js';
import '../review-note/review-note.js';
import '../risk-list/risk-list.js';
import '../similar-codes/similar-codes.js';
import '../warning-signs/warning-signs.js';

/** The options that a card passes to its sections. */
export interface CardOptions {
  readonly appointment?: string;
  readonly timeZone?: string;
  readonly calendarTitle?: string;
  readonly emergencyNumber?: string;
  readonly careTeamPhone?: string;
  readonly privateCalendar: boolean;
  /** Names of the sections that the author chose. */
  readonly sections?: string;
  readonly withFigures: boolean;
  readonly remember: boolean;
}

/** One part of a record on a card. */
export interface CardSection {
  /** Name in the card's `sections` attribute and in links to it. */
  readonly name: string;
  /** The group of words whose heading it has. */
  readonly words: {[G in keyof typeof en]: (typeof en)[G] extends {heading: string} ? G : never}[keyof typeof en];
  /** Returns the field of the record that it shows: `undefined` is not stated. */
  readonly field: (procedure: Procedure, numbers?: PageNumbers) => unknown;
  readonly render: (level: number, card: CardOptions) => TemplateResult;
  /** Tag of its element, where a delivery may leave that out until it is needed. */
  readonly tag?: string;
}

/** The element that shows the pictures of a section. */
export const PICTURES = {tag: 'procedure-pictures'};

/** The sections of a card in the order in which a patient asks: what, when, whom to call, what happens, whether, what then. */
export const CARD_SECTIONS: readonly CardSection[] = [
  {
    name: 'overview',
    words: 'overview',
    field: ({summary, purpose}) => summary ?? purpose,
    render: (level, {sections}) =>
      html`<procedure-overview ?without-heading=${sections === undefined} heading-level=${level}></procedure-overview>`,
  },
  {
    name: 'facts',
    words: 'facts',
    field: ({duration, setting}) => duration ?? setting,
    render: (level, {sections}) =>
      html`<procedure-facts without-codes ?without-heading=${sections === undefined} heading-level=${level}></procedure-facts>`,
  },
  {
    name: 'preparation',
    words: 'preparation',
    field: (p) => p.preparation,
    render: (level, {appointment, timeZone, calendarTitle, privateCalendar, careTeamPhone, remember}) =>
      html`<prep-checklist
        heading-level=${level}
        .appointment=${appointment}
        .timeZone=${timeZone}
        .calendarTitle=${calendarTitle}
        .careTeamPhone=${careTeamPhone}
        ?private-calendar=${privateCalendar}
        ?remember=${remember}
      ></prep-checklist>`,
  },
  {
    name: 'warning-signs',
    words: 'warningSigns',
    field: (p, numbers = {}) => p.warningSigns ?? signsInMore(p)[0] ?? contactsOf(p, numbers)[0],
    render: (level, {emergencyNumber, careTeamPhone}) =>
      html`<warning-signs
        heading-level=${level}
        .emergencyNumber=${emergencyNumber}
        .careTeamPhone=${careTeamPhone}
      ></warning-signs>`,
  },
  {
    name: 'steps',
    words: 'steps',
    field: (p) => p.steps,
    render: (level) => html`<procedure-steps heading-level=${level}></procedure-steps>`,
  },
  {
    name: 'experience',
    words: 'experience',
    field: (p) => p.experience,
    render: (level) => html`<patient-experience heading-level=${level}></patient-experience>`,
  },
  {
    name: 'team',
    words: 'personnel',
    field: (p) => p.personnel,
    render: (level) => html`<care-team heading-level=${level}></care-team>`,
  },
  {
    name: 'benefits',
    words: 'benefits',
    field: (p) => p.benefits,
    render: (level) => html`<benefit-list heading-level=${level}></benefit-list>`,
  },
  {
    name: 'risks',
    words: 'risks',
    field: (p) => p.risks,
    render: (level, {withFigures}) => html`<risk-list heading-level=${level} ?with-figures=${withFigures}></risk-list>`,
  },
  {
    name: 'indications',
    words: 'indications',
    field: (p) => p.indications ?? p.contraindications,
    render: (level) => html`<indication-list heading-level=${level}></indication-list>`,
  },
  {
    name: 'alternatives',
    words: 'alternatives',
    field: (p) => p.alternatives,
    render: (level) => html`<alternative-list heading-level=${level}></alternative-list>`,
  },
  {
    name: 'recovery',
    words: 'recovery',
    field: (p) => p.recovery,
    render: (level) => html`<recovery-timeline heading-level=${level}></recovery-timeline>`,
  },
  {
    name: 'questions',
    tag: 'question-list',
    words: 'questions',
    field: ({questions = true}) => questions,
    render: (level, {remember}) => html`<question-list heading-level=${level} ?remember=${remember}></question-list>`,
  },
  {
    name: 'similar',
    tag: 'similar-codes',
    words: 'similar',
    field: (p) => p.similar,
    render: (level) => html`<similar-codes heading-level=${level}></similar-codes>`,
  },
  {
    name: 'review',
    words: 'review',
    field: () => true,
    render: (level) => html`<review-note without-heading heading-level=${level}></review-note>`,
  },
];
