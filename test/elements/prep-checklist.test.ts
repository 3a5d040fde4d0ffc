import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ChecklistChangeEvent} from '../../src/core/events.js';
import {behavesAsElement, byRole, knee, make, statingNone, textOf, without} from './helpers.js';

behavesAsElement('prep-checklist', {
  load: () => import('../../src/elements/prep-checklist.js'),
  words: ({preparation: [first] = []}) => (typeof first === 'string' ? first : first!.text),
  silent: without('preparation'),
  none: statingNone('preparation'),
});

describe('<prep-checklist>', () => {
  it('is ticked by keyboard and tells', async () => {
    const element = await make('prep-checklist', {procedure: knee});
    const [, second] = byRole<HTMLInputElement>(element, 'checkbox');
    const heard: ChecklistChangeEvent[] = [];
    element.addEventListener('checklist-change', (event) => heard.push(event));
    second!.focus();
    await sendKeys({press: 'Space'});
    await element.updateComplete;
    expect(second!.checked).to.equal(true);
    expect(textOf(element)).to.include('1 of 11 done');
    await sendKeys({press: 'Space'});
    expect(heard.map(({done, total}) => [done, total])).to.deep.equal([
      [[1], 11],
      [[], 11],
    ]);
  });
});
