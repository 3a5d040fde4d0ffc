import {expect} from '@open-wc/testing';
import {isRevoked, requestIn} from '../../../../src/formats/sections/contacts/asks.js';
import {namesCare} from '../../../../src/formats/sections/contacts/care-words.js';
import {contactsIn} from '../../../../src/formats/sections/contacts/contacts-in.js';
import {isName, isUs, nameOf, withoutLabel} from '../../../../src/formats/sections/contacts/names.js';
import {findFigures} from '../../../../src/formats/sections/contacts/phone.js';

const A = '020 7946 0018';
const B = '020 7946 0019';
const said = (text: string, lang = 'en', heading?: string) =>
  contactsIn(text, {lang, ...(heading !== undefined && {heading})}).map(({kind, name = '', phone, hours = ''}) =>
    [kind === 'out-of-hours' ? 'late' : '', name, phone, hours].filter(Boolean).join(' | '),
  );

describe('contactsIn', () => {
  for (const [lang, text, ...expected] of [
    ['en', `Please do not hesitate to call the ward on ${A}.`, `Ward | ${A}`],
    ['en', `If you are worried, contact your GP or call the ward on ${A}.`, `Ward | ${A}`],
    ['en', `Call the ward on ${A}, or out of hours the site team on ${B}.`, `Ward | ${A}`, `late | Site team | ${B}`],
    ['en', `Out of hours, call the surgical team on ${B}.`, `late | Surgical team | ${B}`],
    ['en', `Call the ward on ${A} during the day and ${B} at night.`, `Ward | ${A}`, `late | Ward | ${B}`],
    ['en', `Call the clinic on ${A} between 9am and 5pm, or ${B}.`, `Clinic | ${A} | between 9am and 5pm`, `Clinic | ${B}`],
    ['en', `Ring the ward on ${A} and quote your NHS number 485 777 3456.`, `Ward | ${A}`],
    ['en', `Contact the ward (${A}) if you do not feel better.`, `Ward | ${A}`],
    ['fr', 'N’hésitez pas à appeler le service au 01 23 45 67 89.', 'Service | 01 23 45 67 89'],
    [
      'de',
      'Rufen Sie bitte die Station unter 030 1234567 oder nachts den Bereitschaftsarzt unter 030 7654321 an.',
      'Station | 030 1234567',
      'late | Bereitschaftsarzt | 030 7654321',
    ],
    [
      'es',
      'Llámenos al 912 345 678 o, fuera de horario, a la planta al 912 345 679.',
      '912 345 678',
      'late | Planta | 912 345 679',
    ],
    ['it', 'Chiami il reparto allo 06 1234 5678.', 'Reparto | 06 1234 5678'],
    ['pt', 'Ligue para a enfermaria pelo 213 456 789.', 'Enfermaria | 213 456 789'],
    ['pt', 'Ligue para o médico no hospital pelo 213 456 789.', 'Médico no hospital | 213 456 789'],
    ['zh', '如有疑问，请致电病房０１０－１２３４５６７８。', '病房 | 010-12345678'],
    ['ar', 'اتصل بالجناح على الرقم ٠٢٠ ٧٩٤٦ ٠٠١٨.', 'الجناح | 020 7946 0018'],
  ] as const)
    it(`reads each number by its own words: ${text}`, () => {
      expect(said(text, lang)).to.deep.equal(expected);
    });

  for (const [lang, line, expected] of [
    ['en', `After hours nurse line: ${A}`, `late | After hours nurse line | ${A}`],
    ['de', 'Endoskopie, Telefon 0221 4710123 (Mo–Do 7:30–16 Uhr)', 'Endoskopie | 0221 4710123 | Mo–Do 7:30–16 Uhr'],
    ['zh', '内镜中心：０１０－１２３４５６７８', '内镜中心 | 010-12345678'],
    ['en', 'Office: 555-123-4567', 'Office | 555-123-4567'],
    ['en', `Night line: ${A}`, `late | Night line | ${A}`],
    ['en', `Daytime: ${A}`, `${A} | Daytime`],
    ['en', `Mon-Fri 9-5, ${A}`, `${A} | Mon-Fri 9-5`],
    ['en', `Clinic, Mon-Fri 9-5, ${A}`, `Clinic | ${A} | Mon-Fri 9-5`],
    ['en', `Day unit (Mon-Fri 9am to 5pm) ${A}`, `Day unit | ${A} | Mon-Fri 9am to 5pm`],
    ['en', `Ward 7 (24 hours): ${A}`, `Ward 7 | ${A} | 24 hours`],
    ['en', `Clinic, 3: ${A}`, `Clinic, 3 | ${A}`],
    ['es', 'Consulta: 912 345 678', 'Consulta | 912 345 678'],
    ['es', 'Línea nocturna: 912 345 678', 'late | Línea nocturna | 912 345 678'],
    ['fr', 'Cabinet, lun-ven 9h-17h : 01 23 45 67 89', 'Cabinet | 01 23 45 67 89 | lun-ven 9h-17h'],
    ['de', 'Praxis, Mo-Fr 8-16 Uhr: 030 1234567', 'Praxis | 030 1234567 | Mo-Fr 8-16 Uhr'],
    ['it', 'Linea notturna: 06 1234 5678', 'late | Linea notturna | 06 1234 5678'],
    ['pt', 'Consultório: 213 456 789', 'Consultório | 213 456 789'],
    ['zh', '诊室：010-12345678', '诊室 | 010-12345678'],
    ['ar', 'ليلاً: 020 7946 0018', 'late | ليلاً | 020 7946 0018'],
  ] as const)
    it(`reads a line in a section of contacts: ${line}`, () => {
      expect(said(line, lang, 'Contact')).to.deep.equal([expected]);
    });

  it('reads nobody out of sentences that forbid the call, or in which somebody else calls', () => {
    for (const [lang, text] of [
      ['en', `Do not call the ward on ${A} after 5pm.`],
      ['en', `Never ring the clinic on ${A} about results.`],
      ['en', `The nurse will ring you on ${A}.`],
      ['en', `We will call your surgery on ${A}.`],
      ['de', 'Rufen Sie die Station nicht unter 030 1234567 an.'],
      ['de', 'Rufen Sie die Station unter 030 1234567 nach 17 Uhr nicht an.'],
      ['de', 'Wir rufen Sie unter 030 1234567 an.'],
      ['fr', 'N’appelez pas le service au 01 23 45 67 89.'],
      ['es', 'No llame a la unidad al 912 345 678.'],
      ['it', 'Non chiami il reparto al 06 1234 5678.'],
      ['pt', 'Não ligue para a enfermaria pelo 213 456 789.'],
      ['zh', '请勿致电病房010-12345678。'],
      ['zh', '护士会致电您 010-12345678。'],
      ['ar', 'لا تتصل بالجناح على الرقم ٠٢٠ ٧٩٤٦ ٠٠١٨.'],
    ] as const) {
      expect(said(text, lang), text).to.deep.equal([]);
      expect(said(text, lang, ''), `${text} in a section of contacts`).to.deep.equal([]);
    }
  });

  it('reads no hours of a closed place, and no part of a number', () => {
    for (const [line, ...expected] of [
      [`Clinic, closed Mon-Fri 9-5: ${A}`, `Clinic, closed Mon-Fri 9-5 | ${A}`],
      [`Clinic, closed Monday to Friday 9-5: ${A}`, `Clinic, closed Monday to Friday 9-5 | ${A}`],
      [`Clinic Monday to Friday 9-5: ${A}`, `Clinic | ${A} | Monday to Friday 9-5`],
      [`Ward 3, closed at weekends: ${A}`, `Ward 3, closed at weekends | ${A}`],
      ['Clinic +44 (UK) 113 496 0999'],
      ['Clinic 0113 (Leeds) 496 0999'],
      ['Clinic (ext 5) 0113 496 0999'],
      [`Benefits office: ${A}`],
      [`Home Office: ${A}`],
    ] as const)
      expect(said(line, 'en', 'Contact us'), line).to.deep.equal(expected);
    expect(said('Secrétariat du lundi au vendredi 9h-17h : 01 23 45 67 89', 'fr', 'Contact')).to.deep.equal([
      'Secrétariat | 01 23 45 67 89 | du lundi au vendredi 9h-17h',
    ]);
    expect(said('病房 周末休息：010 8513 2268', 'zh', '联系方式')).to.deep.equal(['病房 周末休息 | 010 8513 2268']);
  });

  it('takes little longer for lines of any length in front of a number', () => {
    for (const one of ['(a', 'call ', '不是', ', ', 'a, ']) {
      const line = `Ward (${one.repeat(20_000)} ${A}`;
      const from = performance.now();
      said(line, 'en', 'Contact us');
      expect(performance.now() - from, one).to.be.below(1000);
    }
  });

  it('reads nobody who does not care for patients', () => {
    for (const text of [
      `To buy the stockings, call the hospital shop on ${A}.`,
      `Call Sarah on ${A}.`,
      `If you need help call ${A}.`,
      `Call the stop smoking helpline on ${A}.`,
    ])
      expect(said(text), text).to.deep.equal([]);
    for (const line of [`Post office: ${A}`, `Office fax: ${A}`, `Office reference: 123456789`, `Hospital shop: ${A}`])
      expect(said(line, 'en', 'Contact us'), line).to.deep.equal([]);
    for (const line of [`Car park: ${A}`, `Cancer Support: ${A}`, `If you need: ${A}`, `Emergency department: ${A}`])
      expect(said(line, 'en', 'Contact us'), line).to.deep.equal([]);
    expect(said(`Day unit: ${A}, Fax: ${B}`, 'en', 'Contact us')).to.deep.equal([`Day unit | ${A}`]);
    expect(said(`Pre-assessment: ${A}, Clinic: ${B}`, 'en', '')).to.deep.equal([`Pre-assessment | ${A}`, `Clinic | ${B}`]);
  });

  it('gives the second number of somebody who is not read to nobody, not to the line above', () => {
    for (const text of [
      `Car park: ${A} or ${B}`,
      `Car park ${A}, Mon-Fri ${B}`,
      `Do not call ${A} or ${B}.`,
      `Samaritans 116 123 / ${B}`,
    ])
      expect(contactsIn(text, {lang: 'en', heading: 'Contact us', above: 'Ward 7'}), text).to.deep.equal([]);
    expect(said(`Car park: ${A}, Ward 7: ${B}`, 'en', 'Contact us')).to.deep.equal([`Ward 7 | ${B}`]);
  });

  it('takes two numbers for two, and other figures for none', () => {
    const phones = (text: string) => findFigures(text).flatMap(({phone}) => phone ?? []);
    expect(phones(`${A} / ${B}`)).to.deep.equal([A, B]);
    for (const [one, other] of [
      [A, B],
      ['5551234', '5555678'],
      ['555-1234', '555-5678'],
      ['555 1234', '555 5678'],
      ['5551234', '555-5678'],
      ['01 23 45 67 89', '01 23 45 67 80'],
    ] as const)
      expect(phones(`${one} ${other}`)).to.deep.equal([one, other]);
    for (const [text, phone] of [
      ['+44 (0)20 7946 0018', '+44 20 7946 0018'],
      ['(020) 7946 0018', '020 7946 0018'],
      ['(020 7946 0018)', '020 7946 0018'],
      ['01 23 45 67 89', '01 23 45 67 89'],
      ['0800-000000', '0800-000000'],
      ['٠٢٠ ٧٩٤٦ ٠٠١٨', '020 7946 0018'],
      ['拨打０１０－１２３４５６７８', '010-12345678'],
    ] as const)
      expect(phones(text), text).to.deep.equal([phone]);
    for (const text of [
      `${A}/0019`,
      `${A} ext. 1234`,
      `${A} Durchwahl 12`,
      '116 117',
      '112 / 999',
      'NHS number 485 777 3456',
      'reference 123456789',
      'CEP 01310-100',
      '02115-5724',
      '£123456',
      '500 000 IU',
      '12 05 2024',
      '0900-1700',
      '邮编：100034',
    ])
      expect(phones(text), text).to.deep.equal([]);
  });

  it('knows requests and names', () => {
    expect(requestIn('Please ring our ward on', 'en')).to.deep.include({whom: 'our ward', isRefused: false});
    expect(isRevoked(' nach 17 Uhr nicht an.')).to.equal(true);
    expect(namesCare('Station 4', 'de') && !namesCare('Bus station', 'en')).to.equal(true);
    expect(nameOf('your GP or the ward', 'en')).to.equal('Ward');
    expect(nameOf('the bus station', 'en')).to.equal(undefined);
    expect(isUs('us') && !isUs('you')).to.equal(true);
    expect(isName('Ward 5', 'en') && !isName('If you need help', 'en')).to.equal(true);
    expect(withoutLabel('Ward 5, Tel: ')).to.equal('Ward 5');
  });
});
