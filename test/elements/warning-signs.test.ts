import {expect} from '@open-wc/testing';
import {behavesAsElement, byRole, knee, make, statingNone, without} from './helpers.js';

behavesAsElement('warning-signs', {
  load: () => import('../../src/elements/warning-signs.js'),
  words: ({warningSigns: [first] = []}) => first!.text,
  silent: without('warningSigns'),
  none: statingNone('warningSigns'),
});

describe('<warning-signs>', () => {
  it('has each level in the accessible name of its signs', async () => {
    const element = await make('warning-signs', {procedure: knee});
    const names = byRole(element, 'region').map((region) => region.getAttribute('aria-label')!);
    expect(names.map((name) => name.split(':')[0])).to.deep.equal(['Emergency', 'Urgent', 'Not urgent']);
    expect(byRole(element, 'heading', /^Emergency: /)).to.have.length(1);
  });
});
