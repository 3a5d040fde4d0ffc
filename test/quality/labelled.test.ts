import {expect} from '@open-wc/testing';
import {parseProcedure} from '../../src/model/parse-procedure.js';
import {checkQuality} from '../../src/quality/check-quality.js';
import {LABELLED} from './labelled.mjs';

describe('quality rules beside labels of a person', () => {
  for (const {what, record, findings} of LABELLED)
    it(`quality rules: find what a person finds in ${what}`, () => {
      const {procedure, issues} = parseProcedure(record);
      expect(issues).to.equal(undefined);
      const found = checkQuality(procedure!, {today: '2026-06-01'}).findings.map(({rule, path}) => `${rule} ${path}`);
      expect([...found].sort()).to.deep.equal([...findings].sort());
    });
});
