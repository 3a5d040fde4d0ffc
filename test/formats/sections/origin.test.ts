import {expect} from '@open-wc/testing';
import {newContacts} from '../../../src/formats/sections/contacts/index.js';
import {statesNone} from '../../../src/formats/sections/none.js';
import {codesIn, namesIn, sourcesIn} from '../../../src/formats/sections/origin.js';
import type {Part} from '../../../src/formats/sections/parts.js';
import {phaseOf} from '../../../src/formats/sections/phase.js';

const paragraph = (text: string): Part => ({kind: 'paragraph', text});
const list = (...texts: string[]): Part => ({kind: 'list', entries: texts.map((text) => ({text, entries: []})), guessed: false});

describe('origin of a record', () => {
  it('namesIn: cuts names in a row at their commas, and those of a list not at all', () => {
    expect(namesIn([paragraph('PCI, stenting; balloon (heart, leg).')])).to.deep.equal([
      'PCI',
      'stenting',
      'balloon (heart, leg)',
    ]);
    expect(namesIn([list('Camera test, upper', 'OGD')])).to.deep.equal(['Camera test, upper', 'OGD']);
    expect(namesIn([paragraph('None')])).to.deep.equal([]);
  });

  it('codesIn: parts codes from other items, and takes the system of the page', () => {
    const {codes, others} = codesIn([list('CPT code 29881', '29882', 'Ask at the desk')], 'CPT');
    expect(codes.map(({code}) => code)).to.deep.equal(['29881', '29882']);
    expect(others.map(({text}) => text)).to.deep.equal(['Ask at the desk']);
  });

  it('sourcesIn: takes the only link of a source for its address', () => {
    const link = {text: 'Guideline', url: 'https://example.org/a'};
    expect(sourcesIn([{kind: 'paragraph', text: 'Guideline', links: [link]}])).to.deep.equal([
      {text: 'Guideline', url: link.url},
    ]);
    expect(sourcesIn([{kind: 'paragraph', text: 'Two', links: [link, link]}])).to.deep.equal([{text: 'Two'}]);
  });

  it('statesNone: knows the words for none, alone and in a sentence', () => {
    expect(statesNone('None')).to.equal('bare');
    expect(statesNone('There are no known risks.')).to.equal('sentence');
    expect(statesNone('No food for 6 hours')).to.equal(undefined);
  });

  it('newContacts: keeps each number once, however it is written', () => {
    const contact = (phone: string) => ({kind: 'care-team', phone}) as const;
    expect(newContacts([contact('020 79'), contact('02079'), contact('030 1')], [contact('0301')])).to.deep.equal([
      contact('020 79'),
    ]);
  });

  it('phaseOf: finds the phase that a title is about as a whole', () => {
    expect(phaseOf('After your operation: hip arthroscopy', 'en')).to.equal('recovery');
    expect(phaseOf('Preparing for surgery at our clinic', 'en')).to.equal('preparation');
    expect(phaseOf('Hip arthroscopy', 'en')).to.equal(undefined);
  });
});
