import {expect} from '@open-wc/testing';
import {instructs, mayName, repeatsName} from '../../src/formats/page-name.js';
import {saysNot} from '../../src/formats/negation.js';
import {readPage} from '../../src/formats/read-page.js';

/** A text of three pages with a running header. */
const withHeader = (header: string): string =>
  ['RISKS\n\n- Bleeding', 'BENEFITS\n\n- Less pain', 'RECOVERY\n\n- Rest for one day']
    .map((text, at) => `${header}\n\n${text}\n\nPage ${at + 1} of 3\n`)
    .join('\f');
const withBold = (line: string): string =>
  `<p><b>${line}</b></p><p>A hip replacement is an operation.</p><h2>Risks</h2><ul><li>Bleeding</li></ul>`;

describe('names of pages', () => {
  it('leave out slogans, departments and instructions of a running header', () => {
    for (const [header, name] of [
      ['Caring for you and your family   Leeds Teaching Hospitals', undefined],
      ['Confidential patient copy   Leeds Teaching Hospitals', undefined],
      ['Do not bend your hip   Leeds Teaching Hospitals', undefined],
      ['Bitte nicht essen   Klinikum', undefined],
      ['Leeds Teaching Hospitals   Department of Orthopaedics | Hip replacement', 'Hip replacement'],
      ['Hip replacement   Leeds Teaching Hospitals', 'Hip replacement'],
    ] as const)
      expect(readPage(withHeader(header)).procedure?.name, header).to.equal(name);
  });

  it('leave out instructions in bold', () => {
    for (const line of ['Please read this before you come', 'Do not eat', 'Bitte lesen', 'Caring for you', 'No coma nada'])
      expect(readPage(withBold(line)).procedure, line).to.equal(undefined);
    for (const line of ['Hip replacement', 'Your hip replacement', 'Cataract surgery'])
      expect(readPage(withBold(line)).procedure?.name, line).to.equal(line);
  });

  it('may be spoken of in the text, whatever words they have', () => {
    expect(repeatsName('Your hip replacement', ['A hip replacement is an operation.'])).to.equal(true);
    expect(mayName('Patient controlled analgesia', ['Patient controlled analgesia is a pump.'])).to.equal(true);
    expect(mayName('Patient controlled analgesia', [])).to.equal(false);
    expect(instructs('Non-invasive ventilation')).to.equal(false);
  });

  it('saysNot: knows words that forbid in the languages of the headings', () => {
    for (const text of [
      'Do not take',
      'Don’t',
      'Nicht einnehmen',
      'Ne pas manger',
      'No tomar',
      'Não comer',
      'Non bere',
      '不要',
      'لا تأكل',
    ])
      expect(saysNot(text), text).to.equal(true);
    for (const text of ['When', 'Non-surgical', 'Nothilfe', 'Novena', 'Knot']) expect(saysNot(text), text).to.equal(false);
  });
});
