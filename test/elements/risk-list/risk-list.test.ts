import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {RiskList} from '../../../src/elements/risk-list/risk-list.js';
import type {ProcedureInput} from '../../../src/model/procedure.js';
import {behavesAsElement, byRole, knee, make, statingNone, textOf, without} from '../helpers.js';

behavesAsElement('risk-list', {
  load: () => import('../../../src/elements/risk-list/risk-list.js'),
  words: ({risks: [first] = []}) => (typeof first === 'string' ? first : first!.text),
  silent: without('risks'),
  none: statingNone('risks'),
});

type Settings = Partial<Pick<RiskList, 'sort' | 'of' | 'withFigures'>>;

async function list(risks: ProcedureInput['risks'], settings: Settings = {}): Promise<RiskList> {
  const element = Object.assign(await make('risk-list', {procedure: {...knee, notes: {}, risks}}), settings) as RiskList;
  await element.updateComplete;
  return element;
}

const items = (element: Element): string[] => byRole(element, 'listitem').map(textOf);
/** Circles of a path: each begins with a move. */
const circles = (path: Element | null): number => path!.getAttribute('d')!.split('M').length - 1;
const drawn = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('[part=figures]')].map((figures) => ({
    filled: circles(figures.querySelector('.affected')),
    all: circles(figures.querySelector('.everybody')),
    grid: figures.getAttribute('viewBox'),
  }));

describe('<risk-list>', () => {
  it('shows numbers and words as the source has them', async () => {
    const risks = [{text: 'A', likelihood: {count: 2, of: 100}}, {text: 'B', likelihood: {word: 'rare' as const}}, 'C'];
    const [number, word, none] = items(await list(risks));
    expect(number).to.include('2 in 100').and.include('For 98 it does not.');
    expect(word).to.include('Rare').and.not.match(/\d/);
    expect(none).to.not.match(/\d|know/);
  });

  it('counts all risks out of one group of people', async () => {
    const risks = [
      {text: 'A', likelihood: {count: 2, of: 100}},
      {text: 'B', likelihood: {count: 1, of: 1000}},
    ];
    const element = await list(risks);
    expect(textOf(element)).to.include('for every 1,000 people');
    const [more, less] = items(element);
    expect(more).to.include('20 in 1,000').and.include('For 980 it does not');
    expect(less).to.include('1 in 1,000').and.include('For 999 it does not');
  });

  it('takes the group that the author names, and is honest about what is smaller than one of it', async () => {
    const risks = [
      {text: 'A', likelihood: {count: 1, of: 1000}},
      {text: 'B', likelihood: {count: 999, of: 1000}},
      {text: 'C', likelihood: {count: 125, of: 1000}},
      {text: 'D', likelihood: {count: 0, of: 1000}},
    ];
    const [few, most, between, none] = items(await list(risks, {of: 100}));
    expect(few).to.include('fewer than 1 in 100').and.include('For more than 99 it does not');
    expect(most).to.include('more than 99 in 100').and.include('For fewer than 1 it does not');
    expect(between).to.include('about 13 in 100').and.include('For about 87 it does not');
    expect(none)
      .to.match(/\b0 in 100/)
      .and.include('For 100 it does not');
    for (const of of [0, -5, NaN]) expect(items(await list(risks, {of}))[0], `${of}`).to.include('1 in 1,000');
  });

  it('says a decimal in whole people, and "about" on both sides of what is rounded', async () => {
    const said = async (count: number, of: number) => items(await list([{text: 'A', likelihood: {count, of}}]))[0]!;
    expect(await said(1.5, 100))
      .to.match(/\b15 in 1,000.*For 985 it does not/)
      .and.not.include('about');
    expect(await said(1.5, 1000))
      .to.match(/\b15 in 10,000.*For 9,985 it does not/)
      .and.not.include('about');
    expect(await said(34, 21_375)).to.match(/about 16 in 10,000.*For about 9,984 it does not/);
    const [stated] = items(await list([{text: 'A', likelihood: {count: 3, of: 100, about: true}}]));
    expect(stated).to.match(/about 3 in 100.*For about 97 it does not/);
  });

  it('says nothing about groups where there is no number', async () => {
    const element = await list([{text: 'A', likelihood: {word: 'not known'}}, 'B']);
    expect(textOf(element))
      .to.include('How often is not known')
      .and.not.match(/\d|people/);
  });

  it('sorts by likelihood and by severity', async () => {
    const risks: ProcedureInput['risks'] = [
      {text: 'A', likelihood: {word: 'very common'}, severity: 'mild'},
      {text: 'B', likelihood: {count: 1, of: 100}, severity: 'life-threatening'},
      {text: 'C', likelihood: {count: 5, of: 100}},
    ];
    const order = async (sort: RiskList['sort']) => items(await list(risks, {sort})).map((text) => /[ABC]/.exec(text)![0]);
    expect(await order('author')).to.deep.equal(['A', 'B', 'C']);
    expect(await order('likelihood')).to.deep.equal(['C', 'B', 'A']);
    expect(await order('severity')).to.deep.equal(['B', 'A', 'C']);
  });

  it('draws as many figures as it counts, on one grid; none for a word', async () => {
    const likelihood = fc.oneof(
      fc.constantFrom('rare', 'not known').map((word) => ({word})),
      fc.tuple(fc.constantFrom(10, 50, 100), fc.nat()).map(([of, count]) => ({count: count % (of + 1), of})),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(likelihood, {minLength: 1, maxLength: 8}), async (likelihoods) => {
        const risks = likelihoods.map((one) => ({text: 'A', likelihood: one})) as ProcedureInput['risks'];
        const element = await list(risks, {withFigures: true});
        const found = drawn(element);
        const counted = items(element).flatMap((text) => {
          const [, count, of] = /([\d,]+) in ([\d,]+)/.exec(text) ?? [];
          return count ? [{filled: Number(count.replace(',', '')), all: Number(of!.replace(',', ''))}] : [];
        });
        expect(found.map(({filled, all}) => ({filled, all}))).to.deep.equal(counted);
        expect(found.length).to.equal(likelihoods.filter((one) => 'count' in one).length);
        expect(new Set(found.map(({grid}) => grid)).size).to.be.below(2);
        element.remove();
      }),
      {numRuns: 30},
    );
  });

  it('draws chances only where asked, and rarer ones on one scale', async () => {
    const risks = [
      {text: 'A', likelihood: {count: 2, of: 10_000}},
      {text: 'B', likelihood: {count: 100, of: 10_000}},
      {text: 'C', likelihood: {word: 'rare' as const}},
    ];
    expect(drawn(await list([{text: 'A', likelihood: {count: 2, of: 100}}]))).to.have.length(0);
    const scales = [...(await list(risks, {withFigures: true})).shadowRoot!.querySelectorAll('.scale')];
    const [rare, likely] = scales.map((scale) => Number(scale.querySelector('circle')!.getAttribute('cx')));
    expect(scales).to.have.length(2);
    expect(rare).to.be.above(likely!);
    const marks = scales.map((scale) => [...scale.querySelectorAll('text')].map(({textContent}) => textContent));
    expect(marks[0]).to.deep.equal(['1:1', '1:10', '1:100', '1:1,000', '1:10,000']);
    expect(marks[1]).to.deep.equal(marks[0]);
    // Exactly one in a hundred stands at its mark.
    expect(likely).to.equal(Number([...scales[1]!.querySelectorAll('text')][2]!.getAttribute('x')));
  });

  it('groups by severity, the gravest first, and says once what is not known', async () => {
    const risks: ProcedureInput['risks'] = [{text: 'A', severity: 'mild'}, 'B', {text: 'C', severity: 'life-threatening'}];
    const element = await list(risks);
    expect(byRole(element, 'heading').map((heading) => textOf(heading).trim())).to.deep.equal([
      'Risks',
      'Life-threatening',
      'Mild',
      'Other risks',
    ]);
    expect(textOf(element).match(/We do not know/g)).to.have.length(1);
    const flat = await list(risks, {sort: 'author'});
    expect(byRole(flat, 'heading')).to.have.length(1);
    expect(items(flat)[0]).to.include('Severity: Mild');
  });

  it('puts a number that is about the whole list first', async () => {
    const procedure = {...knee, notes: {risks: {remark: 'Fewer than 2 in 100.'}}, risks: ['A']};
    expect(textOf(await make('risk-list', {procedure}))).to.match(/Fewer than 2 in 100\..*A/);
  });
});
