import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {appointmentHint} from '../../../../src/formats/sections/english/appointment.js';
import {audienceHint} from '../../../../src/formats/sections/english/audience.js';
import {clockHint, daysOf, namesClock} from '../../../../src/formats/sections/english/clock.js';
import {doseHint, repeatHint} from '../../../../src/formats/sections/english/dose.js';
import {kindOf} from '../../../../src/formats/sections/english/kinds.js';
import {isMedicineLabel, medicineHint} from '../../../../src/formats/sections/english/medicine.js';
import {momentHint} from '../../../../src/formats/sections/english/moment.js';
import {denies, relationHint} from '../../../../src/formats/sections/english/relation.js';
import {durationHint} from '../../../../src/formats/sections/english/length.js';
import {sentencesOf} from '../../../../src/formats/sections/sentences.js';
import {growsLinearly} from '../../../grows-linearly.js';

function table<T>(read: (text: string) => T, cases: readonly (readonly [string, T])[]): void {
  for (const [text, expected] of cases) it(text, () => expect(read(text)).to.deep.equal(expected));
}

const at = (day: string, time: string, means?: string) => ({at: {day, time}, ...(means && {means})});
const before = (duration: string, means?: string, anchor?: string) => ({
  before: duration,
  ...(anchor && {anchor}),
  ...(means && {means}),
});

describe('momentHint', () => {
  const read = (text: string) => momentHint(text, kindOf(text)) as unknown;
  describe('times of day', () =>
    table<unknown>(read, [
      ['Drink the first half at 6 pm the evening before your test.', at('P1D', '18:00', 'at')],
      ['At 6 pm the evening before your procedure, drink the first half.', at('P1D', '18:00', 'at')],
      ['Drink it at 18:00 on the day before', at('P1D', '18:00', 'at')],
      ['Drink it at 8.30pm two days before your operation', at('P2D', '20:30', 'at')],
      ['Nothing to eat from 6 o’clock in the evening the day before.'.replace('’', "'"), at('P1D', '18:00', 'from')],
      ['Do not eat or drink after midnight the night before. Take your tablets as usual.', at('P1D', '24:00', 'from')],
      ['You may drink clear fluids until 6 am on the morning of your operation', at('P0D', '06:00', 'until')],
      ['By 7.30 am on the day of surgery, be at the ward.', at('P0D', '07:30', 'by')],
      ['Have a light breakfast before 9 am the day before the procedure.', at('P1D', '09:00', 'by')],
      ['From 2 pm the day before, drink clear fluids only.', at('P1D', '14:00', 'from')],
      ['Your last meal should be at noon the day before', at('P1D', '12:00', 'by')],
      ['The day before your procedure: At 6 pm, drink the first half.', at('P1D', '18:00', 'at')],
      ['The day before your procedure: Mix it with cold water. At 6 pm, drink half.', at('P1D', '18:00', 'at')],
      ['At 7 am on the day of your test drink the second half, then nothing more.', at('P0D', '07:00', 'at')],
      ['Take the first sachet at 19.00 hrs on the day before your test', at('P1D', '19:00', 'at')],
      ['Finish the drink by 1000 hrs on the day of your test', at('P0D', '10:00', 'by')],
      ['You may have a light breakfast before 7.30am on the day of surgery.', at('P0D', '07:30', 'until')],
      ['On the morning of your test, take your tablets with a sip of water at 6 am.', at('P0D', '06:00', 'at')],
      ['The day of your test: Take your heart and blood pressure tablets at 6 am.', at('P0D', '06:00', 'at')],
      ['Day of the test, 5 am: Drink the second half.', at('P0D', '05:00')],
      ['Drink it between 1700 and 1900 hrs the day before', {...at('P1D', '17:00'), until: at('P1D', '19:00')}],
      ['Drink between 6 and 8 pm the evening before.', {...at('P1D', '18:00'), until: at('P1D', '20:00')}],
      ['Drink it from 6 pm to 8 pm on the day before the test', {...at('P1D', '18:00'), until: at('P1D', '20:00')}],
    ]));

  describe('days and lengths of time', () =>
    table<unknown>(read, [
      ['On the morning of your procedure, take your tablets with a sip of water.', before('P0D', 'at')],
      ['Do not drive on the day of the procedure', before('P0D', 'from')],
      ['Clear liquids only, the day before', before('P1D', 'at')],
      ['Stop eating 6 hours before the scan, but you may drink water.', before('PT6H', 'from')],
      ['Use the second half 5 hours before you leave home.', before('PT5H', 'at', 'leaving')],
      ['Finish drinking 2 hours before you arrive.', before('PT2H', 'by', 'arrival')],
      ['Stop drinking 2 hours before you are due to arrive.', before('PT2H', 'from', 'arrival')],
      ['8 hours before your scheduled arrival time: stop eating.', before('PT8H', 'from', 'arrival')],
      ['Drink the second dose 5 hours before your appointment time.', before('PT5H', 'at')],
      ['Do not take ibuprofen in the 7 days before surgery.', before('P7D', 'from')],
      ['The day before: only clear liquids. No solid food.', before('P1D', 'from')],
      ['3 days before: Eat low-fibre food. Do not eat nuts.', before('P3D', 'from')],
      ['Evening before surgery: Do not shave.', undefined],
      ['Ask your doctor at least 2 weeks before your procedure when to stop warfarin.', before('P2W', 'by')],
    ]));

  describe('nothing is taken from', () =>
    table<unknown>(
      read,
      [
        'Pack your bag the evening before.',
        'Shower the evening before and the morning of surgery.',
        'Take the tablets in the 7 days before surgery.',
        'Drink it between 5.30 and 19.00 hrs the day before.',
        'Pack your bag the day before surgery and arrive at 7 am.',
        'Pack your bag the day before surgery. Arrive at 7 am.',
        'Drink it at 6:00 the evening before',
        'Drink it at about 6 pm the evening before',
        'Drink it at 6 or 7 pm the evening before',
        'Take the laxative at 4pm and again at 8pm the day before.',
        'Eat nothing after midnight on the day before surgery',
        'You may eat normally the day before. Stop eating at midnight.',
        'Do not drink alcohol the evening before',
        'Eat nothing between 6 pm and 8 pm the day before',
        'Drink it at 9 am the evening before',
        'Drink it from 8 to 6 pm the day before',
        'If your doctor agrees, drink it at 6 pm the evening before.',
      ].map((text) => [text, undefined] as const),
    ));
});

describe('audienceHint', () => {
  const read = (text: string) => {
    const {condition, appointment, rest} = audienceHint(text) ?? {};
    return appointment
      ? {appointment, rest}
      : condition && [condition.question, condition.answer, condition.kind, rest].join(' | ');
  };
  describe('conditions', () =>
    table<unknown>(read, [
      ['If you take blood thinners, ask when to stop.', 'Do you take blood thinners? | yes | medicine | ask when to stop.'],
      [
        'If you take warfarin, clopidogrel or heparin, ask us.',
        'Do you take warfarin, clopidogrel or heparin? | yes | medicine | ask us.',
      ],
      ["If you're on blood thinners, talk to us.", 'Are you on blood thinners? | yes | medicine | talk to us.'],
      ['If you have diabetes, call us.', 'Do you have diabetes? | yes | condition | call us.'],
      ['If you have diabetes: Call us.', 'Do you have diabetes? | yes | condition | Call us.'],
      ['If you do not have diabetes, eat a light meal.', 'Do you have diabetes? | no | condition | eat a light meal.'],
      ['If you are pregnant, tell us.', 'Are you pregnant? | yes | condition | tell us.'],
      ['If you think you might be pregnant, tell us.', 'Do you think you might be pregnant? | yes | condition | tell us.'],
      ['If you have had a heart attack, tell us.', 'Have you had a heart attack? | yes | condition | tell us.'],
      ['If you smoke, stop 4 weeks before.', 'Do you smoke? | yes | other | stop 4 weeks before.'],
      ['Bring your glasses if you wear glasses.', 'Do you wear glasses? | yes | other | Bring your glasses'],
      ['7 days before: If you take iron, stop it.', 'Do you take iron? | yes | medicine | 7 days before: stop it.'],
      ['If you smoke, try to stop before your operation.', 'Do you smoke? | yes | other | try to stop before your operation.'],
      ...[
        'If you are pregnant or think you could be, tell us.',
        'If you are or think you might be pregnant, tell us.',
        'If you are, or might be, pregnant, tell us.',
      ].map((text) => [text, 'Are you pregnant, or do you think you might be? | yes | condition | tell us.'] as const),
      [
        'Stop taking clopidogrel 5 days before, if you take it.',
        'Do you take clopidogrel? | yes | medicine | Stop taking clopidogrel 5 days before',
      ],
      ['If you have diabetes', 'Do you have diabetes? | yes | condition | '],
    ]));

  describe('appointments', () =>
    table<unknown>(read, [
      ['If your appointment is after 10, take both halves.', {appointment: {from: '10:00'}, rest: 'take both halves.'}],
      ['If your test is before 1 pm, do not eat.', {appointment: {to: '13:00'}, rest: 'do not eat.'}],
      ['If you have a morning appointment, take both.', {appointment: {to: '12:00'}, rest: 'take both.'}],
      ['For appointments after 12 noon, drink it at 7 am.', {appointment: {from: '12:00'}, rest: 'drink it at 7 am.'}],
      ['If you are having your operation in the afternoon, do not eat.', {appointment: {from: '12:00'}, rest: 'do not eat.'}],
      ['AM appointments: nothing to eat.', {appointment: {to: '12:00'}, rest: 'nothing to eat.'}],
      [
        'If you are on the afternoon list, eat a light breakfast.',
        {appointment: {from: '12:00'}, rest: 'eat a light breakfast.'},
      ],
      ['Food: PM appointments: eat nothing.', {appointment: {from: '12:00'}, rest: 'Food: eat nothing.'}],
      [
        'Afternoon appointments: Drink it at 6 am on the day.',
        {appointment: {from: '12:00'}, rest: 'Drink it at 6 am on the day.'},
      ],
    ]));

  describe('nothing is taken from', () =>
    table<unknown>(
      read,
      [
        'If you feel unwell, call the clinic.',
        'If you have a cold or fever, call us.',
        'If you have any questions, call us.',
        'If you have a headache, take paracetamol.',
        'If your doctor told you to stop aspirin, stop it.',
        'If you have been told to stop, stop.',
        'If you smoke, quit before your operation.',
        'If you smoke, quit or cut down.',
        'Morning operations: no food after midnight. Afternoon operations: a light breakfast.',
        'Morning appointments: eat nothing. All other patients may eat.',
        'If you are constipated, drink more.',
        'If you are late, call us.',
        'If you have diabetes, call us. Do not eat after midnight the night before.',
        'If you take insulin, call us if you are unsure.',
        'Stop aspirin unless you take it for your heart.',
        'Do not drive if you have had a sedative.',
        'Bring your inhaler if you use one.',
        'Call us if it hurts.',
        'If you take insulin, call us if you are unsure',
        'Preparation',
      ].map((text) => [text, undefined] as const),
    ));

  it('knows one condition by several wordings, and keeps conditions apart that ask for something else', () => {
    const key = (text: string) => audienceHint(text)?.condition?.key;
    expect(key('If you are on warfarin, ask us.')).to.equal(key('If you take warfarin, ask us.'));
    expect(key('If you could be pregnant, tell us.')).not.to.equal(key('If you are pregnant, tell us.'));
  });
});

describe('appointmentHint', () => {
  table<unknown>(appointmentHint, [
    ['your appointment is after 10', {from: '10:00'}],
    ['your appointment is at 10 am or later', {from: '10:00'}],
    ['your procedure is scheduled before noon', {to: '12:00'}],
    ['your test starts between 8 am and 11.30 am', {from: '08:00', to: '11:30'}],
    ['Morning appointments (before 12 noon)', {to: '12:00'}],
    ['your appointment is in the afternoon', {from: '12:00'}],
    ['your surgery is in the afternoon', {from: '12:00'}],
    ['a.m. appointments', {to: '12:00'}],
    ['patients on the morning list', {to: '12:00'}],
    ['your appointment is from 12 noon onwards', {from: '12:00'}],
    ['your appointment is before 1', undefined],
    ['your appointment is after lunch', undefined],
    ['your appointment is on Monday', undefined],
    ['your appointment is between 11 and 9', undefined],
    ['your arrival is after 10', undefined],
    ['Morning', undefined],
  ]);
});

describe('medicineHint', () => {
  const read = (text: string) => {
    const {name, action} = medicineHint(text) ?? {};
    return name && `${action} ${name}`;
  };
  describe('what to do with which medicine', () =>
    table<unknown>(read, [
      ['Stop taking warfarin 5 days before your operation.', 'stop warfarin'],
      ['Stop your metformin 2 days before the procedure.', 'stop metformin'],
      ['Hold metformin 48 hours before the scan.', 'stop metformin'],
      [
        'Stop taking all anti-inflammatory drugs (ibuprofen, naproxen) one week before.',
        'stop anti-inflammatory drugs (ibuprofen, naproxen)',
      ],
      ['Do not take any ibuprofen for 7 days before your surgery.', 'stop ibuprofen'],
      ['Don’t take aspirin for at least one week before surgery.', 'stop aspirin'],
      ['Stop 7 days before: Warfarin', 'stop Warfarin'],
      ['Do not stop taking your blood pressure tablets.', 'continue blood pressure tablets'],
      ['Do not stop taking aspirin unless your doctor tells you to.', 'continue aspirin'],
      ['Never stop taking blood thinners without asking your doctor.', 'continue blood thinners'],
      ['Keep taking your heart medicines.', 'continue heart medicines'],
      ['Take your blood pressure tablets as usual on the morning of your test.', 'continue blood pressure tablets'],
      ['Continue: Insulin', 'continue Insulin'],
      ['Medications to stop before surgery: Fish oil', 'stop Fish oil'],
      ['Medications to stop: You can continue to take: Celecoxib', 'continue Celecoxib'],
      ['Ask your doctor whether you should stop taking metformin.', 'ask metformin'],
      ['Call the clinic to ask when to stop warfarin.', 'ask warfarin'],
      ['Ask your team about your medicines.', 'ask medicines'],
      ['Clopidogrel should be stopped 7 days before surgery.', 'stop Clopidogrel'],
      ['Your last dose of apixaban should be 3 days before surgery.', 'stop apixaban'],
      ['Stop Ozempic, Mounjaro or Wegovy 1 week before.', 'stop Ozempic, Mounjaro or Wegovy'],
      ['Please hold your Jardiance for 3 days prior to your procedure.', 'stop Jardiance'],
      ['Aspirin should not be stopped.', 'continue Aspirin'],
      ['Medicines: 7 days before: Stop taking iron tablets.', 'stop iron tablets'],
      ['Take half your usual dose of insulin the evening before.', 'change insulin'],
    ]));

  describe('nothing is taken from', () =>
    table<unknown>(
      read,
      [
        'Stop taking aspirin 7 days before your operation unless your doctor tells you otherwise.',
        'You may need to stop taking warfarin.',
        'Stop taking warfarin 5 days before and start heparin.',
        'Continue your statin but stop aspirin.',
        'Stop smoking 4 weeks before your operation.',
        'Stop eating 6 hours before.',
        'Stop taking them 7 days before.',
        'Do not take your diabetes tablets on the morning of your procedure.',
        'Do not take: alcohol',
        'You will be given medicine to relax you.',
        'Some people stop aspirin.',
        'Take all your medicines as usual except metformin.',
        'Keep taking your tablets, but not the iron.',
        'Your warfarin may need to be stopped 5 days before.',
        'Tablets that should be stopped will be listed in your letter.',
        'Aspirin that you take may have to be stopped.',
        'If warfarin has to be stopped, we will tell you.',
      ].map((text) => [text, undefined] as const),
    ));

  it('takes “them” for what the people of the condition take', () => {
    expect(medicineHint('stop them 7 days before', 'iron tablets')).to.deep.equal({name: 'iron tablets', action: 'stop'});
    const halved = {name: 'insulin', action: 'change'};
    expect(medicineHint('halve your evening dose the night before', 'insulin')).to.deep.equal(halved);
    expect(medicineHint('take half your usual dose', 'insulin')).to.deep.equal(halved);
    expect(medicineHint('take half your usual dose')).to.equal(undefined);
    expect(medicineHint('stop 24 hours before', 'Viagra')).to.deep.equal({name: 'Viagra', action: 'stop'});
    expect(medicineHint('stop eating 6 hours before', 'Viagra')).to.equal(undefined);
    expect(medicineHint('ask your doctor when to stop', 'warfarin')).to.deep.equal({name: 'warfarin', action: 'ask'});
  });

  it('never makes a stop of a sentence that denies it or leaves it to the doctor', () => {
    const guard = fc.constantFrom(
      'Do not',
      'Don’t',
      'Never',
      'You should not',
      'You may have to',
      'You might need to',
      'Ask us when to',
      'Your surgeon may ask you to',
    );
    const stop = fc.constantFrom('stop taking', 'stop', 'pause', 'stop using');
    const name = fc.constantFrom('warfarin', 'your insulin', 'aspirin or ibuprofen', 'all your tablets');
    const time = fc.constantFrom('', ' 5 days before surgery', ' before your test', ' the day before');
    const end = fc.constantFrom('.', ' unless your doctor tells you to.', ' on your own.', ' without asking.');
    fc.assert(
      fc.property(guard, stop, name, time, end, (...words) => {
        const [front, verb, what, when, behind] = words;
        const text = `${front} ${verb} ${what}${when}${behind}`;
        expect(medicineHint(text)?.action, text).not.to.be.oneOf(['stop', 'change']);
      }),
      {numRuns: 500},
    );
  });

  it('knows a label of medicines', () => {
    for (const label of [
      'Stop taking:',
      'Stop 7 days before',
      'Stop these medicines 1 week before surgery:',
      'Continue',
      'Keep taking:',
    ])
      expect(isMedicineLabel(label), label).to.equal(true);
    for (const label of ['Stop smoking:', 'Do not', 'Bring', 'Stop taking aspirin'])
      expect(isMedicineLabel(label), label).to.equal(false);
  });
});

describe('doseHint', () => {
  const half = (part: number, of?: string) => ({unit: 'half', part, ...(of && {of}), amount: 'half'});
  table<unknown>(doseHint, [
    ['Drink the first half of the bowel preparation at 6 pm.', half(1, 'bowel preparation')],
    ['Drink the second half 5 hours before.', half(2)],
    ['Drink the other half at 4 am.', half(2)],
    ['Take dose 1 at 5 pm.', {unit: 'dose', part: 1}],
    ['Finish the first liter by 8 pm.', {unit: 'litre', part: 1}],
    ['Drink the first half at 6 pm and the second half at 5 am.', undefined],
    ['Drink both halves.', undefined],
    ['Take a dose of 2 mg.', undefined],
    ['Take the dose 2 hours before.', undefined],
  ]);
});

describe('repeatHint', () => {
  const read = (text: string) => repeatHint(text)?.repeat;
  table<unknown>(read, [
    ['Drink a glass every 15 minutes, 8 times.', {every: 'PT15M', times: 8}],
    ['Drink 8 glasses, one every 15 minutes.', {every: 'PT15M', times: 8}],
    ['Drink a glass every 15 minutes until you have drunk eight glasses.', {every: 'PT15M', times: 8}],
    ['Use it every hour, 3 times.', {every: 'PT1H', times: 3}],
    ['Drink a glass every 15 minutes for 2 hours, 8 times.', undefined],
    ['Drink a glass every 15 minutes for 2 hours.', undefined],
    ['Drink a glass every 10 to 15 minutes, 8 times.', undefined],
    ['Drink a glass every 15 minutes, 6 to 8 times.', undefined],
    ['Drink a glass every 15 minutes, about 8 times.', undefined],
    ['Drink a glass every 15 minutes, up to 8 times.', undefined],
    ['Take it 3 times a day, every 8 hours.', undefined],
    ['Take it 3 times a day.', undefined],
  ]);
});

describe('words of time', () => {
  it('finds days and times of day on their own', () => {
    expect(
      daysOf('the night before surgery, and 2 days before')
        .map(({value}) => value.day)
        .sort(),
    ).to.deep.equal(['P1D', 'P2D']);
    expect(clockHint('at 6 pm')).to.equal(undefined);
    expect(['at 6 pm', 'at home', '24 hours before'].map(namesClock)).to.deep.equal([true, false, false]);
  });

  it('states how a sentence relates to its time', () => {
    expect(relationHint('Finish it by 6 pm')).to.equal('by');
    expect(denies('We call the day before to notify you')).to.equal(false);
    expect([denies('Do not eat'), denies('Do not stop eating'), denies('Ask when to stop')]).to.deep.equal([true, false, false]);
  });

  it('reads the length of the procedure, and no other', () => {
    expect(durationHint('It takes 1 to 2 hours.')).to.deep.equal({min: 'PT1H', max: 'PT2H'});
    expect(durationHint('It takes 1 hour. The scan takes 10 minutes.')).to.deep.equal({});
  });

  it('splits sentences, and not at the full stop of a title', () => {
    expect(sentencesOf('See Dr. Smith at 6 p.m. today. Rest!\nBring a book')).to.deep.equal([
      'See Dr. Smith at 6 p.m. today.',
      'Rest!',
      'Bring a book',
    ]);
  });

  it('never throws, whatever the text, and is not slow for long ones', () => {
    const readers = [
      audienceHint,
      medicineHint,
      doseHint,
      repeatHint,
      (text: string) => momentHint(text, undefined),
      appointmentHint,
    ];
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 200}), (text) => readers.forEach((read) => void read(text))));
    const units = [
      'if you ',
      'stop taking ',
      'every 15 minutes ',
      'at 6 pm ',
      'the day before ',
      'first half of ',
      'a, ',
      ': ',
      '. A',
    ];
    growsLinearly((length) => {
      for (const unit of units) for (const read of readers) read(unit.repeat(length / unit.length));
    }, 180);
  });
});
