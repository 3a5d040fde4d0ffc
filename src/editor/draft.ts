import {del, get, set} from 'idb-keyval';
import type {State} from './store.js';

/** The one draft, in IndexedDB: it is written only where somebody has asked for it. */
const KEY = 'procedure-elements-draft';

export const readDraft = (): Promise<State | undefined> => get<State>(KEY).catch(() => undefined);
export const writeDraft = (state: State): Promise<void> => set(KEY, state);
export const deleteDraft = (): Promise<void> => del(KEY);
