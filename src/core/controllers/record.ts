import {ContextEvent, type ContextCallback} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {checkRecord, loadRecord, readRecord, RecordError} from '../../catalog/load-record.js';
import {allowOrigins} from '../../catalog/origins.js';
import type {Procedure, ProcedureInput} from '../../model/procedure.js';
import {procedureContext, WAITING, type RecordState} from '../context.js';
import {ProcedureErrorEvent, ProcedureLoadEvent} from '../events.js';

interface RecordHost extends ReactiveControllerHost, HTMLElement {
  procedure?: ProcedureInput;
  src?: string;
}

/** Where an element's record comes from. First hit wins: `.procedure`, `src`, a child JSON script, the context. */
export class RecordController implements ReactiveController {
  /** What is known now. */
  state: RecordState = WAITING;

  private origin: unknown;
  private observer?: MutationObserver;
  private inherited = WAITING;
  private unsubscribe?: () => void;

  constructor(private readonly host: RecordHost) {
    host.addController(this);
  }

  hostConnected(): void {
    // A page that is still being parsed gives its children later.
    const update = (): void => this.host.requestUpdate();
    this.observer = new MutationObserver(update);
    this.observer.observe(this.host, {childList: true});
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', update, {once: true});
    this.host.dispatchEvent(new ContextEvent(procedureContext, this.host, this.inherit, true));
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.unsubscribe?.();
    this.unsubscribe = undefined;
    this.inherited = WAITING;
  }

  hostUpdate(): void {
    const {procedure, src} = this.host;
    const json = childJson(this.host);
    const origin = procedure ?? src ?? json;
    if (origin === undefined) {
      this.origin = undefined;
      this.state = this.inherited;
      return;
    }
    if (origin === this.origin) return;
    this.origin = origin;
    const tag = this.host.localName;
    if (procedure !== undefined) this.settle(() => checkRecord(procedure, `The .procedure of <${tag}>`));
    else if (src !== undefined) void this.load(src);
    else this.settle(() => readRecord(json!, `The JSON in <${tag}>`));
  }

  /** A field of its own, since the context's root holds it weakly until a provider comes. */
  private readonly inherit: ContextCallback<RecordState> = (state, unsubscribe) => {
    if (unsubscribe !== this.unsubscribe) this.unsubscribe?.();
    this.unsubscribe = unsubscribe;
    this.inherited = state;
    this.host.requestUpdate();
  };

  private async load(src: string): Promise<void> {
    this.state = WAITING;
    try {
      const procedure = await this.fetch(src);
      this.settle(() => procedure, src);
    } catch (error) {
      this.settle(() => {
        throw error;
      }, src);
    }
    this.host.requestUpdate();
  }

  private fetch(src: string): Promise<Procedure> {
    allowMetaOrigins();
    let url: URL;
    try {
      url = new URL(src, this.host.baseURI);
    } catch {
      throw new RecordError('not-found', `src="${src}" is not the address of a record.`);
    }
    return loadRecord(url);
  }

  /** Takes over what `get` gives or throws, unless another source has been set meanwhile. */
  private settle(get: () => Procedure, origin = this.origin): void {
    if (origin !== this.origin) return;
    try {
      const procedure = get();
      this.state = {status: 'ready', procedure};
      this.tell(new ProcedureLoadEvent(procedure));
    } catch (caught) {
      const error = caught as Error;
      this.state = {status: 'error', error};
      console.error(`<${this.host.localName}> ${error.message}`);
      this.tell(new ProcedureErrorEvent(error));
    }
  }

  /** Listeners hear of it when the element shows it. */
  private tell(event: Event): void {
    void this.host.updateComplete.then(() => this.host.dispatchEvent(event));
  }
}

/** The text of the child script, once the parser has read all of it. */
function childJson(host: HTMLElement): string | undefined {
  const script = host.querySelector(':scope > script[type="application/json"]');
  const complete = script && (script.nextSibling || host.nextSibling || document.readyState !== 'loading');
  return complete ? (script.textContent ?? '') : undefined;
}

/** Allows what the site's own `<head>` names: only there, since content that others write can't get there. */
function allowMetaOrigins(): void {
  for (const {content} of document.head.querySelectorAll<HTMLMetaElement>('meta[name="procedure-elements-origins"]')) {
    try {
      allowOrigins(...content.split(/[\s,]+/).filter(Boolean));
    } catch {
      console.warn(`procedure-elements-origins "${content}": give addresses such as https://example.org.`);
    }
  }
}
