import {expect} from '@open-wc/testing';
import {behavesAsElement, byRole, knee, make, statingNone, without} from '../helpers.js';

behavesAsElement('benefit-list', {
  load: () => import('../../../src/elements/benefit-list/benefit-list.js'),
  words: ({benefits: [first] = []}) => (typeof first === 'string' ? first : first!.text),
  silent: without('benefits'),
  none: statingNone('benefits'),
});

describe('<benefit-list>', () => {
  it('has a heading of the level that fits the page', async () => {
    const element = await make('benefit-list', {procedure: knee});
    for (const [level, tag] of [
      [1, 'H2'],
      [3, 'H3'],
      [6, 'H6'],
      [9, 'H6'],
    ] as const) {
      element.headingLevel = level;
      await element.updateComplete;
      expect(byRole(element, 'heading', 'Benefits').map(({tagName}) => tagName)).to.deep.equal([tag]);
    }
  });
});
