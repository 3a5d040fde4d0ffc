import {environment} from './environment.js';
import type * as mistakesChunk from './mistakes.lazy.js';

/** Loads the words about mistakes, which most pages never need, or nothing where the chunk is missing. */
export const loadMistakes = (): Promise<typeof mistakesChunk | undefined> =>
  environment.loadPart<typeof mistakesChunk>('mistakes', () => import('./mistakes.lazy.js')).catch(() => undefined);

/** Reports a mistake of a page's author on the console, once; where the words cannot be loaded, by its bare names. */
export const tell = (...mistake: mistakesChunk.Mistake): void =>
  void loadMistakes().then((words) => (words ? words.report(...mistake) : console.warn(...mistake)));
