import {expect} from '@open-wc/testing';
import {EMERGENCY, isOutOfHours, NOT_CARE} from '../../../../src/formats/sections/contacts/kinds.js';
import {contactsInSentences} from '../../../../src/formats/sections/contacts/sentences.js';
import {readPage} from '../../../../src/formats/read-page.js';

const find = (text: string, lang = 'en') => contactsInSentences([{kind: 'paragraph', text}], 'recovery', lang);

describe('contactsInSentences', () => {
  it('reads whom to call, the number and the hours', () => {
    expect(find('If you are worried, ring the day unit on 020 7946 0011 between 8am and 6pm.')).to.deep.equal([
      {kind: 'care-team', phone: '020 7946 0011', name: 'Day unit', hours: 'between 8am and 6pm'},
    ]);
    expect(find('Ring our ward on 01632 960123 (weekdays 9am to 4.30pm), at least 7 days before.')[0]).to.deep.include({
      name: 'Ward',
      hours: 'weekdays 9am to 4.30pm',
    });
    expect(find('You must contact us on 0117 496 0999.')).to.deep.equal([{kind: 'care-team', phone: '0117 496 0999'}]);
    expect(find('Contact the out-of-hours team on 0117 496 0998.')[0]?.kind).to.equal('out-of-hours');
  });

  it('reads the other languages', () => {
    for (const [lang, text, phone] of [
      ['de', 'Bei Fragen erreichen Sie uns unter 030 1234567 (Mo–Fr 8–16 Uhr).', '030 1234567'],
      ['es', 'Si tiene dudas, llame a la unidad al 912 345 678.', '912 345 678'],
      ['fr', 'Appelez le service au 01 99 00 12 34.', '01 99 00 12 34'],
    ] as const)
      expect(find(text, lang)[0]?.phone, lang).to.equal(phone);
  });

  it('reads no number that nobody is asked to call, of another department, or beside another', () => {
    for (const text of [
      'The leaflet has the number 020 7946 0011.',
      'To change your appointment, call 020 7946 0011.',
      'Fax us on 020 7946 0011.',
      'Call the emergency line on 020 7946 0011.',
    ])
      expect(find(text), text).to.deep.equal([]);
  });

  it('knows who answers by the words around a number', () => {
    expect(isOutOfHours('Ward 5')).to.equal(false);
    expect(isOutOfHours('Nights and weekends')).to.equal(true);
    expect(NOT_CARE.test('Parking office')).to.equal(true);
    expect(EMERGENCY.test('Notruf')).to.equal(true);
  });

  it('keeps the sentence in its section, and a number once, as the section of contacts has it', () => {
    const {procedure} = readPage(
      '<h1>Scan</h1><h2>Recovery</h2><p>Ring the unit on 020 7946 0011.</p><h2>Contact us</h2><p>Scan unit: 020 7946 0011</p>',
    );
    expect(procedure?.contacts).to.deep.equal([{kind: 'care-team', phone: '020 7946 0011', name: 'Scan unit'}]);
    expect(JSON.stringify(procedure?.recovery)).to.include('Ring the unit on 020 7946 0011.');
  });
});
