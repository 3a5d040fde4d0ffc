import type {Block} from '../blocks/block.js';
import {DICTIONARY_LANGUAGES, dictionaryLanguage, type DictionaryLanguage} from './dictionary/dictionary.js';
import {headingMatcher} from './dictionary/matcher.js';

/** Small words of each language that the others lack, or use less. */
const SMALL_WORDS: Readonly<Partial<Record<DictionaryLanguage, ReadonlySet<string>>>> = {
  de: wordSet('der die das und ist nicht sie mit den ein eine zu von werden wird oder kann auf im bei nach für'),
  en: wordSet('the of and to is you your for with are or be it this will have not'),
  es: wordSet('el los las del y una con su usted más se por para es son puede al'),
  fr: wordSet('le les des et une est vous pour dans pas du au avec votre qui ou sont'),
  it: wordSet('il lo gli di e una con per non che sono del della dei nel alla può'),
  pt: wordSet('o os as do da dos das e um uma com não você para seu sua mais são ao pode'),
};
const SCRIPTS: readonly (readonly [DictionaryLanguage, RegExp])[] = [
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
];
const MAX_SAMPLE = 20_000;
const MIN_WORDS = 8;
/** The small words of a language must be so many times those of the second to be guessed, and of the one that the page states. */
const LEAD = {second: 1.3, stated: 3};

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/**
 * Finds the language of a text by its script or its small words; `undefined` where it has too few of them, or of two languages.
 * @param stated a language that the words must contradict plainly.
 */
export function languageOfText(text: string, stated?: string): DictionaryLanguage | undefined {
  const sample = text.slice(0, MAX_SAMPLE).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const script = SCRIPTS.find(([, expression]) => (sample.match(expression)?.length ?? 0) * 2 > letters);
  if (script && letters > 0) return script[0];
  const words = sample.match(/\p{L}+/gu) ?? [];
  const countOf = (small: ReadonlySet<string>): number => words.filter((word) => small.has(word)).length;
  const counts = Object.entries(SMALL_WORDS)
    .map(([language, small]) => ({language: language as DictionaryLanguage, count: countOf(small)}))
    .sort((one, other) => other.count - one.count);
  const [best, second] = counts;
  const least = Math.max(
    MIN_WORDS,
    LEAD.second * second!.count,
    LEAD.stated * (counts.find(({language}) => language === stated)?.count ?? 0),
  );
  return best!.count > least ? best!.language : undefined;
}

/** Finds the language of a page by its words, else the one in whose dictionary most of its headings stand. */
export const guessLanguage = (blocks: readonly Block[]): DictionaryLanguage | undefined =>
  languageOfText(textOf(blocks)) ?? languageOfHeadings(blocks);

/** Finds the language of a page whose words plainly contradict the language that it states, as many sites state their own. */
export function contradictingLanguage(blocks: readonly Block[], stated: string): DictionaryLanguage | undefined {
  const base = dictionaryLanguage(stated);
  // Of other languages the small words are not known: Dutch could pass for German.
  const found = base && languageOfText(textOf(blocks), base);
  return found === base ? undefined : found;
}

/** The words of blocks, as far as they are looked at. */
function textOf(blocks: readonly Block[]): string {
  let text = '';
  const add = (block: Block): void => {
    if (text.length > MAX_SAMPLE) return;
    if ('text' in block) text += `${block.text}\n`;
    if (block.type === 'list') block.items.forEach((item) => item.blocks.forEach(add));
    if ('blocks' in block) block.blocks.forEach(add);
  };
  blocks.forEach(add);
  return text;
}

/** At least two headings are known, and more than in any other language. */
function languageOfHeadings(blocks: readonly Block[]): DictionaryLanguage | undefined {
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
