import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {environment} from '../../loading/environment.js';
import type {Plan} from '../../model/preparation-plan.js';
import type {Procedure} from '../../model/procedure.js';
import type {KnownAppointment} from './appointment-state.js';
import type {CalendarOptions} from './calendar.lazy.js';
import type {StepContext} from './step-time.js';
import {timesWords} from './timed-words.js';

/** The button that saves a plan as a calendar file, and the outcome. */
export class CalendarButton {
  /** The record and the appointment that a file was requested for, and the outcome in words. */
  private saved?: {readonly of: readonly unknown[]; readonly words: string};

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Removes the words about an earlier file. */
  forget(): void {
    this.saved = undefined;
  }

  /** @param options are read when the button is pressed. */
  render(...[procedure, plan, appointment, context, options]: CalendarContent): TemplateResult {
    return html`<button type="button" part="button" @click=${() => this.save(procedure, plan, appointment, context, options)}>
      <span>${timesWords(context.localize).toCalendar}</span>
    </button>`;
  }

  /** The outcome, while the file is that of the list as it is shown. */
  outcome(procedure: Procedure, appointment: KnownAppointment): string | typeof nothing {
    const {of, words} = this.saved ?? {};
    return of?.[0] === procedure && of[1] === appointment ? words! : nothing;
  }

  private async save(...[procedure, plan, appointment, context, options]: CalendarContent): Promise<void> {
    const own = timesWords(context.localize);
    let words = own.saved;
    try {
      const {saveCalendar} = await environment.loadPart('calendar', () => import('./calendar.lazy.js'));
      saveCalendar(procedure, plan, appointment, context, options());
    } catch (error) {
      console.error(error);
      words = own.notSaved;
    }
    this.saved = {of: [procedure, appointment], words};
    this.host.requestUpdate();
  }
}

type CalendarContent = [
  procedure: Procedure,
  plan: Plan,
  appointment: KnownAppointment,
  context: StepContext,
  options: () => CalendarOptions,
];
