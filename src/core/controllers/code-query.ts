import type {ReactiveControllerHost} from 'lit';
import type {CodeQuery, CodeResult, CodeSource} from '../../catalog/code-search.js';
import {findCodes} from '../codes.js';
import {lazy} from '../lazy.js';

interface CodeHost extends ReactiveControllerHost, HTMLElement {
  /** Folder with the files of the index command. */
  index?: string;
  /** Address of a search on a terminology server; `index` answers while it fails. */
  server?: string;
  /** A source of your own; stands before both. */
  source?: CodeSource;
}

const PATIENCE_MS = 1500;

/** Asks a source of codes. A new question ends the one before; an answer that comes too late is dropped. */
export class CodeAnswers {
  /** The answer to the last question, or to the one before while the last is on its way. */
  result?: CodeResult;
  /** Why there is no answer. */
  error?: Error;
  /** The answer takes so long that a reader should be told. */
  slow = false;

  private running?: AbortController;

  constructor(private readonly host: CodeHost) {}

  /** Settles when the answer is here, has failed, or is no longer wanted. */
  async ask(question: CodeQuery): Promise<void> {
    this.running?.abort();
    const {signal} = (this.running = new AbortController());
    const tell = (change: Partial<CodeAnswers>): void => {
      if (signal.aborted) return;
      Object.assign(this, change);
      this.host.requestUpdate();
    };
    const timer = setTimeout(tell, PATIENCE_MS, {slow: true});
    try {
      const source = await this.findSource();
      const result = await source.search({...question, signal});
      tell({result, error: undefined});
      // More lists have come meanwhile: the same question again.
      void result.more?.then(() => (signal.aborted ? undefined : this.ask(question)));
    } catch (error) {
      if (!signal.aborted) console.error(`<${this.host.localName}> ${(error as Error).message}`);
      tell({result: undefined, error: error as Error});
    }
    clearTimeout(timer);
    tell({slow: false});
  }

  /** Tries again what could not be loaded, and asks. */
  async retry(question: CodeQuery): Promise<void> {
    this.error = undefined;
    (await this.findSource().catch(() => undefined))?.retry?.();
    await this.ask(question);
  }

  private async findSource(): Promise<CodeSource> {
    const {host} = this;
    const files = (): Promise<CodeSource> => findCodes(host, host.index);
    if (host.source || host.server === undefined) return host.source ?? files();
    const {serverCodes} = await lazy('servers', () => import('../../catalog/servers/servers.lazy.js'));
    return serverCodes(host, files);
  }
}
