import {html, noChange, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {ChunkController} from '../../core/controllers/chunk-controller.js';
import {Remember} from '../../core/controllers/saved-state.js';
import {customElement} from '../../core/custom-element.js';
import {ChecklistChangeEvent} from '../../core/events.js';
import {ListElement} from '../../core/list-element.js';
import {property, state} from '../../core/lit/property.js';
import {carryOver} from '../../core/server-rendered.js';
import {linkStyles} from '../../core/styles/links.styles.js';
import {sharedStyles} from '../../core/styles/shared.styles.js';
import {environment} from '../../loading/environment.js';
import {preparation} from '../../locales/en.js';
import {contactsOf} from '../../model/contacts.js';
import {planSteps, type Plan, type PlannedStep} from '../../model/preparation-plan.js';
import type {PreparationStep, Procedure} from '../../model/procedure.js';
import {dateHere} from '../../model/review.js';
import type {Answers} from '../../model/step-scope.js';
import {AppointmentController, deviceZone} from './appointment-controller.js';
import type {KnownAppointment} from './appointment-state.js';
import {checkMemory, donePlaces, NOTHING, stepNames, withAnswer, type Memory} from './checklist-state.js';
import {styles} from './prep-checklist.styles.js';
import {isPlan, renderAteTooLate, renderStep, scopeOf, type PlanChunk} from './step.js';
import type {StepContext} from './step-time.js';
import type {UpdateTimer} from './update-timer.js';

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
  /** The record and the appointment that a calendar file was requested for, and the outcome. */
  @state() private saved?: {readonly of: readonly unknown[]; readonly words: string};

  private readonly schedule = new AppointmentController(this);
  private readonly plan = new ChunkController<PlanChunk>(
    this,
    'plan',
    () => import('./plan.lazy.js'),
    'shows its plan without questions, doses and sources',
  );
  private readonly memory = new Remember(this, 'preparation', NOTHING, checkMemory);
  private timer?: UpdateTimer;

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
    this.schedule.set({appointment, timeZone, arrival: this.arrival});
    super.update(changed);
  }

  /** Keeps server-rendered content until the times and the part of plans are ready too: it is replaced once. */
  protected override render(): unknown {
    const {state, plan, schedule} = this;
    const needsPlan = state.status === 'ready' && isPlan(state.procedure.preparation ?? []);
    const waits = schedule.state.status === 'waiting' || (needsPlan && !plan.get() && !plan.hasFailed);
    return this.served && waits ? noChange : super.render();
  }

  /** The patient's entry if the author gave no appointment, or one that cannot be read; a new one takes precedence. */
  private get entered(): Memory['entered'] {
    const {entered} = this.memory.value;
    return (entered?.insteadOf || '') === (this.appointment || '') ? entered : undefined;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.schedule.complete;
    await this.plan.complete;
    return super.getUpdateComplete();
  }

  protected override renderItems(procedure: Procedure): TemplateResult {
    const {words, localize, memory, schedule} = this;
    const {lang, preparation: steps = []} = procedure;
    const appointment = schedule.state.status === 'ready' ? schedule.state : undefined;
    const done = new Set(donePlaces(steps, memory.value));
    const answers = new Map(Object.entries(memory.value.answers ?? {}));
    const today = dateHere(Date.now());
    // The day as it is written, where its hours cannot be worked out.
    const [day] = (!appointment && /^\d{4}-\d\d-\d\d/.exec((this.entered ?? this).appointment ?? '')) || [];
    const plan = appointment
      ? schedule.times.chunk!.planTimes(procedure, {...appointment, done, now: Date.now(), answers})
      : planSteps(procedure, {today, day, answers});
    this.updateAt(plan.changes);
    const part = isPlan(steps) ? this.plan.get() : undefined;
    const context = {words, localize, lang, zone: appointment?.start.timeZoneId};
    const phone = contactsOf(procedure, this).find(({kind}) => kind === 'care-team')?.phone;
    const list = (indexes: readonly number[]): TemplateResult => html`<ul class="rows" part="list">
      ${indexes.map((index) =>
        renderStep(
          plan.steps[index]!,
          done.has(index),
          (event) => this.toggleStep(steps, index, event),
          {procedure, steps: plan.steps, part, times: appointment && schedule.times.chunk},
          context,
        ),
      )}
    </ul>`;
    return html`${this.renderCallout(plan)} ${this.renderForm(steps)} ${part && this.renderConditions(procedure, answers, context, part)}
      <div role="group" aria-label=${words.heading}>${this.renderDays(plan, list)}</div>
      ${plan.others.length && part ? part.renderOthers(plan.others.length, list(plan.others), context) : nothing}
      ${renderAteTooLate(plan.steps, phone, context)} ${part?.renderRules(plan.steps, appointment?.start.toPlainDate().toString() ?? day ?? today, context)}
      <div class="actions">
        ${appointment && !plan.over ? this.renderSave(procedure, plan, appointment, context) : nothing}
        <p class="muted" role="status">${words.progress(localize.number(done.size), localize.number(steps.length))}</p>
      </div>
      <p class="muted" role="status">${this.saved?.of.every((one, at) => one === [procedure, schedule.state][at]) ? this.saved.words : nothing}</p>
      ${memory.able ? this.renderMemory() : nothing}`;
  }

  /** Renders again when the plan looks different. */
  private updateAt(moment: number | undefined): void {
    if (moment !== undefined) this.timer ??= new this.schedule.times.chunk!.UpdateTimer(this);
    this.timer?.wakeAt(moment);
  }

  /** The appointment, and whose instructions take precedence over this list. */
  private renderCallout(plan: Plan): TemplateResult {
    const {words, localize, schedule} = this;
    const {state, times} = schedule;
    return html`<div class="callout" part="callout" role="status">
      ${state.status === 'unavailable' ? html`<p>${words.unavailable}</p>` : times.chunk?.renderAppointment(state, plan, localize)}
      <p>${words.teamFirst}</p>
    </div>`;
  }

  /** The form, where the author named no appointment, or one that cannot be read. */
  private renderForm(steps: readonly PreparationStep[]): unknown {
    const {words, localize, entered, memory, schedule} = this;
    const {status} = schedule.state;
    const isWrong = status === 'wrong';
    const isZoneless = status === 'zoneless';
    if (!steps.some(({when}) => when) || (this.appointment && !entered && !isWrong && !isZoneless)) return nothing;
    const entry = entered ?? {
      timeZone: (!isWrong && this.timeZone) || deviceZone(),
      appointment: isZoneless ? this.appointment?.slice(0, 'YYYY-MM-DDThh:mm'.length) : undefined,
    };
    const {times} = schedule;
    const fields = (this.formOpen ? times.get() : times.chunk)?.renderFields(localize, entry, this.formOpen, (entry) =>
      memory.set((kept) => ({...kept, entered: {...entry, insteadOf: this.appointment}})),
    );
    return html`<details part="form" @toggle=${this.toggleForm}>
      <summary>${words.enter}</summary>
      ${fields ?? (this.formOpen ? html`<p>${times.hasFailed ? words.unavailable : this.common.waiting}</p>` : nothing)}
    </details>`;
  }

  /** Questions that no step depends on are not asked. */
  private renderConditions(
    {conditions = [], preparation = []}: Procedure,
    answers: Answers,
    context: StepContext,
    part: PlanChunk,
  ): unknown {
    const asked = conditions.filter(({id}) => preparation.some((step) => step.for?.condition === id));
    const choose = (condition: string, answer: string | undefined): void =>
      this.memory.set((kept) => withAnswer(kept, condition, answer));
    return asked.length ? part.renderConditions(asked, answers, choose, context) : nothing;
  }

  /** One list, or one for each day. */
  private renderDays({days}: Plan, list: (indexes: readonly number[]) => TemplateResult): unknown {
    const {words, localize, schedule} = this;
    if (days.length < 2 && !days[0]?.date) return list(days.flatMap(({steps}) => steps));
    return days.map(({date, steps}) => {
      const title = date === undefined ? words.noTime : schedule.times.chunk!.dayName(localize, date);
      return html`${this.heading(title, 1)} ${list(steps)}`;
    });
  }

  private renderSave(...content: CalendarContent): TemplateResult {
    const words = this.schedule.times.chunk!.timesWords(this.localize);
    return html`<button type="button" part="button" @click=${() => this.save(...content)}><span>${words.toCalendar}</span></button>`;
  }

  /** Where ticks and entries are kept, and the button that clears them. */
  private renderMemory(): TemplateResult {
    const {words, memory} = this;
    return html`<p class="muted kept">
      ${memory.keeps ? words.kept : nothing} <button type="button" part="button" @click=${() => memory.clear()}>${words.clear}</button>
    </p>`;
  }

  private toggleForm({currentTarget}: Event): void {
    this.formOpen = (currentTarget as HTMLDetailsElement).open;
  }

  private toggleStep(steps: readonly PreparationStep[], index: number, {target}: Event): void {
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
    const of = [procedure, this.schedule.state];
    const own = this.schedule.times.chunk!.timesWords(this.localize);
    let words = own.saved;
    try {
      const {saveCalendar} = await environment.loadPart('calendar', () => import('./calendar.lazy.js'));
      const part = this.plan.chunk;
      saveCalendar(procedure, plan, appointment, context, {
        title: this.calendarTitle,
        isPrivate: this.privateCalendar,
        scopeOf: (step: PlannedStep) => scopeOf(step, {procedure, part}, context),
      });
    } catch (error) {
      console.error(error);
      words = own.notSaved;
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
