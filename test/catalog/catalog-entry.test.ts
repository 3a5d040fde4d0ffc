import {expect} from '@open-wc/testing';
import {catalogEntry} from '../../src/catalog/catalog-entry.js';
import type {Procedure} from '../../src/model/procedure.js';
import {parseProcedure} from '../../src/model/parse-procedure.js';

const record = (fields: object): Procedure =>
  (parseProcedure({id: 'a-scan', lang: 'en', name: 'A scan', ...fields}) as {procedure: Procedure}).procedure;
const entry = (fields: object) => catalogEntry(record(fields), 'pages/{lang}/{id}.html');

describe('catalogEntry', () => {
  it('has only what the record states, and the address of the page', () => {
    expect(entry({})).to.deep.equal({id: 'a-scan', lang: 'en', name: 'A scan', url: 'pages/en/a-scan.html'});
  });

  it('takes whole sentences of the first paragraph up to 200 characters, and always one', () => {
    const sentence = (letter: string, length: number): string => `${letter.repeat(length - 1)}.`;
    expect(entry({summary: 'It is quick. It is safe.\n\nMore.'}).summary).to.equal('It is quick. It is safe.');
    const [first, second] = [sentence('A', 120), sentence('B', 120)];
    expect(entry({summary: `${first} ${second}`}).summary).to.equal(first);
    expect(entry({summary: sentence('C', 280)}).summary).to.have.length(280);
  });

  it('cuts a sentence that is too long between words, and marks the cut', () => {
    const {summary} = entry({summary: 'word '.repeat(100)});
    expect(summary).to.match(/^(word )+…$/);
    expect(summary!.length).to.be.at.most(302);
  });

  it('does not end a sentence after a short word with a capital', () => {
    expect(entry({setting: "St. Mary's Hospital. Ask for the way."}).setting).to.equal("St. Mary's Hospital");
  });

  it('names people by the words before a colon, each once', () => {
    const personnel = ['Endoscopist: the doctor who does the test', 'A nurse.', 'Endoscopist: another one'];
    expect(entry({personnel}).personnel).to.deep.equal(['Endoscopist', 'A nurse']);
  });

  it('has codes with a number only, under the name of their system', () => {
    const codes = [{system: 'CPT4', code: '1'}, {system: 'HCPCS'}, {system: 'Own list', code: 'X'}];
    expect(entry({codes}).codes).to.deep.equal([
      {system: 'CPT', code: '1'},
      {system: 'Own list', code: 'X'},
    ]);
  });
});
