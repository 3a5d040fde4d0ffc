import type {ReactiveControllerHost} from 'lit';
import {retryLater} from '../../core/retry-later.js';
import {environment} from '../../loading/environment.js';
import type {Procedure} from '../../model/procedure.js';
import type * as plan from './plan.lazy.js';

/** The part that renders plans. */
export type PlanPart = typeof plan;

/** On a server nothing can come later: it gives the part before it renders. */
let given: PlanPart | undefined;
export function providePlanPart(part: PlanPart): void {
  given = part;
}

/** Loads the part that renders plans, for records that need it. */
export class PlanController {
  part = given;
  /** Resolves when the part is there, or has failed. */
  complete?: Promise<void>;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {}

  /** Returns the part if it is there; asks for it if the record needs it. */
  for({preparation = []}: Procedure): PlanPart | undefined {
    const isPlan = preparation.some((step) => step.for ?? step.appointment ?? step.medicine ?? step.dose ?? step.repeat);
    if (isPlan && !this.part) this.complete ??= this.load();
    return isPlan ? this.part : undefined;
  }

  private async load(): Promise<void> {
    try {
      this.part = await environment.loadPart('plan', () => import('./plan.lazy.js'));
      this.host.requestUpdate();
    } catch (error) {
      console.warn(`<${this.host.localName}> shows its plan without questions and doses: ${(error as Error).message}`);
      retryLater(() => (this.complete = undefined));
    }
  }
}
