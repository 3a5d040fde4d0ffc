import type {Block} from '../blocks/block.js';
import type {HeadingMatch} from './dictionary/dictionary.js';
import type {HeadingField} from './headings.js';

/** Fields whose text runs on: a heading below another of them begins a section. */
export const RUNNING: readonly HeadingField[] = ['summary', 'purpose', 'setting', 'duration', 'name', 'alsoKnownAs', 'codes'];
/** Fields that a page states anywhere, whatever section they stand in. */
export const ANYWHERE: readonly HeadingField[] = [
  'warningSigns',
  'sources',
  'lastReview',
  'nextReview',
  'reviewer',
  'version',
  'funding',
  'notices',
  'alsoKnownAs',
  'similar',
  'contraindications',
  'glossary',
];
/** Sections whose own parts read like sections: the day of the operation, in its preparation. */
const HOLDS: Readonly<Partial<Record<HeadingField, readonly HeadingField[]>>> = {
  preparation: ['steps', 'experience', 'duration', 'setting', 'summary', 'purpose', 'personnel', 'recovery'],
  recovery: ['steps', 'experience', 'duration', 'setting', 'summary', 'purpose', 'personnel', 'preparation', 'benefits'],
  risks: [
    'steps',
    'experience',
    'duration',
    'summary',
    'purpose',
    'preparation',
    'recovery',
    'setting',
    'personnel',
    'indications',
  ],
  alternatives: [
    'summary',
    'purpose',
    'risks',
    'benefits',
    'steps',
    'recovery',
    'experience',
    'duration',
    'indications',
    'preparation',
    'setting',
  ],
  warningSigns: ['risks', 'recovery'],
  indications: ['summary', 'purpose', 'risks', 'steps', 'benefits'],
  benefits: ['summary', 'purpose', 'experience', 'steps', 'indications'],
  questions: [
    'summary',
    'purpose',
    'risks',
    'benefits',
    'steps',
    'recovery',
    'experience',
    'duration',
    'indications',
    'preparation',
    'setting',
    'personnel',
    'alternatives',
    'contraindications',
    'warningSigns',
  ],
  glossary: ['summary', 'purpose', 'risks', 'benefits', 'steps', 'recovery', 'experience', 'preparation', 'setting'],
};

/** Does a heading below an open section begin a section of its own? */
export function escapes(
  {field, blocks}: {readonly field: HeadingField; readonly blocks: readonly Block[]},
  found: HeadingMatch | undefined,
): boolean {
  const known = found && found.field !== 'more' && (!found.weak || found.field === 'warningSigns');
  if (RUNNING.includes(field)) return found?.field !== field;
  if (field === 'more') return !!known && !(blocks.length === 0 && found.field === 'summary');
  if (!known || found.field === field) return false;
  if (field === 'questions' || field === 'glossary')
    return ['sources', 'lastReview', 'nextReview', 'notices'].includes(found.field);
  return ANYWHERE.includes(found.field) || !HOLDS[field]?.includes(found.field);
}
