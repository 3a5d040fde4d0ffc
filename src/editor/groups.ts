import {RECORD, propertiesOf} from './schema.js';
import type {Words} from './words/index.js';

/** The fields of the record in the order in which somebody writes them. */
const GROUPS: Readonly<Record<keyof Words['groups'], readonly string[]>> = {
  name: ['name', 'alsoKnownAs', 'lang', 'id', 'type', 'codes'],
  what: ['summary', 'purpose', 'indications', 'contraindications', 'steps', 'duration', 'setting', 'personnel', 'experience'],
  before: ['preparation', 'conditions'],
  risks: ['risks', 'benefits'],
  after: ['recovery', 'warningSigns', 'contacts'],
  choices: ['alternatives', 'questions', 'understanding', 'similar'],
  extras: ['pictures', 'glossary', 'more', 'notes'],
  origin: ['sources', 'review', 'version', 'funding', 'translation', 'alternates', 'notices', 'withdrawn'],
};

const named = new Set(Object.values(GROUPS).flat());
/** Fields that came to the schema later still have a place. */
const others = propertiesOf(RECORD).flatMap(([name]) => (named.has(name) ? [] : [name]));

export const groups = (): [keyof Words['groups'], readonly string[]][] =>
  (Object.entries(GROUPS) as [keyof Words['groups'], readonly string[]][]).map(([name, fields]) => [
    name,
    name === 'origin' ? [...fields, ...others] : fields,
  ]);
