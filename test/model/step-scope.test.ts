import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Condition, PreparationStep} from '../../src/model/procedure.js';
import {conditionOf, stepScope, type Answers} from '../../src/model/step-scope.js';

const thinners: Condition = {
  id: 'thinners',
  text: 'Do you take blood thinners?',
  answers: [
    {id: 'yes', text: 'Yes'},
    {id: 'no', text: 'No'},
  ],
};
const sugar: Condition = {
  id: 'sugar',
  text: 'Do you have diabetes?',
  answers: [
    {id: 'tablets', text: 'Yes, I take tablets'},
    {id: 'insulin', text: 'Yes, I use insulin'},
    {id: 'no', text: 'No'},
  ],
};
const conditions = [thinners, sugar];
const scope = (step: Partial<PreparationStep>, answers: [string, string][] = [], start?: string) =>
  stepScope(step, conditions, new Map(answers), start);

describe('stepScope', () => {
  it('stepScope: shows a step without a condition to everybody', () => expect(scope({})).to.equal('all'));

  it('stepScope: shows a step until its condition is answered', () => {
    const step = {for: {condition: 'thinners', answers: ['yes']}};
    expect(scope(step)).to.equal('open');
    expect(scope(step, [['thinners', 'yes']])).to.equal('yours');
    expect(scope(step, [['thinners', 'no']])).to.equal('others');
  });

  it('stepScope: ignores answers and conditions that the record does not have', () => {
    expect(scope({for: {condition: 'thinners', answers: ['yes']}}, [['thinners', 'maybe']])).to.equal('open');
    expect(scope({for: {condition: 'gone', answers: ['yes']}}, [['gone', 'no']])).to.equal('open');
    expect(scope({for: {condition: 'toString', answers: ['yes']}}, [['toString', 'yes']])).to.equal('open');
  });

  it('stepScope: takes the step at the boundary to the later variant', () => {
    const [early, late] = [{appointment: {to: '10:00'}}, {appointment: {from: '10:00'}}];
    expect([scope(early), scope(late)]).to.deep.equal(['open', 'open']);
    expect([scope(early, [], '09:59'), scope(late, [], '09:59')]).to.deep.equal(['yours', 'others']);
    expect([scope(early, [], '10:00'), scope(late, [], '10:00')]).to.deep.equal(['others', 'yours']);
    expect(scope({appointment: {from: '10:00', to: '24:00'}}, [], '23:59')).to.equal('yours');
  });

  it('stepScope: what any completion of the answers would show is shown for the answers so far', () => {
    const ids = ['thinners', 'sugar'];
    const idsOf = (id: string) => conditions.find((one) => one.id === id)!.answers.map((answer) => answer.id);
    const audience = fc
      .constantFrom(...ids)
      .chain((condition) =>
        fc.record({condition: fc.constant(condition), answers: fc.subarray([...idsOf(condition), 'unknown'], {minLength: 1})}),
      );
    const time = fc.constantFrom('00:00', '09:00', '10:00', '12:30', '24:00');
    const step = fc.record(
      {for: audience, appointment: fc.record({from: time, to: time}, {requiredKeys: []})},
      {requiredKeys: []},
    );
    const whole = fc.tuple(
      fc.constantFrom(...idsOf('thinners')),
      fc.constantFrom(...idsOf('sugar')),
      time.filter((t) => t < '24'),
    );
    const isShown = (one: object, answers: Answers, start?: string) => stepScope(one, conditions, answers, start) !== 'others';
    fc.assert(
      fc.property(step, whole, fc.subarray([0, 1, 2]), (one, [a, b, start], known) => {
        const complete = new Map([
          ['thinners', a],
          ['sugar', b],
        ]);
        const partial = new Map([...complete].filter((_, at) => known.includes(at)));
        if (isShown(one, complete, start)) expect(isShown(one, partial, known.includes(2) ? start : undefined)).to.equal(true);
        const answer = one.for && partial.get(one.for.condition);
        if (one.for && answer && !one.for.answers.includes(answer)) expect(isShown(one, partial, start)).to.equal(false);
      }),
      {numRuns: 2_000},
    );
  });
});

describe('conditionOf', () => {
  it('conditionOf: gives the words of a condition and of the answers that a step is for', () => {
    expect(conditionOf({for: {condition: 'sugar', answers: ['insulin', 'tablets']}}, conditions)).to.deep.equal({
      text: 'Do you have diabetes?',
      answers: ['Yes, I take tablets', 'Yes, I use insulin'],
    });
    expect(conditionOf({for: {condition: 'gone', answers: ['yes']}}, conditions)).to.equal(undefined);
    expect(conditionOf({}, conditions)).to.equal(undefined);
  });
});
