import {expect} from '@open-wc/testing';
import {behavesAsElement, byRole, knee, make, statingNone, textOf, without} from './helpers.js';

behavesAsElement('risk-list', {
  load: () => import('../../src/elements/risk-list.js'),
  words: ({risks: [first] = []}) => (typeof first === 'string' ? first : first!.text),
  silent: without('risks'),
  none: statingNone('risks'),
});

describe('<risk-list>', () => {
  it('shows numbers and words as the source has them', async () => {
    const risks = [{text: 'A', likelihood: {count: 2, of: 100}}, {text: 'B', likelihood: {word: 'rare' as const}}, 'C'];
    const [number, word, none] = byRole(await make('risk-list', {procedure: {...knee, risks}}), 'listitem').map(textOf);
    expect(number).to.include('2 in 100').and.include('98 do not');
    expect(word).to.include('Rare').and.not.match(/\d/);
    expect(none).to.include('not stated').and.not.match(/\d/);
  });
});
