import {expect} from '@open-wc/testing';
import {nothing, render} from 'lit';
import {Localize} from '../../../src/core/controllers/localize-controller.js';
import {CalendarButton} from '../../../src/elements/prep-checklist/calendar-button.js';
import type {PrepChecklist} from '../../../src/elements/prep-checklist/prep-checklist.js';
import '../../../src/elements/prep-checklist/prep-checklist.js';
import {waitUntil} from '../../wait-until.js';
import {knee, make, quiet} from '../helpers.js';

describe('the button of the calendar file', () => {
  quiet();

  it('shows the outcome of its own record and appointment only, until it is to be forgotten', async () => {
    const host = (await make('prep-checklist', {procedure: knee})) as PrepChecklist;
    const button = new CalendarButton(host);
    const {procedure} = host['state'] as never as {procedure: never};
    const context = {localize: new Localize(host), words: {}} as never;
    const appointment = {} as never;
    const box = document.createElement('div');
    const fails = (): never => {
      throw new Error('no');
    };
    render(button.render(procedure, {} as never, appointment, context, fails), box);
    expect(box.textContent!.trim()).to.equal('Add to calendar');
    box.querySelector('button')!.click();
    const {error} = console;
    console.error = () => undefined;
    await host.updateComplete;
    await waitUntil(() => button.outcome(procedure, appointment) !== nothing);
    console.error = error;
    expect(button.outcome(procedure, appointment)).to.include('could not be made');
    expect(button.outcome(procedure, {} as never)).to.equal(nothing);
    button.forget();
    expect(button.outcome(procedure, appointment)).to.equal(nothing);
  });
});
