import {expect} from '@open-wc/testing';
import {checkMemory, donePlaces, stepNames} from '../../../src/elements/prep-checklist/checklist-state.js';
import type {PreparationStep} from '../../../src/model/procedure.js';

const fast: PreparationStep = {text: 'Do not eat.', kind: 'fasting', when: {before: 'PT6H'}};
const bring: PreparationStep = {text: 'Bring your list.'};

describe('the saved state of a checklist', () => {
  it('keeps ticks with their steps when steps move, and between steps that are the same', () => {
    const done = [stepNames([fast, bring])[1]!];
    expect(donePlaces([bring, fast], {done})).to.deep.equal([0]);
    const twice = [stepNames([bring, bring])[1]!];
    expect(donePlaces([bring, fast, bring], {done: twice})).to.deep.equal([2]);
  });

  it('drops the tick of a step that states something else now, also only another hour', () => {
    const done = stepNames([fast]);
    expect(donePlaces([{...fast, when: {before: 'PT8H'}}], {done})).to.deep.equal([]);
  });

  it('does not count steps for other people', () => {
    expect(donePlaces([fast, bring], {done: stepNames([fast, bring])}, [0])).to.deep.equal([1]);
  });

  it('is dropped, or what is wrong of it, where something else has written it', () => {
    expect(checkMemory({done: 'all'})).to.equal(undefined);
    expect(checkMemory({done: [], entered: {appointment: 5}, answers: {a: 'Yes', b: 1}})).to.deep.equal({
      done: [],
      entered: undefined,
      answers: {a: 'Yes'},
    });
    const entered = {appointment: '2026-05-05T09:30', timeZone: 'Europe/London'};
    expect(checkMemory({done: [], entered, answers: null})).to.deep.equal({done: [], entered, answers: {}});
  });
});
