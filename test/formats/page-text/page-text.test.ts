import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {HEADINGS} from '../../../src/formats/sections/headings.js';
import {readPage, writePage} from '../../../src/formats/page-text/index.js';
import {parseProcedure} from '../../../src/model/parse-procedure.js';
import type {Procedure} from '../../../src/model/procedure.js';
import {growsLinearly} from '../../grows-linearly.js';

const read = (text: string, options = {}): Procedure => {
  const {procedure, issues} = readPage(text, options);
  if (!procedure) throw new Error(JSON.stringify(issues));
  return procedure;
};
const page = (...sections: string[]): Procedure => read(['Search all medical codes', 'Foot bath', ...sections].join('\n\n'));
const texts = (items: readonly {text: string}[] | undefined): string[] | undefined => items?.map(({text}) => text);

describe('readPage', () => {
  describe('the top of a page', () => {
    it('takes the title for the name where the page states no other', () => {
      expect(page('Summary\nWarm water.')).to.deep.equal({
        schemaVersion: 1,
        id: 'foot-bath',
        lang: 'en',
        name: 'Foot bath',
        summary: 'Warm water.',
      });
    });

    it('keeps both the title and the name where they differ beyond case', () => {
      expect(page('Name of the Procedure:', 'FOOT BATH').name).to.equal('FOOT BATH');
      expect(page('Name of the Procedure:', 'FOOT BATH').alsoKnownAs).to.equal(undefined);
      expect(page('Name of the Procedure:', 'Soak').alsoKnownAs).to.deep.equal(['Foot bath']);
      expect(page('HCPCS code G0339', 'Name of the Procedure:', 'Soak').codes).to.deep.equal([
        {system: 'HCPCS', code: 'G0339', display: 'Foot bath'},
      ]);
    });

    for (const [lines, codes] of [
      ['CPT4 code', [{system: 'CPT'}]],
      ['HCPCS code G0339', [{system: 'HCPCS', code: 'G0339'}]],
      ['ICD-10-PCS code: D026DZZ', [{system: 'ICD-10-PCS', code: 'D026DZZ'}]],
      ['ICD-10-PCS code\n\nD026DZZ', [{system: 'ICD-10-PCS', code: 'D026DZZ'}]],
      ['OPS code 5-984', [{system: 'OPS', code: '5-984'}]],
      ['ICD-10-PCS code GZFZZZZ Hypnosis', [{system: 'ICD-10-PCS', code: 'GZFZZZZ', display: 'Hypnosis'}]],
      ['CPT code\nHCPCS code G0339', [{system: 'CPT'}, {system: 'HCPCS', code: 'G0339'}]],
    ] as const) {
      it(`reads ${JSON.stringify(lines)}`, () => expect(page(lines, 'Summary\nWarm.').codes).to.deep.equal(codes));
    }

    it('keeps other lines above the first heading as notices', () => {
      const {codes, notices} = page('This is what we call a code 12 page.', 'CPT copyright 2024 AMA.', 'Summary\nWarm.');
      expect(codes).to.equal(undefined);
      expect(notices).to.deep.equal(['This is what we call a code 12 page.', 'CPT copyright 2024 AMA.']);
    });

    it('makes an id of the title, shortened at a word, and never an empty one', () => {
      const id = (title: string) => read(`${title}\n\nSummary\nWarm.`).id;
      expect(id('Endoscopie à ballonnet')).to.equal('endoscopie-a-ballonnet');
      expect(id(`Long name (${'in brackets '.repeat(9)}); 1 lesion`)).to.equal('long-name-1-lesion');
      expect(id('word '.repeat(30))).to.equal('word-word-word-word-word-word-word-word-word-word-word-word');
      expect(id('x'.repeat(99))).to.equal('x'.repeat(60));
      expect(id('足浴')).to.equal('procedure-1tnw1he');
      expect(id('?!')).to.equal('procedure');
      expect(read('Foot bath\n\nSummary\nWarm.', {id: 'mine', lang: 'de'})).to.include({id: 'mine', lang: 'de'});
    });
  });

  describe('what is not a page', () => {
    const issue = (text: string, options = {}) => readPage(text, options).issues?.[0];
    it('says what was found and what to do', () => {
      expect(issue('')).to.include({path: 'page', found: 'no text'});
      expect(issue('Foot bath\n\nWarm water.')?.found).to.equal('2 lines without a known heading, from "Foot bath" on');
      expect(issue('\nSummary\n\nWarm water.')).to.include({path: 'line 2', found: 'the heading "Summary" and no name'});
      expect(issue('Foot bath\n\nSummary\nWarm.', {id: 'No Id'})?.path).to.equal('$.id');
    });
  });

  describe('headings', () => {
    it('are known in any case, with a colon, with blank lines around or none, by other names', () => {
      const {summary, risks, recovery, contraindications} = read(
        'Foot bath\nSUMMARY:\nWarm.\nside effects\n\n- Wet feet\nWhat are the risks?\n- Wet floor\n\nAfter your procedure\nDry.\nWho Should Not Have It\n* Cats',
      );
      expect(summary).to.equal('Warm. side effects\n\nWet feet');
      expect(risks).to.deep.equal([{text: 'Wet floor'}]);
      expect(texts(recovery)).to.deep.equal(['Dry.']);
      expect(texts(contraindications)).to.deep.equal(['Cats']);
    });

    it('may have their text on the same line', () => {
      expect(page('Duration: 1 to 2 hours', 'Setting: At home.')).to.deep.include({
        duration: {text: '1 to 2 hours', min: 'PT1H', max: 'PT2H'},
        setting: 'At home.',
      });
    });

    for (const heading of [
      'Cost and Coverage',
      'COST AND COVERAGE',
      'Cost and Coverage:',
      'Cost and coverage',
      'How much does it cost?',
    ]) {
      it(`that no field knows keep their text: ${heading}`, () => {
        const {risks, more} = page('Risks', '• Wet feet', heading, '• Soap\n• Water');
        expect(texts(risks)).to.deep.equal(['Wet feet']);
        expect(more).to.deep.equal([{heading: heading.replace(':', ''), items: [{text: 'Soap'}, {text: 'Water'}]}]);
      });
    }

    for (const line of [
      'On the day, you should do this:',
      'cost and coverage',
      'Bring a towel.',
      'A long line that says so many things that it can be no heading',
    ]) {
      it(`are not every short line; this stays in its section: ${line}`, () => {
        const {preparation, more, notes} = page('Preparation', '• Rest', line, '• Soap\n• Water');
        expect(texts(preparation)).to.deep.equal(['Rest', line, 'Soap', 'Water']);
        expect(more ?? notes).to.equal(undefined);
      });
    }

    it('are not the items of a list without bullets', () => {
      expect(
        texts(page('Personnel', 'Radiation Oncologists', 'Medical Physicists', 'Nurses', 'Benefits', 'Warm.').personnel),
      ).to.have.length(3);
      expect(
        texts(page('Personnel', 'Oncologist', 'A doctor for tumors.', 'Nurse', 'Helps the doctor.').personnel),
      ).to.have.length(4);
    });

    it('are not the questions that a patient may ask', () => {
      const {questions, risks} = page('Questions to Ask', 'What are the benefits?', 'What are the risks?');
      expect([texts(questions), risks]).to.deep.equal([['What are the benefits?', 'What are the risks?'], undefined]);
    });

    it('with nothing under them state nothing, which is not "None"', () => {
      const {risks, benefits, similar} = page('Risks', 'Benefits', 'None.', 'Similar Codes');
      expect([risks, benefits, similar]).to.deep.equal([undefined, [], undefined]);
      expect(texts(page('Contraindications', 'None known').contraindications)).to.deep.equal(['None known']);
    });

    it('may come twice', () => {
      expect(texts(page('Risks', '• Wet', 'Benefits', '• Warm', 'Complications', '• Cold').risks)).to.deep.equal(['Wet', 'Cold']);
    });
  });

  describe('lists', () => {
    it('have any bullet or number, and lines that run on', () => {
      const list = '•Alpha\n  - Beta is a\n    long one\n* Gamma\n– Delta\n· Epsilon\n\u00a0\u00a0•\tZeta and\neta';
      expect(texts(page('Indications', list).indications)).to.deep.equal([
        ...['Alpha: Beta is a long one', 'Gamma', 'Delta', 'Epsilon: Zeta and eta'],
      ]);
      expect(texts(page('Steps', '1. Sit\n2) Soak\n   well\n3. Dry').steps)).to.deep.equal(['Sit', 'Soak well', 'Dry']);
    });

    it('keep a number that only seems to begin an item', () => {
      const text = '• Patients over the age of\n  24. They come first';
      expect(texts(page('Indications', text).indications)).to.deep.equal(['Patients over the age of 24. They come first']);
      const {steps, notes} = page('Steps', '1. Sit\n2. Soak for at most\n24. minutes');
      expect(texts(steps)).to.deep.equal(['Sit', 'Soak for at most']);
      expect(notes?.steps?.remark).to.equal('24. minutes');
    });

    it('keep what is nested with what it belongs to', () => {
      expect(
        texts(page('Preparation', '• Stop these medicines\n    ◦ aspirin\n    ◦ warfarin\n• Rest').preparation),
      ).to.deep.equal(['Stop these medicines: aspirin; warfarin', 'Rest']);
    });

    it('part from the words before and after them', () => {
      const {risks, notes} = page('Risks', 'Most people have none of these.', '• Wet\n• Cold', 'Ask us.', 'Call us.');
      expect(texts(risks)).to.deep.equal(['Wet', 'Cold']);
      expect(notes).to.deep.equal({risks: {lead: 'Most people have none of these.', remark: 'Ask us.\n\nCall us.'}});
    });

    it('may end in a remark on the whole list', () => {
      const remarkOf = (last: string, english = 'en') =>
        read(`Foot bath\n\nAlternatives\n• A cold bath\n• A shower\n• ${last}`, {lang: english}).notes?.alternatives?.remark;
      for (const last of ['Each alternative has its pros and cons.', 'All of these take longer.', 'These options cost less.']) {
        expect(remarkOf(last)).to.equal(last);
        expect(remarkOf(last, 'de')).to.equal(undefined);
      }
      for (const last of [
        'Doing nothing is possible.',
        'All patients must stop smoking.',
        'Each alternative',
        'Each foot on its own.',
      ]) {
        expect(remarkOf(last), last).to.equal(undefined);
      }
      const ours = 'Ask your team. If it differs from this list, follow your team.';
      expect(page('Preparation', `• Take a bath.\n• Dry well.\n• ${ours}`).notes).to.deep.equal({preparation: {remark: ours}});
      expect(page('Alternatives', '• Take a bath.\n• Take a shower.\n• Each option is safe.').notes).to.equal(undefined);
    });
  });

  describe('labels inside a list', () => {
    it('that deny go into each of their items, up to the next label or paragraph', () => {
      const {preparation, notes} = page(
        'Preparation',
        'Do:\n• Bring a list of your medicines\nDo not:\n• Eat 6 hours before surgery\n• Take aspirin\nAsk us.\n• Rest\nCall us.',
      );
      expect(texts(preparation)).to.deep.equal([
        ...[
          'Do: Bring a list of your medicines',
          'Do not: Eat 6 hours before surgery',
          'Do not: Take aspirin',
          'Ask us.',
          'Rest',
        ],
      ]);
      expect(notes).to.deep.equal({preparation: {remark: 'Call us.'}});
      const recovery = page('Recovery', 'You should not:', '• Drive', '• Work');
      expect(recovery.recovery).to.deep.equal([{text: 'You should not: Drive'}, {text: 'You should not: Work'}]);
      expect(recovery.notes).to.equal(undefined);
    });

    for (const label of ['DO NOT:', 'Do NOT', 'Don’t', "Don'ts:", 'Avoid:', 'Never', 'You Must Not:', 'Do Not Take These:']) {
      it(`are not headings: ${label}`, () => {
        const {preparation, more} = page('Preparation', '• Rest', label, '• Aspirin\n• Ibuprofen', 'Risks', '• Wet');
        const said = label.replace(/:?$/, ':');
        expect(texts(preparation)).to.deep.equal(['Rest', `${said} Aspirin`, `${said} Ibuprofen`]);
        expect(more).to.equal(undefined);
      });
    }

    it('deny without bullets, on a bullet of their own, and under an unknown heading', () => {
      expect(texts(page('Preparation', 'Do:\nRest\nDo not:\nEat\nDrink').preparation)).to.deep.equal([
        ...['Do: Rest', 'Do not: Eat', 'Do not: Drink'],
      ]);
      expect(texts(page('Preparation', '• Rest\n• Do not:\n• Eat\n• Drink').preparation)).to.deep.equal([
        ...['Rest', 'Do not: Eat', 'Do not: Drink'],
      ]);
      expect(page('Risks', '• Wet', 'At the Bath', 'You must not:\n• Run').more).to.deep.equal([
        {heading: 'At the Bath', items: [{text: 'You must not: Run'}]},
      ]);
    });

    it('deny at the end of an item, above paragraphs, and in a sentence that points to the list', () => {
      const steps = (...lines: string[]) => texts(page('Preparation', lines.join('\n')).preparation);
      expect(steps('• Bring a list', '  Do not:', '• Eat')).to.deep.equal(['Bring a list Do not: Eat']);
      expect(steps('• Rest', 'Do not:', 'Eat', 'Drink', '• Walk')).to.deep.equal([
        'Rest',
        'Do not: Eat',
        'Do not: Drink',
        'Walk',
      ]);
      expect(steps('• Do not take:', '• Aspirin', 'Things to avoid', '• Soap')).to.deep.equal([
        ...['Do not take: Aspirin', 'Things to avoid: Soap'],
      ]);
      expect(steps('Do not take the following medicines.', '• Aspirin', 'On the day:', '• Wash')).to.deep.equal([
        ...['Do not take the following medicines. Aspirin', 'On the day: Wash'],
      ]);
      expect(page('Preparation', 'Do not eat after midnight.', '• Wash').notes).to.deep.equal({
        preparation: {lead: 'Do not eat after midnight.'},
      });
      const long = `Do not ${'do this '.repeat(50)}:`;
      expect(page('Preparation', long, '• Wash').notes).to.deep.equal({preparation: {lead: long}});
    });

    it('that are for some people only go into each of their items', () => {
      expect(texts(page('Preparation', '• Rest', 'If you take insulin:', '• Take half of it').preparation)).to.deep.equal([
        ...['Rest', 'If you take insulin: Take half of it'],
      ]);
      expect(page('Risks', 'Smokers:\n• Clots (5%)\nEveryone:\n• Pain (10%)').risks).to.deep.equal([
        {text: 'Smokers: Clots (5%)'},
        {text: 'Everyone: Pain (10%)', likelihood: {count: 10, of: 100}},
      ]);
    });

    it('do not go into what is said of the whole list, nor into another section', () => {
      const ours = 'If it differs from this list, follow your team.';
      expect(page('Preparation', `Do not:\n• Eat.\n• Drink.\n• ${ours}`)).to.deep.include({
        preparation: [
          {text: 'Do not: Eat.', kind: 'fasting'},
          {text: 'Do not: Drink.', kind: 'fasting'},
        ],
        notes: {preparation: {remark: ours}},
      });
      expect(texts(page('Preparation', 'Do not:\n• Eat', 'Before surgery', '• Wash').preparation)).to.deep.equal([
        ...['Do not: Eat', 'Wash'],
      ]);
    });

    it('all go into their items in a language whose denials are not known', () => {
      const es = read('Baño\n\nPreparation\nTraiga:\n• Una lista\nNo debe:\n• Comer\n\nRecovery\nNo\n• Conducir', {lang: 'es'});
      expect(texts(es.preparation)).to.deep.equal(['Traiga: Una lista', 'No debe: Comer']);
      expect(texts(es.recovery)).to.deep.equal(['No: Conducir']);
    });

    for (const [common, rare] of [
      ['Common:', 'Rare:'],
      ['Common', 'Rare'],
      ['COMMON SIDE EFFECTS', 'Rare Complications (fewer than 1 in 1,000):'],
    ] as const) {
      it(`rate each risk under them: ${common} ${rare}`, () => {
        const {risks, more, notes} = page('Risks', common, '• Bruising', '• Pain', rare, '• Death', 'Benefits', '• Warm');
        expect(risks).to.deep.equal([
          {text: `${common.replace(/:?$/, ':')} Bruising`, likelihood: {word: 'common'}},
          {text: `${common.replace(/:?$/, ':')} Pain`, likelihood: {word: 'common'}},
          {text: `${rare.replace(/:?$/, ':')} Death`, likelihood: {word: 'rare'}},
        ]);
        expect(more ?? notes).to.equal(undefined);
      });
    }

    it('may say how bad a risk is, or what no likelihood of the record says', () => {
      expect(page('Risks', 'Less Common:\n• A rash\nSerious:\n• Stroke (rare)\nMinor\n• Itching').risks).to.deep.equal([
        {text: 'Less Common: A rash'},
        {text: 'Serious: Stroke (rare)', likelihood: {word: 'rare'}, severity: 'serious'},
        {text: 'Minor: Itching'},
      ]);
    });

    it('labels are not risks, and risks are not labels, in a list without bullets', () => {
      expect(texts(page('Risks', 'Common\nBruising\nRare\nDeath').risks)).to.deep.equal(['Common: Bruising', 'Rare: Death']);
      expect(texts(page('Risks', 'Bleeding\nSerious complications\nInfection').risks)).to.have.length(3);
      expect(page('Risks', '• Wet', 'Common Questions', '• Who?').more).to.deep.equal([
        {heading: 'Common Questions', items: [{text: 'Who?'}]},
      ]);
    });

    it('rate nothing where several risks are one item', () => {
      expect(
        page('Risks', '• Very common:\n  - Pain\n  - Stroke (1 in 1,000)\n• Common risks:\n  - Bleeding\n  - Death (rare)').risks,
      ).to.deep.equal([{text: 'Very common: Pain; Stroke (1 in 1,000)'}, {text: 'Common risks: Bleeding; Death (rare)'}]);
    });
  });

  describe('fields with more than text', () => {
    it('alternatives have pros and cons where the page marks them', () => {
      const all = {text: 'A shower', pros: ['quick', 'cheap'], cons: ['loud']};
      const forms = [
        '• A shower\n    - Pros: quick; cheap\n    - Cons: loud',
        '• A shower\n    - Advantages:\n        - quick\n        - cheap\n    - Disadvantages:\n        - loud',
        '• A shower. Pros: quick; cheap. Cons: loud',
        '• A shower\n• Pros: quick; cheap\n• Cons: loud',
      ];
      const [nested, deep, inline, flat] = forms.map((form) => page('Risks', '• Wet', 'Alternatives', form).alternatives);
      expect([nested, deep, flat]).to.deep.equal([[all], [all], [all]]);
      expect(inline).to.deep.equal([{text: 'A shower', pros: ['quick', 'cheap.'], cons: ['loud']}]);
      expect(
        page('Alternatives', '• Wait. For: Nothing hurts. Nothing costs. Against: It lasts. Ask what to watch for: pain')
          .alternatives,
      ).to.deep.equal([
        {
          text: 'Wait',
          pros: ['Nothing hurts.', 'Nothing costs.'],
          cons: ['It lasts.', 'Ask what to watch for: pain'],
          doingNothing: true,
        },
      ]);
      expect(page('Alternatives', '• Rest\n    - ask first').alternatives).to.deep.equal([{text: 'Rest', note: 'ask first'}]);
    });

    it('alternatives say that they are doing nothing, by their whole name or a tag', () => {
      const names = ['Doing nothing', 'No operation for now.', 'Watchful waiting', 'No treatment of the growth for now'];
      const others = ['No contrast dye', 'Nothing by mouth', 'Surgery after waiting', 'No operation but exercise'];
      const list = [...names, ...others, 'Staying at home [doingNothing: true]'].map((name) => `• ${name}. For: cheap`);
      const {alternatives} = page('Alternatives', list.join('\n'));
      expect(alternatives?.map(({doingNothing}) => doingNothing ?? false)).to.deep.equal([
        ...names.map(() => true),
        ...others.map(() => false),
        true,
      ]);
      expect(read('Baño\n\nAlternatives\n• Doing nothing', {lang: 'es'}).alternatives).to.deep.equal([{text: 'Doing nothing'}]);
    });

    it('words are explained by a colon or a dash; other lines are kept', () => {
      const {glossary, more} = page('Glossary', '• Biopsy: a small piece: looked at closely\n• MRI – a scan\n• see below');
      expect(glossary).to.deep.equal([
        {term: 'Biopsy', definition: 'a small piece: looked at closely'},
        {term: 'MRI', definition: 'a scan'},
      ]);
      expect(more).to.deep.equal([{heading: 'Glossary', items: [{text: 'see below'}]}]);
    });

    it('warning signs have the urgency that the page states, and no other', () => {
      const {warningSigns, more} = page(
        'When to Get Help',
        '• Emergency: chest pain\n• Non-urgent: itching\n• fever\n• Call 911 if you faint',
      );
      expect(warningSigns).to.deep.equal([
        {text: 'chest pain', urgency: 'emergency'},
        {text: 'itching', urgency: 'non-urgent'},
        {text: 'Call 911 if you faint', urgency: 'emergency'},
      ]);
      expect(more).to.deep.equal([{heading: 'When to Get Help', items: [{text: 'fever'}]}]);
      expect(
        page('Warning Signs', 'Emergency:', '• pain', 'Urgent:', '• fever', 'Ask your doctor about:', '• itching'),
      ).to.deep.include({
        warningSigns: [
          {text: 'pain', urgency: 'emergency'},
          {text: 'fever', urgency: 'urgent'},
        ],
        more: [{heading: 'Warning Signs', items: [{text: 'Ask your doctor about:'}, {text: 'itching'}]}],
      });
    });

    describe('warning signs under labels', () => {
      const signs = (...lines: string[]) => {
        const {warningSigns, more, notes} = page('When to Get Help', lines.join('\n'));
        return {
          signs: warningSigns?.map(({text, urgency}) => `${urgency}: ${text}`),
          more: more?.flatMap(({items}) => items.map(({text}) => text)),
          notes: notes?.warningSigns,
        };
      };
      const none = {more: undefined, notes: undefined};
      for (const [lines, expected] of [
        [
          ['Call your doctor if you have:', '• Fever', 'Call 911 if you have:', '• Chest pain'],
          {
            signs: ['emergency: Call 911 if you have: Chest pain'],
            more: ['Call your doctor if you have:', 'Fever'],
            notes: undefined,
          },
        ],
        [
          ['Urgent: call today if', '• Fever', 'Emergency: call 911 if', '• Chest pain', '• Fainting'],
          {
            ...none,
            signs: ['urgent: call today if: Fever', 'emergency: call 911 if: Chest pain', 'emergency: call 911 if: Fainting'],
          },
        ],
        [
          ['Call 911 if you have:', '• Chest pain', '• Fainting'],
          {...none, signs: ['emergency: Chest pain', 'emergency: Fainting'], notes: {lead: 'Call 911 if you have:'}},
        ],
        [
          ['Emergency:', '• Chest pain', 'Do not drive yourself.', '• Fainting', 'Call your doctor if you have', '• Fever'],
          {
            ...none,
            signs: ['emergency: Chest pain', 'emergency: Fainting'],
            more: ['Do not drive yourself.', 'Call your doctor if you have', 'Fever'],
          },
        ],
        [
          ['• Urgent: fever', 'Call 911 if you faint.', 'Keep this page.'],
          {...none, signs: ['urgent: fever', 'emergency: Call 911 if you faint.'], notes: {remark: 'Keep this page.'}},
        ],
        [
          ['Emergency: chest pain', '• Urgent: fever', 'Urgent:', '• A rash'],
          {...none, signs: ['emergency: chest pain', 'urgent: fever', 'urgent: A rash']},
        ],
        [
          ['Emergency:', 'Chest pain', 'Fainting', 'Urgent:', 'Fever'],
          {...none, signs: ['emergency: Chest pain', 'emergency: Fainting', 'urgent: Fever']},
        ],
        [
          ['• Emergency:', '• Chest pain', '• Urgent (call today):', '• Fever'],
          {...none, signs: ['emergency: Chest pain', 'urgent: (call today): Fever']},
        ],
        [
          ['You should call 911 if:', '• Chest pain', 'Call us, not 911, if:', '• Fever'],
          {
            ...none,
            signs: ['emergency: You should call 911 if: Chest pain'],
            more: ['Call us, not 911, if: Fever'],
          },
        ],
        [
          ['Urgent: call today if', 'Fever', 'Emergency:', 'Chest pain', '• Fainting'],
          {...none, signs: ['urgent: call today if: Fever', 'emergency: Chest pain', 'emergency: Fainting']},
        ],
        [['Emergency:', 'Chest pain', '• Fainting'], {...none, signs: ['emergency: Chest pain', 'emergency: Fainting']}],
        [
          ['Emergency: call 911 if', '• Chest pain', '• Urgent: fever', 'Call us if', '• Emergency: confusion', '• Itching'],
          {
            ...none,
            signs: ['emergency: call 911 if: Chest pain', 'urgent: fever', 'emergency: confusion'],
            more: ['Call us if', 'Itching'],
          },
        ],
        [
          [`Call 911 if ${'this is long '.repeat(30)}:`, '• Chest pain', 'Urgent:', '• Fever'],
          {
            ...none,
            signs: [`emergency: Call 911 if ${'this is long '.repeat(30)}:`, 'emergency: Chest pain', 'urgent: Fever'],
          },
        ],
      ] as const) {
        it(lines.join(' / ').slice(0, 150), () => expect(signs(...lines)).to.deep.equal(expected));
      }

      it('hold for no items of another section', () => {
        const {warningSigns, more} = page('Warning Signs', 'Emergency:\n• Chest pain', 'When to Call Your Doctor', '• Itching');
        expect(warningSigns).to.deep.equal([{text: 'Chest pain', urgency: 'emergency'}]);
        expect(more).to.deep.equal([{heading: 'When to Call Your Doctor', items: [{text: 'Itching'}]}]);
      });
    });

    it('similar codes have the system of the page unless their form is that of another', () => {
      const {similar, more} = page(
        'CPT4 code',
        'Similar Codes',
        '63621 Each additional lesion\nG0339 Robotic\nICD-10-PCS code D026DZZ\nSee also feet',
      );
      expect(similar).to.deep.equal([
        {system: 'CPT', code: '63621', display: 'Each additional lesion'},
        {system: 'HCPCS', code: 'G0339', display: 'Robotic'},
        {system: 'ICD-10-PCS', code: 'D026DZZ'},
      ]);
      expect(more).to.deep.equal([{heading: 'Similar Codes', items: [{text: 'See also feet'}]}]);
      expect(page('Similar Codes', '63621 Each').similar).to.equal(undefined);
    });

    it('sources have an address and a date; a publisher only where it is called one', () => {
      expect(
        page('Sources', '• NHS: Feet (2010). https://example.org/feet (read 2026-01-31)\n• Baths (NHS) [publisher: NHS]').sources,
      ).to.deep.equal([
        {text: 'NHS: Feet (2010).', url: 'https://example.org/feet', accessed: '2026-01-31'},
        {text: 'Baths (NHS)', publisher: 'NHS'},
      ]);
    });

    it('days that do not exist stay in the words', () => {
      expect(page('Last Reviewed', '2027-02-28', 'Next Review', '2027-06-31')).to.deep.include({
        review: {last: '2027-02-28'},
        more: [{heading: 'Next Review', items: [{text: '2027-06-31'}]}],
      });
      expect(page('Sources', '• Feet (read 2027-02-29)').sources).to.deep.equal([{text: 'Feet (read 2027-02-29)'}]);
      const step = 'Fast [authority: A; rule: B; expires: 2027-02-29]';
      expect(page('Preparation', `• ${step}`).preparation?.[0]?.text).to.equal(step);
    });

    it('reviews have dates of one form only', () => {
      expect(page('Last Reviewed', '2026-05-31', 'Next review: 31/5/28')).to.deep.include({
        review: {last: '2026-05-31'},
        more: [{heading: 'Next review', items: [{text: '31/5/28'}]}],
      });
      expect(
        page('Risks', '• Wet', 'Last reviewed 2026-01-31. Next review 2028-01-31. Reviewed by A. Foot. Version 1.\nAn example.'),
      ).to.deep.include({
        review: {last: '2026-01-31', next: '2028-01-31', by: 'A. Foot'},
        version: '1',
        notices: ['An example.'],
      });
    });

    it('copyright lines are notices wherever they stand', () => {
      const {notices, risks} = page('Risks', '• Wet', 'CPT copyright 2024 American Medical Association. All rights reserved.');
      expect(notices).to.have.length(1);
      expect(texts(risks)).to.deep.equal(['Wet']);
    });

    it('take hints from English words only, tags in any language', () => {
      const es = read('Baño\n\nRisks\n• Rarely, cold\n• Agua [likelihood: 3 of 100; severity: mild]', {lang: 'es'});
      expect(es.risks).to.deep.equal([{text: 'Rarely, cold'}, {text: 'Agua', likelihood: {count: 3, of: 100}, severity: 'mild'}]);
    });
  });
});

describe('writePage', () => {
  // Words without layout, so that a failure concerns the layout.
  const word = fc.stringMatching(/^[b-df-hj-np-tv-z]{2,7}$/);
  const phrase = fc.array(word, {minLength: 1, maxLength: 9}).map((words) => words.join(' '));
  const sentence = phrase.map((words) => `X${words}.`);
  const paragraphs = fc.array(sentence, {minLength: 1, maxLength: 3}).map((all) => all.join('\n\n'));
  const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, {nil: undefined, freq: 2});
  const object = <T>(shape: {[K in keyof T]: fc.Arbitrary<T[K]>}, required: (keyof T)[]) =>
    fc.record(shape, {requiredKeys: required});
  const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, {maxLength: 4});
  const plain = list(object({text: fc.oneof(phrase, sentence)}, ['text']));
  const period = fc.constantFrom('PT30M', 'PT6H', 'P3D', 'P1DT2H', 'P2W');
  const date = fc.constantFrom('2026-05-31', '2027-01-02');
  const likelihood = fc.oneof(
    fc.constantFrom('very common', 'common', 'uncommon', 'rare', 'very rare', 'not known').map((one) => ({word: one})),
    object({count: fc.integer({min: 0, max: 50}), of: fc.integer({min: 50, max: 99_999}), period, about: fc.constant(true)}, [
      'count',
      'of',
    ]),
  );
  const codes = fc.constantFrom(
    [{system: 'CPT'}],
    [
      {system: 'HCPCS', code: 'G0339', display: 'Robotic'},
      {system: 'CPT', code: '63620', display: 'One'},
    ],
    [
      {system: 'SNOMED-CT', code: '1234567'},
      {system: 'OPS', code: '5-984'},
    ],
  );
  const similar = list(
    fc.constantFrom(
      {system: 'CPT', code: '63621', display: 'Two'},
      {system: 'OPS', code: '5-1'},
      {system: 'HCPCS', code: 'G0340'},
    ),
  );
  const note = object({lead: paragraphs, remark: paragraphs}, ['lead']);
  const source = object(
    {text: phrase, url: fc.constantFrom('https://a.example/b_(c)', 'http://d.example'), publisher: phrase, accessed: date},
    ['text'],
  );
  const ruleWords = fc.oneof(phrase, fc.constantFrom('Fasting [2023]; second part', '100%25 clear: a guide', '%5B[]%'));
  const rule = object(
    {
      authority: ruleWords,
      title: ruleWords,
      url: fc.constantFrom('https://a.example/b;c?d=%5B1%5D', 'http://d.example/%20'),
      effective: fc.constantFrom('2020-02-29', '2026-05-31'),
      expires: date,
    },
    ['authority', 'title', 'expires'],
  );
  const record = object(
    {
      id: fc.constant('a'),
      lang: fc.constantFrom('en', 'en-GB', 'es'),
      name: phrase,
      alsoKnownAs: list(phrase),
      codes,
      summary: paragraphs,
      purpose: paragraphs,
      indications: plain,
      contraindications: plain,
      preparation: list(
        object(
          {
            text: phrase,
            kind: fc.constantFrom('fasting', 'other'),
            when: object({before: period, means: fc.constantFrom('until', 'from', 'at', 'by')}, ['before']),
            rule,
          },
          ['text'],
        ),
      ),
      steps: plain,
      duration: object({text: paragraphs, min: period, max: period}, ['text']),
      setting: paragraphs,
      personnel: plain,
      risks: list(
        object({text: phrase, likelihood, severity: fc.constantFrom('mild', 'life-threatening'), source: phrase}, ['text']),
      ),
      benefits: plain,
      recovery: list(object({text: phrase, when: object({after: period}, ['after'])}, ['text'])),
      warningSigns: list(
        object({text: phrase, urgency: fc.constantFrom('emergency', 'urgent', 'non-urgent')}, ['text', 'urgency']),
      ),
      alternatives: list(
        object({text: phrase, pros: list(phrase), cons: list(phrase), note: phrase, doingNothing: fc.constant(true)}, ['text']),
      ),
      experience: plain,
      questions: plain,
      glossary: list(object({term: phrase, definition: fc.oneof(phrase, sentence)}, ['term', 'definition'])),
      similar,
      more: fc.array(object({heading: word.map((one) => `The ${one.toUpperCase()}`), items: plain}, ['heading', 'items']), {
        minLength: 1,
        maxLength: 3,
      }),
      sources: list(source),
      review: object({last: date, next: date, by: phrase}, ['last']),
      version: word,
      notices: fc.array(sentence, {minLength: 1, maxLength: 3}),
    },
    ['id', 'lang', 'name'],
  );
  const noted = fc
    .tuple(record, optional(object({indications: note, steps: note, alternatives: note, warningSigns: note}, [])))
    .map(([plainRecord, notes]) => {
      const kept = Object.entries(notes ?? {}).filter(([field]) => field in plainRecord);
      return kept.length ? {...plainRecord, notes: Object.fromEntries(kept)} : plainRecord;
    });

  it('gives a page that reads as the same record', () => {
    fc.assert(
      fc.property(noted, (input) => {
        const {procedure, issues} = parseProcedure(input);
        expect(issues).to.equal(undefined);
        const text = writePage(procedure!);
        expect(read(text, {id: 'a', lang: input.lang}), text).to.deep.equal(procedure);
      }),
      {numRuns: 400},
    );
  });

  it('takes half a rule for words, since its hours would never end', () => {
    for (const tags of ['authority: A; rule: B', 'rule: B; expires: 2027-01-01', 'expires: 2027-01-01']) {
      const {procedure} = readPage(`Name of the Procedure:\n\nA\n\nPreparation\n\n• Fast [before: PT6H; ${tags}]\n`, {
        id: 'a',
        lang: 'es',
      });
      expect(procedure!.preparation).to.deep.equal([{text: `Fast [before: PT6H; ${tags}]`}]);
    }
  });

  it('repeats no hint that the words give, and tags what they do not', () => {
    const {procedure} = parseProcedure({
      ...{id: 'a', lang: 'en', name: 'A', duration: {text: '1 to 2 hours', min: 'PT1H', max: 'PT2H'}},
      risks: [
        {text: 'Rarely, pain', likelihood: {word: 'rare'}, severity: 'mild'},
        {text: 'Cold', likelihood: {count: 3, of: 100, about: true}},
      ],
    });
    const text = writePage(procedure!);
    expect(text)
      .to.contain('\n1 to 2 hours\n')
      .and.to.contain('• Rarely, pain [severity: mild]\n')
      .and.to.contain('• Cold [likelihood: about 3 of 100]\n');
  });
});

describe('any page', () => {
  const word = fc
    .stringMatching(/^[A-Z]?[a-z]{3,9}$/)
    .filter((one) => !/^(?:none|pros?|cons?|for|against|urgent|emergency|note|code|accessed|read)$/i.test(one));
  const words = (max: number) => fc.array(word, {minLength: 1, maxLength: max}).map((all) => all.join(' '));
  const line = fc.tuple(
    fc.constantFrom('', '', '  ', '\t', '    ', '\u00a0'),
    fc.constantFrom('', '', '', '• ', '•', '- ', '* ', '– ', '· ', '1. ', '2) ', '3. '),
    fc.oneof(words(4), words(14)),
    fc.constantFrom('', '', '.', ':', '?', '  ', '\t'),
  );
  const heading = fc
    .constantFrom(...Object.values(HEADINGS).flat())
    .chain((one) => fc.constantFrom(one, `${one}:`, one.toUpperCase()));
  const known = new Set(Object.values(HEADINGS).flatMap((all) => all.map((one) => one.toLowerCase())));
  const part = fc.oneof(
    {weight: 5, arbitrary: line.map((pieces) => pieces.join(''))},
    {weight: 2, arbitrary: heading},
    {
      weight: 1,
      arbitrary: fc.constantFrom('Do not:', 'You should not', '• Never:', 'Rare', 'Common risks:', 'Call 911 if you faint:'),
    },
    {weight: 3, arbitrary: fc.constant('')},
  );
  const lineEnd = fc.constantFrom('\n', '\r\n', '\r', ' \n');
  const pages = fc.record({
    start: fc.constantFrom('', '\ufeff', 'Search all medical codes\n\n'),
    title: words(5).filter((one) => !known.has(one.toLowerCase())),
    parts: fc.array(part, {maxLength: 40}),
    end: lineEnd,
  });

  it('loses no word of its body', () => {
    const wordsOf = (text: string): string[] => text.match(/[A-Za-z]{3,}/g) ?? [];
    fc.assert(
      fc.property(pages, ({start, title, parts, end}) => {
        const {procedure} = readPage(start + [title, ...parts, 'Summary', 'Wet.'].join(end));
        const kept = wordsOf(JSON.stringify(procedure).replaceAll('\\n', ' '));
        const counts = new Map<string, number>();
        for (const one of kept) counts.set(one, (counts.get(one) ?? 0) + 1);
        const body = parts.filter((one) => !known.has(one.toLowerCase().replace(/:$/, '')));
        for (const one of body.flatMap(wordsOf)) {
          expect(counts.get(one) ?? 0, `${one} of ${JSON.stringify(parts)}`).to.be.above(0);
          counts.set(one, counts.get(one)! - 1);
        }
      }),
      {numRuns: 1500},
    );
  });

  it('gives a record or an issue, whatever it is', () => {
    const junk = fc.oneof(
      fc.string({unit: 'binary', maxLength: 400}),
      fc
        .array(
          fc.oneof(
            heading,
            fc.constantFrom(
              '\n',
              '\n\n',
              '\r',
              '\t',
              '• ',
              '1. ',
              '[',
              ']',
              ':',
              ';',
              '(',
              'Pros:',
              '\ud800',
              ' [likelihood: 1 of 0]',
            ),
          ),
          {maxLength: 60},
        )
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(junk, fc.constantFrom('', 'A\n\nSummary\n'), (text, start) => {
        const {procedure, issues} = readPage(start + text);
        expect(procedure ?? issues).to.be.an(procedure ? 'object' : 'array');
        expect(issues?.every(({path}) => /^(?:page|line \d+)$/.test(path)) ?? true, JSON.stringify(issues)).to.equal(true);
      }),
      {numRuns: 1500},
    );
  });

  it('is read in time that grows with its length, not with its square', () => {
    const UNITS = [
      'a ',
      ' ',
      '(',
      '• ',
      ':',
      '1. ',
      '[',
      ')',
      '\t\u00a0',
      'a;',
      '-',
      'a.',
      '\n• a',
      '\n   - a',
      '\na',
      ' code 1',
    ];
    growsLinearly((length) => {
      for (const unit of UNITS) {
        const long = unit.repeat(length / unit.length);
        for (const heading of ['Risks', 'Alternatives', 'Sources', 'Similar Codes', 'Duration'])
          readPage(`A\n\n${heading}\n\n• ${long}x`);
        readPage(`${long}x\n\nSummary\n\nWarm.`);
      }
    }, 12_500);
  }).timeout(120_000);

  it('nested without end is read as well', () => {
    const deep = Array.from({length: 20_000}, (_item, depth) => `${' '.repeat(Math.min(depth * 2, 3000))}- x`).join('\n');
    expect(readPage(`A\n\nRisks\n${deep}`).procedure).to.be.an('object');
  });
});
