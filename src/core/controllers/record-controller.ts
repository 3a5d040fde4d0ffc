import {ContextEvent, type ContextCallback} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isServer} from '../is-server.js';
import {loadRecord} from '../../loading/load-record.js';
import {environment, loadRecordReader, type RecordReader} from '../../loading/environment.js';
import type {Procedure, ProcedureInput} from '../../model/procedure.js';
import {procedureContext, WAITING, type RecordState} from '../context.js';
import {ProcedureErrorEvent, ProcedureLoadEvent} from '../events.js';
import {safeDocument} from '../document.js';

export interface RecordHost extends ReactiveControllerHost, HTMLElement {
  procedure?: ProcedureInput;
  src?: string;
  /** `src` names several records: they are not this controller's. */
  readonly several?: boolean;
}

/** Where an element's record comes from. First hit wins: `.procedure`, `src`, a child JSON script, the context. */
export class RecordController implements ReactiveController {
  /** The current state. */
  state: RecordState = WAITING;

  private origin: unknown;
  private observer?: MutationObserver;
  private inherited = WAITING;
  private failed?: RecordState;
  private unsubscribe?: () => void;
  /** The end of the latest load. */
  private loading?: Promise<void>;

  constructor(private readonly host: RecordHost) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!isServer) {
      // A page that is still being parsed gives its children later.
      const update = (): void => this.host.requestUpdate();
      this.observer = new MutationObserver(update);
      this.observer.observe(this.host, {childList: true});
      if (safeDocument.readyState === 'loading') addEventListener('DOMContentLoaded', update, {once: true});
      addEventListener('context-provider', this.ask);
    }
    this.ask();
    void this.renew();
    // Lit's server calls controllers no later than here.
    if (isServer) this.hostUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('context-provider', this.ask);
    this.observer?.disconnect();
    this.unsubscribe?.();
    this.unsubscribe = undefined;
    this.inherited = WAITING;
  }

  hostUpdate(): void {
    const {procedure, several} = this.host;
    const src = several ? undefined : this.host.src;
    const json = isServer ? undefined : childJson(this.host);
    const origin = procedure ?? src ?? json;
    if (origin === undefined) {
      this.origin = undefined;
      // What could not be shown is not tried again.
      if (this.inherited !== this.failed) this.state = this.inherited;
      return;
    }
    if (origin === this.origin) return;
    this.origin = origin;
    const tag = this.host.localName;
    if (procedure !== undefined) this.read(({checkRecord}) => checkRecord(procedure, `The .procedure of <${tag}>`));
    else if (src !== undefined) this.loading = this.await(() => loadRecord(src, this.host.baseURI));
    else this.read(({readRecord}) => readRecord(json!, `The JSON in <${tag}>`));
  }

  /** Asks those around for their record; again when a provider is upgraded later, or the element would stay empty for ever. */
  private readonly ask = (): void => {
    this.host.dispatchEvent(new ContextEvent(procedureContext, this.host, this.inherit, true));
  };

  private readonly inherit: ContextCallback<RecordState> = (state, unsubscribe) => {
    if (unsubscribe !== this.unsubscribe) this.unsubscribe?.();
    this.unsubscribe = unsubscribe;
    this.inherited = state;
    this.host.requestUpdate();
  };

  /** Reads what stands in the page: at once where that can be. */
  private read(read: (reader: RecordReader) => Procedure): void {
    const {recordReader} = environment;
    if (recordReader) this.settle(() => read(recordReader));
    else void this.await(async () => read(await loadRecordReader()));
  }

  private async await(coming: () => Promise<Procedure>): Promise<void> {
    this.state = WAITING;
    // A server renders what it is given.
    if (isServer) return;
    const {origin} = this;
    const get = await outcome(coming());
    this.settle(get, origin);
    this.host.requestUpdate();
  }

  /** Takes over what `get` gives or throws, unless another source has been set meanwhile. */
  private settle(get: () => Procedure, origin = this.origin): void {
    if (origin === this.origin) this.state = settled(this.host, get);
  }

  /** Loads the record of the host's `src` again; a copy is shown meanwhile, and stays if that fails. */
  reload(): Promise<void> {
    const {state, host} = this;
    if (state.status === 'ready') return this.renew(0);
    this.origin = undefined;
    host.requestUpdate();
    return host.updateComplete.then(() => this.loading);
  }

  /** Connected again, an element asks whether its record is still the same, and shows its copy meanwhile. */
  private async renew(maxAge?: number): Promise<void> {
    const {origin, host, state} = this;
    if (typeof origin !== 'string' || origin !== host.src || state.status !== 'ready') return;
    const procedure = await loadRecord(origin, host.baseURI, maxAge).catch(() => state.procedure);
    if (procedure === state.procedure || this.state !== state) return;
    this.settle(() => procedure, origin);
    host.requestUpdate();
  }

  /** The element cannot show its record, and says so. */
  fail(error: Error): void {
    this.failed = this.inherited;
    this.state = settled(this.host, () => {
      throw error;
    });
  }
}

/** Turns a promise into one for a function that returns its value or throws its error. */
export const outcome = <T>(promise: Promise<T>): Promise<() => T> =>
  promise.then(
    (value) => () => value,
    (error) => () => {
      throw error;
    },
  );

/** Returns the state of a settled record; the event is fired when the element shows it. */
export function settled(host: RecordHost, get: () => Procedure): RecordState {
  let event: Event;
  let state: RecordState;
  try {
    const procedure = get();
    const plain = environment.recordReader!.toPlain(procedure);
    state = {status: 'ready', procedure, plain};
    event = new ProcedureLoadEvent(plain);
  } catch (caught) {
    const error = caught as Error;
    state = {status: 'error', error};
    console.error(`<${host.localName}> ${error.message}`);
    event = new ProcedureErrorEvent(error);
  }
  void host.updateComplete.then(() => host.dispatchEvent(event));
  return state;
}

/** The text of the child script, once the parser has read all of it. */
function childJson(host: HTMLElement): string | undefined {
  const script = host.querySelector(':scope > script[type="application/json"]');
  const complete = script && (script.nextSibling || host.nextSibling || safeDocument.readyState !== 'loading');
  return complete ? (script.textContent ?? '') : undefined;
}
