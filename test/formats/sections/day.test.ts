import {expect} from '@open-wc/testing';
import {readPage} from '../../../src/index.js';
import {isDayHeading, partDay} from '../../../src/formats/sections/day.js';

const read = (markdown: string) => readPage(`# Gastroscopy\n\nA test.\n\n${markdown}`).procedure!;
const texts = (items: readonly {text: string}[] | undefined) => items?.map(({text}) => text);

describe('a section about the day', () => {
  it('gives the orders in it to the preparation, and keeps what happens then', () => {
    const {preparation, steps} = read(
      '## On the day\n\n- Do not wear make-up.\n- Please arrive 30 minutes early.\n- Keep taking your blood pressure tablets.\n' +
        '- You will change into a gown.\n- The nurse asks whether you have had anything to eat.\n- Do not drive for 24 hours after sedation.\n',
    );
    expect(texts(preparation)).to.deep.equal([
      'On the day: Do not wear make-up.',
      'On the day: Please arrive 30 minutes early.',
      'On the day: Keep taking your blood pressure tablets.',
    ]);
    expect(preparation![2]!.medicine).to.deep.equal({name: 'blood pressure tablets', action: 'continue'});
    expect(texts(steps)).to.deep.equal([
      'You will change into a gown.',
      'The nurse asks whether you have had anything to eat.',
      'Do not drive for 24 hours after sedation.',
    ]);
  });

  it('knows whose appointment is in the morning', () => {
    const {preparation} = read(
      '## On the day of your test\n\nMorning appointments (before 12 noon): do not eat anything. You may drink water until 6am.\n\n' +
        'Afternoon appointments: you can have a light breakfast before 7am. Sip water up to 2 hours before you arrive.\n',
    );
    expect(preparation!.map(({appointment}) => appointment)).to.deep.include.members([{to: '12:00'}, {from: '12:00'}]);
  });

  it('is not one about what happens', () => {
    expect(
      ['On the day', 'The morning of your surgery', 'What happens on the day?', 'After the test'].map(isDayHeading),
    ).to.deep.equal([true, true, false, false]);
    const {steps, preparation} = read('## What happens on the day\n\n- Bring your glasses.\n- Do not wear make-up.\n');
    expect([texts(steps)?.length, preparation]).to.deep.equal([2, undefined]);
  });

  it('keeps each sentence on one side', () => {
    const parts = [
      {kind: 'paragraph', text: 'Do not eat before the scan.'},
      {kind: 'table', table: {type: 'table', head: [], rows: [['8 am', 'Arrive']]}},
    ] as const;
    const {before, then} = partDay(parts, (text) => text);
    expect([before, then]).to.deep.equal([[parts[0]], [parts[1]]]);
  });
});

describe('items below a label', () => {
  it('are steps of their own where they are about medicines or for some people', () => {
    const {preparation, conditions} = read(
      '## How to prepare\n\n### The week before your test\n\n- If you take warfarin, phone us at least 7 days before.\n- Keep taking your heart tablets.\n\n### Food\n\n- White bread\n- Eggs\n',
    );
    expect(texts(preparation)).to.deep.equal([
      'The week before your test: If you take warfarin, phone us at least 7 days before.',
      'The week before your test: Keep taking your heart tablets.',
      'Food',
    ]);
    expect(preparation![0]!.when).to.deep.equal({before: 'P7D', means: 'by'});
    expect(conditions!.map(({text}) => text)).to.deep.equal(['Do you take warfarin?']);
  });

  it('stay below a label that is half a sentence, beside orders that are steps', () => {
    const {preparation, notes} = read(
      '## Before you come in\n\nYou can eat as normal.\n\nPlease tell us if:\n\n- you take clopidogrel\n- you have a heart valve\n\nBring a urine sample with you.\n',
    );
    expect(texts(preparation)).to.deep.equal(['Please tell us if:', 'Bring a urine sample with you.']);
    expect(texts(preparation![0]!.items)).to.deep.equal(['you take clopidogrel', 'you have a heart valve']);
    expect(notes!.preparation).to.deep.equal({lead: 'You can eat as normal.'});
  });

  it('of two times in one label each keeps its sentence', () => {
    const {preparation} = read(
      '## How to prepare\n\n- On the day of your test: Eat breakfast before 7am. Sip water up to 2 hours before you arrive.\n',
    );
    for (const {text, when} of preparation!) expect(when?.at && /2 hours/.test(text)).to.not.equal(true);
  });
});

describe('warning signs in a section of another field', () => {
  it('are known by a title that asks for help at once, in a box as well', () => {
    const page = (title: string) =>
      readPage(
        `<main><h1>Gastroscopy</h1><h2>Recovery</h2><p>Rest.</p><div class="alert alert-danger"><h3>${title}</h3><ul><li>your fingers go blue</li></ul></div></main>`,
      ).procedure!;
    for (const title of ['Seek medical advice urgently if', 'You should get help now if', 'Report these symptoms at once'])
      expect(
        page(title).warningSigns!.map(({urgency}) => urgency),
        title,
      ).to.deep.equal(['urgent']);
    expect(page('Return to the emergency department if').warningSigns![0]!.urgency).to.equal('emergency');
    for (const title of ['Get ready now', 'Call today to book', 'Get help with parking now'])
      expect(page(title).warningSigns, title).to.equal(undefined);
  });
});

describe('prose among warning signs', () => {
  it('stands on the side of the signs that it has on the page', () => {
    const {warningSigns, notes} = read(
      '## When to get help\n\nLook at your wound each day.\n\nCall 999 if you have:\n\n- chest pain\n- black poo\n\nRing the ward if your dressing is loose.\n',
    );
    expect(warningSigns!.map(({urgency}) => urgency)).to.deep.equal(['emergency', 'emergency']);
    expect(notes!.warningSigns).to.deep.equal({
      lead: 'Look at your wound each day.\n\nCall 999 if you have:',
      remark: 'Ring the ward if your dressing is loose.',
    });
  });
});

describe('likelihoods and contacts', () => {
  it('are read where a word precedes the figure, and below "Useful numbers"', () => {
    const {risks, contacts} = read(
      '## Risks\n\n| Risk | How often |\n| --- | --- |\n| Nerve damage | Very rare (1 in 500) |\n| Infection | Rare, about 1 in 50 |\n\n' +
        '## Useful numbers\n\nUrology ward: 0117 496 0111 (24 hours)\n',
    );
    expect(risks).to.deep.equal([
      {text: 'Nerve damage: Very rare (1 in 500)', likelihood: {count: 1, of: 500}},
      {text: 'Infection: Rare, about 1 in 50', likelihood: {count: 1, of: 50, about: true}},
    ]);
    expect(contacts!.map(({phone}) => phone)).to.deep.equal(['0117 496 0111']);
  });

  it('"Other tests you could have" are alternatives', () => {
    expect(texts(read('## Other tests you could have\n\n- Barium swallow\n- No test\n').alternatives)).to.have.length(2);
  });
});
