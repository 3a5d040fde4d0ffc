import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Procedure} from '../../model/procedure.js';
import {isServer} from '../is-server.js';

/** Those on the page: elements of one record share what is kept of it. */
const connected = new Set<{refresh(): void}>();

if (!isServer)
  // Written in another tab, or on a later page before the reader came back to this one.
  for (const type of ['storage', 'pageshow']) addEventListener(type, () => connected.forEach((state) => state.refresh()));

/** An element that keeps what a person does where its author sets `remember`. */
type SavingHost = Pick<ReactiveControllerHost, 'requestUpdate' | 'addController'> & {readonly remember: boolean};

/**
 * Keeps what a person ticked or wrote about a record. Where the host's `remember` is set, it is kept on this device and
 * nowhere else, by record and version: a new version may ask for other things. Without it, storage is neither read nor
 * written. Storage that is full, blocked or broken counts as none, and everything else works.
 */
export class Remember<T extends object> implements ReactiveController {
  private prefix?: string;
  private key = '';
  private asked = false;
  /** Changes of the reader that storage does not have: before `remember` was set, or while it is full. */
  private changes: ((kept: T) => T)[] = [];

  constructor(
    private readonly host: SavingHost,
    /** Keeps apart what different elements keep of the same record. */
    private readonly area: string,
    private readonly nothing: T,
    /** Returns what was kept if it has a shape that can have been written here: others can write there too. */
    private readonly check: (kept: {readonly [K in keyof T]?: unknown}) => T | undefined,
    public value = nothing,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // A server never disconnects them: they would fill its memory.
    if (!isServer) connected.add(this);
    this.refresh();
  }

  hostDisconnected(): void {
    connected.delete(this);
  }

  /** Takes what was kept of a record before the host renders it, and adds what was done before `remember` was set. */
  show({id, version = ''}: Pick<Procedure, 'id' | 'version'>): void {
    const {remember} = this.host;
    const prefix = `procedure-elements:${this.area}:${id}@`;
    const key = prefix + version;
    if (key === this.key && remember === this.asked) return;
    if (prefix !== this.prefix) Object.assign(this, {value: this.nothing, changes: []});
    Object.assign(this, {prefix, key, asked: remember});
    const kept = this.read();
    if (kept && !this.changes.length) this.value = kept;
    else if (remember && this.value !== this.nothing) this.set((value) => value);
  }

  /**
   * Changes what is kept now: another element or tab may have written since.
   * @param change says the same whenever it is asked: it may be made again on what was kept
   */
  set(change: (kept: T) => T): void {
    this.changes.push(change);
    const kept = this.read();
    const value = kept ? this.changes.reduce((all, next) => next(all), kept) : change(this.value);
    this.write(value, () => {
      if (!this.host.remember) return;
      localStorage.setItem(this.key, JSON.stringify(value));
      this.changes = [];
    });
  }

  /** Forgets the record, its other versions too. */
  clear(): void {
    this.changes = [];
    this.write(this.nothing, () => {
      for (const key of Object.keys(localStorage)) if (key.startsWith(this.prefix!)) localStorage.removeItem(key);
    });
  }

  /** Takes what has been written elsewhere. */
  refresh(): void {
    if (!this.key || !this.keeps) return;
    const value = this.read() ?? this.nothing;
    if (JSON.stringify(value) === JSON.stringify(this.value)) return;
    this.value = value;
    this.host.requestUpdate();
  }

  /** Whether there is something to clear with: the host asks for it and the page has a storage. */
  get able(): boolean {
    try {
      return this.host.remember && localStorage.length >= 0;
    } catch {
      return false; // A frame without an origin of its own has none.
    }
  }

  /** Whether what is ticked or written is kept. */
  get keeps(): boolean {
    return this.able && !this.changes.length;
  }

  private read(): T | undefined {
    try {
      return this.host.remember ? this.check(JSON.parse(localStorage.getItem(this.key)!) ?? {}) : undefined;
    } catch {
      return undefined; // Nothing that can be read.
    }
  }

  private write(value: T, store: () => unknown): void {
    this.value = value;
    try {
      store();
    } catch {
      // Full or blocked: it stays to be saved.
    }
    this.host.requestUpdate();
    for (const other of connected) if (other !== this) other.refresh();
  }
}
