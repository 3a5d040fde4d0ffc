import type {ListField, PreparationStep, Procedure, Risk} from '../../model/procedure.js';
import type {Block as TextBlock} from '../page-text/blocks.js';
import type {DictionaryLanguage} from './dictionary/dictionary.js';
import {ratedHint} from './frequencies.js';
import {alternativesOf, preparationOf, recoveryOf, riskOf} from './items.js';
import {isTable, type Item, type ListContent} from './list-parts.js';
import {nestedItems} from './nested-items.js';
import {flatten, rowsOf} from './parts.js';
import {readOptionTable, readRiskTable} from './tables.js';

/** The context of reading a page. */
export interface PageLanguage {
  readonly lang: string;
  /** Language whose headings and words are known. */
  readonly language: DictionaryLanguage;
  readonly english: boolean;
  /** Writes "procedure" for the procedure's own names in a sentence. */
  readonly generalise: (text: string) => string;
}

type RecoveryItem = NonNullable<Procedure['recovery']>[number];

const asBlock = (text: string): TextBlock => ({text, marked: true, children: []});

/** Makes the items of a list of the record, with the figures and times that their words state. */
export function itemsOf(field: ListField, items: ListContent['items'], language: PageLanguage): unknown[] {
  const {english, generalise} = language;
  const risk = (text: string): Risk => {
    const found = riskOf(asBlock(text), english);
    return found.likelihood ? found : {...found, ...ratedHint(found.text, language.language)};
  };
  const step = (text: string): PreparationStep => preparationOf(asBlock(text), english, generalise);
  const recovery = (text: string): RecoveryItem => recoveryOf(asBlock(text), english, generalise);
  return items.flatMap((item): unknown[] => {
    if (isTable(item)) {
      if (field === 'risks') return readRiskTable(item, english);
      const options = field === 'alternatives' ? readOptionTable(item, english) : undefined;
      const rows = (): Item[] => rowsOf(item).map((text) => ({text, entries: []}));
      return options ?? itemsOf(field, rows(), language);
    }
    const nested = nestedItems(item.entries);
    if (field === 'risks') return [{...withOwnFigures(risk(item.text), item, risk), ...nested}];
    if (field === 'preparation') return [{...withOwnTime(step(item.text), item, step), ...nested}];
    if (field === 'recovery') return [{...withOwnTime(recovery(item.text), item, recovery), ...nested}];
    if (field === 'alternatives')
      return alternativesOf([{...asBlock(item.text), children: item.entries.map((entry) => asBlock(flatten(entry)))}], english);
    return [{text: item.text, ...nested}];
  });
}

/** Captions of the tables whose rows become items of their own. */
export const captionsOf = (field: ListField, items: ListContent['items'], {english}: PageLanguage): string[] =>
  items.flatMap((item) =>
    isTable(item) && item.caption && (field === 'risks' || (field === 'alternatives' && readOptionTable(item, english)))
      ? [item.caption]
      : [],
  );

/** Figures of an item's own words take precedence over those of the label in front of them. */
const withOwnFigures = (risk: Risk, {own}: Item, read: (text: string) => Risk): Risk =>
  own === undefined ? risk : {...risk, ...read(own), text: risk.text};

/** An item under a label has the time of both, else its own; how it relates to its own is not known without the label. */
function withOwnTime<T extends PreparationStep | RecoveryItem>(whole: T, {own}: Item, read: (text: string) => T): T {
  const when = own === undefined || whole.when ? undefined : read(own).when;
  return when ? {...whole, when: {...when, means: undefined}} : whole;
}
