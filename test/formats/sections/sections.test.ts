import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Block, CalloutBlock, ListItem, PageBlocks} from '../../../src/formats/blocks/block.js';
import {readSections} from '../../../src/formats/sections/index.js';
import {parseProcedure} from '../../../src/model/parse-procedure.js';
import type {Procedure} from '../../../src/model/procedure.js';

const h = (level: number, text: string, weak = false): Block => ({type: 'heading', level, text, ...(weak && {weak})});
const p = (text: string): Block => ({type: 'paragraph', text});
const item = (one: string | [string, ...Block[]]): ListItem =>
  typeof one === 'string' ? {blocks: [p(one)]} : {blocks: [p(one[0]), ...(one.slice(1) as Block[])]};
const ul = (...items: (string | [string, ...Block[]])[]): Block => ({type: 'list', ordered: false, items: items.map(item)});
const table = (head: string[], ...rows: string[][]): Block => ({type: 'table', head, rows});
const card = (kind: CalloutBlock['kind'], title: string | undefined, ...blocks: Block[]): Block => ({
  type: 'callout',
  kind,
  ...(title && {title}),
  blocks,
});

const pageOf = (blocks: Block[], more: Partial<PageBlocks> = {}): PageBlocks => ({
  format: 'html',
  title: 'Knee scope',
  blocks,
  leftOut: [],
  ...more,
});

function read(blocks: Block[], lang = 'en', more: Partial<PageBlocks> = {}): Procedure {
  const {fields} = readSections(pageOf(blocks, more), lang);
  const {procedure, issues} = parseProcedure({name: 'Knee scope', ...fields, id: 'knee-scope', lang});
  if (!procedure) throw new Error(JSON.stringify(issues));
  return procedure;
}

const texts = (items: readonly {text: string}[] | undefined): string[] | undefined => items?.map(({text}) => text);

describe('readSections', () => {
  describe('sections', () => {
    it('takes an introduction without a heading for the summary, never for notices', () => {
      const {summary, notices} = read([p('A thin camera looks inside the knee.'), h(2, 'Risks'), ul('Stiffness')]);
      expect(summary).to.equal('A thin camera looks inside the knee.');
      expect(notices).to.equal(undefined);
    });

    it('keeps a section without a field under its own heading, in its place', () => {
      const {more, notices} = read([h(2, 'What to avoid'), p('Do not kneel.'), h(2, 'Parking'), p('Use car park B.')]);
      expect(more).to.deep.equal([
        {heading: 'What to avoid', items: [{text: 'Do not kneel.'}]},
        {heading: 'Parking', items: [{text: 'Use car park B.'}]},
      ]);
      expect(notices).to.equal(undefined);
    });

    it('keeps a heading below another as a group of its items, unless it is known to be another field', () => {
      const {risks, recovery, warningSigns} = read([
        h(2, 'Recovery'),
        h(3, 'At home'),
        ul('Rest'),
        h(3, 'When to call 911'),
        ul('Chest pain'),
        h(2, 'Risks'),
        h(3, 'After the operation'),
        ul('Swelling'),
      ]);
      expect(recovery).to.deep.equal([{text: 'At home', items: [{text: 'Rest'}]}]);
      expect(warningSigns).to.deep.equal([{text: 'Call 911: Chest pain', urgency: 'emergency'}]);
      expect(risks).to.deep.equal([{text: 'After the operation', items: [{text: 'Swelling'}]}]);
    });

    it('does not let contraindications swallow what stands below or beside them', () => {
      const {contraindications, indications} = read([
        h(2, 'Indications'),
        ul('Knee pain'),
        p('Do not have this scan if:'),
        ul('you have a pacemaker'),
        h(3, 'How do I prepare?', true),
        ul('Bring shoes'),
      ]);
      expect(texts(indications)).to.deep.equal(['Knee pain']);
      expect(texts(contraindications)).to.deep.equal(['you have a pacemaker']);
    });

    it('joins two sections of one field, and keeps the words of a heading that says when', () => {
      const {preparation} = read([h(2, 'Preparation'), ul('Wash'), h(2, 'Two weeks before surgery'), ul('Stop smoking')]);
      expect(preparation?.[0]).to.deep.equal({text: 'Wash'});
      expect(preparation?.[1]).to.deep.include({text: 'Two weeks before surgery', items: [{text: 'Stop smoking'}]});
      expect(preparation?.[1]?.when?.before).to.equal('P2W');
    });

    it('reports each section with its field and number of items, and what to check', () => {
      const {sections, toCheck} = readSections(
        pageOf([h(2, 'Risks of general sleepiness'), ul('a', 'b'), h(2, 'Parking'), p('B')]),
        'en',
      );
      expect(sections).to.deep.equal([
        {heading: 'Risks of general sleepiness', field: 'risks', items: 1},
        {heading: 'Parking', field: 'more', items: 1},
      ]);
      expect(toCheck).to.have.length(1);
    });
  });

  describe('facts, names and dates', () => {
    it('reads lines under the title, each to its own field', () => {
      const {fields} = readSections(
        pageOf([
          p('Source: Ward leaflet 12'),
          p('Version: 2.1'),
          p('Last reviewed: 30 June 2023'),
          p('Next review due: 2026-06-30'),
          p('Reviewed by: The knee team'),
          p('CPT® Code 29880'),
          h(2, 'One week before surgery'),
          p('Stop these:'),
          ul('Fish oil'),
        ]),
        'en',
      );
      expect(texts(fields.sources)).to.deep.equal(['Ward leaflet 12']);
      expect(fields.version).to.equal('2.1');
      expect(fields.review).to.deep.equal({last: '2023-06-30', next: '2026-06-30', by: 'The knee team'});
      expect(fields.codes).to.deep.equal([{system: 'CPT', code: '29880'}]);
      expect(JSON.stringify(fields.preparation)).to.contain('Fish oil');
    });

    it('reads several facts on one line', () => {
      const {version, review, more} = read([p('Version 3 | Last reviewed on 4 May 2024 | Review date: May 2026')]);
      expect([version, review?.last, review?.next]).to.deep.equal(['3', '2024-05-04', undefined]);
      expect(more).to.deep.equal([{heading: 'Review date', items: [{text: 'May 2026'}]}]);
    });

    it('distinguishes the facts of a block apart', () => {
      const {duration, more} = read([p('Duration: 2 hours'), p('Hospital stay: 1 night'), p('Anaesthetic: general')]);
      expect(duration).to.deep.equal({text: '2 hours', min: 'PT2H', max: 'PT2H'});
      expect(more?.map(({heading, items}) => [heading, items[0]?.text])).to.deep.equal([
        ['Hospital stay', '1 night'],
        ['Anaesthetic', 'general'],
      ]);
    });

    it("does not take a person's name for the procedure's", () => {
      const {name, more} = read([p('Name: A. Example'), p('Common name(s): keyhole surgery, knee look')]);
      expect(name).to.equal('Knee scope');
      expect(JSON.stringify(more)).to.contain('A. Example');
    });

    for (const [lang, written, date] of [
      ['en', 'Page last reviewed: June 30th, 2023', '2023-06-30'],
      ['en', 'Last reviewed: 14/05/2024', '2024-05-14'],
      ['en', 'Last reviewed: 05/06/2024', undefined],
      ['en', 'Last reviewed: 31 February 2024', undefined],
      ['es', 'Última revisión: 30 de junio de 2023', '2023-06-30'],
      ['de', 'Zuletzt geprüft: 30. Juni 2023', '2023-06-30'],
      ['fr', 'Dernière révision : 30 juin 2023', '2023-06-30'],
      ['zh', '审核日期：2023年6月30日', '2023-06-30'],
      ['ar', 'آخر مراجعة: 30 يونيو 2023', '2023-06-30'],
    ] as const) {
      it(`reads the date of "${written}"`, () => {
        const {review, more} = read([p(written)], lang);
        expect(review?.last).to.equal(date);
        expect(more === undefined).to.equal(date !== undefined);
      });
    }
  });

  describe('lists', () => {
    it('keeps nested items nested', () => {
      const {preparation} = read([h(2, 'Preparation'), ul(['Bring your things', ul('shoes', ['papers', ul('the letter')])])]);
      expect(preparation).to.deep.equal([
        {text: 'Bring your things', items: [{text: 'shoes'}, {text: 'papers', items: [{text: 'the letter'}]}]},
      ]);
    });

    it('takes a complete command above a list for a step, and puts its time on nothing else', () => {
      const {preparation} = read([
        h(2, 'Preparation'),
        p('Do not drink alcohol for 1 week before surgery'),
        ul('Take tablet A twice a day', 'Wash with the soap'),
      ]);
      expect(texts(preparation)).to.deep.equal([
        'Do not drink alcohol for 1 week before surgery',
        'Take tablet A twice a day',
        'Wash with the soap',
      ]);
      expect(preparation?.map(({when}) => when?.before)).to.deep.equal(['P1W', undefined, undefined]);
    });

    it('keeps a lead above its list, out of its items', () => {
      const {steps, notes} = read([h(2, 'Steps'), p('For the test:'), ul('you lie on a table', 'a dye is given')]);
      expect(texts(steps)).to.deep.equal(['you lie on a table', 'a dye is given']);
      expect(notes?.steps).to.deep.equal({lead: 'For the test:'});
    });

    it('puts "do not" into every item that it governs, and into no other', () => {
      const {preparation} = read([
        h(2, 'Preparation'),
        p('Do:'),
        ul('wear loose clothes'),
        p('Do not:'),
        ul('eat for 6 hours before the test', 'wear make-up'),
      ]);
      expect(texts(preparation)).to.deep.equal([
        'Do: wear loose clothes',
        'Do not eat for 6 hours before the test',
        'Do not wear make-up',
      ]);
      expect(preparation?.[1]?.when).to.deep.equal({before: 'PT6H', means: 'from'});
    });

    it('gives what to stop and what to continue each its own label', () => {
      const {preparation} = read([h(2, 'Preparation'), p('Stop 7 days before'), ul('Warfarin'), p('Continue'), ul('Insulin')]);
      expect(preparation?.map(({text, items, when}) => [text, items?.[0]?.text, when?.before])).to.deep.equal([
        ['Stop 7 days before', 'Warfarin', 'P7D'],
        ['Continue', 'Insulin', undefined],
      ]);
    });

    it('rates the risks below a label that rates', () => {
      const {risks} = read([
        h(2, 'Risks'),
        h(3, 'Common risks'),
        ul('Bruising'),
        h(3, 'Rare risks'),
        ul('Clot', 'Tear (1 in 2,000)'),
      ]);
      expect(risks).to.deep.equal([
        {text: 'Common risks: Bruising', likelihood: {word: 'common'}},
        {text: 'Rare risks: Clot', likelihood: {word: 'rare'}},
        {text: 'Rare risks: Tear (1 in 2,000)', likelihood: {count: 1, of: 2000}},
      ]);
    });

    for (const text of ['None', 'Nil', 'None needed.', 'Not applicable', 'There are no known risks.']) {
      it(`reads "${text}" as an empty list`, () => expect(read([h(2, 'Risks'), p(text)]).risks).to.deep.equal([]));
    }
  });

  describe('tables', () => {
    it('reads risks with how often they happen', () => {
      const {risks} = read([
        h(2, 'Risks'),
        table(
          ['Risk', 'How often'],
          ['Bleeding', '1 in 100'],
          ['Clot', 'rare'],
          ['Pain', 'in some people'],
          ['Scar', 'less than 1 in 50'],
        ),
      ]);
      expect(risks).to.deep.equal([
        {text: 'Bleeding', likelihood: {count: 1, of: 100}},
        {text: 'Clot', likelihood: {word: 'rare'}},
        {text: 'Pain: in some people'},
        {text: 'Scar: less than 1 in 50'},
      ]);
    });

    it('reads options with the pros and cons of them', () => {
      const {alternatives} = read([
        h(2, 'Alternatives'),
        table(['Option', 'Good', 'Bad', 'Cost'], ['Exercise', 'no cut', 'slow', '0']),
      ]);
      expect(alternatives).to.deep.equal([{text: 'Exercise', pros: ['no cut'], cons: ['slow'], note: 'Cost: 0'}]);
    });

    it('keeps the head of a column that forbids', () => {
      const forbidden = table(['Medicine', 'Do not take'], ['Warfarin', '5 days before']);
      expect(texts(read([h(2, 'Preparation'), forbidden]).preparation)).to.deep.equal(['Warfarin: Do not take: 5 days before']);
      const other = table(['Nicht essen', 'Bis'], ['Nüsse', 'Montag']);
      expect(texts(read([h(2, 'Vorbereitung'), other], 'de').preparation)).to.deep.equal(['Nicht essen: Nüsse: Montag']);
    });

    it('reads other tables row by row with their headers', () => {
      const {more} = read([h(2, 'Opening hours'), table(['Day', 'From', 'To'], ['Monday', '8', '12'])]);
      expect(more?.[0]?.items).to.deep.equal([{text: 'Monday: From: 8; To: 12'}]);
    });
  });

  describe('urgency', () => {
    it('reads care cards by their kind and by their words', () => {
      const {warningSigns} = read([
        h(2, 'Recovery'),
        ul('Rest'),
        card('non-urgent', 'Non-urgent advice: See a GP if:', ul('you are stiff')),
        card('urgent', 'Urgent advice: Call 111 if:', ul('the wound is red')),
        card('emergency', 'Immediate action required: Call 999 if:', ul('you have chest pain')),
      ]);
      expect(warningSigns).to.deep.equal([
        {text: 'See a GP if you are stiff', urgency: 'non-urgent'},
        {text: 'Call 111 if the wound is red', urgency: 'urgent'},
        {text: 'Call 999 if you have chest pain', urgency: 'emergency'},
      ]);
    });

    it('never lowers a card whose words are more urgent than its kind', () => {
      expect(read([card('non-urgent', 'Call 999 if:', ul('you cannot breathe'))]).warningSigns?.[0]?.urgency).to.equal(
        'emergency',
      );
    });

    it('takes an item that says to call an ambulance for an emergency, wherever it stands', () => {
      const {warningSigns, more, recovery} = read([
        h(2, 'When to call our office'),
        ul('Fever', 'Cannot breathe: call 911'),
        h(2, 'Recovery'),
        ul('Rest', 'If you faint, call 911'),
        p('Call 999 if you have chest pain.'),
      ]);
      expect(texts(warningSigns)).to.deep.equal([
        'Cannot breathe: call 911',
        'If you faint, call 911',
        'Call 999 if you have chest pain.',
      ]);
      expect(warningSigns?.every(({urgency}) => urgency === 'emergency')).to.equal(true);
      expect(more).to.deep.equal([{heading: 'When to call our office', items: [{text: 'Fever'}]}]);
      expect(texts(recovery)).to.deep.equal(['Rest', 'If you faint, call 911']);
    });

    it('does not take "do not call 911" for an emergency', () => {
      expect(read([h(2, 'Recovery'), ul('You do not need to call 911 for a bruise')]).warningSigns).to.equal(undefined);
    });

    for (const [lang, heading, call] of [
      ['es', 'Cuándo pedir ayuda', 'Llame al 112 de inmediato si tiene:'],
      ['de', 'Warnzeichen', 'Rufen Sie sofort 112 an bei:'],
      ['fr', 'Quand consulter', 'Appelez tout de suite le 15 si vous avez :'],
      ['pt', 'Sinais de alerta', 'Ligue já para o 192 se tiver:'],
      ['it', 'Segnali di allarme', 'Chiami subito il 112 se ha:'],
      ['zh', '何时就医', '如有以下情况，请立即拨打120：'],
      ['ar', 'علامات التحذير', 'اتصل بالرقم 112 فورًا إذا كان لديك:'],
    ] as const) {
      it(`reads a call for an ambulance in ${lang}`, () => {
        const {warningSigns, notes} = read([h(2, heading), p(call), ul('A', 'B')], lang);
        expect(warningSigns?.map(({urgency}) => urgency)).to.deep.equal(['emergency', 'emergency']);
        expect(notes?.warningSigns?.lead).to.equal(call);
      });
    }
  });

  describe('times', () => {
    const when = (text: string) => read([h(2, 'Preparation'), ul(text)], 'en', {title: 'CT scan (CT)'}).preparation?.[0]?.when;
    for (const [text, expected] of [
      ['Stop eating 6 hours before the scan.', {before: 'PT6H', means: 'from'}],
      ['Stop eating 6 hours before your CT.', {before: 'PT6H', means: 'from'}],
      ['Stop eating 6 hours before the test.', {before: 'PT6H', means: 'from'}],
      ['Stop eating 6 hours before the MRI scan.', undefined],
      ['You may drink water until 2 hours before the CT scan.', {before: 'PT2H', means: 'until'}],
      ['Drink the first bottle at 6 pm the evening before the scan.', {at: {day: 'P1D', time: '18:00'}, means: 'at'}],
      ['Do not eat after midnight the night before your CT scan.', {at: {day: 'P1D', time: '24:00'}, means: 'from'}],
      ['Eat nothing from 7.30 am on the day of the scan.', {at: {day: 'P0D', time: '07:30'}, means: 'from'}],
      ['Use the enema 1 hour before leaving home.', {before: 'PT1H', anchor: 'leaving', means: 'at'}],
      ['Eat a light meal the evening before the scan.', undefined],
      ['Drink at about 6 pm the evening before the scan.', undefined],
      ['Drink at 6 pm and 8 pm the evening before the scan.', undefined],
      ['If you take insulin, eat at 6 pm the evening before the scan.', undefined],
    ] as const) {
      it(`reads ${JSON.stringify(expected?.at ?? expected?.before ?? 'no time')} of "${text}"`, () =>
        expect(when(text)).to.deep.equal(expected));
    }

    it('puts what is forbidden until a moment at no moment', () => {
      const {recovery} = read([
        h(2, 'Recovery'),
        ul(
          'No swimming before 2 weeks after surgery.',
          'You will not be able to drive after 24 hours.',
          'Stitches come out 10 days after surgery.',
        ),
      ]);
      expect(recovery?.map(({when: own}) => own?.after)).to.deep.equal([undefined, undefined, 'P10D']);
    });
  });

  it('keeps pictures with their words, and leaves out those with an address that no page may load', () => {
    const blocks: Block[] = [
      h(2, 'Steps'),
      {type: 'picture', src: 'https://example.org/a.png', alt: 'A knee', caption: 'The knee', credit: 'B. Artist'},
      {type: 'picture', src: 'javascript:alert(1)', alt: 'Bad'},
      ul('One'),
    ];
    const {fields, leftOut} = readSections(pageOf(blocks), 'en');
    expect(fields.pictures).to.deep.equal([
      {src: 'https://example.org/a.png', alt: 'A knee', caption: 'The knee', credit: 'B. Artist', section: 'steps'},
    ]);
    expect(leftOut.map(({text}) => text)).to.deep.equal(['Bad']);
  });

  it('keeps a label whose only words below it are a label of no urgency', () => {
    const {fields} = readSections(
      pageOf([card('emergency', undefined, p('Call 911:'), {type: 'definition', term: 'Call your doctor', blocks: []})]),
      'en',
    );
    expect(fields.warningSigns).to.deep.equal([
      {text: 'Call 911:', urgency: 'emergency'},
      {text: 'Call your doctor', urgency: 'emergency'},
    ]);
  });

  it('loses no word and makes none up, whatever the blocks', () => {
    const word = fc.constantFrom(
      'alpha',
      'beta',
      'gamma',
      'not',
      'call',
      '911',
      'Do',
      'rare',
      '(1 in 10)',
      '2 hours before',
      'None',
      'if',
    );
    const text = fc.array(word, {minLength: 1, maxLength: 5}).map((words) => words.join(' '));
    const ending = fc.constantFrom('', ':', '.', '?');
    const sentence = fc.tuple(text, ending).map(([words, end]) => `${words}${end}`);
    const heading = fc.oneof(
      sentence,
      fc.constantFrom(
        'Risks',
        'Preparation',
        'Recovery',
        'When to get help',
        'Alternatives',
        'Steps',
        'Glossary',
        'Sources',
        'Questions to ask',
        'Do not have this test if',
        'Common risks',
        'Overview',
        'Why it is done',
      ),
    );
    const {block} = fc.letrec<{block: Block; list: Block}>((tie) => ({
      block: fc.oneof(
        {depthSize: 'small', withCrossShrink: true},
        sentence.map(p),
        fc.tuple(fc.integer({min: 1, max: 4}), heading, fc.boolean()).map(([level, words, weak]) => h(level, words, weak)),
        tie('list'),
        fc
          .tuple(
            fc.constantFrom<CalloutBlock['kind']>('emergency', 'urgent', 'non-urgent', 'warning', 'do', 'dont'),
            fc.option(sentence),
            fc.array(tie('block'), {maxLength: 3}),
          )
          .map(([kind, title, inner]) => card(kind, title ?? undefined, ...inner)),
        fc
          .tuple(
            fc.array(text, {minLength: 2, maxLength: 3}),
            fc.array(fc.array(text, {minLength: 2, maxLength: 3}), {maxLength: 3}),
          )
          .map(([head, rows]) => table(head, ...rows)),
        fc
          .tuple(text, fc.array(tie('block'), {maxLength: 2}))
          .map(([term, inner]): Block => ({type: 'definition', term, blocks: inner})),
      ),
      list: fc
        .array(fc.tuple(sentence, fc.array(tie('block'), {maxLength: 2})), {minLength: 1, maxLength: 4})
        .map((items): Block => ({
          type: 'list',
          ordered: false,
          items: items.map(([words, inner]) => ({blocks: [p(words), ...inner]})),
        })),
    }));
    const count = (words: string): Map<string, number> => {
      const counts = new Map<string, number>();
      for (const one of words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(one, (counts.get(one) ?? 0) + 1);
      return counts;
    };
    const strings = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'number'
          ? [String(value)]
          : value && typeof value === 'object'
            ? Object.values(value).flatMap(strings)
            : [];
    const own = (value: unknown, key = ''): string[] =>
      ['src', 'url', 'kind', 'word', 'urgency'].includes(key)
        ? []
        : typeof value === 'string'
          ? ['type', 'kind'].includes(key)
            ? []
            : [value]
          : Array.isArray(value)
            ? value.flatMap((one) => own(one))
            : value && typeof value === 'object'
              ? Object.entries(value).flatMap(([name, one]) => own(one, name))
              : [];
    fc.assert(
      fc.property(fc.array(block, {maxLength: 12}), (blocks) => {
        const {fields, sections, leftOut} = readSections(pageOf(blocks), 'en');
        const kept = count(
          [...strings(fields), ...sections.map(({heading: words}) => words), ...leftOut.map(({text: words}) => words)].join('\n'),
        );
        for (const [one, times] of count(own(blocks).join('\n'))) {
          // "None" becomes an empty list, "1 in 10" in a cell its figures, "Risks:" of an option reasons against it.
          if (['none', 'in', 'risks'].includes(one)) continue;
          expect(kept.get(one) ?? 0, `${one} in ${JSON.stringify(blocks)}`).to.be.at.least(times);
        }
      }),
      {numRuns: 400},
    );
  });
});
