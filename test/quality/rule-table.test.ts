import {expect} from '@open-wc/testing';
import type {Procedure} from '../../src/model/procedure.js';
import type {Level} from '../../src/quality/rule.js';
import {CCI_RULES} from '../../src/quality/rules/cci.js';
import {RULES} from '../../src/quality/rules/index.js';
import {IPDAS_RULES} from '../../src/quality/rules/ipdas.js';
import {NHS_RULES} from '../../src/quality/rules/nhs.js';
import {PEMAT_RULES} from '../../src/quality/rules/pemat.js';
import {RISK_RULES} from '../../src/quality/rules/risk.js';
import {SAFETY_RULES} from '../../src/quality/rules/safety.js';
import {WORDING_RULES} from '../../src/quality/rules/wording.js';
import {scoreRecord} from '../../src/quality/scores.js';

const WARNINGS =
  'ipdas/options ipdas/do-nothing ipdas/pros-cons ipdas/sources cci/call-to-action risk/source risk/one-in-x nhs/do-not unicode/nfc';

describe('table of quality rules', () => {
  it('table of quality rules: safety rules and contradicting numbers are errors, the rest has its own level', () => {
    const level = (id: string): Level => {
      if (id.startsWith('safety/') || id === 'risk/number-in-text-differs') return 'error';
      return WARNINGS.split(' ').includes(id) ? 'warning' : 'note';
    };
    expect(RULES.filter((rule) => rule.level !== level(rule.id)).map(({id}) => id)).to.deep.equal([]);
    expect(RULES.filter(({level: own}) => own === 'warning').length).to.equal(WARNINGS.split(' ').length);
  });

  it('table of quality rules: each id is there once, in its family', () => {
    expect(RULES.length).to.equal(38);
    expect(new Set(RULES.map(({id}) => id)).size).to.equal(38);
    const families = {
      ipdas: IPDAS_RULES,
      risk: RISK_RULES,
      pemat: PEMAT_RULES,
      cci: CCI_RULES,
      nhs: NHS_RULES,
      safety: SAFETY_RULES,
    };
    for (const [name, rules] of Object.entries(families))
      expect(rules.filter(({id}) => !id.startsWith(`${name}/`))).to.deep.equal([]);
    expect(WORDING_RULES.length + Object.values(families).flat().length).to.equal(38);
  });
});

describe('scoreRecord', () => {
  const record = {schemaVersion: 1, id: 'a', lang: 'en', name: 'A', risks: [{text: 'R'}]} as Procedure;

  it('scoreRecord: counts an item as decided only if the record has what it is about', () => {
    const all = scoreRecord(record, new Set(), () => true);
    expect(all.ipdas).to.deep.equal({met: 9, decided: 9, items: 44});
    expect(all.pematAct).to.deep.equal({met: 1, decided: 1, items: 7});
  });

  it('scoreRecord: takes off items whose rules found something, and those of rules that cannot decide', () => {
    expect(scoreRecord(record, new Set(['ipdas/funding']), () => true).ipdas.met).to.equal(8);
    expect(scoreRecord(record, new Set(), (rule) => rule !== 'pemat/terms').pematUnderstand.decided).to.equal(4);
  });
});
