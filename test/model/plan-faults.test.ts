import {expect} from '@open-wc/testing';
import {planFaults} from '../../src/model/plan-faults.js';
import type {PreparationStep, Procedure} from '../../src/model/procedure.js';

const conditions = [{id: 'thinners', text: 'Do you take blood thinners?', answers: [{id: 'yes', text: 'Yes'}]}];
const faults = (...preparation: PreparationStep[]) =>
  planFaults({conditions, preparation} as unknown as Procedure).map(({path, level}) => `${level} ${path}`);
const rule = {authority: 'A', title: 'B', expires: '2999-01-01'};

describe('planFaults', () => {
  it('planFaults: refuses to stop or change a medicine without a rule or the word of the team', () => {
    const step = (action: 'ask' | 'stop' | 'continue' | 'change', more: object = {}) => ({
      text: 'Warfarin',
      medicine: {name: 'Warfarin', action, ...more},
    });
    expect(faults(step('stop'), step('change'))).to.deep.equal([
      'error $.preparation[0].medicine.action',
      'error $.preparation[1].medicine.action',
    ]);
    expect(faults(step('ask'), step('continue'), step('stop', {askFirst: true}), {...step('stop'), rule})).to.deep.equal([]);
  });

  it('planFaults: names conditions and answers that do not exist', () => {
    expect(
      faults(
        {text: 'A', for: {condition: 'thinners', answers: ['yes']}},
        {text: 'B', for: {condition: 'gone', answers: ['yes']}},
        {text: 'C', for: {condition: 'thinners', answers: ['yes', 'maybe']}},
      ),
    ).to.deep.equal(['error $.preparation[1].for.condition', 'error $.preparation[2].for.answers[1]']);
  });

  it('planFaults: asks for one moment, and for what a time of food, drink or medicine means', () => {
    const at = {day: 'P1D', time: '18:00'};
    expect(
      faults(
        {text: 'A', when: {}},
        {text: 'B', when: {before: 'PT2H', at}},
        {text: 'C', kind: 'fasting', when: {before: 'PT2H'}},
        {text: 'D', kind: 'fasting', when: {before: 'PT2H', means: 'until'}},
        {text: 'E', kind: 'travel', when: {before: 'PT2H'}},
        {text: 'F', repeat: {every: 'PT15M', times: 8}},
      ),
    ).to.deep.equal([
      'error $.preparation[0].when',
      'error $.preparation[1].when',
      'warning $.preparation[2].when',
      'warning $.preparation[5].repeat',
    ]);
  });

  it('planFaults: finds variants that no appointment has, and a dose that is there twice', () => {
    const dose = {of: 'bowel', part: 1};
    expect(
      faults(
        {text: 'A', appointment: {from: '10:00', to: '09:00'}},
        {text: 'B', dose, appointment: {to: '10:00'}},
        {text: 'C', dose, appointment: {from: '10:00'}},
        {text: 'D', dose, appointment: {from: '10:00'}},
      ),
    ).to.deep.equal(['error $.preparation[0].appointment.to', 'warning $.preparation[3].dose.part']);
  });
});
