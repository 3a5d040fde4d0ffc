import type {PageReport} from '../formats/sections/report.js';
import type {Block} from '../formats/blocks/block.js';
import {withValue, type Json, type JsonObject} from './json.js';

/** The page that a record was made of. */
export interface Source {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly report: PageReport;
}

/** State of the editor. Every change makes a new one. */
export interface State {
  readonly record?: JsonObject;
  readonly source?: Source;
  /** The same record in another language, shown beside the fields. */
  readonly beside?: JsonObject;
  /** Indexes of `source.report.toCheck` and `leftOut` that somebody has dealt with: `check-0`, `left-2`. */
  readonly done: readonly string[];
  /** The record as it was opened or last saved. */
  readonly saved?: JsonObject;
}

/** Undo goes back this many changes. */
const MAX_STEPS = 200;
/** Typing in one field within this time is one change. */
const ONE_CHANGE_MS = 1_000;

/** Holds the state, its past and its future, and informs its listeners. */
export class Store {
  state: State = {done: []};
  #past: State[] = [];
  #future: State[] = [];
  #last = {path: '', time: 0};
  readonly #listeners: (() => void)[] = [];

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  get isUnsaved(): boolean {
    return this.state.record !== this.state.saved;
  }

  listen(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Begins again: nothing of what was there can be undone. */
  open(state: State): void {
    this.#past = [];
    this.#future = [];
    this.#show(state);
  }

  /** Changes the record at a JSON pointer; `undefined` removes what is there. */
  set(path: string, value: Json | undefined): void {
    // A stamp is of the record as it was.
    const {integrity, ...record} = this.state.record!;
    void integrity;
    this.change({record: withValue(record, path, value)}, path);
  }

  /** Makes a change that can be undone. */
  change(change: Partial<State>, path = ''): void {
    const now = Date.now();
    const goesOn = path !== '' && path === this.#last.path && now - this.#last.time < ONE_CHANGE_MS;
    if (!goesOn) this.#past = [...this.#past, this.state].slice(-MAX_STEPS);
    this.#last = {path, time: now};
    this.#future = [];
    this.#show({...this.state, ...change});
  }

  undo(): void {
    this.#go(this.#past, this.#future);
  }

  redo(): void {
    this.#go(this.#future, this.#past);
  }

  /** The record has been saved as it is. */
  markSaved(): void {
    this.#show({...this.state, saved: this.state.record});
  }

  #go(from: State[], to: State[]): void {
    const state = from.pop();
    if (!state) return;
    to.push(this.state);
    this.#last = {path: '', time: 0};
    this.#show({...state, saved: this.state.saved});
  }

  #show(state: State): void {
    this.state = state;
    for (const listener of this.#listeners) listener();
  }
}
