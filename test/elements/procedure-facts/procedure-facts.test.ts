import {expect} from '@open-wc/testing';
import {behavesAsElement, knee, make, statingNone, textOf, without} from '../helpers.js';

behavesAsElement('procedure-facts', {
  load: () => import('../../../src/elements/procedure-facts/procedure-facts.js'),
  words: ({setting = ''}) => setting,
  silent: {...without('setting'), duration: undefined},
  none: statingNone('codes'),
});

describe('<procedure-facts>', () => {
  it('says "not stated" only where the record is silent', async () => {
    expect(textOf(await make('procedure-facts', {procedure: statingNone('codes')}))).not.to.include('does not say');
    expect(textOf(await make('procedure-facts', {procedure: without('codes')}))).not.to.include('there are none');
  });

  it('keeps the paragraphs of the setting apart', async () => {
    const {shadowRoot} = await make('procedure-facts', {procedure: {...knee, setting: 'A hospital.\n\nYou stay overnight.'}});
    expect(
      [...shadowRoot!.querySelectorAll('[part=fact]:last-child :is(dd strong, dd p)')].map(({textContent}) =>
        textContent!.trim(),
      ),
    ).to.deep.equal(['A hospital.', 'You stay overnight.']);
  });
});
