import type {ReactiveControllerHost} from 'lit';
import type {Procedure} from '../../model/procedure.js';

/**
 * Keeps the ticks and texts that a person entered about a record. Where the host's `remember` is set it is kept on this device and nowhere
 * else, under a key of record and version: a new version may ask for other things. Without it storage is neither read nor
 * written. Storage that is full, blocked or broken is as none, and everything else works.
 */
export class Remember<T extends object> {
  private prefix?: string;
  private key = '';
  private asked = false;
  private failed = false;

  constructor(
    private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'> & {readonly remember: boolean},
    /** The name of the saved area, distinct from other elements with the same record. */
    private readonly area: string,
    private readonly nothing: T,
    /** Takes what was kept if it is in a shape that can have been written here: others can write there too. */
    private readonly check: (kept: {readonly [K in keyof T]?: unknown}) => T | undefined,
    public value = nothing,
  ) {}

  /** Before the host renders a record: takes what was kept of it, or what was done to it before it came again. */
  show({id, version = ''}: Pick<Procedure, 'id' | 'version'>): void {
    const {remember} = this.host;
    const prefix = `procedure-elements:${this.area}:${id}@`;
    const key = prefix + version;
    if (key === this.key && remember === this.asked) return;
    if (prefix !== this.prefix) this.value = this.nothing;
    Object.assign(this, {prefix, key, asked: remember, failed: false});
    try {
      if (remember) this.value = this.check(JSON.parse(localStorage.getItem(key)!) ?? {}) ?? this.value;
    } catch {
      // Nothing that can be read.
    }
  }

  set(value: T): void {
    this.change(value, () => this.host.remember && localStorage.setItem(this.key, JSON.stringify(value)));
  }

  /** Forgets the record, its other versions too. */
  clear(): void {
    this.change(this.nothing, () => {
      for (const key of Object.keys(localStorage)) if (key.startsWith(this.prefix!)) localStorage.removeItem(key);
    });
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
    return this.able && !this.failed;
  }

  private change(value: T, store: () => unknown): void {
    this.value = value;
    this.failed = false;
    try {
      store();
    } catch {
      this.failed = true;
    }
    this.host.requestUpdate();
  }
}
