import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readPage} from '../../src/index.js';
import type {Procedure} from '../../src/model/procedure.js';

/** A section of a made page: a heading that people use, and items of their own words. */
interface Section {
  readonly heading: string;
  readonly items: readonly string[];
}
interface Page {
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly Section[];
}

const TITLES = ['Knee scope', 'Cataract surgery', 'Stress echo'];
const SUMMARIES = ['A thin camera looks inside the joint.', 'It takes pictures of the heart while you walk.'];
const HEADINGS = {
  risks: ['Risks', 'What are the risks?', 'Complications'],
  preparation: ['How to prepare', 'Before the procedure', 'Preparation'],
  steps: ['What happens during the procedure?', 'During the procedure'],
  recovery: ['Recovery', 'After the procedure'],
  benefits: ['Benefits', 'What are the benefits?'],
  questions: ['Questions to ask your doctor'],
  more: ['Parking', 'Visiting times'],
} as const;
type Field = keyof typeof HEADINGS;
/** Items that end like no sentence, as those of lists do, and whole sentences. */
const ITEMS: Readonly<Record<Field, readonly string[]>> = {
  risks: [
    'Bruising',
    'Infection (about 1 in 100)',
    'Rarely, damage to a nerve',
    'Swelling of the leg',
    'Serious: bleeding inside',
  ],
  preparation: [
    'Do not eat for 6 hours before the procedure',
    'Drink the first half at 6 pm the evening before',
    'Bring a list of your medicines',
    'Stop taking aspirin 7 days before surgery',
    'If you have diabetes, call us',
    'Wear loose clothes',
  ],
  steps: ['You lie on a table', 'A nurse puts a small tube into your arm', 'The doctor looks at the pictures'],
  recovery: ['Rest at home', 'Stitches come out 10 days after surgery', 'Eat what you like'],
  benefits: ['Less pain', 'You can walk further'],
  questions: ['How long will I be in hospital?', 'Who will do it?'],
  more: ['Use car park B', 'Gates open at nine'],
};

const sectionOf = (field: Field): fc.Arbitrary<Section> =>
  fc.record({
    heading: fc.constantFrom(...HEADINGS[field]),
    items: fc.uniqueArray(fc.constantFrom(...ITEMS[field]), {minLength: 2, maxLength: 4}),
  });
const anyPage: fc.Arbitrary<Page> = fc
  .uniqueArray(fc.constantFrom(...(Object.keys(HEADINGS) as Field[])), {minLength: 2, maxLength: 5})
  // A page of nothing but unknown headings is not one of a procedure.
  .filter((fields) => fields.some((field) => field !== 'more' && field !== 'questions'))
  .chain((fields) =>
    fc.record({
      title: fc.constantFrom(...TITLES),
      summary: fc.constantFrom(...SUMMARIES),
      sections: fc.tuple(...fields.map(sectionOf)),
    }),
  );

const listOf = (items: readonly string[], wrap: (item: string) => string, between = ''): string => items.map(wrap).join(between);
const page = (
  {title, summary, sections}: Page,
  top: (title: string, summary: string) => string,
  section: (one: Section, at: number) => string,
) => top(title, summary) + sections.map(section).join('');

/** Three layouts each of HTML, Markdown and plain text. */
const LAYOUTS: Readonly<Record<string, (made: Page) => string>> = {
  'HTML: a whole page of a site': (made) =>
    `<!doctype html><html lang="en"><body><nav>Home</nav><main>${page(
      made,
      (title, summary) => `<h1>${title}</h1><p>${summary}</p>`,
      ({heading, items}) =>
        `<section><h2>${heading}</h2><ul>${listOf(items, (item) => `<li><p>${item}</p></li>`)}</ul></section>`,
    )}</main><footer>Contact</footer></body></html>`,
  'HTML: a fragment with bold lines for headings': (made) =>
    page(
      made,
      (title, summary) => `<h1>${title}</h1>\n<p>${summary}</p>`,
      ({heading, items}) => `\n<p><strong>${heading}</strong></p>\n<ul>${listOf(items, (item) => `\n<li>\n${item}\n`)}</ul>`,
    ),
  'HTML: an accordion': (made) =>
    `<main>${page(
      made,
      (title, summary) => `<h1>${title}</h1><div>${summary}</div>`,
      ({heading, items}) =>
        `<details><summary>${heading}</summary><ol>${listOf(items, (item) => `<li>${item}</li>`)}</ol></details>`,
    )}</main>`,
  'Markdown: hyphens': (made) =>
    page(
      made,
      (title, summary) => `# ${title}\n\n${summary}\n`,
      ({heading, items}) => `\n## ${heading}\n\n${listOf(items, (item) => `- ${item}`, '\n')}\n`,
    ),
  'Markdown: underlined title, bold headings': (made) =>
    page(
      made,
      (title, summary) => `${title}\n=====\n\n${summary}\n`,
      ({heading, items}) => `\n**${heading}**\n\n${listOf(items, (item) => `* ${item}`, '\n')}\n`,
    ),
  'Markdown: front matter, numbered headings': (made) =>
    page(
      made,
      (title, summary) => `---\ntitle: ${title}\nlang: en\n---\n\n${summary}\n`,
      ({heading, items}, at) => `\n### ${at + 1}. ${heading}\n\n${listOf(items, (item) => `+ ${item}`, '\n\n')}\n`,
    ),
  'text: bullets': (made) =>
    page(
      made,
      (title, summary) => `${title}\n\n${summary}\n`,
      ({heading, items}) => `\n${heading}\n\n${listOf(items, (item) => `• ${item}`, '\n')}\n`,
    ),
  'text: headings with colons, hyphens, Windows': (made) =>
    page(
      made,
      (title, summary) => `${title}\r\n\r\n${summary}\r\n`,
      ({heading, items}) => `\r\n${heading.replace('?', '')}:\r\n${listOf(items, (item) => `  - ${item}`, '\r\n')}\r\n`,
    ),
  'text: copied from a browser': (made) =>
    page(
      made,
      (title, summary) => `${title}\n${summary}\n`,
      ({heading, items}) => `\n${heading}\n\n${listOf(items, (item) => item, '\n')}\n`,
    ),
};

const recordOf = (text: string): Procedure => {
  const {procedure, issues} = readPage(text);
  if (!procedure) throw new Error(`${JSON.stringify(issues)}\n${text}`);
  return procedure;
};
/** Without bullets or under labels, a heading that no field knows looks like an item, or like the label of some. */
const HIDES_UNKNOWN = ['text: headings with colons, hyphens, Windows', 'text: copied from a browser'];
const hasUnknown = ({sections}: Page): boolean =>
  sections.some(({heading}) => (HEADINGS.more as readonly string[]).includes(heading));

/** Headings differ in their marks from layout to layout; `more` keeps them. */
const comparable = ({more, ...record}: Procedure): unknown => ({
  ...record,
  more: more?.map(({heading, items}) => ({heading: heading.replace(/^\d+\. |\W+$/g, ''), items})),
});
const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];

describe('a record wrapped as a page', () => {
  for (const [layout, write] of Object.entries(LAYOUTS)) {
    it(`is read from ${layout}`, () => {
      fc.assert(
        fc.property(anyPage, (made) => {
          fc.pre(!(HIDES_UNKNOWN.includes(layout) && hasUnknown(made)));
          const text = write(made);
          const record = recordOf(text);
          expect([record.name, record.summary], text).to.deep.equal([made.title, made.summary]);
          const fields = {...record, more: record.more?.flatMap(({items}) => items)};
          for (const {heading, items} of made.sections) {
            const field = (Object.keys(HEADINGS) as Field[]).find((one) =>
              (HEADINGS[one] as readonly string[]).includes(heading),
            )!;
            const read = (fields[field] as {text: string}[] | undefined)?.map((item) => item.text);
            expect(read, `${field} of\n${text}`).to.include.members([...items]);
          }
          expect(comparable(record), text).to.deep.equal(comparable(recordOf(LAYOUTS['HTML: a whole page of a site']!(made))));
        }),
        {numRuns: 60},
      );
    }).timeout(30_000);
  }

  it('has every word of the page, or the report has it', () => {
    fc.assert(
      fc.property(anyPage, fc.constantFrom(...Object.values(LAYOUTS)), (made, write) => {
        const {procedure, report} = readPage(write(made));
        const kept = strings([procedure, report!.leftOut, report!.sections.map(({heading}) => heading)]).join('\n');
        for (const word of strings(made)
          .join(' ')
          .match(/[\p{L}\p{N}]+/gu) ?? [])
          expect(kept).to.include(word);
      }),
      {numRuns: 200},
    );
  }).timeout(30_000);
});
