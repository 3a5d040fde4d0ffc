import type {ReactiveController, ReactiveControllerHost} from 'lit';
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
export class CodeAnswers implements ReactiveController {
  /** The answer to the last question, or to the one before while the last is on its way. */
  result?: CodeResult;
  /** Why there is no answer. */
  error?: Error;
  /** The answer takes so long that a reader should be told. */
  slow = false;

  private running?: AbortController;
  private question: CodeQuery = {query: ''};

  constructor(private readonly host: CodeHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.running?.abort();
  }

  /** Asks, or asks the same again. Settles when the answer is here, has failed, or is no longer wanted. */
  async ask(question = this.question): Promise<void> {
    this.running?.abort();
    const {signal} = (this.running = new AbortController());
    this.question = question;
    const timer = setTimeout(() => this.tell({slow: true}), PATIENCE_MS);
    try {
      const source = await this.findSource();
      const result = await source.search({...question, signal});
      if (signal.aborted) return;
      this.tell({result, error: undefined});
      // More lists have come meanwhile: the same question again.
      void result.more?.then(() => {
        if (!signal.aborted) void this.ask();
      });
    } catch (error) {
      if (signal.aborted) return;
      console.error(`<${this.host.localName}> ${(error as Error).message}`);
      this.tell({result: undefined, error: error as Error});
    } finally {
      clearTimeout(timer);
      if (!signal.aborted) this.tell({slow: false});
    }
  }

  /** Tries again what could not be loaded, and asks. */
  async retry(question: CodeQuery): Promise<void> {
    this.error = undefined;
    (await this.findSource().catch(() => undefined))?.retry?.();
    await this.ask(question);
  }

  private tell(change: Partial<Pick<CodeAnswers, 'result' | 'error' | 'slow'>>): void {
    Object.assign(this, change);
    this.host.requestUpdate();
  }

  private async findSource(): Promise<CodeSource> {
    const {host} = this;
    const files = (): Promise<CodeSource> => findCodes(host, host.index);
    if (host.source || host.server === undefined) return host.source ?? files();
    const {serverCodes} = await lazy('servers', () => import('../../catalog/servers/servers.lazy.js'));
    return serverCodes(host, files);
  }
}
