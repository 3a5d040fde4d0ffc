import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CodeQuery, CodeResult, CodeSource} from '../../catalog/code-search.js';
import {findCodes} from '../codes.js';

interface CodeHost extends ReactiveControllerHost, HTMLElement {
  /** Folder with the files of the index command. */
  index?: string;
  /** A source of your own, such as a terminology server; stands before `index`. */
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

  /** Asks. Settles when the answer is here, has failed, or is no longer wanted. */
  async ask(question: CodeQuery): Promise<void> {
    this.running?.abort();
    const running = (this.running = new AbortController());
    this.question = question;
    const timer = setTimeout(() => this.tell({slow: true}), PATIENCE_MS);
    try {
      const source = await this.findSource();
      const result = await source.search({...question, signal: running.signal});
      if (running.signal.aborted) return;
      this.tell({result, error: undefined});
      // More lists have come meanwhile: the same question again.
      void result.more?.then(() => {
        if (running === this.running) void this.ask(this.question);
      });
    } catch (error) {
      if (running.signal.aborted) return;
      console.error(`<${this.host.localName}> ${(error as Error).message}`);
      this.tell({result: undefined, error: error as Error});
    } finally {
      clearTimeout(timer);
      if (running === this.running) this.tell({slow: false});
    }
  }

  /** Tries again what could not be loaded. */
  async retry(): Promise<void> {
    this.error = undefined;
    (await this.findSource().catch(() => undefined))?.retry?.();
    await this.ask(this.question);
  }

  private tell(change: Partial<Pick<CodeAnswers, 'result' | 'error' | 'slow'>>): void {
    Object.assign(this, change);
    this.host.requestUpdate();
  }

  private async findSource(): Promise<CodeSource> {
    return this.host.source ?? findCodes(this.host, this.host.index);
  }
}
