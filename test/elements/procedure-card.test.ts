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

  it('warns once that its record is stale', async () => {
    const card = await make('procedure-card', {procedure: stale});
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(textOf(card).split('due to be checked')).to.have.length(2);
  });

  it('says what the record is silent about', async () => {
    const card = await make('procedure-card', {procedure: {id: 'a', lang: 'en', name: 'A'}});
    expect(textOf(card)).to.match(/says nothing about: .*Risks/);
  });
});
