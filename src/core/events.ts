import type {PreparationStep, Procedure} from '../model/procedure.js';

const UP = {bubbles: true, composed: true};

/** `procedure-load`: an element has its record. */
export class ProcedureLoadEvent extends Event {
  constructor(readonly procedure: Procedure) {
    super('procedure-load', UP);
  }
}

/** `procedure-error`: an element's record cannot be loaded; `error.message` states why and what to do. */
export class ProcedureErrorEvent extends Event {
  constructor(readonly error: Error) {
    super('procedure-error', UP);
  }
}

/** `checklist-change`: a step was ticked or unticked. */
export class ChecklistChangeEvent extends Event {
  constructor(
    /** Indexes into `preparation[]` of the steps that are done, without those that are for other people only. */
    readonly done: readonly number[],
    /** How many steps are for the reader, or may be. */
    readonly total: number,
    /** The steps of the record that are done. */
    readonly steps: readonly PreparationStep[],
  ) {
    super('checklist-change', UP);
  }
}

/** `code-select`: a code was picked from a list. */
export class CodeSelectEvent extends Event {
  constructor(
    /** Short name of the code's system. */
    readonly system: string,
    readonly code: string,
    /** Its title. */
    readonly display: string,
    /** Address of the page about it, where the element's catalog has one. */
    readonly page?: string,
  ) {
    super('code-select', UP);
  }
}

interface ProcedureEventMap {
  'procedure-load': ProcedureLoadEvent;
  'procedure-error': ProcedureErrorEvent;
  'checklist-change': ChecklistChangeEvent;
  'code-select': CodeSelectEvent;
}

/* eslint-disable @typescript-eslint/no-empty-object-type -- that is how members are added to interfaces of the DOM */
/** The events bubble: listeners on the document and the window have their types too. */
declare global {
  interface HTMLElementEventMap extends ProcedureEventMap {}
  interface DocumentEventMap extends ProcedureEventMap {}
  interface WindowEventMap extends ProcedureEventMap {}
}
