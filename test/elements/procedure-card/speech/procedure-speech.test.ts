import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {sendKeys} from '@web/test-runner-commands';
import type {ProcedureCard} from '../../../../src/elements/procedure-card/procedure-card.js';
import '../../../../src/elements/procedure-card/procedure-card.js';
import type {ProcedureInput} from '../../../../src/model/procedure.js';
import {standIn, type StandInSpeech} from '../../../../stories/stand-in-voices.js';
import '../../../../src/locales/ar.js';
import '../../../../src/locales/es.js';
import {waitUntil as until} from '../../../wait-until.js';
import {colonoscopy, knee, make, nameOf, stale} from '../../helpers.js';
import {settles, staysTrue} from '../../../timing.mjs';

const speechOf = (card: Element) => card.shadowRoot!.querySelector<LitElement>('procedure-speech')!;
const buttons = (card: Element): HTMLButtonElement[] => [...(speechOf(card).shadowRoot?.querySelectorAll('button') ?? [])];
const names = (card: Element): string[] => buttons(card).map(nameOf);
const press = (card: Element, name: string): void =>
  buttons(card)
    .find((button) => nameOf(button) === name)!
    .click();
const status = (card: Element): string => speechOf(card).shadowRoot!.querySelector('[role=status]')!.textContent.trim();

/** Returns the highlighted text. */
const marked = (): string => [...(CSS.highlights.get('procedure-speech') ?? [])].map(String).join('');

async function card(procedure: ProcedureInput, set: Partial<ProcedureCard> = {}): Promise<ProcedureCard> {
  const element = (await make('procedure-card', {procedure})) as ProcedureCard;
  Object.assign(element, {withSpeech: true, ...set});
  await element.updateComplete;
  return element;
}

/** A card whose control is there. */
async function ready(procedure: ProcedureInput, set: Partial<ProcedureCard> = {}): Promise<ProcedureCard> {
  const element = await card(procedure, set);
  await until(() => buttons(element).length, 'no control');
  return element;
}

async function readAll(element: ProcedureCard, play = 'Listen'): Promise<void> {
  press(element, play);
  await until(() => speechOf(element).getAttribute('mode') === 'done', 'it did not come to an end');
}

const said = ({said: list}: StandInSpeech): string => list.map(({text}) => text).join(' ');
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Every text of a record that a card shows. */
function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return /^(text|name|summary|purpose|setting|lead|remark|note|pros|cons)$/.test(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, typeof item === 'string' ? 'text' : key));
  // For whom a step is stands as ids of answers.
  return Object.entries(value ?? {}).flatMap(([name, inner]) => (name === 'for' ? [] : textsOf(inner, name)));
}

describe('reading a card aloud (with a stand-in for the browser’s voices)', () => {
  const own = ['speechSynthesis', 'SpeechSynthesisUtterance'].map((name) => [name, Reflect.get(window, name)] as const);
  const restore = (): void =>
    own.forEach(([name, value]) => Object.defineProperty(window, name, {value, configurable: true, writable: true}));

  afterEach(() => {
    document.querySelectorAll('procedure-card').forEach((element) => element.remove());
    document.documentElement.lang = '';
    restore();
  });

  describe('is there', () => {
    it('once a voice of the device has come, which may be late', async () => {
      const speech = standIn([]);
      const element = await card(knee);
      await staysTrue(() => names(element).length === 0);
      speech.install(['en-GB']);
      await until(() => buttons(element).length);
      expect(names(element)).to.deep.equal(['Listen']);
    });

    it('not with voices of a server alone, nor with those of other languages', async () => {
      standIn(['net:en-US', 'network en-US', 'de-DE', 'fr']);
      const element = await card(knee);
      await staysTrue(() => names(element).length === 0);
      expect(speechOf(element).shadowRoot!.textContent.trim()).to.equal('');
    });

    it('not where the interface’s own words would be read by a voice that cannot', async () => {
      const speech = standIn(['en-US']);
      document.documentElement.lang = 'ar';
      const element = await card(knee);
      await staysTrue(() => names(element).length === 0);
      speech.install(['en-US', 'ar_SA']);
      await until(() => buttons(element).length);
    });

    it('not on a card that does not ask for it', async () => {
      standIn(['en-US']);
      const element = await make('procedure-card', {procedure: knee});
      expect(speechOf(element)).to.equal(null);
    });
  });

  describe('says', () => {
    it('every sentence of the record, in the order of the page, and sends none to a server', async () => {
      for (const procedure of [knee, colonoscopy]) {
        const speech = standIn(['net:en-US', 'en-US'], 0.1);
        const element = await ready(procedure);
        await readAll(element);
        const all = plain(said(speech));
        const texts = [...new Set(textsOf({...procedure, codes: [], alsoKnownAs: []}))];
        expect(texts.length).to.be.above(30);
        for (const text of texts) expect(all).to.include(plain(text));
        for (const {voice} of speech.said) expect(voice?.localService).to.equal(true);
        const headings = ['How to prepare', 'When to get help', 'What happens', 'Benefits', 'Risks', 'Other options', 'Recovery'];
        const places = headings.map((heading) => speech.said.findIndex(({text}) => text === heading));
        expect(places).not.to.include(-1);
        expect(places).to.deep.equal([...places].sort((a, b) => a - b));
        element.remove();
      }
    });

    it('how urgent a sign is, the number to call figure by figure, chances, and what is not known', async () => {
      const speech = standIn(['en-US']);
      const risks = [
        {text: 'Infection', likelihood: {count: 3, of: 100}, severity: 'serious' as const},
        {text: 'Pain', likelihood: {word: 'not known' as const}},
      ];
      const element = await ready({...knee, risks}, {emergencyNumber: '911', withFigures: true});
      await readAll(element);
      const all = said(speech);
      for (const words of [
        'Call 9 1 1 now if:',
        'Call your care team today if:',
        'Serious',
        'It happens to 3 in 100 people.',
        'For 97 it does not.',
        'How often is not known.',
        'Always follow your own team’s instructions first.',
      ])
        expect(all).to.include(words);
      expect(all).not.to.match(/On this page|Listen|Add to calendar|Delete what|See exact times|[\u2066-\u2069·]/);
    });

    it('that the record is out of date, and what it is silent about', async () => {
      const speech = standIn(['en-US']);
      await readAll(await ready(stale, {sections: 'risks'}));
      expect(said(speech)).to.include('This information was due for review by January 31, 2020.');
      const other = standIn(['en-US']);
      await readAll(await ready({id: 'a', lang: 'en', name: 'A'}));
      expect(said(other)).to.match(/no information on: .*Risks/);
    });

    it('“do not” as written, at the beginning of nothing that was cut', async () => {
      const speech = standIn(['en-US']);
      const text =
        'Do not eat or drink anything at all after midnight on the day before the operation unless the people who care for you have told you in so many words that you may do so';
      await readAll(await ready({id: 'a', lang: 'en', name: 'A', preparation: [{text}]}, {sections: 'preparation'}));
      const from = speech.said.findIndex((piece) => piece.text.startsWith('Do not'));
      expect(speech.said[from]!.text).to.match(/^Do not eat or drink/);
      expect(
        plain(
          speech.said
            .slice(from, from + 3)
            .map((piece) => piece.text)
            .join(' '),
        ),
      ).to.include(text.slice(-60));
    });

    it('what a compact card has closed, and opens it', async () => {
      const speech = standIn(['en-US']);
      const element = await ready(knee, {layout: 'compact'});
      await readAll(element);
      expect(element.shadowRoot!.querySelector('details')!.open).to.equal(true);
      expect(said(speech)).to.include('Benefits').and.not.include('Show all');
    });

    it('a sentence across an explained word as one', async () => {
      const speech = standIn(['en-US']);
      const glossary = [{term: 'clot', definition: 'Blood that is solid.'}];
      await readAll(await ready({id: 'a', lang: 'en', name: 'A', glossary, benefits: [{text: 'A clot may form.'}]}));
      expect(said(speech)).to.include('A clot may form.');
    });

    it('each language with a voice of its own, of its region where there is one', async () => {
      const speech = standIn(['es-ES', 'en-GB', 'en-US', 'es-US', 'net:es-MX']);
      document.documentElement.lang = 'es-MX';
      const element = await ready({...knee, lang: 'en'});
      await readAll(element, 'Escuchar');
      const voiceOf = (words: string) => speech.said.find(({text}) => text === words)?.voice?.lang;
      expect(voiceOf('Beneficios')).to.equal('es-ES');
      expect(voiceOf(knee.name)).to.equal('en-US');
    });
  });

  describe('obeys', () => {
    it('pause, resume and stop, by keyboard too', async () => {
      const speech = standIn(['en-US'], 20);
      const element = await ready(knee);
      buttons(element)[0]!.focus();
      await sendKeys({press: 'Enter'});
      await until(() => speech.said.length > 2);
      expect(names(element)).to.deep.equal(['Pause', 'Stop']);
      expect(status(element)).to.equal('Reading aloud');
      await sendKeys({press: 'Enter'});
      await speechOf(element).updateComplete;
      expect(names(element)).to.deep.equal(['Go on', 'Stop']);
      expect(status(element)).to.equal('Paused');
      const before = speech.said.length;
      const last = speech.said.at(-1)!.text;
      await staysTrue(() => speech.said.length === before && !speech.speaking, {forMs: 300});
      await sendKeys({press: ' '});
      await until(() => speech.said.length > before);
      expect(speech.said[before]!.text).to.equal(last);
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'Enter'});
      await speechOf(element).updateComplete;
      expect(names(element)).to.deep.equal(['Listen']);
      expect(speechOf(element).shadowRoot!.activeElement).to.equal(buttons(element)[0]);
      expect(speech.speaking).to.equal(false);
      expect(marked()).to.equal('');
      const end = speech.said.length;
      press(element, 'Listen');
      await until(() => speech.said.length > end);
      expect(speech.said[end]!.text).to.equal(knee.name);
    });

    it('with a mark on the sentence that is read', async () => {
      const speech = standIn(['en-US'], 4);
      const element = await ready(knee, {sections: 'risks'});
      press(element, 'Listen');
      const seen = new Set<string>();
      await until(() => {
        if (!speech.speaking) return speechOf(element).getAttribute('mode') === 'done';
        const mark = plain(marked().replace(/[\u2066-\u2069]/g, ''))
          .replace(/([^.]) ·/g, '$1,')
          .replace(' ·', '');
        expect(mark).to.include(speech.said.at(-1)!.text);
        seen.add(mark);
        return false;
      }, 'it did not end');
      expect(seen.size).to.be.above(3);
      expect(marked()).to.equal('');
    });

    it('and the mark has its style in the root where the sentence stands', async () => {
      standIn(['en-US'], 500);
      const element = await ready(knee, {sections: 'risks'});
      press(element, 'Listen');
      await until(() => marked());
      const [range] = [...CSS.highlights.get('procedure-speech')!] as Range[];
      const {backgroundColor, color} = getComputedStyle(range!.startContainer.parentElement!, '::highlight(procedure-speech)');
      expect([backgroundColor, color]).to.deep.equal(['rgb(255, 229, 138)', 'rgb(27, 27, 27)']);
    });

    it('where nothing can be marked: the sentence stands in the control', async () => {
      const highlight = window.Highlight;
      Reflect.deleteProperty(window, 'Highlight');
      try {
        const speech = standIn(['en-US'], 500);
        const element = await ready(knee);
        press(element, 'Listen');
        await until(() => speech.speaking);
        await speechOf(element).updateComplete;
        expect(speechOf(element).shadowRoot!.querySelector('.where')!.textContent).to.include(knee.name);
      } finally {
        window.Highlight = highlight;
      }
    });
  });

  describe('stops', () => {
    const start = async (set?: Partial<ProcedureCard>): Promise<[ProcedureCard, StandInSpeech]> => {
      const speech = standIn(['en-US'], 200);
      const element = await ready(knee, set);
      press(element, 'Listen');
      await until(() => speech.speaking);
      return [element, speech];
    };

    it('when the card leaves the page', async () => {
      const [element, speech] = await start();
      element.remove();
      expect(speech.speaking).to.equal(false);
      expect(marked()).to.equal('');
    });

    it('when the card gets another record', async () => {
      const [element, speech] = await start();
      element.procedure = colonoscopy;
      await element.updateComplete;
      await speechOf(element).updateComplete;
      expect(speech.speaking).to.equal(false);
      expect(names(element)).to.deep.equal(['Listen']);
    });

    it('when the page hides or unloads, and can go on then', async () => {
      const [element, speech] = await start();
      dispatchEvent(new PageTransitionEvent('pagehide'));
      await speechOf(element).updateComplete;
      expect(speech.speaking).to.equal(false);
      expect(names(element)).to.deep.equal(['Go on', 'Stop']);
      press(element, 'Go on');
      await until(() => speech.speaking);
      // The prototype's: a page cannot put another in its place by a name of its own.
      const hidden = Object.getOwnPropertyDescriptor(Document.prototype, 'hidden')!;
      Object.defineProperty(Document.prototype, 'hidden', {get: () => true, configurable: true});
      document.dispatchEvent(new Event('visibilitychange'));
      Object.defineProperty(Document.prototype, 'hidden', hidden);
      expect(speech.speaking).to.equal(false);
    });

    it('when another card of the page begins', async () => {
      const [element, speech] = await start();
      const other = await ready(colonoscopy);
      press(other, 'Listen');
      await until(() => speech.said.some(({text}) => text === colonoscopy.name));
      await until(() => speech.speaking);
      expect(names(element)).to.deep.equal(['Listen']);
      expect(names(other)).to.deep.equal(['Pause', 'Stop']);
    });

    it('when its voice is taken away', async () => {
      const [element, speech] = await start();
      speech.install(['net:en-US']);
      await speechOf(element).updateComplete;
      expect(speech.speaking).to.equal(false);
      expect(names(element)).to.deep.equal([]);
    });

    it('at a sentence where the voice falls silent, and says so', async () => {
      const [element, speech] = await start();
      speech.hangs = true;
      const {now} = Date;
      await until(() => speech.said.length > 1);
      Date.now = () => now() + 30_000;
      await until(() => names(element)[0] === 'Go on', 'it did not notice');
      Date.now = now;
      expect(status(element)).to.include('The voice has stopped');
      speech.hangs = false;
      const {text} = speech.said.at(-1)!;
      const before = speech.said.length;
      press(element, 'Go on');
      await until(() => speech.said.length > before);
      expect(speech.said[before]!.text).to.equal(text);
    });
  });

  it('goes on where the browser loses the end of a piece', async () => {
    const speech = standIn(['en-US'], 20);
    const element = await ready(knee);
    press(element, 'Listen');
    await until(() => speech.speaking);
    speech.losesEnd = true;
    await until(() => speech.said.length > 3, 'it stood still');
  });

  it('works where pausing ends what is said, as on Android', async () => {
    const speech = standIn(['en-US'], 200, true);
    const element = await ready(knee);
    press(element, 'Listen');
    await until(() => speech.speaking);
    press(element, 'Pause');
    await speechOf(element).updateComplete;
    press(element, 'Go on');
    await until(() => speech.said.length > 1);
    expect(speech.said[1]!.text).to.equal(speech.said[0]!.text);
    await until(() => speech.said.length > 2, 'it was dropped');
  });

  it('leaves the voices of the page alone while it does not read', async () => {
    const speech = standIn(['en-US'], 500);
    const element = await ready(knee);
    const utterance = new SpeechSynthesisUtterance('The page’s own words');
    speech.speak(utterance as never);
    element.remove();
    expect(speech.speaking).to.equal(true);
    speech.cancel();
  });

  it('asks for nothing and stores nothing', async () => {
    const speech = standIn(['en-US']);
    const element = await ready(knee);
    // What the card itself needs may still be on its way.
    await settles(() => performance.getEntriesByType('resource').length);
    performance.clearResourceTimings();
    await readAll(element);
    expect(speech.said.length).to.be.above(50);
    expect(performance.getEntriesByType('resource').map(({name}) => name)).to.deep.equal([]);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });
});
