import {expect} from '@open-wc/testing';
import {render} from 'lit';
import type {Localize} from '../../../src/core/controllers/localize-controller.js';
import {chart, legend} from '../../../src/elements/risk-list/chart.lazy.js';
import type {Chance} from '../../../src/model/risk-numbers.js';

const localize = {number: (value: number) => String(value), words: (_group: string, words: object) => words} as Localize;

function draw(count: number, of: number): Element {
  const box = document.createElement('div');
  render(chart({count, of} as Chance, localize), box);
  return box.firstElementChild!;
}

describe('the drawing of a chance', () => {
  it('has a circle for each of up to 100 people, those of the count filled', () => {
    const circles = (part: string) => draw(3, 100).querySelector(`.${part}`)!.getAttribute('d')!.split('M').length - 1;
    expect([circles('everybody'), circles('affected')]).to.deep.equal([100, 3]);
    expect(legend(100, localize)).to.include('circle');
    expect(legend(1000, localize)).to.include('scale');
  });

  it('is a mark on a scale for rarer chances, the further to the right the rarer', () => {
    const place = (count: number) => Number(draw(count, 10_000).querySelector('circle')!.getAttribute('cx'));
    expect(place(1)).to.be.greaterThan(place(10));
    expect([...draw(1, 10_000).querySelectorAll('text')].map(({textContent}) => textContent)).to.deep.equal([
      '1:1',
      '1:10',
      '1:100',
      '1:1000',
      '1:10000',
    ]);
    expect(draw(0, 10_000).querySelector('circle')).to.equal(null);
  });
});
