import type {Alternative, Code, ListField, Procedure} from '../../model/procedure.js';
import {HEADINGS, type PageField} from '../sections/headings.js';
import {alternativeHints, durationHints, preparationHints, recoveryHints, riskHints} from '../sections/english/index.js';
import {writeTags, type ItemTags} from '../sections/tags.js';
import {systemOf, writeCodeLine} from '../sections/codes.js';
import {dropPrototypes, toPlain} from '../../util/plain-data.js';
import type {TextItem} from '../item-text.js';
import {flatText, type Block} from './blocks.js';
import {oneLine} from './lines.js';
import {writeSource} from '../sections/sources.js';

/**
 * Writes a record as a page of a medical-code site, in the layout that `readPage` reads. Fields without a heading there
 * get one of their own ("Contraindications", "When to Get Help", …); what an item's sentence does not state on its own
 * follows it in brackets: `Fatigue [likelihood: 3 of 100; severity: mild]`.
 *
 * `readPage(writePage(record), {id, lang})` gives the record again, but for:
 * - `id` and `lang`, which no page states: give them to `readPage`;
 * - runs of white space and line breaks inside a text, which become one blank; paragraphs stay in running text and notes;
 * - a code system's other name (`CPT4`), which becomes its short one (`CPT`); the `display` of a code that has no number,
 *   unless it is the first code; a code that has blanks or neither a digit nor seven capitals;
 * - `codes`, `notices` and `more` that are `[]`, and `notes`, `review` or a note that is `{}`: not stated;
 * - items nested in an item, whose words join its own; a plan's clock times, doses, medicines and conditions, which are read of
 *   HTML, Markdown, Word and other text only;
 * - notes about a list that is not there; a name in two writings, when the title and the name differ in case alone;
 * - `likelihood.about` and `doingNothing` that are `false`; a glossary's term that is longer than 80 characters or has
 *   a colon or dash and a blank in it; tags whose words have `[`, `]` or `;` in them;
 * - a hint that the words state and the record leaves out ("Rarely, …" with no likelihood): it is read from the words;
 * - a note whose last paragraph leads into the list and denies ("Do not:"), rates ("Rare:"), is for some people ("If you
 *   smoke:") or is in another language than English: its words go into each item; a remark with an urgency ("Call 911 if …"), which is a warning sign;
 * - a text that is itself layout: a paragraph that reads as a heading, bullet, number or copyright line; a list whose one
 *   item is "None"; a last item that remarks on the list; an alternative called "Pros: …"; a `more` heading that a field
 *   knows or that does not look like a heading; a text that ends in tags.
 */
export function writePage(record: Procedure): string {
  const procedure = dropPrototypes(toPlain(record));
  const {name, codes, notes, review, lang} = procedure;
  const hints = /^en(?:-|$)/i.test(lang) ? ENGLISH : NO_HINTS;
  const [first] = codes ?? [];
  const title = first?.display && oneLine(first.display).toLowerCase() !== oneLine(name).toLowerCase() ? first.display : name;
  // The title is the first code's descriptor already.
  const shown = (codes ?? []).map((code, index) => (index === 0 && title !== name ? {...code, display: undefined} : code));

  const running = (field: PageField, text: string | undefined): string[] =>
    text === undefined ? [] : [HEADINGS[field][0], ...paragraphs(text)];
  const list = (field: PageField, lines: readonly string[] | undefined, write: WriteItem = bullet): string[] =>
    section(HEADINGS[field][0], lines, write);
  const noted = (field: ListField, lines: readonly string[] | undefined, write: WriteItem = bullet): string[] => {
    const note = notes?.[field];
    const [heading, body] = list(field, lines, write);
    return heading && body ? [heading, ...paragraphs(note?.lead), body, ...paragraphs(note?.remark)] : [];
  };
  const texts = (items: readonly TextItem[] | undefined): string[] | undefined => items?.map(wordsOf);

  const {duration} = procedure;
  const parts = [
    'Search all medical codes',
    oneLine(title),
    ...shown.map((code) => oneLine(writeCodeLine(code))),
    `${HEADINGS.name[0]}:`,
    oneLine(name),
    ...list('alsoKnownAs', procedure.alsoKnownAs),
    ...running('summary', procedure.summary),
    ...running('purpose', procedure.purpose),
    ...noted('indications', texts(procedure.indications)),
    ...noted('contraindications', texts(procedure.contraindications)),
    ...noted(
      'preparation',
      procedure.preparation?.map((step) => {
        const {kind, when, rule} = step;
        const tags = {kind, before: when?.before, means: when?.means, ...(rule && {...rule, title: undefined, rule: rule.title})};
        return tagged(wordsOf(step), tags, hints.preparation);
      }),
    ),
    ...noted('steps', texts(procedure.steps), (text, index) => `  ${index + 1}. ${oneLine(text)}`),
    ...running('duration', duration && tagged(duration.text, {min: duration.min, max: duration.max}, hints.duration)),
    ...running('setting', procedure.setting),
    ...noted('personnel', texts(procedure.personnel)),
    ...noted(
      'risks',
      procedure.risks?.map((risk) => {
        const {likelihood, severity, source} = risk;
        return tagged(wordsOf(risk), {likelihood, severity, source}, hints.risk);
      }),
    ),
    ...noted('benefits', texts(procedure.benefits)),
    ...noted(
      'recovery',
      procedure.recovery?.map((item) => tagged(wordsOf(item), {after: item.when?.after}, hints.recovery)),
    ),
    ...noted(
      'warningSigns',
      procedure.warningSigns?.map((sign) => `${capital(sign.urgency)}: ${wordsOf(sign)}`),
    ),
    ...noted(
      'alternatives',
      procedure.alternatives?.map((option) =>
        writeAlternative(option, tagged(wordsOf(option), {doingNothing: option.doingNothing || undefined}, hints.alternative)),
      ),
      (lines) => lines,
    ),
    ...noted('experience', texts(procedure.experience)),
    ...noted('questions', texts(procedure.questions)),
    ...list(
      'glossary',
      procedure.glossary?.map(({term, definition}) => `${term}: ${definition}`),
    ),
    ...(procedure.more ?? []).flatMap(({heading, items}) => section(oneLine(heading), texts(items), bullet)),
    ...list(
      'similar',
      procedure.similar?.map((code) => codeEntry(code, first?.system)),
      oneLine,
    ),
    ...list('sources', procedure.sources?.map(writeSource)),
    ...running('lastReview', review?.last),
    ...running('nextReview', review?.next),
    ...running('reviewer', review?.by),
    ...running('version', procedure.version),
    ...(procedure.notices?.length ? list('notices', procedure.notices) : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Returns the words of an item with those of all items nested in it: the layout has one level. */
const wordsOf = (item: TextItem): string => flatText(blockOf(item));
const blockOf = ({text, items = []}: TextItem): Block => ({text, marked: true, children: items.map(blockOf)});

/** Returns the tags that `readPage` finds in a text on its own. */
type Hints = Readonly<Record<'risk' | 'duration' | 'preparation' | 'recovery' | 'alternative', (text: string) => ItemTags>>;

const ENGLISH: Hints = {
  risk: riskHints,
  duration: durationHints,
  preparation: (text) => {
    const {kind, when} = preparationHints(text);
    return {kind, before: when?.before, means: when?.means};
  },
  recovery: (text) => ({after: recoveryHints(text).when?.after}),
  alternative: alternativeHints,
};
const none = (): ItemTags => ({});
const NO_HINTS: Hints = {risk: none, duration: none, preparation: none, recovery: none, alternative: none};

type WriteItem = (text: string, index: number) => string;

const section = (heading: string, lines: readonly string[] | undefined, write: WriteItem): string[] =>
  lines ? [heading, (lines.length ? lines.map(write) : [bullet('None.')]).join('\n')] : [];

const bullet = (text: string): string => `  • ${oneLine(text)}`;

const paragraphs = (text: string | undefined): string[] =>
  text
    ?.split(/\n[^\S\n]*\n/)
    .map(oneLine)
    .filter(Boolean) ?? [];

/** Writes behind a text what `said` did not find in it. */
function tagged(text: string, tags: ItemTags, said: (text: string) => ItemTags): string {
  const words = paragraphs(text).join('\n\n');
  const found = said(words);
  const names = Object.keys(tags) as (keyof ItemTags)[];
  const unsaid = names.filter((name) => JSON.stringify(tags[name]) !== JSON.stringify(found[name]));
  return writeTags(words, Object.fromEntries(unsaid.map((name) => [name, tags[name]])));
}

function writeAlternative({pros, cons, note}: Alternative, text: string): string {
  const nested = (words: string): string => `    - ${oneLine(words)}`;
  const side = (one: string, points: readonly string[] | undefined): string[] =>
    points?.length === 0 ? [nested(`${one}s: None.`)] : (points ?? []).map((point) => nested(`${one}: ${point}`));
  return [bullet(text), ...(note ? [nested(note)] : []), ...side('Pro', pros), ...side('Con', cons)].join('\n');
}

const codeEntry = (code: Code, page: string | undefined): string =>
  code.code && systemOf(code.code, page) === code.system
    ? [code.code, code.display].filter(Boolean).join(' ')
    : writeCodeLine(code);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
