import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {heading} from '../../../src/core/render/heading.js';

const tagOf = (level: number): string => {
  const box = document.createElement('div');
  render(heading(level, 'Risks', 'heading'), box);
  expect(box.textContent.trim()).to.equal('Risks');
  return box.firstElementChild!.localName;
};

describe('a heading', () => {
  it('has its level', () => expect([2, 3, 4, 5, 6].map(tagOf)).to.deep.equal(['h2', 'h3', 'h4', 'h5', 'h6']));

  it('has the nearest level where there is no such one', () =>
    expect([-1, 0, 1, NaN, 7, 3.4].map(tagOf)).to.deep.equal(['h2', 'h2', 'h2', 'h2', 'h6', 'h3']));
});
