import type {DictionaryLanguage} from './dictionary/dictionary.js';
import {headingMatcher} from './dictionary/matcher.js';

const MAX_TITLE_WORDS = 12;

/** Finds the phase that a page is about as a whole: "Post-operative instructions, hip arthroscopy" is about the recovery. */
export function phaseOf(title: string, language: DictionaryLanguage): 'preparation' | 'recovery' | undefined {
  const match = headingMatcher(language, []);
  const words = title.split(/\s+/).slice(0, MAX_TITLE_WORDS);
  // The procedure's name may follow in any words.
  for (let count = words.length; count > 1; count--) {
    const found = match(
      words
        .slice(0, count)
        .join(' ')
        .replace(/[:,–-]$/, ''),
    );
    if (found && !found.weak) return found.field === 'preparation' || found.field === 'recovery' ? found.field : undefined;
  }
  return undefined;
}
