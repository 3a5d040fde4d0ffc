import {expect} from '@open-wc/testing';
import {configureEnvironment, environment} from '../../../src/loading/environment.js';
import '../../../src/elements/procedure-card/procedure-card.js';
import {readPage} from '../../../src/formats/page-text/index.js';
import '../../../src/locales/es.js';
import type {Procedure} from '../../../src/model/procedure.js';
import {waitUntil} from '../../wait-until.js';
import {byRole, colonoscopy, knee, make, nameOf, onPaper, stale, textOf} from '../helpers.js';
import {nextTask, staysTrue} from '../../timing.mjs';

const {loadPart} = environment;
/** Replaces the loading of the handout; other chunks load as ever. */
const setPart = (load: () => Promise<unknown>): void =>
  configureEnvironment({
    loadPart: (name, imported) => (name === 'handout' ? (load() as ReturnType<typeof imported>) : loadPart(name, imported)),
  });

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
    await staysTrue(() => textOf(card).split('due for review').length === 2);
  });

  it('keeps the direction of other names to themselves', async () => {
    const card = await make('procedure-card', {procedure: {...knee, alsoKnownAs: ['TKR', 'استبدال الركبة']}});
    expect(textOf(card)).to.include('\u2068TKR\u2069, \u2068استبدال الركبة\u2069');
  });

  it('says what the record is silent about', async () => {
    const card = await make('procedure-card', {procedure: {id: 'a', lang: 'en', name: 'A'}});
    expect(textOf(card)).to.match(/no information on: .*Risks/);
  });

  describe('with what the importer could not read into a field', () => {
    const page = `A procedure

When to Get Help

  • Fever
  • Chest pain: call 911

Cost

  • It costs nothing.
`;
    const {procedure} = readPage(page, {id: 'a'}) as {procedure: Procedure};
    const unstated = (card: Element): string => card.shadowRoot!.querySelector('.unstated')!.textContent!;

    it('does not deny what it shows', async () => {
      expect(procedure.more!.map(({heading}) => heading)).to.deep.equal(['When to Get Help', 'Cost']);
      const card = await make('procedure-card', {procedure});
      expect(unstated(card)).to.include('Risks').and.not.include('help');
      expect(textOf(card).split('Chest pain: call 911')).to.have.length(2);
      expect(textOf(card)).to.include('It costs nothing.');
      expect(byRole(card, 'link').map(nameOf)).to.include('When to get help');
    });

    it('shows them before what is about the page itself, and that last', async () => {
      const card = await make('procedure-card', {procedure});
      const order = [...card.shadowRoot!.querySelectorAll('.body > *')].map((one) => textOf(one).trim().slice(0, 21));
      expect(order.slice(-3)).to.deep.equal(
        ['Cost It costs nothing.', 'This page has no info', 'About this information'].map((text) => text.slice(0, 21)),
      );
    });

    it('has the signs in their section, in front of the button where it is compact', async () => {
      for (const set of [{sections: 'warning-signs'}, {layout: 'compact'}, {layout: 'compact', sections: 'warning-signs'}]) {
        const card = Object.assign(await make('procedure-card', {procedure}), set);
        await card.updateComplete;
        const signs = card.shadowRoot!.querySelector('warning-signs')!;
        expect(textOf(signs)).to.include('Fever').and.include('Chest pain: call 911').and.not.include('Not stated');
        expect(signs.closest('details')).to.equal(null);
      }
    });

    it('names no field that a heading names, as the interface does or by its name', async () => {
      const more = ['Recovery:', 'how to prepare', 'Indications', 'Beneficios', 'Cost'].map((heading) => ({
        heading,
        items: [{text: 'Some.'}],
      }));
      const card = await make('procedure-card', {procedure: {...procedure, more}});
      expect(unstated(card))
        .to.match(/When to get help.*Risks/)
        .and.not.match(/Recovery|How to prepare|Who it is for/);
      expect(unstated(card)).to.include('Benefits');
      card.lang = 'es';
      card.requestUpdate();
      await card.updateComplete;
      expect(unstated(card))
        .to.match(/Riesgos/)
        .and.not.match(/Recuperación|Cómo prepararse|Para quién|Beneficios/);
    });
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

    /** Presses the button. @returns the handout as the browser printed it. */
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
      setPart(async () => {
        await new Promise<void>((done) => coming.push(done));
        return import('../../../src/elements/procedure-card/handout/handout.lazy.js');
      });
      const seen: string[] = [];
      printed = () => seen.push(textOf(document.querySelector('procedure-handout')!));
      try {
        const cards = [await make('procedure-card', {procedure: knee}), await make('procedure-card', {procedure: colonoscopy})];
        for (const card of cards) byRole(card, 'button')[0]!.click();
        coming[1]!();
        await waitUntil(() => seen.length);
        coming[0]!();
        await staysTrue(() => seen.length === 1);
      } finally {
        configureEnvironment({loadPart});
      }
      expect(seen).to.have.length(1);
      expect(seen[0]).to.include(colonoscopy.name);
    });

    for (const [when, come] of [
      ['while the part is on its way', () => Promise.resolve()],
      ['while the hand-out waits for what is inside', (card: Element) => card.shadowRoot!.querySelector('risk-list')!],
    ] as const)
      it(`is of one record where the card gets another ${when}`, async () => {
        let go: () => void;
        const gate = new Promise<void>((done) => (go = done));
        const card = Object.assign(await make('procedure-card', {procedure: knee}), {sections: 'risks benefits'});
        await card.updateComplete;
        const slow = come(card);
        if (slow instanceof HTMLElement) Object.defineProperty(slow, 'updateComplete', {configurable: true, get: () => gate});
        setPart(async () => {
          if (!(slow instanceof HTMLElement)) await gate;
          return import('../../../src/elements/procedure-card/handout/handout.lazy.js');
        });
        try {
          const printed = press(card, (copy) => [
            textOf(copy),
            document.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText)).join(),
          ]);
          await nextTask();
          card.procedure = colonoscopy;
          await card.updateComplete;
          await nextTask();
          go!();
          const [text, foot] = await printed;
          const risk = (record: typeof knee): string => (record.risks![0] as {text: string}).text;
          expect(text)
            .to.include(colonoscopy.name)
            .and.include(risk(colonoscopy))
            .and.include(colonoscopy.warningSigns![0]!.text);
          expect(text).not.to.include(risk(knee)).and.not.to.include(knee.warningSigns![0]!.text);
          expect(foot).not.to.include(knee.name);
          // Not every browser knows the margins of a page.
          if ('CSSMarginRule' in globalThis) expect(foot).to.include(colonoscopy.name);
        } finally {
          configureEnvironment({loadPart});
        }
      });

    it('prints nothing of a card that has lost its record meanwhile', async () => {
      const card = await make('procedure-card', {procedure: knee});
      const asked: unknown[] = [];
      printed = () => asked.push(1);
      let go: (part: unknown) => void;
      setPart(() => new Promise((done) => (go = done)));
      try {
        byRole(card, 'button')[0]!.click();
        card.procedure = undefined;
        await card.updateComplete;
        const part = await import('../../../src/elements/procedure-card/handout/handout.lazy.js');
        const told = new Promise<unknown>((done) =>
          go({
            printHandout: (...how: Parameters<typeof part.printHandout>) => {
              const telling = part.printHandout(...how);
              done(telling);
              return telling;
            },
          }),
        );
        expect(await told).to.equal('');
      } finally {
        configureEnvironment({loadPart});
      }
      expect(asked).to.deep.equal([]);
      expect(document.querySelector('procedure-handout')).to.equal(null);
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
      await waitUntil(() => textOf(card).includes('If nothing printed'));
      dispatchEvent(new Event('pointerdown'));
      expect(document.querySelector('procedure-handout')).to.equal(null);
    });
  });
});
