import type {ReactiveControllerHost} from 'lit';
import {environment} from '../../loading/environment.js';
import {isServer} from '../is-server.js';
import {retryLater} from '../retry-later.js';

/** A chunk that an element loads once it needs it, and is updated with. */
export class ChunkController<T> {
  /** The chunk, once it is there. A server has what it renders with from the start. */
  chunk?: T;
  /** Resolves when the chunk is there, or has failed to load. */
  complete?: Promise<void>;
  /** Whether the chunk failed to load. It is requested again later, and this stays until it is there. */
  hasFailed = false;

  /**
   * @param load imports the chunk.
   * @param without completes the warning that starts with the element's tag: `shows no times of day`.
   */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly name: string,
    private readonly load: () => Promise<T>,
    private readonly without: string,
  ) {
    this.chunk = environment.chunks?.[name] as T | undefined;
  }

  /** Returns the chunk if it is there, and requests it otherwise. */
  get(): T | undefined {
    if (!this.chunk && !isServer) this.complete ??= this.request();
    return this.chunk;
  }

  private async request(): Promise<void> {
    const {host, name} = this;
    try {
      this.chunk = await environment.loadPart(name, this.load);
      this.hasFailed = false;
    } catch (error) {
      console.warn(`<${host.localName}> ${this.without}: ${(error as Error).message}`);
      this.hasFailed = true;
      retryLater(() => (this.complete = undefined));
    }
    host.requestUpdate();
  }
}
