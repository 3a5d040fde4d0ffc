import {html, type TemplateResult} from 'lit';
import {environment} from '../../loading/environment.js';
import type {Localize} from '../../core/controllers/localize-controller.js';
import * as en from '../../locales/en.js';
import {contactsOf, type PageNumbers} from '../../model/contacts.js';
import {signsInMore} from '../../model/unrated-warning-signs.js';
import type {Procedure} from '../../model/procedure.js';
import {isPlan} from '../prep-checklist/step.js';
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
  /** That heading in English. Of elements that the single script leaves out it includes no other words. */
  readonly heading: string;
  /** Returns the field of the record that it shows: `undefined` is not stated. */
  readonly field: (procedure: Procedure, numbers?: PageNumbers) => unknown;
  readonly render: (level: number, card: CardOptions) => TemplateResult;
  /** Loads what the section needs beyond its element. */
  readonly load?: (card: CardOptions, procedure: Procedure) => Promise<unknown> | undefined;
  /** Returns what is shown of the section, as text, while its element cannot be loaded. By default the items of its field. */
  readonly plain?: (procedure: Procedure, localize: Localize) => readonly string[];
  /** Tag of its element, where a delivery may leave that out until it is needed. */
  readonly tag?: string;
}

/** The element that shows the pictures of a section. */
export const PICTURES = {tag: 'procedure-pictures'};

/** Returns the heading of a section in the interface's language. */
export const headingOf = ({words, heading}: CardSection, localize: Localize): string =>
  localize.words(words, {heading} as never)['heading'];

/** Renders an element that takes the level of its heading and nothing more. */
function elementOf(tag: string): CardSection['render'] {
  const strings = [`<${tag} heading-level=`, `></${tag}>`];
  const template = Object.assign(strings, {raw: strings}) as TemplateStringsArray;
  return (level) => html(template, level);
}

/** The sections of a card in the order in which a patient asks: what, when, whom to call, what happens, whether, what then. */
export const CARD_SECTIONS: readonly CardSection[] = [
  {
    name: 'overview',
    words: 'overview',
    heading: en.overview.heading,
    field: ({summary, purpose}) => summary ?? purpose,
    render: (level, {sections}) =>
      html`<procedure-overview ?without-heading=${sections === undefined} heading-level=${level}></procedure-overview>`,
  },
  {
    name: 'facts',
    words: 'facts',
    heading: en.facts.heading,
    field: ({duration, setting}) => duration ?? setting,
    render: (level, {sections}) =>
      html`<procedure-facts without-codes ?without-heading=${sections === undefined} heading-level=${level}></procedure-facts>`,
  },
  {
    name: 'preparation',
    words: 'preparation',
    heading: en.preparation.heading,
    field: (p) => p.preparation,
    load: (_, {preparation = []}) =>
      isPlan(preparation) ? environment.loadPart('plan', () => import('../prep-checklist/plan.lazy.js')) : undefined,
    render: (level, {appointment, timeZone, calendarTitle, privateCalendar, emergencyNumber, careTeamPhone, remember}) =>
      html`<prep-checklist
        heading-level=${level}
        .appointment=${appointment}
        .timeZone=${timeZone}
        .calendarTitle=${calendarTitle}
        .emergencyNumber=${emergencyNumber}
        .careTeamPhone=${careTeamPhone}
        ?private-calendar=${privateCalendar}
        ?remember=${remember}
      ></prep-checklist>`,
  },
  {
    name: 'warning-signs',
    words: 'warningSigns',
    heading: en.warningSigns.heading,
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
    heading: en.steps.heading,
    field: (p) => p.steps,
    render: elementOf('procedure-steps'),
  },
  {
    name: 'experience',
    words: 'experience',
    heading: en.experience.heading,
    field: (p) => p.experience,
    render: elementOf('patient-experience'),
  },
  {
    name: 'team',
    words: 'personnel',
    heading: en.personnel.heading,
    field: (p) => p.personnel,
    render: elementOf('care-team'),
  },
  {
    name: 'benefits',
    words: 'benefits',
    heading: en.benefits.heading,
    field: (p) => p.benefits,
    render: elementOf('benefit-list'),
  },
  {
    name: 'risks',
    words: 'risks',
    heading: en.risks.heading,
    field: (p) => p.risks,
    load: ({withFigures}) =>
      withFigures ? environment.loadPart('chart', () => import('../risk-list/chart.lazy.js')) : undefined,
    render: (level, {withFigures}) => html`<risk-list heading-level=${level} ?with-figures=${withFigures}></risk-list>`,
  },
  {
    name: 'indications',
    words: 'indications',
    heading: en.indications.heading,
    field: (p) => p.indications ?? p.contraindications,
    render: elementOf('indication-list'),
  },
  {
    name: 'alternatives',
    words: 'alternatives',
    heading: en.alternatives.heading,
    field: (p) => p.alternatives,
    render: elementOf('alternative-list'),
  },
  {
    name: 'recovery',
    words: 'recovery',
    heading: en.recovery.heading,
    field: (p) => p.recovery,
    render: elementOf('recovery-timeline'),
  },
  {
    name: 'questions',
    tag: 'question-list',
    words: 'questions',
    heading: en.questions.heading,
    field: ({questions = true}) => questions,
    render: (level, {remember}) => html`<question-list heading-level=${level} ?remember=${remember}></question-list>`,
  },
  {
    name: 'similar',
    tag: 'similar-codes',
    words: 'similar',
    heading: en.similar.heading,
    field: (p) => p.similar,
    render: elementOf('similar-codes'),
  },
  {
    name: 'review',
    tag: 'review-note',
    words: 'review',
    heading: en.review.heading,
    field: () => true,
    plain: ({review, sources = []}, localize) => [
      ...(review?.last
        ? [`${localize.words('review', {last: en.review.last} as typeof en.review).last}: ${localize.date(review.last)}`]
        : []),
      ...sources.map(({text}) => text),
    ],
    render: (level) => html`<review-note without-heading heading-level=${level}></review-note>`,
  },
];
