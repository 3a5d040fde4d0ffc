import {expect} from '@open-wc/testing';
import type {CatalogEntry} from '../../src/catalog/catalog.js';
import {searchCatalog} from '../../src/catalog/filter-catalog.js';

const entry = (name: string, more: Partial<CatalogEntry> = {}): CatalogEntry => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  lang: 'en',
  name,
  url: `${name}.html`,
  ...more,
});
const catalog = searchCatalog(
  {
    format: 1,
    procedures: [
      entry('Scan 10', {setting: 'Hospital', personnel: ['Nurse', 'doctor']}),
      entry('Scan 9', {setting: 'hospital', personnel: ['Doctor']}),
      entry('Échographie', {alsoKnownAs: ['Ultrasound'], summary: 'Sound makes a picture.', url: 'javascript:alert(1)'}),
    ],
  },
  'https://h.example/list/',
);
const names = (words: string, setting = '', personnel = ''): string[] => {
  const fits = catalog.fits({words, setting, personnel});
  return catalog.entries.filter((_, at) => fits[at]).map(({entry: {name}}) => name);
};

describe('searchCatalog', () => {
  it('sorts names as people do, numbers by their value', () => {
    expect(catalog.entries.map(({entry: {name}}) => name)).to.deep.equal(['Échographie', 'Scan 9', 'Scan 10']);
  });

  it('gives a page its address unless it is not one', () => {
    expect(catalog.entries.map(({href}) => href)).to.deep.equal([
      undefined,
      'https://h.example/list/Scan%209.html',
      'https://h.example/list/Scan%2010.html',
    ]);
  });

  it('lists each place and each person once, whatever their case', () => {
    expect(catalog.settings).to.have.length(1);
    expect(catalog.people.map((name) => name.toLowerCase())).to.deep.equal(['doctor', 'nurse']);
  });

  it('finds the beginnings of words in any order, without accents, in every text', () => {
    expect(names('10 sca')).to.deep.equal(['Scan 10']);
    expect(names('echo')).to.deep.equal(['Échographie']);
    expect(names('pict ultra')).to.deep.equal(['Échographie']);
    expect(names('can')).to.deep.equal([]);
    expect(names('')).to.have.length(3);
  });

  it('matches place and person as a whole', () => {
    expect(names('', 'HOSPITAL')).to.deep.equal(['Scan 9', 'Scan 10']);
    expect(names('', 'Hosp')).to.deep.equal([]);
    expect(names('scan', 'hospital', 'nurse')).to.deep.equal(['Scan 10']);
  });
});
