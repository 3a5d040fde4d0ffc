import type {Procedure} from '../../model/procedure.js';

type Key = Pick<Procedure, 'id' | 'version'>;

/**
 * Keeps what a person ticked or wrote on this device and nowhere else, under a key of record and version: a new version
 * may ask for other things. Without the host's `remember` nothing is read or written. Storage that is full, blocked or
 * broken is as none.
 */
export class Remember {
  constructor(
    private readonly host: {readonly remember: boolean},
    /** What is kept, apart from what other elements keep of the same record. */
    private readonly area: string,
  ) {}

  /** What was kept, as JSON gives it: check it, since others can write there too. `undefined` where there is nothing. */
  read(record: Key): unknown {
    if (!this.host.remember) return undefined;
    try {
      return JSON.parse(localStorage.getItem(this.key(record))!) ?? undefined;
    } catch {
      return undefined;
    }
  }

  /** @returns whether it is kept now. */
  write(record: Key, value: unknown): boolean {
    if (!this.host.remember) return false;
    try {
      localStorage.setItem(this.key(record), JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  }

  /** Forgets the record, its other versions too, whether or not `remember` is still set. */
  clear(record: Key): void {
    try {
      const prefix = this.key({id: record.id, version: ''});
      for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
    } catch {
      // Nothing could be kept.
    }
  }

  private key({id, version = ''}: Key): string {
    return `procedure-elements:${this.area}:${id}@${version}`;
  }
}
