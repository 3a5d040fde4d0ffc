import {expect} from '@open-wc/testing';
import '../../src/elements/procedure-card.js';
import {byRole, knee, make, nameOf, stale, textOf} from './helpers.js';

describe('<procedure-card>', () => {
  it('shows the chosen sections in their order, sources last', async () => {
    const card = Object.assign(await make('procedure-card', {procedure: knee}), {sections: 'risks preparation'});
    await card.updateComplete;
    expect(byRole(card, 'link').map(nameOf)).to.deep.equal(['Risks', 'How to prepare', 'About this information']);
  });

  it('moves the focus to a section whose link is followed', async () => {
    const card = await make('procedure-card', {procedure: knee});
    byRole(card, 'link', 'Risks')[0]!.click();
    expect(card.shadowRoot!.activeElement!.querySelector('risk-list')).to.be.an.instanceOf(HTMLElement);
  });

  it('opens on demand where it is compact', async () => {
    const card = Object.assign(await make('procedure-card', {procedure: knee}), {layout: 'compact'});
    await card.updateComplete;
    const details = card.shadowRoot!.querySelector('details')!;
    expect(details.open).to.equal(false);
    byRole(card, 'link', 'Risks')[0]!.click();
    expect(details.open).to.equal(true);
  });

  it('never has warning signs behind a button, whatever its layout and sections', async () => {
    for (const sections of [undefined, 'risks warning-signs']) {
      const card = Object.assign(await make('procedure-card', {procedure: knee}), {layout: 'compact', sections});
      await card.updateComplete;
      const signs = card.shadowRoot!.querySelectorAll('warning-signs');
      expect(signs).to.have.length(1);
      expect(signs[0]!.closest('details')).to.equal(null);
      expect(signs[0]!.offsetHeight).to.be.above(0);
    }
  });

  it('passes on what its author has set', async () => {
    const card = Object.assign(await make('procedure-card', {procedure: knee}), {
      emergencyNumber: '112',
      withFigures: true,
      remember: true,
      appointment: '2099-05-05T09:30',
      timeZone: 'America/New_York',
      calendarTitle: 'Tuesday',
    });
    await card.updateComplete;
    const find = <T extends keyof HTMLElementTagNameMap>(tag: T) => card.shadowRoot!.querySelector(tag)!;
    expect(find('warning-signs').emergencyNumber).to.equal('112');
    expect(find('risk-list').withFigures).to.equal(true);
    expect(find('question-list').remember).to.equal(true);
    const {remember, appointment, timeZone, calendarTitle} = find('prep-checklist');
    expect([remember, appointment, timeZone, calendarTitle]).to.deep.equal([
      true,
      '2099-05-05T09:30',
      'America/New_York',
      'Tuesday',
    ]);
  });

  it('warns once that its record is stale', async () => {
    const card = await make('procedure-card', {procedure: stale});
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(textOf(card).split('due to be checked')).to.have.length(2);
  });

  it('keeps the direction of other names to themselves', async () => {
    const card = await make('procedure-card', {procedure: {...knee, alsoKnownAs: ['TKR', 'استبدال الركبة']}});
    expect(textOf(card)).to.include('\u2068TKR\u2069 and \u2068استبدال الركبة\u2069');
  });

  it('says what the record is silent about', async () => {
    const card = await make('procedure-card', {procedure: {id: 'a', lang: 'en', name: 'A'}});
    expect(textOf(card)).to.match(/says nothing about: .*Risks/);
  });
});
