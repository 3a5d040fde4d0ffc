import {html, nothing, type TemplateResult} from 'lit';
import {prose, spoken} from '../../core/render/record-text.js';
import type {Localize} from '../../core/controllers/localize-controller.js';
import type {preparation} from '../../locales/en.js';
import type {PlannedStep} from '../../model/preparation-plan.js';
import type {StepTime} from '../../model/schedule.js';

/** In which language and time zone a step is told. */
export interface StepContext {
  readonly words: typeof preparation;
  readonly localize: Localize;
  /** The record's language. */
  readonly lang: string;
  /** The zone of the appointment, where the step has a time. */
  readonly zone: string | undefined;
}

/** A day of the checklist: "Monday, May 4". */
export const dayName = ({lang}: Localize, date: string): string =>
  new Intl.DateTimeFormat(lang, {weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC'}).format(new Date(date));

/** The appointment and its zone as the country calls it, whatever the season: "Eastern Time". */
export function appointmentName({lang}: Localize, moment: number, timeZone: string): [date: string, zone: string] {
  const parts = new Intl.DateTimeFormat(lang, {timeZone, timeZoneName: 'longGeneric'}).formatToParts(moment);
  return [
    new Intl.DateTimeFormat(lang, {dateStyle: 'full', timeStyle: 'short', timeZone}).format(moment),
    parts.find(({type}) => type === 'timeZoneName')?.value ?? timeZone,
  ];
}

/** A time of day; where the clock shows it twice, with the name that tells the two apart. */
const clockTime = ({lang}: Localize, at: number, {repeated}: StepTime, timeZone: string | undefined): string =>
  new Intl.DateTimeFormat(lang, {
    ...{hour: 'numeric', minute: '2-digit', timeZone},
    ...(repeated && {timeZoneName: 'long'}),
  }).format(at);

/** One step as a checkbox with its time, and the rule that it follows. Of a rule that does not hold nothing is said but that. */
export function renderStep(step: PlannedStep, done: boolean, tick: (event: Event) => void, context: StepContext): TemplateResult {
  const {words, localize, lang, zone} = context;
  const {index, text, kind, when, time, ruleState, mark} = step;
  const silent = ruleState !== undefined && ruleState !== 'holds';
  const before = when?.before && !silent ? words.before(localize.duration(when.before)) : undefined;
  const due = time?.at === undefined ? time && words.thatDay : clockTime(localize, time.at, time, zone);
  const topic = kind && kind !== 'other' ? words.kinds[kind] : undefined;
  const lead = silent ? words.askFirst : (due ?? before);
  const more = [topic, due && before].filter(Boolean).join(' · ');
  return html`<li part="item">
    <label class="step">
      <input type="checkbox" name=${index} .checked=${done} @change=${tick} />
      ${lead ? html`<span class="when">${lead}${mark ? html` <span class="mark">${words[mark]}</span>` : nothing}</span>` : nothing}
      <span class="text">${silent ? endOfRule(step, context) : prose(lang, text)}${more ? html` <span class="muted">${more}</span>` : nothing}</span>
    </label>
    ${step.rule && !silent ? renderRule(step.rule, context) : nothing}
  </li>`;
}

const endOfRule = ({rule, ruleState}: PlannedStep, {words, localize}: StepContext): string =>
  ruleState === 'to-come'
    ? words.ruleToCome(rule!.authority, localize.date(rule!.effective!))
    : words[ruleState === 'ended' ? 'ruleEnded' : 'ruleEnds'](rule!.authority, localize.date(rule!.expires));

function renderRule({authority, title, url, expires}: NonNullable<PlannedStep['rule']>, context: StepContext): TemplateResult {
  const {words, localize, lang} = context;
  const name = spoken(lang, title);
  return html`<p class="muted rule">
    ${words.ruleOf(authority)} ${url ? html`<a href=${url}>${name}</a>` : name}. ${words.ruleHolds(localize.date(expires))}
  </p>`;
}
