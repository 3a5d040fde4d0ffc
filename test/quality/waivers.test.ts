import {expect} from '@open-wc/testing';
import type {Finding} from '../../src/quality/rule.js';
import {applyWaivers, type Waiver} from '../../src/quality/waivers.js';

const finding: Finding = {rule: 'a/b', level: 'warning', path: '/risks/1', message: 'Broken.', source: 'S'};
const waiver: Waiver = {rule: 'a/b', reason: 'R', until: '2026-06-01'};
const apply = (waivers: readonly Waiver[], today = '2026-06-01') => applyWaivers([finding], waivers, {record: 'x', today});

describe('applyWaivers', () => {
  it('applyWaivers: takes a finding out by rule, record and place, up to the last day', () => {
    for (const own of [waiver, {...waiver, record: 'x'}, {...waiver, path: '/risks/1'}])
      expect(apply([own]).waived.map(({reason}) => reason)).to.deep.equal(['R']);
    for (const other of [
      {...waiver, rule: 'a/c'},
      {...waiver, record: 'y'},
      {...waiver, path: '/risks/2'},
    ])
      expect(apply([other]).findings).to.deep.equal([finding]);
  });

  it('applyWaivers: gives a finding back when its waiver has ended, and says so', () => {
    expect(apply([waiver], '2026-06-02').findings[0]!.message).to.equal('Broken. The waiver ended on 2026-06-01.');
    expect(apply([waiver, {...waiver, until: '2027-01-01'}], '2026-06-02').findings).to.deep.equal([]);
  });
});
