import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Likelihood, Risk} from '../../src/model/procedure.js';
import {chanceOf, denominator, sortRisks} from '../../src/model/risk-numbers.js';

const word = fc
  .constantFrom('very common', 'common', 'uncommon', 'rare', 'very rare', 'not known')
  .map((one): Likelihood => ({word: one}) as Likelihood);
const whole = fc
  .tuple(fc.integer({min: 1, max: 100_000}), fc.nat())
  .map(([of, count]): Extract<Likelihood, {count: number}> => ({count: count % (of + 1), of}));
const number = fc.oneof(
  whole,
  fc.record({count: fc.double({min: 0, max: 100, noNaN: true}), of: fc.constant(100), about: fc.constant(true)}),
);
const risk: fc.Arbitrary<Risk> = fc.record(
  {
    text: fc.constant('A'),
    likelihood: fc.oneof(word, number),
    severity: fc.constantFrom('mild', 'moderate', 'serious', 'life-threatening'),
  },
  {requiredKeys: ['text']},
);
const risks = fc.array(risk, {maxLength: 40});
const rate = ({likelihood}: Risk): number | undefined =>
  likelihood && 'count' in likelihood ? likelihood.count / likelihood.of : undefined;

const listed = (...pairs: [count: number, of: number][]): Risk[] =>
  pairs.map(([count, of]) => ({text: 'A', likelihood: {count, of}}));

describe('denominator', () => {
  for (const [pairs, expected] of [
    [[[3, 100]], 100],
    [[[1, 5]], 100],
    [[[0, 1]], 100],
    [[[20, 100], [1, 1000]], 1000], // prettier-ignore
    [[[1, 20_000]], 100_000],
    // Exact where the source is, its decimals too.
    [[[12, 1000]], 1000],
    [[[16, 10_000], [2, 10_000]], 10_000], // prettier-ignore
    [[[2.5, 100]], 1000],
    [[[1.5, 1000]], 10_000],
    [[[12.5, 100]], 1000],
    [[[0.125, 100]], 100_000],
    [[[0.07, 100]], 10_000],
    [[[1, 5], [1.5, 100]], 1000], // prettier-ignore
    // No finer than the source is, as long as whole people are near the truth.
    [[[1, 16]], 100],
    [[[13, 1024]], 1000],
    [[[34, 21_375]], 10_000],
    [[[33.333333, 100]], 100],
    [[[33.333333, 100], [1.5, 100]], 1000], // prettier-ignore
  ] as [[number, number][], number][]) {
    it(`of ${pairs.map((pair) => pair.join(' in ')).join(', ')} is ${expected}`, () => {
      expect(denominator(listed(...pairs))).to.equal(expected);
    });
  }

  it('is one for a list, a power of ten, at which every number is a person at least', () => {
    fc.assert(
      fc.property(risks, (list) => {
        const of = denominator(list);
        const rates = list.map(rate).filter((one) => one !== undefined);
        expect(of === undefined).to.equal(rates.length === 0);
        if (of === undefined) return;
        expect(Number.isInteger(Math.log10(of)) && of >= 100 && of <= 1e9, `${of}`).to.equal(true);
        for (const one of rates) if (of < 1e9 && one > 0) expect(one * of).to.be.at.least(1 - 1e-9);
      }),
    );
  });

  it('brings whole people within a tenth of each number', () => {
    fc.assert(
      fc.property(risks, (list) => {
        const of = denominator(list);
        for (const one of list.map(rate))
          if (one && one > 1e-8)
            expect(Math.round(one * of!) / (one * of!), `${one} of ${of}`).to.be.within(0.9 - 1e-9, 1.1 + 1e-9);
      }),
    );
  });

  it('of words there is none', () => {
    fc.assert(
      fc.property(fc.array(fc.record({likelihood: fc.option(word, {nil: undefined})})), (list) => {
        expect(denominator(list)).to.equal(undefined);
      }),
    );
  });
});

describe('chanceOf', () => {
  const group = fc.oneof(fc.constantFrom(100, 1000, 10_000), fc.integer({min: 1, max: 100_000}));

  it('is the same share of the group, or says that it is not', () => {
    fc.assert(
      fc.property(number, group, (likelihood, of) => {
        const {count, sense, ...rest} = chanceOf(likelihood, of)!;
        const truth = (likelihood.count * of) / likelihood.of;
        const near = 1e-9 * Math.max(truth, 1);
        expect(rest.of).to.equal(of);
        expect(Number.isInteger(count) && count >= 0 && count <= of, `${count} of ${of}`).to.equal(true);
        if (sense === 'exact') expect(count).to.be.closeTo(truth, near);
        if (sense === 'about') expect(Math.abs(count - truth)).to.be.at.most(0.5 + near);
        // Of the source's own numbers: a share may be too small, or too near to all, for what a number can hold.
        if (sense === 'below') expect(likelihood.count > 0 && truth < count).to.equal(true);
        if (sense === 'above') expect(likelihood.count < likelihood.of && truth > count).to.equal(true);
        // None and all are said only where the source says so.
        if (count === 0) expect(likelihood.count).to.equal(0);
        if (count === of && sense !== 'below') expect(likelihood.count / likelihood.of).to.be.closeTo(1, 1e-13);
      }),
    );
  });

  it('never says that it happens to nobody of a group of one', () => {
    expect(chanceOf({count: 99.99999999999996, of: 100, about: true}, 1)).to.deep.equal({count: 1, of: 1, sense: 'about'});
  });

  it('is as exact as the source where the group is its own', () => {
    fc.assert(
      fc.property(whole, (likelihood) => {
        expect(chanceOf(likelihood, likelihood.of)).to.deep.equal({...likelihood, sense: 'exact'});
      }),
    );
  });

  it('never makes a number of a word or of nothing', () => {
    fc.assert(
      fc.property(fc.option(word, {nil: undefined}), group, (one, of) => {
        expect(chanceOf(one, of)).to.equal(undefined);
      }),
    );
  });
});

describe('sortRisks', () => {
  it('loses and adds no risk, and leaves the list as it is', () => {
    fc.assert(
      fc.property(risks, fc.constantFrom('author', 'likelihood', 'severity', 'colour'), (list, by) => {
        const before = [...list];
        const sorted = sortRisks(list, by);
        expect(list).to.deep.equal(before);
        expect(sorted).to.have.members(list).and.to.have.length(list.length);
        if (by === 'author' || by === 'colour') expect(sorted).to.deep.equal(list);
      }),
    );
  });

  it('puts every number before every word', () => {
    fc.assert(
      fc.property(risks, (list) => {
        const rates = sortRisks(list, 'likelihood').map(rate);
        const numbers = rates.filter((one) => one !== undefined);
        expect(rates.slice(0, numbers.length)).to.deep.equal(numbers.sort((a, b) => b - a));
      }),
    );
  });

  it('puts the worst first and what is not stated last', () => {
    const severities = [undefined, 'mild', 'life-threatening', 'moderate', 'serious'] as const;
    const sorted = sortRisks(
      severities.map((severity) => ({text: 'A', severity})),
      'severity',
    );
    expect(sorted.map(({severity}) => severity)).to.deep.equal(['life-threatening', 'serious', 'moderate', 'mild', undefined]);
  });
});
