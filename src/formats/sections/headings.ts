/** A field that a heading of the page can name. */
export type PageField = keyof typeof HEADINGS;

/** The meaning of a heading: a field of the record, or `more` if it is known to have none. */
export type HeadingField = PageField | 'codes' | 'contacts' | 'funding' | 'more';

/** Fields that speak of other things than this procedure: a call or a number in them is for others. */
export const OF_OTHERS: readonly HeadingField[] = [
  'glossary',
  'alternatives',
  'sources',
  'notices',
  'alsoKnownAs',
  'codes',
  'similar',
  'name',
];

/** The headings of each field: as `writePage` writes it, then other names that pages use. Compared without case. */
export const HEADINGS = {
  name: ['Name of the Procedure', 'Name of Procedure', 'Procedure Name', 'Name'],
  alsoKnownAs: ['Also Known As', 'Other Names', 'Alternative Names', 'Synonyms'],
  summary: ['Summary', 'Overview', 'What it is', 'What is it', 'About the procedure'],
  purpose: ['Purpose', 'Goal', 'Why it is done', "Why it's done", 'Why is it done'],
  indications: ['Indications', 'Who it is for', 'Who is it for', 'When it is used', 'Who should have it'],
  contraindications: [
    'Contraindications',
    'Who Should Not Have It',
    'Who should not have this procedure',
    'When it should not be used',
    'When it is not used',
    'Who it is not for',
  ],
  preparation: [
    'Preparation',
    'How to prepare',
    'Preparing for the procedure',
    'Before the procedure',
    'Before your procedure',
    'Before surgery',
    'What to do before',
  ],
  steps: [
    'Procedure Description',
    'Description of the procedure',
    'Procedure Steps',
    'Steps',
    'How it is done',
    'What happens',
    'What happens during the procedure',
    'During the procedure',
  ],
  duration: ['Duration', 'How long it takes', 'How long does it take', 'Length of the procedure', 'Time needed'],
  setting: ['Setting', 'Where it is done', 'Where is it done', 'Where it takes place'],
  personnel: ['Personnel', 'Care Team', 'Your care team', 'Staff', 'Who performs it', 'Who does it', 'Who is involved'],
  risks: [
    'Risks and Complications',
    'Risks',
    'Complications',
    'Possible risks',
    'Possible complications',
    'Potential risks',
    'Side effects',
    'Possible side effects',
    'Risks and side effects',
    'What are the risks',
  ],
  benefits: ['Benefits', 'Advantages', 'Potential benefits', 'Expected benefits', 'What are the benefits'],
  recovery: [
    'Recovery',
    'Aftercare',
    'Follow-up',
    'After the procedure',
    'After your procedure',
    'Recovery and aftercare',
    'Recovery and follow-up',
  ],
  warningSigns: [
    'When to Get Help',
    'When to get medical help',
    'When to seek help',
    'When to seek medical help',
    'When to call for help',
    'When to call your doctor',
    'When to call the doctor',
    'Warning signs',
  ],
  alternatives: ['Alternatives', 'Alternative treatments', 'Alternative procedures', 'Other options', 'What are the options'],
  experience: ['Patient Experience', 'What to expect', 'What it feels like', 'What does it feel like', 'How it feels'],
  questions: ['Questions to Ask', 'Questions to ask your doctor', 'Questions to ask your care team', 'Questions for your doctor'],
  glossary: ['Words Explained', 'Words to Know', 'Glossary', 'Medical Words', 'Medical Terms'],
  similar: ['Similar Codes', 'Related codes', 'Similar procedures'],
  sources: ['Sources', 'References', 'Source'],
  lastReview: ['Last Reviewed', 'Reviewed', 'Reviewed on', 'Last review'],
  nextReview: ['Next Review', 'Next review due', 'Review due'],
  reviewer: ['Reviewed By', 'Reviewer', 'Medically reviewed by'],
  version: ['Version'],
  notices: ['Notices', 'Notice', 'Copyright', 'Copyright notice'],
} as const satisfies Record<string, readonly string[]>;

const LONGEST = 45;

const key = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('&', 'and')
    .replace(/[\s:?]+$/, '');

const FIELDS: ReadonlyMap<string, PageField> = new Map(
  Object.entries(HEADINGS).flatMap(([field, names]) => names.map((name) => [key(name), field as PageField] as const)),
);

/** The field whose heading a line is: `Risks and Complications`, `RECOVERY:`. */
export function fieldOf(line: string): PageField | undefined {
  return line.length <= LONGEST ? FIELDS.get(key(line)) : undefined;
}

/**
 * The line that signs a page: `Last reviewed 2026-05-31. Next review 2028-05-31. Reviewed by A. Name. Version 1.`
 * @returns its sentences with the field of each; `undefined` unless each of them has one.
 */
export function signature(line: string): {field: PageField; heading: string; text: string}[] | undefined {
  if (line.length > 300 || !/^last reviewed:? \d/i.test(line)) return undefined;
  const parts = line.split(/\.\s(?=(?:Next review|Reviewed by|Version)\b)/i).map((sentence) => {
    const [, heading, text] = /^(last reviewed|next review|reviewed by|version):? (.*?)\.?$/i.exec(sentence) ?? [];
    const field = heading && fieldOf(heading);
    return field && text ? {field, heading: heading!, text} : undefined;
  });
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

/** A heading with its text on the same line: `Duration: about an hour`. */
export function inlineHeading(line: string): {field: PageField; heading: string; text: string} | undefined {
  const colon = line.slice(0, LONGEST).indexOf(':');
  const heading = line.slice(0, Math.max(colon, 0));
  const field = /^\p{Lu}/u.test(heading) ? fieldOf(heading) : undefined;
  const text = line.slice(colon + 1).trim();
  return field && text ? {field, heading, text} : undefined;
}
