import type {Block} from '../blocks/block.js';
import {DICTIONARY_LANGUAGES, headingMatcher, type DictionaryLanguage} from './dictionary/matcher.js';

/** Finds the language in whose dictionary most of a page's headings stand; `undefined` for fewer than two, or for a tie. */
export function guessLanguage(blocks: readonly Block[]): DictionaryLanguage | undefined {
  const headings = blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : [])).slice(0, 60);
  const counts = DICTIONARY_LANGUAGES.map((language) => {
    const match = headingMatcher(language, []);
    const known = headings.filter((heading) => {
      const found = match(heading);
      return found && !found.weak && found.field !== 'more';
    });
    return {language, known: known.length};
  }).sort((one, other) => other.known - one.known);
  const [best, second] = counts;
  return best && best.known > 1 && best.known > (second?.known ?? 0) ? best.language : undefined;
}
