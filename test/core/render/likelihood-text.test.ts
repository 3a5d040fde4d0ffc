import {expect} from '@open-wc/testing';
import {LitElement, render} from 'lit';
import {Localize} from '../../../src/core/controllers/localize-controller.js';
import {chanceText} from '../../../src/core/render/likelihood-text.js';
import {risks as words} from '../../../src/locales/en.js';
import type {Likelihood} from '../../../src/model/procedure.js';

class SpeakerHost extends LitElement {
  readonly localize = new Localize(this);
}
customElements.define('speaker-host', SpeakerHost);

const {localize} = new SpeakerHost();
const textOf = (likelihood: Likelihood | undefined, of = 100): string => {
  const box = document.createElement('p');
  render(chanceText(likelihood, of, {localize, words}), box);
  return box.textContent.trim();
};

describe('how often something happens', () => {
  it('names both sides of a number', () => {
    const text = textOf({count: 3, of: 100});
    expect(text).to.contain('3 in 100').and.to.contain('97');
  });

  it('marks both sides of a number that does not fit the group of people', () => {
    const text = textOf({count: 1, of: 3});
    expect(text).to.contain(words.about('33')).and.to.contain(words.about('67'));
  });

  it('never makes a number of a word', () => {
    expect(textOf({word: 'rare'}))
      .to.contain(words.words.rare)
      .and.not.to.match(/\d/);
  });

  it('reports silence as silence', () => expect(textOf(undefined)).to.equal(words.howLikely));
});
