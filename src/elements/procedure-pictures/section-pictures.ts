import type {Procedure} from '../../model/procedure.js';

/** One picture of a record. */
export type Picture = NonNullable<Procedure['pictures']>[number];

/** The fields whose sections show pictures; a picture of any other section is shown in the overview. */
const FIELDS = [
  'facts',
  'preparation',
  'warningSigns',
  'steps',
  'experience',
  'personnel',
  'benefits',
  'risks',
  'indications',
  'alternatives',
  'recovery',
  'questions',
  'similar',
  'review',
];

/** Names that authors may write: a field (`warningSigns`), or the name of its section on a card (`warning-signs`, `team`). */
function fieldOf(section = ''): string {
  const name = section.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const field = name === 'team' ? 'personnel' : name;
  return FIELDS.includes(field) ? field : 'overview';
}

/** Returns the pictures of one section, or all of them where no section is named. */
export const picturesOf = ({pictures = []}: Procedure, section?: string): Picture[] =>
  pictures.filter((picture) => section === undefined || fieldOf(picture.section) === fieldOf(section));
