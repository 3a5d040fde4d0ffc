import type {ReactiveControllerHost} from 'lit';

const PATIENCE_MS = 1500;

/** What came of a question. */
export interface Answer<T> {
  readonly result?: T;
  /** Why there is no result. */
  readonly error?: Error;
  /** The next answer takes so long that a reader should be told. */
  readonly slow?: boolean;
}

/** What an element asks for. A new question ends the one before; an answer that comes too late is dropped. */
export class Answers<T> {
  /** To the last question, or to the one before while the last is on its way. */
  last: Answer<T> = {};
  /** Ends the last question; before the first there is none. */
  running?: AbortController;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {}

  /** Settles when the answer is here, has failed (then with the error), or is no longer wanted. */
  async ask(find: (signal: AbortSignal) => Promise<T>): Promise<Error | undefined> {
    this.running?.abort();
    const {signal} = (this.running = new AbortController());
    const tell = (answer: Answer<T>): void => {
      if (signal.aborted) return;
      this.last = answer;
      this.host.requestUpdate();
    };
    const timer = setTimeout(() => tell({...this.last, slow: true}), PATIENCE_MS);
    const answer = await find(signal).then(
      (result): Answer<T> => ({result}),
      (error: Error): Answer<T> => ({error}),
    );
    clearTimeout(timer);
    tell(answer);
    if (signal.aborted || !answer.error) return undefined;
    console.error(`<${this.host.localName}> ${answer.error.message}`);
    return answer.error;
  }
}
