import {expect} from '@open-wc/testing';
import {readPage} from '../../../../src/index.js';
import {statesHours} from '../../../../src/formats/sections/contacts/hours.js';
import {findFigures, isEmergencyNumber} from '../../../../src/formats/sections/contacts/phone.js';
import {readContacts} from '../../../../src/formats/sections/contacts/index.js';

const read = (body: string, heading = 'Who to contact', lang = 'en') => {
  const {procedure, report} = readPage(`<html lang="${lang}"><main><h1>Knee scope</h1><h2>${heading}</h2>${body}</main></html>`);
  return {...procedure!, report: report!};
};

describe('whom to contact', () => {
  for (const [what, body, expected] of [
    [
      'a line',
      '<p>Ward 5: 020 7946 0123 (Monday to Friday, 9am to 5pm)</p>',
      {name: 'Ward 5', phone: '020 7946 0123', hours: 'Monday to Friday, 9am to 5pm'},
    ],
    [
      'a bracketed code of the area',
      '<p>Front desk: (555) 010-0199, Mon-Fri 8-4</p>',
      {name: 'Front desk', phone: '555 010-0199', hours: 'Mon-Fri 8-4'},
    ],
    [
      'lines one below the other',
      '<p>Hand clinic</p><p>Tel: 0131 496 0321</p><p>Open Monday to Thursday, 9 am to 4 pm</p>',
      {name: 'Hand clinic', phone: '0131 496 0321', hours: 'Open Monday to Thursday, 9 am to 4 pm'},
    ],
    ['lines with breaks', '<p>Hand clinic<br>Telephone 0131 496 0321</p>', {name: 'Hand clinic', phone: '0131 496 0321'}],
    [
      'a list',
      '<ul><li>Nurse line – 555-010-0199, 24 hours a day</li></ul>',
      {name: 'Nurse line', phone: '555-010-0199', hours: '24 hours a day'},
    ],
    ['a heading of its own', '<h3>Nurse line</h3><p>555-010-0199</p>', {name: 'Nurse line', phone: '555-010-0199'}],
    ['definitions', '<dl><dt>Nurse line</dt><dd>555-010-0199</dd></dl>', {name: 'Nurse line', phone: '555-010-0199'}],
    ['a table', '<table><tr><td>Nurse line</td><td>555-010-0199</td></tr></table>', {name: 'Nurse line', phone: '555-010-0199'}],
    ['the code of a country', '<p>Nurses: +44 (0)20 7946 0123</p>', {name: 'Nurses', phone: '+44 20 7946 0123'}],
  ] as const)
    it(`reads ${what}`, () => {
      const {contacts, more, report} = read(body);
      expect(contacts).to.deep.equal([{kind: 'care-team', ...expected}]);
      expect(more![0]!.heading).to.equal('Who to contact');
      expect(report.toCheck[0]).to.include({path: '/contacts/0'});
      expect(report.sections.at(-1)).to.include({field: 'contacts', items: 1});
    });

  it('knows who answers at night, and the number for emergencies', () => {
    const {contacts} = read('<p>Emergency services: 112</p><p>Ward: 020 7946 0123</p><p>Out of hours: 020 7946 0456</p>');
    expect(contacts!.map(({kind, phone}) => `${kind} ${phone}`)).to.have.members([
      'emergency 112',
      'care-team 020 7946 0123',
      'out-of-hours 020 7946 0456',
    ]);
  });

  it('takes no line with anything else in it', () => {
    for (const line of [
      'Ward 5: 020 7946 0123 ext. 55',
      'Ward 5: 020 7946 0123, ask for the sister',
      'Appointments: 020 7946 0123',
      'Patient Advice and Liaison Service (PALS): 020 7946 0123',
      'Emergency department: 020 7946 0123',
      'Fax: 020 7946 0123',
      'Ward 5, first floor',
      'E-mail: ward5@example.org',
      'Leaflet 12.05.2024',
      'Open until 06/2023',
      'Open 9.00 - 17.00',
    ]) {
      const {contacts, more, report} = read(`<p>${line}</p>`);
      expect(contacts, line).to.equal(undefined);
      expect(more, line).to.deep.equal([{heading: 'Who to contact', items: [{text: line}]}]);
      expect(report.sections.at(-1)!.field).to.equal('more');
    }
    const {contacts, more} = read('<p>We are here to help.</p><p>Ward 5: 020 7946 0123</p><p>Please bring this leaflet.</p>');
    expect(contacts).to.have.length(1);
    expect(more![0]!.items.map(({text}) => text)).to.deep.equal([
      'We are here to help.',
      'Ward 5: 020 7946 0123',
      'Please bring this leaflet.',
    ]);
  });

  it('takes a number out of a sentence, and keeps the sentence', () => {
    const sentence = 'If you have questions, please call the hand unit on 020 7946 0123.';
    const {contacts, more} = read(`<p>${sentence}</p>`);
    expect(contacts).to.deep.equal([{kind: 'care-team', phone: '020 7946 0123', name: 'Hand unit'}]);
    expect(more![0]!.items).to.deep.equal([{text: sentence}]);
  });

  for (const [lang, heading, line, hours] of [
    ['es', 'Contacto', 'Unidad: 912 345 678, de lunes a viernes de 8 a 15 h', 'de lunes a viernes de 8 a 15 h'],
    ['de', 'Ansprechpartner', 'Station: 030 1234567 (werktags 8 bis 16 Uhr)', 'werktags 8 bis 16 Uhr'],
    [
      'fr',
      'Nous contacter',
      'Service : 01 23 45 67 89, du lundi au vendredi de 9 h à 17 h',
      'du lundi au vendredi de 9 h à 17 h',
    ],
    ['fr', 'Qui contacter ?', 'Hôpital de jour</p><p>Tél. : 04 76 00 00 01</p><p>de 8 h à 18 h', 'de 8 h à 18 h'],
    ['pt', 'Contatos', 'Enfermaria: 213 456 789, das 8h às 16h', 'das 8h às 16h'],
    ['it', 'Contatti', 'Reparto: 06 1234 5678, dal lunedì al venerdì', 'dal lunedì al venerdì'],
    ['zh', '联系我们', '病房：010-1234 5678（周一至周五）', '周一至周五'],
    ['ar', 'اتصل بنا', 'القسم: 011 234 5678', undefined],
  ] as const)
    it(`reads them in ${lang}: ${line}`, () => {
      const {contacts} = read(`<p>${line}</p>`, heading, lang);
      expect(contacts).to.have.length(1);
      expect(contacts![0]!.hours).to.equal(hours);
    });

  it('distinguishes times from other words, and numbers to call from other figures', () => {
    for (const hours of [
      '9am-5pm',
      'Mon to Fri 9:00 to 17:00',
      '24 hours',
      'weekdays only',
      'Tuesday and Thursday afternoons at 2pm',
    ])
      expect(statesHours(hours, 'en'), hours).to.equal(!hours.includes('afternoons'));
    expect(statesHours('ask for Monday', 'en')).to.equal(false);
    const phones = (line: string) => findFigures(line).flatMap(({phone}) => phone ?? []);
    for (const line of ['Born 1940-2020', 'Call 111', 'Ward 5 020 7946 0123', 'Room 12 555-010-0199'])
      expect(phones(line), line).to.deep.equal([]);
    expect(findFigures('Ward 5 - 020 7946 0123 now')).to.deep.equal([{phone: '020 7946 0123', start: 9, end: 22}]);
    expect(phones('Tel 91 234 56 78')).to.deep.equal(['91 234 56 78']);
    expect(phones('030 / 123 45 67')).to.deep.equal(['030 / 123 45 67']);
    expect(isEmergencyNumber('112') && !isEmergencyNumber('113')).to.equal(true);
    expect(readContacts([], 'Contact', 'en')).to.deep.equal([]);
  });
});
