import {expect} from '@open-wc/testing';
import {parseProcedure} from '../../src/model/parse-procedure.js';
import {checkQuality, RULES, type QualityOptions} from '../../src/quality/check-quality.js';
import {clean, HARMLESS, MUTATIONS, TODAY} from './mutations.mjs';

function findings(change: (record: Record<string, unknown>) => unknown, options: QualityOptions = {}) {
  const record = clean();
  change(record);
  const {procedure, issues} = parseProcedure(record);
  expect(issues, 'the record fits the schema').to.equal(undefined);
  return checkQuality(procedure!, {today: TODAY, ...options}).findings;
}

describe('quality rules', () => {
  it('quality rules: find nothing in a clean record', () => {
    expect(findings(() => {})).to.deep.equal([]);
  });

  for (const [rule, path, change] of MUTATIONS)
    it(`${rule}: finds one broken place at "${path}", and no other rule does (${change})`, () => {
      expect(findings(change).map((one) => `${one.rule} ${one.path}`)).to.deep.equal([`${rule} ${path}`]);
    });

  for (const [what, change] of HARMLESS)
    it(`quality rules: find nothing in ${what}`, () => {
      expect(findings(change)).to.deep.equal([]);
    });

  it('quality rules: each is broken by a mutation', () => {
    const broken = new Set(MUTATIONS.map(([rule]) => rule));
    expect(RULES.map(({id}) => id).filter((id) => !broken.has(id))).to.deep.equal(['read/grade']);
  });

  it('read/grade: finds a record above the grade of the configuration', () => {
    expect(findings(() => {}, {readingGrade: 12})).to.deep.equal([]);
    expect(findings(() => {}, {readingGrade: 1}).map(({rule, path}) => rule + path)).to.deep.equal(['read/grade']);
  });

  it('quality rules: take their levels from the options', () => {
    const breakIt = (record: Record<string, unknown>) => delete record.funding;
    expect(findings(breakIt)[0]!.level).to.equal('note');
    expect(findings(breakIt, {levels: {'ipdas/funding': 'error'}})[0]!.level).to.equal('error');
    expect(findings(breakIt, {levels: {'ipdas/funding': 'off'}})).to.deep.equal([]);
  });
});
