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
import {preparation} from '../../locales/en.js';
import {contactsOf} from '../../model/contacts.js';
import {planSteps, type Plan, type PlannedStep} from '../../model/preparation-plan.js';
import type {PreparationStep, Procedure} from '../../model/procedure.js';
import {dateHere} from '../../model/review.js';
import {AppointmentController, deviceZone} from './appointment-controller.js';
import type {KnownAppointment} from './appointment-state.js';
import type {CalendarButton} from './calendar-button.js';
import type {PlanView} from './plan-view.js';
import {checkMemory, donePlaces, NOTHING, stepNames, type Memory} from './checklist-state.js';
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
 * @csspart companion - The plan for the person who helps, and the buttons that print it.
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

  /** The number to call in an emergency where the page is read, such as `911`: for the person who helps, and on paper. */
  @property({attribute: 'emergency-number'}) emergencyNumber?: string;

  /** Keeps ticks and what the patient enters, on this device only. */
  @property({type: Boolean}) remember = false;

  protected override readonly field = 'preparation';

  /** The parts that somebody has opened. */
  @state() private opened: {readonly form?: boolean; readonly companion?: boolean} = {};

  private readonly schedule = new AppointmentController(this);
  private readonly plan = new ChunkController<PlanChunk>(this, 'plan', () => import('./plan.lazy.js'), 'shows a plain list');
  private readonly companion = new ChunkController(this, 'companion', () => import('./companion.lazy.js'), 'cannot be printed');
  private readonly memory = new Remember(this, 'preparation', NOTHING, checkMemory);
  private timer?: UpdateTimer;
  private calendar?: CalendarButton;

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
    // Nobody could take them back without the part that asks: every step is shown then.
    const answers = new Map(this.plan.hasFailed ? [] : Object.entries(memory.value.answers ?? {}));
    const today = dateHere(Date.now());
    // The day as it is written, where its hours cannot be worked out.
    const [day] = (!appointment && /^\d{4}-\d\d-\d\d/.exec((this.entered ?? this).appointment ?? '')) || [];
    const plan = appointment
      ? schedule.times.chunk!.planTimes(procedure, {...appointment, done, now: Date.now(), answers})
      : planSteps(procedure, {today, day, answers});
    const times = schedule.times.chunk;
    if (times) {
      this.calendar ??= new times.CalendarButton(this);
      this.timer ??= new times.UpdateTimer(this);
    }
    // Renders again when the plan looks different.
    this.timer?.wakeAt(plan.changes);
    const part = isPlan(steps) ? this.plan.get() : undefined;
    const context = {words, localize, lang, zone: appointment?.start.timeZoneId};
    const phone = contactsOf(procedure, this).find(({kind}) => kind === 'care-team')?.phone;
    const list = (indexes: readonly number[]): TemplateResult => html`<ul class="rows" part="list">
      ${indexes.map((index) =>
        renderStep(
          plan.steps[index]!,
          done.has(index),
          (event) => this.toggleStep(steps, plan.others, index, event),
          {procedure, steps: plan.steps, part, times: appointment && times},
          context,
        ),
      )}
    </ul>`;
    return html`${this.renderCallout(plan, appointment && times?.renderNext(plan, procedure, part, context))} ${this.renderForm(steps)} ${part?.renderConditions(procedure, answers, memory, context)}
      <div role="group" aria-label=${words.heading}>${this.renderDays(plan, list)}</div>
      ${plan.others.length && part ? part.renderOthers(plan.others.length, list(plan.others), context) : nothing}
      ${renderAteTooLate(plan.steps, phone, context)} ${part?.renderRules(plan.steps, appointment?.start.toPlainDate().toString() ?? day ?? today, context)}
      <div class="actions">
        ${appointment && !plan.over ? this.renderCalendar(procedure, plan, appointment, context) : nothing}
        <p class="muted" role="status">${words.progress(localize.number(donePlaces(steps, memory.value, plan.others).length), localize.number(steps.length - plan.others.length))}</p>
      </div>
      <p class="muted" role="status">${appointment && this.calendar?.outcome(procedure, appointment)}</p>
      ${this.renderCompanion({procedure, plan, appointment: times?.renderAppointment(schedule.state, plan, localize), part, times: appointment && times, context})}
      ${memory.able ? this.renderMemory() : nothing}`;
  }

  /** The appointment, the next step, and whose instructions take precedence over this list. */
  private renderCallout(plan: Plan, next: unknown): TemplateResult {
    const {words, localize, schedule} = this;
    const {state, times} = schedule;
    return html`<div class="callout" part="callout" role="status">
      ${state.status === 'unavailable' ? html`<p>${words.unavailable}</p>` : times.chunk?.renderAppointment(state, plan, localize)}
      ${next}
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
    const isOpen = this.opened.form ?? false;
    const insteadOf = this.appointment;
    const fields = (isOpen ? times.get() : times.chunk)?.renderFields(localize, entry, isOpen, (entry) =>
      memory.set((kept) => ({...kept, entered: {...entry, insteadOf}})),
    );
    return html`<details part="form" @toggle=${this.toggle}>
      <summary>${words.enter}</summary>
      ${fields ?? (isOpen ? html`<p>${times.hasFailed ? words.unavailable : this.common.waiting}</p>` : nothing)}
    </details>`;
  }

  /** The plan for the person who helps, and on paper: loaded when somebody opens it. */
  private renderCompanion(view: PlanView): TemplateResult {
    const {companion, common} = this;
    const isOpen = this.opened.companion;
    const chunk = isOpen ? companion.get() : companion.chunk;
    return html`<details part="companion" @toggle=${this.toggle}>
      <summary>${this.words.companion}</summary>
      ${chunk ? chunk.renderCompanion(this, view) : isOpen ? html`<p>${companion.hasFailed ? common.failed : common.waiting}</p>` : nothing}
    </details>`;
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

  /** The button of the calendar file, once there are times. */
  private renderCalendar(procedure: Procedure, plan: Plan, appointment: KnownAppointment, context: StepContext): TemplateResult {
    const {calendarTitle: title, privateCalendar: isPrivate} = this;
    return this.calendar!.render(procedure, plan, appointment, context, () => {
      const part = this.plan.chunk;
      return {title, isPrivate, scopeOf: (step: PlannedStep) => scopeOf(step, {procedure, part}, context)};
    });
  }

  /** Where ticks and entries are kept, and the button that clears them. */
  private renderMemory(): TemplateResult {
    const {words, memory} = this;
    return html`<p class="muted kept">
      ${memory.keeps ? words.kept : nothing} <button type="button" part="button" @click=${() => memory.clear()}>${words.clear}</button>
    </p>`;
  }

  private toggle({currentTarget}: Event): void {
    const {part, open} = currentTarget as HTMLDetailsElement;
    this.opened = {...this.opened, [part.value]: open};
  }

  private toggleStep(steps: readonly PreparationStep[], others: Plan['others'], index: number, {target}: Event): void {
    const {memory} = this;
    const name = stepNames(steps)[index]!;
    const ticked = (target as HTMLInputElement).checked ? name : [];
    memory.set((kept) => ({...kept, done: kept.done.filter((other) => other !== name).concat(ticked)}));
    this.calendar?.forget();
    const done = donePlaces(steps, memory.value, others);
    const doneSteps = done.map((at) => steps[at]!);
    this.dispatchEvent(new ChecklistChangeEvent(done, steps.length - others.length, doneSteps));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prep-checklist': PrepChecklist;
  }
}
