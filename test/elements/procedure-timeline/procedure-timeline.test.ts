import {expect} from '@open-wc/testing';
import {isOfTheDay, joinMoments, lengthOf, secondsBefore, secondsOf} from '../../../src/elements/procedure-timeline/moments.js';
import type {Procedure, ProcedureInput} from '../../../src/model/procedure.js';
import {behavesAsElement, knee, make, textOf} from '../helpers.js';

behavesAsElement('procedure-timeline', {
  load: () => import('../../../src/elements/procedure-timeline/procedure-timeline.js'),
  words: ({recovery = []}) => recovery.flatMap((item) => (typeof item === 'object' && item.when ? [item.text] : []))[0]!,
});

const record = (fields: Partial<ProcedureInput>): ProcedureInput => ({
  id: 'x',
  lang: 'en',
  name: 'X',
  ...fields,
});
const phases = async (procedure: ProcedureInput) => {
  const element = await make('procedure-timeline', {procedure});
  return [...element.shadowRoot!.querySelectorAll('.phase')].map((phase) => textOf(phase).trim());
};

describe('<procedure-timeline>', () => {
  it('procedure-timeline: shows before, the day and after in order, each time once', async () => {
    const [before, day, after, ...more] = await phases(knee);
    expect(more).to.deep.equal([]);
    expect(before).to.match(/^Before .*8 hours before .*6 hours before .*2 hours before/);
    expect(day).to.match(/^The day of your procedure It takes 1 to 2 hours\..*Wear loose clothes/);
    expect(after).to.match(/^After .*After 1 day .*After 6 weeks .*After 3 months/);
    expect(after!.match(/After 6 weeks/g)).to.have.length(1);
  });

  it('procedure-timeline: keeps how a step relates to its time', async () => {
    const [before] = await phases(knee);
    expect(before).to.include('Until 2 hours before');
  });

  it('procedure-timeline: leaves out steps whose rule has ended, and those for some people only', async () => {
    const rule = {authority: 'A', title: 'B', expires: '2020-01-01'};
    const [before] = await phases(
      record({
        preparation: [
          {text: 'Old advice', when: {before: 'PT6H'}, rule},
          {text: 'For some', when: {before: 'PT5H'}, for: {condition: 'c', answers: ['yes']}},
          {text: 'For all', when: {before: 'PT4H'}},
        ],
        conditions: [{id: 'c', text: 'C?', answers: [{id: 'yes', text: 'Yes'}]}],
      }),
    );
    expect(before).to.include('For all').and.not.include('Old advice').and.not.include('For some');
  });

  it('procedure-timeline: asks first before a medicine is stopped', async () => {
    const [before] = await phases(
      record({
        preparation: [{text: 'Stop it', when: {before: 'P5D'}, medicine: {name: 'M', action: 'stop', askFirst: true}}],
      }),
    );
    expect(before).to.match(/Stop it\s+Ask your team first/);
  });
});

describe('the moments of a timeline', () => {
  it('are sorted by their length', () => {
    expect(secondsOf('P1DT2H30M')).to.equal(95_400);
    expect(secondsOf('P2W')).to.equal(1_209_600);
    expect(secondsOf('PT5M')).to.equal(300);
    expect(secondsOf('P1M')).to.be.above(secondsOf('P30D'));
    expect(secondsBefore({at: {day: 'P1D', time: '18:00'}})).to.equal(64_800);
    expect(secondsBefore({before: 'PT2H'})).to.equal(7200);
  });

  it('belong to the day where no hours are counted', () => {
    expect(isOfTheDay({before: 'P0D'})).to.equal(true);
    expect(isOfTheDay({before: 'PT2H'})).to.equal(false);
    expect(isOfTheDay({before: 'P1D'})).to.equal(false);
    expect(isOfTheDay({at: {day: 'P0D', time: '06:00'}})).to.equal(true);
  });

  it('are one where their words are the same', () => {
    expect(
      joinMoments([
        {label: 'a', text: 1},
        {label: 'b', text: 2},
        {label: 'a', text: 3},
      ]),
    ).to.deep.equal([
      {label: 'a', texts: [1, 3]},
      {label: 'b', texts: [2]},
    ]);
  });

  it('have the length of the procedure where it is stated', () => {
    const of = (duration: object) => lengthOf({duration} as Procedure);
    expect(of({text: 'x'})).to.deep.equal([]);
    expect(of({text: 'x', min: 'PT1H', max: 'PT1H'})).to.deep.equal(['PT1H']);
    expect(of({text: 'x', min: 'PT1H', max: 'PT2H'})).to.deep.equal(['PT1H', 'PT2H']);
  });
});
