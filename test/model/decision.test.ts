import {expect} from '@open-wc/testing';
import {unanswered} from '../../src/model/missing-topics.js';
import {parseProcedure} from '../../src/model/parse-procedure.js';
import type {Procedure} from '../../src/model/procedure.js';
import {dateHere, isStale} from '../../src/model/review.js';
import {nothingOptions, otherOptions, procedureOption} from '../../src/model/treatment-options.js';

const record = (fields: object): Procedure =>
  (parseProcedure({id: 'a-scan', lang: 'en', name: 'A scan', ...fields}) as {procedure: Procedure}).procedure;

describe('unanswered', () => {
  it('names what a record is silent about', () => {
    expect(unanswered(record({}))).to.deep.equal(['benefits', 'risks', 'alternatives', 'nothing']);
  });

  it('takes a stated "none" for an answer, but not for one about doing nothing', () => {
    expect(unanswered(record({benefits: [], risks: [], alternatives: []}))).to.deep.equal(['nothing']);
    expect(unanswered(record({risks: ['Pain'], alternatives: [{text: 'Wait', doingNothing: true}]}))).to.deep.equal(['benefits']);
  });
});

describe('isStale', () => {
  const until = record({review: {next: '2026-05-31'}});

  it('begins the day after the review was due, on this device', () => {
    expect(isStale(until, new Date(2026, 4, 31, 23, 59))).to.equal(false);
    expect(isStale(until, new Date(2026, 5, 1, 0, 1))).to.equal(true);
  });

  it('does not guess the age of a record without a review date', () => {
    expect(isStale(record({}), new Date(2099, 0, 1))).to.equal(false);
  });

  it('counts days where the reader is', () => {
    expect(dateHere(new Date(2026, 0, 1, 0, 0).getTime())).to.equal('2026-01-01');
    expect(dateHere(new Date(2026, 11, 31, 23, 59).getTime())).to.equal('2026-12-31');
  });
});

describe('options', () => {
  const waiting = {text: 'Wait', doingNothing: true, pros: ['No needle']};
  const pills = {text: 'Pills', cons: ['Every day'], risks: [{text: 'Rash', severity: 'mild'}], note: 'Ask.'};
  const procedure = record({benefits: ['Less pain'], notes: {benefits: {lead: 'Often:'}}, alternatives: [waiting, pills]});

  it('state what the record states of the procedure, and leave the rest unstated', () => {
    const {text, aspects} = procedureOption(procedure);
    expect(text).to.equal('A scan');
    expect(aspects.benefits).to.deep.include({lead: 'Often:', items: [{text: 'Less pain'}]});
    expect(aspects.risks!.items).to.equal(undefined);
  });

  it('join disadvantages and risks of an alternative, and keep silence', () => {
    const [option, ...more] = otherOptions(procedure);
    expect(more).to.deep.equal([]);
    expect(option!.aspects.risks!.items).to.deep.equal([{text: 'Every day'}, {text: 'Rash', severity: 'mild'}]);
    expect(option!.aspects.note!.items).to.deep.equal([{text: 'Ask.'}]);
    expect(option!.aspects.benefits!.items).to.equal(undefined);
    expect(otherOptions(record({}))).to.deep.equal([]);
  });

  it('about doing nothing are listed once, and one without statements takes their place', () => {
    expect(nothingOptions([procedure, procedure]).map(({text}) => text)).to.deep.equal(['Wait']);
    expect(nothingOptions([procedure, record({alternatives: [{...waiting, note: 'For now'}]})])).to.have.length(2);
    expect(nothingOptions([record({})])).to.deep.equal([{aspects: {}}]);
  });
});
