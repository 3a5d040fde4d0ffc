import {pageAddress, type Catalog, type CatalogEntry} from './catalog.js';
import {foldWords} from '../util/fold-text.js';

/** A query for a catalog; an empty text matches everything. */
export interface CatalogFilter {
  /** Words, or their beginnings, in any order. */
  readonly words: string;
  readonly setting: string;
  readonly personnel: string;
}

/** A catalog that can be searched. */
export interface CatalogSearch {
  /** In the order of their names, each with the address of its page if it is one. */
  readonly entries: readonly {readonly entry: CatalogEntry; readonly href?: string}[];
  /** The places of all entries, each once. */
  readonly settings: readonly string[];
  /** Who takes part in any of them, each once. */
  readonly people: readonly string[];
  /** Says of each entry whether it fits. */
  fits(filter: CatalogFilter): readonly boolean[];
}

/** @param base what addresses of pages are relative to. */
export function searchCatalog({procedures}: Catalog, base: string): CatalogSearch {
  const {compare} = new Intl.Collator(undefined, {numeric: true});
  const entries = [...procedures].sort((a, b) => compare(a.name, b.name));
  const choices = (texts: readonly string[]): string[] =>
    [...new Map(texts.map((text) => [fold(text), text])).values()].sort(compare);
  const folded = entries.map(({name, alsoKnownAs = [], summary = '', setting = '', personnel = []}) => ({
    words: ` ${fold([name, ...alsoKnownAs, summary].join(' '))}`,
    setting: fold(setting),
    people: personnel.map(fold),
  }));
  return {
    entries: entries.map((entry) => ({entry, href: pageAddress(entry.url, base)})),
    settings: choices(entries.flatMap(({setting}) => setting ?? [])),
    people: choices(entries.flatMap(({personnel}) => personnel ?? [])),
    fits(filter) {
      const words = foldWords(filter.words);
      const [place, person] = [fold(filter.setting), fold(filter.personnel)];
      return folded.map(
        (entry) =>
          words.every((word) => entry.words.includes(` ${word}`)) &&
          (!place || entry.setting === place) &&
          (!person || entry.people.includes(person)),
      );
    },
  };
}

/** The same words in another case are the same place, the same people. */
const fold = (text: string): string => foldWords(text).join(' ');
