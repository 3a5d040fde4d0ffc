import {expect} from '@open-wc/testing';
import {onPart} from '../../src/core/lazy.js';
import '../../src/elements/procedure-card.js';
import {waitUntil} from '../wait-until.js';
import {byRole, colonoscopy, knee, make, nameOf, onPaper, stale, textOf} from './helpers.js';

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

  describe('on paper', () => {
    const {print} = window;
    let printed: () => void;
    beforeEach(() => {
      window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        printed();
        dispatchEvent(new Event('afterprint'));
      };
    });
    afterEach(() => {
      window.print = print;
    });

    /** Presses the button. @returns what the hand-out was like when the browser printed. */
    const press = async <T>(card: Element, look: (copy: Element) => T): Promise<T> => {
      const seen = new Promise<T>((resolve) => {
        printed = () =>
          resolve(look(document.querySelector('procedure-handout')!.shadowRoot!.querySelector('[large-print], span')!));
      });
      byRole(card, 'button')[0]!.click();
      return seen;
    };

    it('has a button that says what it prints, once there is something', async () => {
      const card = await make('procedure-card');
      expect(byRole(card, 'button')).to.deep.equal([]);
      card.procedure = knee;
      await card.updateComplete;
      const [button] = byRole(card, 'button', 'Print this information: Total knee replacement');
      expect(button!.textContent.trim()).to.equal('Print this information');
      expect(button!.offsetHeight).to.be.at.least(44);
    });

    it('prints a copy that says the same, and takes it away', async () => {
      const card = await make('procedure-card', {procedure: knee});
      const text = await press(card, textOf);
      for (const {text: risk} of knee.risks as {text: string}[]) expect(text).to.include(risk);
      await waitUntil(() => !document.querySelector('procedure-handout'));
      expect(document.adoptedStyleSheets).to.deep.equal([]);
    });

    it('prints the card whose button was pressed last, in whatever order the part comes', async () => {
      const coming: (() => void)[] = [];
      onPart(async () => {
        await new Promise<void>((done) => coming.push(done));
        return import('../../src/elements/handout.lazy.js');
      });
      const seen: string[] = [];
      printed = () => seen.push(textOf(document.querySelector('procedure-handout')!));
      try {
        const cards = [await make('procedure-card', {procedure: knee}), await make('procedure-card', {procedure: colonoscopy})];
        for (const card of cards) byRole(card, 'button')[0]!.click();
        coming[1]!();
        await waitUntil(() => seen.length);
        coming[0]!();
        await new Promise((resolve) => setTimeout(resolve, 100));
      } finally {
        onPart(undefined!);
      }
      expect(seen).to.have.length(1);
      expect(seen[0]).to.include(colonoscopy.name);
    });

    it('opens what is closed, in the copy and for the browser’s own print, and closes it again', async () => {
      const card = Object.assign(await make('procedure-card', {procedure: knee}), {layout: 'compact'});
      await card.updateComplete;
      const details = card.shadowRoot!.querySelector('details')!;
      expect(await press(card, (copy) => copy.shadowRoot!.querySelector('details')!.open)).to.equal(true);
      expect(details.open).to.equal(false);
      dispatchEvent(new Event('beforeprint'));
      expect(details.open).to.equal(true);
      dispatchEvent(new Event('afterprint'));
      expect(details.open).to.equal(false);
      details.open = true;
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
      expect(details.open).to.equal(true);
    });

    it('spells out the address, and has it as a code with a name', async () => {
      const card = await make('procedure-card', {procedure: knee});
      const [text, name, sides] = await press(card, ({shadowRoot}) => {
        const code = shadowRoot!.querySelector('svg[role=img]')!;
        return [
          shadowRoot!.querySelector('.address')!.textContent,
          code.getAttribute('aria-label'),
          ['width', 'height'].map((side) => code.getAttribute(side)),
        ];
      });
      // Without what a link inside the card has added to it.
      const address = location.href.replace(/#knee.*/, '');
      expect(text).to.equal(address);
      expect(name).to.equal(`QR code of the address ${address}`);
      for (const side of sides as string[]) expect(parseFloat(side)).to.be.at.least(25);
    });

    it('prints large on paper and changes nothing on screen', async () => {
      const card = Object.assign(await make('procedure-card', {procedure: knee}), {});
      const size = (): string => getComputedStyle(card.shadowRoot!.querySelector('p')!).fontSize;
      const before = size();
      card.setAttribute('large-print', '');
      expect(size()).to.equal(before);
      await onPaper(card, () => expect(parseFloat(size())).to.be.at.least(24));
    });

    it('says what to do where the browser does not print', async () => {
      const card = await make('procedure-card', {procedure: knee});
      window.print = () => undefined;
      byRole(card, 'button')[0]!.click();
      await waitUntil(() => textOf(card).includes('If nothing was printed'));
      dispatchEvent(new Event('pointerdown'));
      expect(document.querySelector('procedure-handout')).to.equal(null);
    });
  });
});
