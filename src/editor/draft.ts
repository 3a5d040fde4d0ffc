import {del, get, set} from 'idb-keyval';
import type {State} from './store.js';

const KEY = 'procedure-elements-draft';

/** The one draft, in IndexedDB: it is written only where somebody has asked for it. */
export class Draft {
  /** The draft of an earlier visit. */
  found: State | undefined;
  isKept = false;

  async read(): Promise<void> {
    this.found = await get<State>(KEY).catch(() => undefined);
  }

  /** Begins to keep a draft, or deletes it. @throws if the browser stores nothing here: then none is kept. */
  async keep(isKept: boolean, state: State): Promise<void> {
    this.isKept = isKept;
    if (isKept) return this.follow(state);
    this.found = undefined;
    await del(KEY);
  }

  /** Stores a change, where a draft is kept. @throws as `keep` does. */
  async follow(state: State): Promise<void> {
    if (!this.isKept) return;
    try {
      await set(KEY, state);
    } catch (error) {
      this.isKept = false;
      throw error;
    }
  }
}
