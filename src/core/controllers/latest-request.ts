import type {ReactiveControllerHost} from 'lit';

const SLOW_AFTER_MS = 1500;

/** The outcome of a request. */
export interface Outcome<T> {
  readonly result?: T;
  /** Why there is no result. */
  readonly error?: Error;
  /** The next outcome takes so long that a reader should be informed. */
  readonly slow?: boolean;
}

/** The latest of an element's requests. A new request aborts the one before; an outcome that comes too late is dropped. */
export class LatestRequest<T> {
  /** The outcome of the latest request, or of the one before while the latest is running. */
  last: Outcome<T> = {};
  /** Aborts the latest request; absent before the first. */
  running?: AbortController;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {}

  /**
   * Runs a request, and updates the host with its outcome.
   * @returns the error if the request failed; `undefined` if it succeeded or was aborted.
   */
  async run(find: (signal: AbortSignal) => Promise<T>): Promise<Error | undefined> {
    this.running?.abort();
    const {signal} = (this.running = new AbortController());
    const settle = (outcome: Outcome<T>): void => {
      if (signal.aborted) return;
      this.last = outcome;
      this.host.requestUpdate();
    };
    const timer = setTimeout(() => settle({...this.last, slow: true}), SLOW_AFTER_MS);
    const outcome = await find(signal).then(
      (result): Outcome<T> => ({result}),
      (error: Error): Outcome<T> => ({error}),
    );
    clearTimeout(timer);
    settle(outcome);
    if (signal.aborted || !outcome.error) return undefined;
    console.error(`<${this.host.localName}> ${outcome.error.message}`);
    return outcome.error;
  }
}
