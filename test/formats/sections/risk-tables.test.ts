import {expect} from '@open-wc/testing';
import {readPage} from '../../../src/formats/read-page.js';

/** The risk that a table of one row states. */
function riskOf(head: string, cell: string): unknown {
  const page = `<h1>Scan</h1><h2>Risks</h2><table><tr><th>Risk</th><th>${head}</th></tr><tr><td>Clot</td><td>${cell}</td></tr></table>`;
  return readPage(page).procedure!.risks![0];
}

const CASES: readonly (readonly [head: string, cell: string, risk: unknown])[] = [
  ['How often', '4 in 1,000 people within 90 days', {text: 'Clot', likelihood: {count: 4, of: 1000, period: 'P90D'}}],
  ['How often', '4 out of 1,000 patients (within 30 days)', {text: 'Clot', likelihood: {count: 4, of: 1000, period: 'P30D'}}],
  ['How often', '2% in the first year', {text: 'Clot', likelihood: {count: 2, of: 100, period: 'P1Y'}}],
  ['How often', '1 in 100 per year', {text: 'Clot', likelihood: {count: 1, of: 100, period: 'P1Y'}}],
  [
    'How often',
    'About 4 in 1,000 people within 90 days of surgery',
    {
      text: 'Clot: About 4 in 1,000 people within 90 days of surgery',
      likelihood: {count: 4, of: 1000, period: 'P90D', about: true},
    },
  ],
  ['How often (within 90 days)', '4 in 1,000', {text: 'Clot', likelihood: {count: 4, of: 1000, period: 'P90D'}}],
  ['How many out of 1,000 people', '4', {text: 'Clot', likelihood: {count: 4, of: 1000}}],
  ['Chance (study of 2019)', '1 in 50', {text: 'Clot: Chance (study of 2019): 1 in 50', likelihood: {count: 1, of: 50}}],
  // A bound, a range, a part of the people, another time: the words stay, and no number is made of them.
  ['How often', 'Fewer than 1 in 1,000 within 30 days', {text: 'Clot: Fewer than 1 in 1,000 within 30 days'}],
  ['How often', '1 to 2 in 100 within a year', {text: 'Clot: 1 to 2 in 100 within a year'}],
  ['How often', '4 in 1,000 women within 90 days', {text: 'Clot: 4 in 1,000 women within 90 days'}],
  ['How often', '0.4% at 90 days', {text: 'Clot: 0.4% at 90 days'}],
];

describe('tables of risks', () => {
  for (const [head, cell, risk] of CASES)
    it(`reads “${cell}” under “${head}”, and loses no word`, () => {
      expect(riskOf(head, cell)).to.deep.equal(risk);
    });

  it('takes a first row that names the columns for the head', () => {
    const page = `<h1>Scan</h1><h2>Risks</h2><table><tr><td>Risk</td><td>How often</td></tr><tr><td>Clot</td><td>1 in 100</td></tr></table>`;
    expect(readPage(page).procedure!.risks).to.deep.equal([{text: 'Clot', likelihood: {count: 1, of: 100}}]);
  });
});
