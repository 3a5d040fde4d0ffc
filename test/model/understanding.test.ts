import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseProcedure} from '../../src/model/parse-procedure.js';
import type {Procedure, ProcedureInput} from '../../src/model/procedure.js';
import {checkQuestions, GAP} from '../../src/model/understanding.js';

const record = (more: Partial<ProcedureInput>): Procedure =>
  parseProcedure({id: 'scan', lang: 'en', name: 'Scan', ...more}).procedure!;
const ask = (more: Partial<ProcedureInput>, now = Date.UTC(2026, 5, 1)) => checkQuestions(record(more), now);
const eat = {text: 'Stop eating 6 hours before.', kind: 'fasting' as const, when: {before: 'PT6H'}};
const drink = {text: 'You may drink water until 2 hours before.', when: {before: 'PT2H', means: 'until' as const}};

describe('checkQuestions', () => {
  it('checkQuestions: asks for the hours of a step, with the hours of the record to choose from', () => {
    expect(ask({preparation: [eat, drink]})).to.deep.include({
      kind: 'when',
      gapped: `Stop eating ${GAP} hours before.`,
      answers: ['PT6H', 'PT2H'],
      right: [0],
      sentence: eat.text,
      field: 'preparation',
    });
  });

  it('checkQuestions: asks nothing where the sentence does not state the typed time, or where there is no choice', () => {
    expect(ask({preparation: [eat]})).to.deep.equal([]);
    const silent = {text: 'Stop eating.', when: {before: 'PT6H'}};
    const other = {text: 'Drink 2 glasses 3 hours before.', when: {before: 'PT3H'}};
    expect(ask({preparation: [silent, other]})).to.deep.equal([]);
  });

  it('checkQuestions: asks about no step whose rule has ended or that is for some people only', () => {
    const ended = {...eat, rule: {authority: 'A', title: 'B', expires: '2026-01-01'}};
    const some = {...eat, for: {condition: 'x', answers: ['yes']}};
    for (const step of [ended, some]) expect(ask({preparation: [step, drink]})).to.deep.equal([]);
  });

  it('checkQuestions: reads the digits of other scripts', () => {
    const arabic = {text: 'توقف عن الأكل قبل ٦ ساعات.', when: {before: 'PT6H'}};
    expect(ask({preparation: [arabic, drink]})[0]).to.include({gapped: `توقف عن الأكل قبل ${GAP} ساعات.`});
  });

  it('checkQuestions: asks how urgent the first sign of each level is', () => {
    const signs = ask({
      warningSigns: [
        {text: 'Fever', urgency: 'urgent'},
        {text: 'Chest pain', urgency: 'emergency'},
        {text: 'Cannot breathe', urgency: 'emergency'},
      ],
    });
    expect(signs.map(({sentence, right}) => [sentence, right])).to.deep.equal([
      ['Chest pain', [0]],
      ['Fever', [1]],
    ]);
    expect(ask({warningSigns: [{text: 'Fever', urgency: 'urgent'}]})).to.deep.equal([]);
  });

  it("checkQuestions: puts the author's own questions first", () => {
    const understanding = [
      {text: 'Who drives?', answers: [{text: 'I do'}, {text: 'Somebody else', right: true}], because: 'Have somebody drive you.'},
    ];
    expect(ask({understanding, preparation: [eat, drink]})[0]).to.include({
      kind: 'authored',
      sentence: 'Have somebody drive you.',
    });
  });

  it('checkQuestions: every answer stands in the record', () => {
    const step = fc.record({hours: fc.integer({min: 1, max: 20}), text: fc.constantFrom('Stop # hours before.', 'Take # at #.')});
    fc.assert(
      fc.property(fc.array(step, {maxLength: 6}), (steps) => {
        const preparation = steps.map(({hours, text}) => ({
          text: text.replaceAll('#', `${hours}`),
          when: {before: `PT${hours}H`},
        }));
        for (const question of ask({preparation})) {
          const [right] = question.right;
          const {sentence} = question;
          expect(preparation.some((one) => one.text === sentence && one.when.before === question.answers[right!])).to.equal(true);
          expect(question.answers.every((answer) => preparation.some(({when}) => when.before === answer))).to.equal(true);
        }
      }),
    );
  });
});
