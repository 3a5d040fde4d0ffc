import {expect} from '@open-wc/testing';
import {codeNotices, codeSystem} from '../../src/model/code-system.js';

describe('codeSystem', () => {
  for (const [given, name] of [
    ['icd-10-pcs', 'ICD-10-PCS'],
    ['ICD10 PCS', 'ICD-10-PCS'],
    ['CPT4', 'CPT'],
    ['snomed', 'SNOMED-CT'],
    ['http://loinc.org', 'LOINC'],
    ['http://www.icd10data.com/icd10pcs', 'ICD-10-PCS'],
    ['My own list', undefined],
    ['constructor', undefined],
  ] as const)
    it(`knows "${given}" as ${name ?? 'no system'}`, () => {
      expect(codeSystem(given)?.name).to.equal(name);
    });
});

describe('codeNotices', () => {
  const codes = ['CPT', 'HCPCS', 'CPT4', 'SNOMED CT', 'Own'].map((system) => ({system}));

  it('states each notice once, with the year of the release', () => {
    expect(codeNotices(codes, 2026)).to.deep.equal([
      'CPT copyright 2026 American Medical Association. All rights reserved.',
      'SNOMED CT is used by permission of SNOMED International. All rights reserved.',
    ]);
  });

  it('leaves no gap where the year is not known', () => {
    expect(codeNotices(codes)[0]).to.equal('CPT copyright American Medical Association. All rights reserved.');
    expect(codeNotices()).to.deep.equal([]);
  });
});
