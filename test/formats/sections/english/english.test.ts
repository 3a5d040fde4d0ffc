import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {durationHints, preparationHints, recoveryHints, riskHints} from '../../../../src/formats/sections/english/index.js';
import {growsLinearly} from '../../../grows-linearly.js';

const word = (value: string) => ({likelihood: {word: value}});
const figure = (count: number, of: number, more = {}) => ({likelihood: {count, of, ...more}});
const about = {about: true};

function table(read: (text: string) => object, cases: readonly (readonly [string, object])[]): void {
  for (const [text, expected] of cases) it(text, () => expect(read(text)).to.deep.equal(expected));
}

describe('riskHints', () => {
  describe('words', () =>
    table(riskHints, [
      ['Rarely, damage to surrounding tissues', word('rare')],
      ['Very rarely, death', word('very rare')],
      ['Common: fatigue', word('common')],
      ['Very rare: paralysis', word('very rare')],
      ['Uncommon side effects: rash, itching', word('uncommon')],
      ['In rare cases, a second operation', word('rare')],
      ['Infection (rare)', word('rare')],
      ['Not known: late effects', word('not known')],
      ['Serious: bleeding inside the skull', {severity: 'serious'}],
      ['Rare but serious: stroke', {...word('rare'), severity: 'serious'}],
      ['Life-threatening: air in a vein', {severity: 'life-threatening'}],
      ['Very common (may affect more than 1 in 10 people): headache', word('very common')],
      ['Rare (less than 1 in 1,000): paralysis', word('rare')],
    ]));

  describe('words that say something else', () =>
    table(riskHints, [
      ['Not rare: fatigue', {}],
      ['This is not rare', {}],
      ['Rare blood type reactions', {}],
      ['Commonly used drugs can cause a rash', {}],
      ['Rarely used antibiotics may be needed', {}],
      ['Damage to a nerve, which rarely lasts', {}],
      ['Less common: rash', {}],
      ['Rare or common: nobody knows', {}],
      ['Extremely rare: death', {}],
      ['Mild to moderate: pain', {}],
      ['Mild, temporary swelling', {}],
      ['Not serious: bruising', {}],
      ['Common bile duct injury', {}],
    ]));

  describe('words that are said of something else, or of a part', () =>
    table(riskHints, [
      ['Serious: death; bruises (common)', {}],
      ['Common: headache; nausea', {}],
      ['Common: stroke (rare)', {}],
      ['Common: bruising. Rarely stroke', {}],
      ['Mild: a rash. Serious: bleeding', {}],
      ['Bruises are usual. Death (rare)', {}],
      ['Smokers (common)', {}],
      ['Rarely, older people get confused', {}],
      ['After earlier surgery (common)', {}],
      ['Common: bruising (common)', word('common')],
      ['Serious: stroke (rare)', {...word('rare'), severity: 'serious'}],
      ['Infection: deep inside (rare)', word('rare')],
      ['Rarely, the dye makes patients feel sick', word('rare')],
    ]));

  describe('figures', () =>
    table(riskHints, [
      ['Infection (about 1 in 100)', figure(1, 100, about)],
      ['Bleeding in 3 out of 1,000 people', figure(3, 1000)],
      ['Infection: 2%', figure(2, 100)],
      ['Infection in 0.5% of patients', figure(0.5, 100)],
      ['Infection (2 percent)', figure(2, 100)],
      ['About 1 in 10 000 people: stroke', figure(1, 10_000, about)],
      ['1 in 100 people get an infection', figure(1, 100)],
      ['There is a 1 in 200 chance of a leak', figure(1, 200)],
      ['The risk of infection is 2%', figure(2, 100)],
      ['Bleeding affects one in 50 people', figure(1, 50)],
      ['2% of people who have this procedure bleed', figure(2, 100)],
      ['New cancer, about 1 in 1,000 per year', figure(1, 1000, {period: 'P1Y', ...about})],
      ['Bleeding (2% within 30 days)', figure(2, 100, {period: 'P30D'})],
      ['You may not be satisfied. About 20 in 100 people.', figure(20, 100, about)],
      ['A hole in the bowel. About 2 in 10,000 people within 30 days.', figure(2, 10_000, {period: 'P30D', ...about})],
      ['Rarely, bleeding (1 in 1,000)', figure(1, 1000)],
      ['Infection (approx. 1%)', figure(1, 100, about)],
      ['Infection in ca. 1% of patients', figure(1, 100, about)],
      ['Bleeding: approx 2 in 100', figure(2, 100, about)],
      ['You are not satisfied. One in 50 people.', figure(1, 50)],
    ]));

  describe('figures that are not a likelihood of this risk, or exceed the record', () =>
    table(riskHints, [
      ['Infection (less than 1%)', {}],
      ['Infection in fewer than 1 in 100 people', {}],
      ['Infection in up to 5% of patients', {}],
      ['Infection (>1%)', {}],
      ['Infection in 2% or more', {}],
      ['Infection in 1 to 3 in 100 people', {}],
      ['Infection (1-3%)', {}],
      ['Infection (1% to 3%)', {}],
      ['Infection (1% at 40, 2% at 60)', {}],
      ['Infection in between 1 and 3 of 100', {}],
      ['Infection in 1 in 2 million', {}],
      ['Infection in 1 in 10 thousand people', {}],
      ['Infection in 1 in 1.000', {}],
      ['50% lower risk of infection', {}],
      ['The risk is 50% higher', {}],
      ['A risk twice as high, 2%', {}],
      ['100% of the tumor may not be reached', {}],
      ['Swelling of 20% of the lung', {}],
      ['5% dextrose may sting', {}],
      ['Reaction to 1% lidocaine', {}],
      ['Infection in 2% of smokers', {}],
      ['Infection in 2% of patients with diabetes', {}],
      ['Infection in 2% of people over 65', {}],
      ['Infection (2%) in smokers', {}],
      ['No infection in 98% of patients', {}],
      ['97 of 100 people do not have this', {}],
      ['Nausea goes away in 90% of people', {}],
      ['Numbness, permanent in 5%', {}],
      ['Pain, of these 5% severe', {}],
      ['1 of 3 tests is repeated', {}],
      ['5 in 3 people', {}],
      ['COVID-19 in 2 wards', {}],
      ['2% per session', {}],
      ['Don’t worry: 2% of people faint', {}],
      ['Leak is avoided in approx. 95% of patients', {}],
      ['Leak is avoided. About 95% of patients.', {}],
      ['Risk reduced by approx. 50%', {}],
      ['Pain in up to approx. 20% of patients', {}],
      ['Infection: less than approx. 1%', {}],
      ['Bleeding: max. 5%', {}],
      ['Bleeding: est. 5%', {}],
      ['Bleeding in 5% of patients (max.)', {}],
      ['Smokers (5%)', {}],
      ['Women: 5%', {}],
      ['Infection in obese patients (5%)', {}],
      ['Infection (5%, mostly women)', {}],
      ['In smokers, 1 in 100.', {}],
      ['After earlier surgery: 5%', {}],
      ['Bruising is usual. Stroke (1 in 1,000)', {}],
      ['Bruising is usual. Stroke in 1 in 1,000', {}],
      ['Bruising (10%). Death is possible', {}],
      ['Bruising; stroke (1 in 1,000)', {}],
      ['Bruising / stroke (1 in 1,000)', {}],
      ['Common: bruising in 5%, death in 1%', {}],
      ['You may bleed. Max. 5%.', {}],
      ['On aspirin: bleeding (5%)', {}],
    ]));
});

describe('durationHints', () => {
  table(durationHints, [
    ['The procedure usually takes between 30 minutes to a few hours, depending on the case.', {min: 'PT30M'}],
    ['30 to 60 minutes', {min: 'PT30M', max: 'PT60M'}],
    ['It usually takes 1-2 hours.', {min: 'PT1H', max: 'PT2H'}],
    ['Between 15 and 90 minutes. It depends on how many pictures are needed.', {min: 'PT15M', max: 'PT90M'}],
    ['From 30 minutes to 2 hours', {min: 'PT30M', max: 'PT2H'}],
    ['One or two hours', {min: 'PT1H', max: 'PT2H'}],
    ['Up to 3 hours', {max: 'PT3H'}],
    ['Max. 3 hours', {max: 'PT3H'}],
    ['The maximum is 3 hours', {max: 'PT3H'}],
    ['Min. 2 hours', {min: 'PT2H'}],
    ['No more than 45 minutes', {max: 'PT45M'}],
    ['Less than an hour', {max: 'PT1H'}],
    ['At least 2 hours', {min: 'PT2H'}],
    ['Not less than 30 minutes', {min: 'PT30M'}],
    ['2 hours or more', {min: 'PT2H'}],
    ['The operation takes 2 hours.', {min: 'PT2H', max: 'PT2H'}],
    ['Half an hour', {min: 'PT30M', max: 'PT30M'}],
    ['An hour and a half', {min: 'PT90M', max: 'PT90M'}],
    ['1½ hours', {min: 'PT90M', max: 'PT90M'}],
    ['1 hour and 30 minutes', {min: 'PT1H30M', max: 'PT1H30M'}],
    ['2 days', {min: 'P2D', max: 'P2D'}],
    ['It takes 1 to 2 hours. You stay in the hospital for 2 days.', {min: 'PT1H', max: 'PT2H'}],
    ['It takes 1 to 2 hours. It can take longer.', {min: 'PT1H'}],
    ['It takes 1 to 2 hours. You are in the operating area for longer.', {min: 'PT1H', max: 'PT2H'}],
    ['6 months', {min: 'P6M', max: 'P6M'}],
  ]);

  describe('nothing is taken from', () =>
    table(durationHints, [
      ['About 2 hours', {}],
      ['Ca. 2 hours', {}],
      ['Approx. 2 hours', {}],
      ['It usually takes 2 hours.', {}],
      ['On average 2 hours', {}],
      ['Several days', {}],
      ['A few hours', {}],
      ['Two to one hours', {}],
      ['30 to 60', {}],
      ['It takes 1 hour. The scan takes 10 minutes.', {}],
      ['30 minutes, plus 2 hours of rest', {}],
      ['1 to 5 sessions of 30 minutes each', {}],
      ['30 minutes a day', {}],
      ['Three quarters of an hour', {}],
      ['It rarely takes more than 2 hours', {}],
      ['You arrive 2 hours before', {}],
      ['It does not take 2 hours', {}],
    ]));
});

describe('preparationHints', () => {
  const at = (before: string, means?: string) => ({when: {before, ...(means && {means})}});
  table(preparationHints, [
    ['Patients may be advised to fast for several hours before the procedure.', {kind: 'fasting'}],
    ['Stop drinking 2 hours before.', {kind: 'fasting', ...at('PT2H', 'from')}],
    ['Do not eat for 6 hours before surgery', {kind: 'fasting', ...at('PT6H', 'from')}],
    ['You may have clear drinks until 2 hours before.', {kind: 'fasting', ...at('PT2H', 'until')}],
    ['You may not eat or drink 6 hours before.', {kind: 'fasting', ...at('PT6H', 'from')}],
    ['Take the tablet 1 hour before the procedure.', {kind: 'medicine', ...at('PT1H', 'at')}],
    ['Have your last light meal at least 6 hours before.', {kind: 'fasting', ...at('PT6H', 'by')}],
    ['Stop aspirin 3 days before the operation', {kind: 'medicine', ...at('P3D', 'from')}],
    ['Stop aspirin two weeks prior to your procedure.', {kind: 'medicine', ...at('P2W', 'from')}],
    ['Pack your bag the day before.', at('P1D')],
    ['Arrive an hour and a half before your appointment', at('PT90M', 'at')],
    // Of a child, which is fed.
    ['Do not give your child anything to eat for 6 hours before surgery.', {kind: 'fasting', ...at('PT6H', 'from')}],
    ['Do not let your child eat for 6 hours before surgery.', {kind: 'fasting', ...at('PT6H', 'from')}],
    ['Your baby can have a breast feed until 4 hours before surgery.', {kind: 'fasting', ...at('PT4H', 'until')}],
    ['Cow’s milk may be given up to 6 hours before surgery.', {kind: 'fasting', ...at('PT6H', 'until')}],
    ['Bring the milk that your baby drinks.', {}],
    // A denial until then, or beside a permission: which of the two it is for is not clear.
    ['Do not eat or drink until 2 hours before.', {kind: 'fasting', ...at('PT2H')}],
    ['Do not eat, but you may drink water 2 hours before.', {kind: 'fasting', ...at('PT2H')}],
    ['Wear loose clothes', {kind: 'clothing'}],
    ['Do not drive yourself', {kind: 'travel'}],
    ['Sign the consent form', {kind: 'paperwork'}],
    ['Pre-procedure imaging (e.g., MRI, CT scans) is typically required', {kind: 'test'}],
    ['You will have blood tests', {kind: 'test'}],
  ]);

  describe('nothing is made up', () =>
    table(preparationHints, [
      ['Pack your bag the evening before.', {}],
      ['Eat nothing after midnight before surgery', {}],
      ['Take a rest about 2 hours before', {}],
      ['Take a rest ca. 2 hours before', {}],
      ['Rest within 24 hours before the procedure', {}],
      ['Rest 6 to 8 hours before', {}],
      ['Rest a few hours before', {}],
      ['Rest 2 hours before bedtime', {}],
      ['Rest 2 hours before the CT scan', {}],
      ['Rest 2 days before stopping', {}],
      ['Rest 2 days before and 1 day before', {}],
      ['Walk twice a day before surgery', {}],
      ['Less than 2 days before surgery', {}],
      ['The week before surgery, rest', {}],
      ['You do not need to fast', {}],
      ['Eat and drink as normal', {}],
      ['No alcohol to drink', {}],
      ['Drink plenty of water', {}],
      ['Eat breakfast and take your medicines', {}],
      ['Tell us about medicine to relax you', {}],
      ['Bring somebody along', {}],
      ['Breakfast', {}],
    ]));
});

describe('recoveryHints', () => {
  const at = (after: string) => ({when: {after}});
  table(recoveryHints, [
    ['Back to work after 2 weeks', at('P2W')],
    ['Stitches come out 10 days after surgery.', at('P10D')],
    ['After 3 months, ask about lifting.', at('P3M')],
    ['You see the surgeon the day after the operation', at('P1D')],
    ['Patients can usually go home the same day.', {}],
    ['Most patients can resume normal activities within a few days.', {}],
    ['You are well within 2 weeks after surgery', {}],
    ['Do not drive for 24 hours after the procedure', {}],
    ['Do not drive until 2 weeks after surgery', {}],
    ['Swelling lasts 2 weeks after surgery', {}],
    ['After about 6 weeks you can walk', {}],
    ['After 6 weeks or more, ask your doctor', {}],
    ['After 6 to 12 weeks you can work', {}],
    ['After 2 weeks of rest you may walk', {}],
    ['2 weeks after stopping the medicine', {}],
    ['If it hurts after 2 days, call', {}],
    ['After a few days', {}],
    ['After age 50', {}],
  ]);
});

describe('every hint', () => {
  const readers = [riskHints, durationHints, preparationHints, recoveryHints];
  const number = fc.oneof(fc.integer({min: 13, max: 99_999}).map(String), fc.constantFrom('1,000', '10 000', '1.5', '1½', '20'));
  const pieces = [
    ...['', 'about', 'up to', 'less than', 'between', 'at least', 'risk of', '(', 'in', 'for', 'after', 'Rarely,', 'Common:'],
    ...[
      '%',
      '% of people',
      'minutes',
      'hours',
      'days',
      'weeks',
      'people',
      'people per year',
      'chance of pain',
      'hours before',
      'days after',
    ],
    ...['to', '-', 'and', 'in', 'of', 'out of', ')', 'or more', 'within', 'surgery', '.'],
  ];
  const prose = fc
    .array(fc.oneof(number, fc.constantFrom(...pieces)), {minLength: 1, maxLength: 7})
    .map((words) => words.join(' '));

  it('takes its numbers from the text', () => {
    let taken = 0;
    fc.assert(
      fc.property(prose, (text) => {
        // Beside each other, "10 000" and "100" are "10 000 100" as well.
        const numbers = [/\d[\d,]*(?: 000)?/g, /\d[\d,]*(?: \d{3})+/g].flatMap((form) => text.match(form) ?? []);
        const said = new Set(numbers.map((digits) => Number(digits.replace(/[, ]/g, ''))));
        // A percentage is out of 100, per year is in one; halves and decimals of hours are in minutes, of days in hours.
        if (text.includes('%')) said.add(100);
        if (text.includes('per year')) said.add(1);
        if (/[½.]/.test(text)) [90, 36].forEach((half) => said.add(half));
        for (const read of readers) {
          const found = JSON.stringify(read(text)).match(/\d+/g) ?? [];
          taken += found.length;
          for (const digits of found) expect(said, text).to.include(Number(digits));
        }
      }),
      {numRuns: 8000},
    );
    expect(taken).to.be.above(300);
  });

  it('never throws, and never shares a slow pattern with a long text', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 300}), (text) => readers.forEach((read) => read(text))));
    const UNITS = ['1 ', 'a ', '(', '1 in 100 ', 'a half ', '1,000', ' ', 'very ', 'before the ', '[', 'not ', "n't", '1.', '½'];
    const readAll = (length: number): void => {
      for (const unit of UNITS) for (const read of readers) read(unit.repeat(length / unit.length));
    };
    growsLinearly(readAll, 175);
    for (const read of readers) expect(read('1 in 100 '.repeat(100_000)), 'what is longer is not read').to.deep.equal({});
  }).timeout(60_000);
});
