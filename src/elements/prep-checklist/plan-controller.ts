import type {ReactiveControllerHost} from 'lit';
import {retryLater} from '../../core/retry-later.js';
import {environment} from '../../loading/environment.js';
import type {Procedure} from '../../model/procedure.js';
import type * as plan from './plan.lazy.js';

/** The part that renders plans. */
export type PlanPart = typeof plan;

let loaded: PlanPart | undefined;
let loading: Promise<void> | undefined;
let hasFailed = false;

/** On a server nothing can come later: it gives the part before it renders. */
export function providePlanPart(part: PlanPart): void {
  loaded = part;
}

const isPlan = ({preparation = []}: Procedure): boolean =>
  preparation.some((step) => step.for ?? step.appointment ?? step.medicine ?? step.dose ?? step.repeat);

/**
 * Loads the part that renders plans, if the record needs it.
 * @returns when it is there, or cannot be loaded: lists then show their steps without it. `undefined` if there is nothing to
 *   wait for.
 */
export function loadPlan(procedure: Procedure): Promise<void> | undefined {
  if (loaded || hasFailed || !isPlan(procedure)) return undefined;
  return (loading ??= load());
}

async function load(): Promise<void> {
  try {
    loaded = await environment.loadPart('plan', () => import('./plan.lazy.js'));
  } catch (error) {
    console.warn(`Preparation plans are shown without questions and doses: ${(error as Error).message}`);
    hasFailed = true;
    loading = undefined;
    retryLater(() => (hasFailed = false));
  }
}

/** Gives a list the part that renders plans, and renders the list again when the part comes. */
export class PlanController {
  /** Resolves when the part is there, or has failed. */
  complete?: Promise<void>;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Returns the part if it is there; asks for it if the record needs it. */
  for(procedure: Procedure): PlanPart | undefined {
    const coming = loadPlan(procedure);
    if (coming && coming !== this.complete) void (this.complete = coming).then(() => this.host.requestUpdate());
    return isPlan(procedure) ? loaded : undefined;
  }
}
