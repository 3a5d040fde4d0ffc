import {expect, fixture, html} from '@open-wc/testing';
import {environment} from '../../src/loading/environment.js';
import '../../src/elements/risk-list/risk-list.js';
import type {RiskList} from '../../src/elements/risk-list/risk-list.js';
import {address, colonoscopy, invalid, knee} from '../../stories/states.js';
import {waitUntil} from '../wait-until.js';
import {nextEvent} from '../next-event.js';

/** On a page without a provider the record parser is not loaded. The order matters: the first test loads it. */
describe('an element alone', () => {
  const risks = ({shadowRoot}: RiskList): number => shadowRoot!.querySelectorAll('[part=item]').length;

  it('loads the record parser and shows the record', async () => {
    expect(environment.recordReader === undefined).to.equal(true);
    const element = await fixture<RiskList>(html`<risk-list .procedure=${knee}></risk-list>`);
    expect(element.shadowRoot!.textContent).to.include('Loading');
    const {procedure} = await nextEvent(element, 'procedure-load', () => {
      element.procedure = colonoscopy;
    });
    expect(procedure.id).to.equal('colonoscopy');
    expect(risks(element)).to.equal(colonoscopy.risks!.length);
  });

  it('shows at once what comes later, from wherever', async () => {
    const element = await fixture<RiskList>(html`<risk-list .procedure=${knee}></risk-list>`);
    expect(risks(element)).to.equal(knee.risks!.length);
    const other = await fixture<RiskList>(html`<risk-list src=${address('colonoscopy')}></risk-list>`);
    await waitUntil(() => risks(other) === colonoscopy.risks!.length);
  });

  it('says what is wrong', async () => {
    const {error} = console;
    console.error = () => undefined;
    const element = document.createElement('risk-list');
    element.procedure = invalid;
    const failed = await nextEvent(element, 'procedure-error', () => document.body.append(element));
    expect(failed.error.message).to.match(/^The \.procedure of <risk-list> is not a procedure record/);
    element.remove();
    console.error = error;
  });
});
