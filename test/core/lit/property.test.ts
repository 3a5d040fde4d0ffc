import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/prep-checklist/prep-checklist.js';
import type {PrepChecklist} from '../../../src/elements/prep-checklist/prep-checklist.js';

describe('an attribute that is there or not', () => {
  const make = (remember: unknown): Promise<PrepChecklist> =>
    fixture<PrepChecklist>(html`<prep-checklist remember=${remember}></prep-checklist>`);

  it('is on when it is there', async () => {
    expect((await make('')).remember).to.equal(true);
    expect((await make('remember')).remember).to.equal(true);
  });

  it('is off when it says so, as frameworks write it', async () => {
    const list = await make(false);
    expect(list.getAttribute('remember')).to.equal('false');
    expect(list.remember).to.equal(false);
    list.setAttribute('remember', '');
    expect(list.remember).to.equal(true);
    list.removeAttribute('remember');
    expect(list.remember).to.equal(false);
  });
});
