import {expect, fixture, html} from '@open-wc/testing';
import {knee} from '../stories/states.js';
import {autoload} from '../src/autoloader.js';
import {ELEMENT_MODULES} from '../src/element-modules.js';
import {staysTrue} from './timing.mjs';
import {waitUntil} from './wait-until.js';

describe('the autoloader', () => {
  it('registers an element when the page has one, and no other', async () => {
    const holder = await fixture<HTMLElement>(html`<div><x-other></x-other></div>`);
    expect(Object.keys(ELEMENT_MODULES).filter((tag) => customElements.get(tag))).to.deep.equal([]);
    const element = Object.assign(document.createElement('review-note'), {procedure: knee});
    holder.append(element);
    await waitUntil(() => element.shadowRoot?.textContent?.includes('About this information'));
    expect(Object.keys(ELEMENT_MODULES).filter((tag) => customElements.get(tag))).to.deep.equal(['review-note']);
  });

  it('reaches into a shadow root that it is given', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({mode: 'open'});
    root.append(document.createElement('care-team'));
    await staysTrue(() => !customElements.get('care-team'), {forMs: 100, message: 'the document does not see it'});
    autoload(root);
    await customElements.whenDefined('care-team');
  });
});
