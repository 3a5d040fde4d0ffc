import type {LitElement} from 'lit';
import type {Plan} from '../../model/preparation-plan.js';
import type {Procedure} from '../../model/procedure.js';
import type {TimesChunk} from './appointment-controller.js';
import type {PlanChunk} from './step.js';
import type {StepContext} from './step-time.js';

/** The properties of a checklist that its views need. */
export type Checklist = LitElement & {
  readonly headingLevel: number;
  readonly careTeamPhone?: string;
  readonly emergencyNumber?: string;
};

/** A plan as the checklist shows it. */
export interface PlanView {
  readonly procedure: Procedure;
  readonly plan: Plan;
  /** Renders the appointment, where it is known. */
  readonly appointment: unknown;
  readonly part: PlanChunk | undefined;
  readonly times: TimesChunk | undefined;
  readonly context: StepContext;
}
