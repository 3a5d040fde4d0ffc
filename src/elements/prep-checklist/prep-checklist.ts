import {html, noChange, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {Appointment, deviceZone, type KnownAppointment} from './appointment-controller.js';
import {Clock} from './update-timer.js';
import {Remember} from '../../core/controllers/saved-state.js';
import {customElement} from '../../core/custom-element.js';
import {ChecklistChangeEvent} from '../../core/events.js';
import {ListElement} from '../../core/list-element.js';
import {property, state} from '../../core/lit/property.js';
import {carryOver} from '../../core/server-rendered.js';
import {preparation} from '../../locales/en.js';
import {planSteps, type Plan, type PlannedStep} from '../../model/preparation-plan.js';
import {contactsOf} from '../../model/contacts.js';
import {dateHere} from '../../model/review.js';
import type {Procedure} from '../../model/procedure.js';
import {environment} from '../../loading/environment.js';
import {linkStyles} from '../../core/styles/links.styles.js';
import {sharedStyles} from '../../core/styles/shared.styles.js';
import {styles} from './prep-checklist.styles.js';
import {renderForm} from './appointment-form.js';
import {loadPlan, PlanController, type PlanPart} from './plan-controller.js';
import {appointmentTime} from '../../model/schedule.js';
import type {Answers} from '../../model/step-scope.js';
import {checkMemory, donePlaces, NOTHING, stepNames, type Memory} from './checklist-state.js';
import {renderRules, renderStep, scopeOf} from './step.js';
import {appointmentName, dayName, type StepContext} from './step-time.js';

/**
 * @summary How to prepare: a checklist with the time of each step, by day, once the appointment is known.
 * @slot intro - Shown before the list.
 * @fires {ChecklistChangeEvent} checklist-change - A step was ticked or unticked.
 * @csspart heading - The heading.
 * @csspart subheading - A day.
 * @csspart list - The list, or that of one day.
 * @csspart item - One step.
 * @csspart callout - The appointment, and the advice to follow the care team first.
 * @csspart conditions - The questions that decide which steps are for the reader.
 * @csspart others - The steps that are for other people only, folded away.
 * @csspart form - Where a patient enters the appointment.
 * @csspart button - A button.
 * @example
 * <prep-checklist src="/procedures/knee-replacement.json" appointment="2026-05-05T09:30" time-zone="America/New_York"></prep-checklist>
 */
@customElement('prep-checklist')
export class PrepChecklist extends ListElement {
  static override styles = [sharedStyles, styles, linkStyles];

  /** Start of the procedure, ISO 8601: `2026-05-05T09:30` in `time-zone`, or with an offset. Patients can enter it where it is absent. */
  @property() appointment?: string;

  /** IANA name of the place's time zone: `America/New_York`. The device's where it is absent. */
  @property({attribute: 'time-zone'}) timeZone?: string;

  /** When the patient is asked to arrive, like `appointment`. Steps that count back from the arrival get their times from it. */
  @property() arrival?: string;

  /** Title of calendar entries. Other people may see it; by default it does not say what is done. */
  @property({attribute: 'calendar-title'}) calendarTitle?: string;

  /** Leaves out of calendar entries and their reminders what to do, where other people may see them. */
  @property({type: Boolean, attribute: 'private-calendar'}) privateCalendar = false;

  /** The care team's phone number. Takes precedence over the record's. */
  @property({attribute: 'care-team-phone'}) careTeamPhone?: string;

  /** Keeps ticks and what the patient enters, on this device only. */
  @property({type: Boolean}) remember = false;

  protected override readonly field = 'preparation';

  @state() private formOpen = false;
  /** The record and the appointment that a calendar file was asked for, and what came of it. */
  @state() private saved?: {readonly of: readonly unknown[]; readonly words: string};

  private readonly times = new Appointment(this);
  private readonly clock = new Clock(this);
  private readonly plan = new PlanController(this);
  private readonly memory = new Remember(this, 'preparation', NOTHING, checkMemory);

  protected override get words(): typeof preparation {
    return this.localize.words('preparation', preparation);
  }

  protected override keepInput(): () => void {
    return carryOver(this.renderRoot);
  }

  protected override takeOver(): void {
    void this.updateComplete.then(this.keepInput());
    super.takeOver();
  }

  /** Once the controllers have the record, and before anything renders. */
  protected override update(changed: PropertyValues): void {
    if (this.state.status === 'ready') this.memory.show(this.state.procedure);
    const {appointment, timeZone} = this.entered ?? this;
    this.times.set(appointment || undefined, timeZone);
    super.update(changed);
  }

  /** Keeps server-rendered content until the times and the part of plans are ready too: it is replaced once. */
  protected override render(): unknown {
    const {state, times} = this;
    const waits = times.state.status === 'waiting' || (state.status === 'ready' && loadPlan(state.procedure));
    return this.served && waits ? noChange : super.render();
  }

  /** The patient's entry if the author gave no appointment, or one that cannot be read; a new one takes precedence. */
  private get entered(): Memory['entered'] {
    const {entered} = this.memory.value;
    return (entered?.insteadOf || '') === (this.appointment || '') ? entered : undefined;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.times.complete;
    await this.plan.complete;
    return super.getUpdateComplete();
  }

  protected override renderItems(procedure: Procedure): TemplateResult {
    const {words, localize, times, memory} = this;
    const {lang, preparation: steps = []} = procedure;
    const done = new Set(donePlaces(steps, memory.value));
    const appointment = times.state.status === 'ready' ? times.state : undefined;
    // As it is written, where its hours can't be worked out.
    const [day] = (!appointment && /^\d{4}-\d\d-\d\d/.exec((this.entered ?? this).appointment ?? '')) || [];
    const part = this.plan.for(procedure);
    const answers = new Map(Object.entries(memory.value.answers ?? {}));
    const plan = planSteps(procedure, {done, now: Date.now(), appointment, arrival: this.arrivalTime(appointment), day, answers});
    this.clock.wakeAt(plan.changes);
    const context = {words, localize, lang, zone: appointment?.time.timeZoneId};
    const list = (indexes: readonly number[]): TemplateResult => html`<ul class="rows" part="list">
      ${indexes.map((index) =>
        renderStep(
          plan.steps[index]!,
          done.has(index),
          (event) => this.tick(steps, index, event),
          {procedure, steps: plan.steps, part},
          context,
        ),
      )}
    </ul>`;
    return html`${this.renderCallout(plan)} ${this.renderForm(steps)} ${part && this.renderConditions(procedure, answers, context, part)}
      <div role="group" aria-label=${words.heading}>
        ${
          plan.days.length > 1 || plan.days[0]?.date
            ? plan.days.map(
                ({date, steps: indexes}) =>
                  html`${this.heading(date === undefined ? words.noTime : dayName(localize, date), 1)} ${list(indexes)}`,
              )
            : list(plan.days.flatMap((one) => one.steps))
        }
      </div>
      ${plan.others.length && part ? part.renderOthers(plan.others.length, list(plan.others), context) : nothing}
      ${renderRules(plan.steps, appointment?.time.toPlainDate().toString() ?? day ?? dateHere(Date.now()), context, contactsOf(procedure, this).find(({kind}) => kind === 'care-team')?.phone)}
      <div class="actions">
        ${appointment && !plan.over ? html`<button type="button" part="button" @click=${() => this.save(procedure, plan, appointment, context)}><span>${words.toCalendar}</span></button>` : nothing}
        <p class="muted" role="status">${words.progress(localize.number(done.size), localize.number(steps.length))}</p>
      </div>
      <p class="muted" role="status">${this.saved?.of.every((one, at) => one === [procedure, times.state][at]) ? this.saved.words : nothing}</p>
      ${
        memory.able
          ? html`<p class="muted kept">
              ${memory.keeps ? words.kept : nothing} <button type="button" part="button" @click=${() => memory.clear()}>${words.clear}</button>
            </p>`
          : nothing
      }`;
  }

  /** The appointment, and whose instructions take precedence over this list. */
  private renderCallout({over, steps}: Plan): TemplateResult {
    const {words, localize, times} = this;
    const {state} = times;
    let note: unknown = nothing;
    let appointment: unknown = nothing;
    if (state.status === 'wrong' || state.status === 'unavailable' || state.status === 'zoneless')
      note = html`<p>${words[state.status]}</p>`;
    if (state.status === 'ready') {
      const {epochMilliseconds, timeZoneId} = state.time;
      const clocksChange = steps.some(({time}) => time?.clockChanges);
      appointment = html`<p class="appointment">
        ${words.appointment(...appointmentName(localize, epochMilliseconds, timeZoneId))}
      </p>`;
      if (over) note = html`<p>${words.over}</p>`;
      else if (clocksChange) note = html`<p>${words.clockChanges}</p>`;
    }
    return html`<div class="callout" part="callout" role="status">
      ${appointment} ${note}
      <p>${words.teamFirst}</p>
    </div>`;
  }

  /** Where the author named no appointment, or one that can't be read. */
  private renderForm(steps: NonNullable<Procedure['preparation']>): unknown {
    const {status} = this.times.state;
    const wrong = status === 'wrong';
    const zoneless = status === 'zoneless';
    const {entered, memory} = this;
    if (!steps.some(({when}) => when) || (this.appointment && !entered && !wrong && !zoneless)) return nothing;
    const entry = entered ?? {
      timeZone: (!wrong && this.timeZone) || deviceZone(),
      appointment: zoneless ? this.appointment?.slice(0, 'YYYY-MM-DDThh:mm'.length) : undefined,
    };
    return renderForm(this.words, entry, this.formOpen, {
      toggle: (open) => (this.formOpen = open),
      enter: (entry) => memory.set((kept) => ({...kept, entered: {...entry, insteadOf: this.appointment}})),
    });
  }

  /** Questions that no step depends on are not asked. */
  private renderConditions(
    {conditions = [], preparation = []}: Procedure,
    answers: Answers,
    context: StepContext,
    part: PlanPart,
  ): unknown {
    const asked = conditions.filter(({id}) => preparation.some((step) => step.for?.condition === id));
    if (!asked.length) return nothing;
    const choose = (condition: string, answer: string | undefined): void => {
      this.memory.set((kept) => {
        const given = new Map(Object.entries(kept.answers ?? {}));
        if (answer === undefined) given.delete(condition);
        else given.set(condition, answer);
        return {...kept, answers: Object.fromEntries(given)};
      });
    };
    return part.renderConditions(asked, answers, choose, context);
  }

  /** When the patient is asked to arrive, where the author says so in a way that can be read. */
  private arrivalTime(appointment: KnownAppointment | undefined): KnownAppointment['time'] | undefined {
    if (!this.arrival || !appointment) return undefined;
    try {
      return appointmentTime(appointment.keeper, this.arrival, appointment.time.timeZoneId, 'named');
    } catch (error) {
      console.error(`<${this.localName}> arrival="${this.arrival}": ${(error as Error).message}`);
      return undefined;
    }
  }

  private tick(steps: NonNullable<Procedure['preparation']>, index: number, {target}: Event): void {
    const {memory} = this;
    const name = stepNames(steps)[index]!;
    const {checked} = target as HTMLInputElement;
    memory.set((kept) => {
      const others = kept.done.filter((other) => other !== name);
      return {...kept, done: checked ? [...others, name] : others};
    });
    this.saved = undefined;
    const done = donePlaces(steps, memory.value);
    const doneSteps = done.map((at) => this.record!.preparation![at]!);
    this.dispatchEvent(new ChecklistChangeEvent(done, steps.length, doneSteps));
  }

  private async save(...[procedure, plan, appointment, context]: CalendarContent): Promise<void> {
    const of = [procedure, this.times.state];
    let words = this.words.saved;
    try {
      const {saveCalendar} = await environment.loadPart('calendar', () => import('./calendar.lazy.js'));
      const part = this.plan.for(procedure);
      const options = {
        title: this.calendarTitle,
        isPrivate: this.privateCalendar,
        scopeOf: (step: PlannedStep) => scopeOf(step, {procedure, part}, context),
      };
      saveCalendar(procedure, plan, appointment, context, options);
    } catch (error) {
      console.error(error);
      words = this.words.notSaved;
    }
    this.saved = {of, words};
  }
}

type CalendarContent = [procedure: Procedure, plan: Plan, appointment: KnownAppointment, context: StepContext];

declare global {
  interface HTMLElementTagNameMap {
    'prep-checklist': PrepChecklist;
  }
}
