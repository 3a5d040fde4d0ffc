import {expect} from '@open-wc/testing';
import type {Localize} from '../../../../src/core/controllers/localize-controller.js';
import {arrangeSheets, type Handout} from '../../../../src/elements/procedure-card/handout/arrange-sheets.js';
import {handout as words} from '../../../../src/locales/handout/en.js';

const localize = {words: (_group: string, english: unknown) => english} as unknown as Localize;

/** A box as a card has it: sections with headings, in the card's order. */
function box(...names: string[]): HTMLElement {
  const base = document.createElement('div');
  const opening = base.appendChild(document.createElement('div'));
  opening.className = 'opening';
  for (const [tag, className] of [
    ['h2', 'title'],
    ['p', 'muted'],
  ] as const)
    opening.appendChild(document.createElement(tag)).className = className;
  for (const name of names) {
    const section = base.appendChild(document.createElement('section'));
    section.id = `knee-${name}`;
    section.setAttribute('part', 'section');
    const heading = section.appendChild(document.createElement('h3'));
    heading.className = 'heading';
    heading.textContent = `The ${name}`;
  }
  return base;
}

const arrange = (kind: Handout, ...names: string[]): HTMLElement => {
  const base = box(...names);
  arrangeSheets(base, 'knee', kind, words, localize);
  return base;
};
const idsIn = (base: Element, sheet: string): string[] => [...base.querySelectorAll(`${sheet} section`)].map(({id}) => id);

describe('arrangeSheets', () => {
  it('puts preparation and warning signs on the first sheet, in this order, and the rest after it', () => {
    const base = arrange('full', 'facts', 'warning-signs', 'preparation', 'risks');
    expect(idsIn(base, '.first')).to.deep.equal(['knee-preparation', 'knee-warning-signs']);
    expect(idsIn(base, '.rest')).to.deep.equal(['knee-facts', 'knee-risks']);
    expect(base.children).to.have.length(2);
    expect(base.firstElementChild!.firstElementChild!.className).to.equal('title');
  });

  it('names what the short handout leaves out, but the review', () => {
    const base = arrange('short', 'preparation', 'benefits', 'risks', 'alternatives', 'review');
    expect(idsIn(base, '.rest')).to.deep.equal(['knee-risks']);
    expect(base.querySelector('.left')!.textContent).to.include('Not on these sheets: The benefits, The alternatives.');
  });

  it('has one sheet where nothing else is shown, with lines to fill in', () => {
    const base = arrange('full', 'preparation');
    expect(base.querySelector('.rest')).to.equal(null);
    const lines = [...base.querySelectorAll('.filled > p')].map(({textContent}) => textContent);
    expect(lines).to.deep.equal([words.name, words.appointment, words.place]);
  });
});
