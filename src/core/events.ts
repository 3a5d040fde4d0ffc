import type {Procedure} from '../model/procedure.js';

const UP = {bubbles: true, composed: true};

/** `procedure-load`: an element has its record. */
export class ProcedureLoadEvent extends Event {
  static readonly type = 'procedure-load';
  constructor(readonly procedure: Procedure) {
    super(ProcedureLoadEvent.type, UP);
  }
}

/** `procedure-error`: an element's record could not be had; `error.message` says why and what to do. */
export class ProcedureErrorEvent extends Event {
  static readonly type = 'procedure-error';
  constructor(readonly error: Error) {
    super(ProcedureErrorEvent.type, UP);
  }
}

/** `checklist-change`: a step was ticked or unticked. */
export class ChecklistChangeEvent extends Event {
  static readonly type = 'checklist-change';
  constructor(
    /** Indexes into `preparation[]` of the steps that are done. */
    readonly done: readonly number[],
    /** How many steps there are. */
    readonly total: number,
  ) {
    super(ChecklistChangeEvent.type, UP);
  }
}

declare global {
  interface HTMLElementEventMap {
    'procedure-load': ProcedureLoadEvent;
    'procedure-error': ProcedureErrorEvent;
    'checklist-change': ChecklistChangeEvent;
  }
}
