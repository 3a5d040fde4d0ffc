import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {resetMouse, sendKeys, setViewport} from '@web/test-runner-commands';
import type {CodeHit, CodeQuery, CodeResult, CodeSource} from '../../../src/codes/code-source.js';
import '../../../src/elements/code-search/code-search.js';
import '../../../src/locales/ar.js';
import type {CodeSearch} from '../../../src/elements/code-search/code-search.js';
import {waitUntil} from '../../wait-until.js';
import {answer, isWebKit, nameOf, quiet, textOf} from '../helpers.js';
import {nextEvent} from '../../next-event.js';
import {staysTrue} from '../../timing.mjs';

const CODES = '/stories/codes/';

const role = <E extends HTMLElement>(host: Element, name: string): E[] => [
  ...host.shadowRoot!.querySelectorAll<E>(name === 'button' ? 'button' : `[role=${name}]`),
];
const input = (host: Element): HTMLInputElement => role<HTMLInputElement>(host, 'combobox')[0]!;
const options = (host: Element): string[] => role(host, 'option').map(nameOf);
const active = (host: Element): string | undefined => {
  const id = input(host).getAttribute('aria-activedescendant');
  return id === null ? undefined : nameOf(host.shadowRoot!.getElementById(id)!);
};
const status = (host: Element): string => textOf(role(host, 'status')[0]!).trim();

const make = (attributes = html`<code-search index=${CODES}></code-search>`): Promise<CodeSearch> => fixture(attributes);

/** At once: each beginning of it would have an answer of its own, and it depends on the machine which of them are seen. */
async function type(host: CodeSearch, text: string): Promise<void> {
  host.focus();
  input(host).select();
  document.execCommand('insertText', false, text);
  await host.updateComplete;
}

const found = async (host: CodeSearch, words: string | RegExp): Promise<void> =>
  waitUntil(
    () => options(host).some((option) => (typeof words === 'string' ? option.includes(words) : words.test(option))),
    String(words),
  );

describe('<code-search>', () => {
  quiet();
  // Every list is here then: an answer from some of them may have other lines, in another order.
  before(async () => {
    const host = await make();
    await type(host, 'knee');
    await found(host, 'Knee');
    await waitUntil(() => !status(host).includes('More lists'));
  });
  afterEach(() => resetMouse());

  it('is a combobox with a label and a list', async () => {
    const host = await make();
    expect(input(host).labels![0]!.textContent).to.equal('Search all medical codes');
    expect(input(host).getAttribute('aria-controls')).to.equal(role(host, 'listbox')[0]!.id);
    expect(input(host).ariaExpanded).to.equal('false');
    expect(role(host, 'listbox')[0]!.hidden).to.equal(true);
  });

  it('finds by synonyms, states why, and selects by keyboard', async () => {
    const host = await make();
    await type(host, 'appendix removal');
    await found(host, 'Resection of Appendix');
    expect(input(host).ariaExpanded).to.equal('true');
    expect(options(host)[0]).to.match(/^0D[BT]J0ZZ ICD-10-PCS (Excision|Resection) of Appendix.*for “appendix removal”$/);
    expect(status(host)).to.match(/Codes found: 3\./);
    expect(active(host)).to.equal(undefined);
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'ArrowDown'});
    expect(active(host)).to.include('0DTJ0ZZ');
    const {system, code, display} = await nextEvent(host, 'code-select', () => sendKeys({press: 'Enter'}));
    expect([system, code, display]).to.deep.equal(['ICD-10-PCS', '0DTJ0ZZ', 'Resection of Appendix, Open Approach']);
    expect(host.value).to.equal('ICD-10-PCS|0DTJ0ZZ');
    expect(input(host).value).to.equal('0DTJ0ZZ Resection of Appendix, Open Approach');
    expect(input(host).ariaExpanded).to.equal('false');
  });

  it('announces which words were left out, and that there may be more than is listed', async () => {
    const hits = Array.from({length: 50}, (_, at) => ({system: 'X', code: `${at}`, display: 'Knee'}));
    const source: CodeSource = {search: async () => ({hits, without: ['emergency'], sets: []})};
    const host = await make(html`<code-search .source=${source}></code-search>`);
    await type(host, 'emergency knee');
    await found(host, 'Knee');
    expect(status(host)).to.include('Codes shown: 50. There may be more. Without “emergency”.');
  });

  it('finds by code, with and without dots', async () => {
    const host = await make();
    for (const query of ['0SRC0J', '0sr.c0j']) {
      await type(host, query);
      await waitUntil(() => options(host).length === 3);
      expect(options(host)[1]).to.include('0SRC0JA');
    }
  });

  it('finds through typos, the first letter too', async () => {
    const host = await make();
    for (const query of ['apendix', 'bppendix', 'gallblader resektion']) {
      await type(host, query);
      await found(host, /^0(DTJ|FT4)/);
    }
  });

  it('opens a family, goes back, and marks what was asked for', async () => {
    const host = await make();
    await type(host, 'replacement knee');
    await found(host, '3 more codes that start with 0SRC');
    const marked = (): string => [...role(host, 'option')[0]!.querySelectorAll('u')].map(nameOf).join(' ');
    await waitUntil(() => /^Replacement Knee( Joint)?$/.test(marked()), marked());
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});
    await found(host, 'Back to all results');
    await waitUntil(() => options(host).length === 5);
    // Closed and opened, it is still a family, with its way back.
    await sendKeys({press: 'Escape'});
    await sendKeys({press: 'ArrowDown'});
    expect(options(host)[0]).to.equal('Back to all results');
    expect(options(host)).to.have.length(5);
    await sendKeys({press: 'Enter'});
    await found(host, '0SRD');
    expect(active(host)).to.include('more codes that start with 0SRC');
  });

  it('moves around the list, leaves Home and End to the text, closes and clears with Escape', async () => {
    const host = await make();
    await type(host, '0SRC0J');
    await found(host, '0SRC0JA');
    await sendKeys({press: 'ArrowUp'});
    expect(active(host)).to.include('0SRC0JZ');
    await sendKeys({press: 'ArrowDown'});
    expect(active(host)).to.include('0SRC0J9');
    const home = oneEvent(input(host), 'keydown');
    await sendKeys({press: 'Home'});
    expect((await home).defaultPrevented).to.equal(false);
    await sendKeys({press: 'Escape'});
    expect(input(host).ariaExpanded).to.equal('false');
    expect(input(host).value).to.equal('0SRC0J');
    await sendKeys({down: 'Alt'});
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({up: 'Alt'});
    expect(input(host).ariaExpanded).to.equal('true');
    expect(active(host)).to.equal(undefined);
    await sendKeys({press: 'Escape'});
    await sendKeys({press: 'Escape'});
    expect(input(host).value).to.equal('');
  });

  it('picks by touch and keeps the focus; closes when the focus leaves', async () => {
    const host = await make();
    await type(host, 'gallbladder');
    await found(host, '0FT40ZZ');
    const [option] = role(host, 'option');
    expect(option!.dispatchEvent(new MouseEvent('mousedown', {bubbles: true, cancelable: true}))).to.equal(false);
    expect(option!.getBoundingClientRect().height).to.be.at.least(44);
    option!.click();
    await host.updateComplete;
    expect(host.value).to.equal('ICD-10-PCS|0FT40ZZ');
    await type(host, 'knee');
    await found(host, 'Knee');
    input(host).blur();
    await host.updateComplete;
    expect(role(host, 'listbox')[0]!.hidden).to.equal(true);
    expect(host.value).to.equal('knee');
  });

  it('is a field of its form: value, required, reset, disabled', async () => {
    const form = await fixture<HTMLFormElement>(html`<form>
      <fieldset><code-search index=${CODES} name="code" required></code-search></fieldset>
    </form>`);
    const host = form.querySelector<CodeSearch>('code-search')!;
    await host.updateComplete;
    const value = (): unknown => new FormData(form).get('code');
    expect(form.checkValidity()).to.equal(false);
    await type(host, 'free text');
    expect(value()).to.equal('free text');
    expect(form.checkValidity()).to.equal(true);
    await type(host, '30233N1');
    await found(host, 'Transfusion');
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});
    await host.updateComplete;
    expect(value()).to.equal('ICD-10-PCS|30233N1');
    form.reset();
    await host.updateComplete;
    expect(input(host).value).to.equal('');
    expect(form.checkValidity()).to.equal(false);
    form.querySelector('fieldset')!.disabled = true;
    await host.updateComplete;
    expect(input(host).disabled).to.equal(true);
    form.querySelector('fieldset')!.disabled = false;
    await host.updateComplete;
    expect(input(host).disabled).to.equal(false);
    host.setAttribute('disabled', 'false');
    await host.updateComplete;
    expect(input(host).disabled, 'as frameworks write no').to.equal(false);
    host.value = 'text';
    host.disabled = true;
    await host.updateComplete;
    expect(value(), 'of a field that cannot be used').to.equal(null);
  });

  it('submits its form by Enter as a native field does, but not while an option is active', async () => {
    const form = await fixture<HTMLFormElement>(html`<form>
      <code-search index=${CODES} name="code" required></code-search><button name="by" value="first">Go</button>
    </form>`);
    const sent: unknown[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent.push([...new FormData(form, event.submitter)]);
    });
    const host = form.querySelector('code-search')!;
    host.focus();
    await sendKeys({press: 'Enter'});
    expect(sent, 'it is required').to.have.length(0);
    await type(host, '30233N1');
    await found(host, 'Transfusion');
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});
    await host.updateComplete;
    expect([host.value, sent.length]).to.deep.equal(['ICD-10-PCS|30233N1', 0]);
    await sendKeys({press: 'Enter'});
    const code = ['code', 'ICD-10-PCS|30233N1'];
    expect(sent).to.deep.equal([[code, ['by', 'first']]]);
    form.querySelector('button')!.disabled = true;
    await sendKeys({press: 'Enter'});
    expect(sent, 'its button is disabled').to.have.length(1);
    form.querySelector('button')!.remove();
    await sendKeys({press: 'Enter'});
    expect(sent.at(-1), 'it is the only field').to.deep.equal([code]);
    form.append(document.createElement('input'));
    await sendKeys({press: 'Enter'});
    expect(sent, 'it is one of two').to.have.length(2);
  });

  it('shows the active option in the reverse of its list, whatever the colours of the page', async () => {
    const host = await make(html`<code-search index=${CODES} style="color: #123456"></code-search>`);
    await type(host, '0SRC0J');
    await found(host, '0SRC0JA');
    await sendKeys({press: 'ArrowDown'});
    const list = getComputedStyle(role(host, 'listbox')[0]!);
    const [first, second] = role(host, 'option').map((option) => getComputedStyle(option));
    expect(first!.color).to.equal(list.backgroundColor);
    const [red, green, blue] = first!.backgroundColor.match(/[\d.]+/g)!.map(Number);
    expect([red, green! < 0.2, blue! > 0.3], 'dark blue below white').to.deep.equal([0, true, true]);
    expect(second!.color).to.equal(list.color);
  });

  // No window of WebKit's own browser becomes that narrow.
  (isWebKit ? it.skip : it)('stays inside the screen at 320 px, in a dialog, from right to left', async () => {
    await setViewport({width: 320, height: 640});
    const dialog = await fixture<HTMLDialogElement>(
      html`<dialog dir="rtl" lang="ar"><code-search index=${CODES}></code-search></dialog>`,
    );
    dialog.showModal();
    const host = dialog.querySelector<CodeSearch>('code-search')!;
    await type(host, 'knee');
    await found(host, 'Knee');
    const {left, right} = role(host, 'listbox')[0]!.getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(320);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await sendKeys({press: 'Escape'});
    expect(dialog.open, 'Escape closes the list first').to.equal(true);
    dialog.close();
    await setViewport({width: 800, height: 600});
  });

  it('keeps a value that was set before the upgrade, and forgets it in a reset', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><code-search name="code" value="first"></code-search></form>`);
    class Late extends (customElements.get('code-search') as typeof CodeSearch) {}
    const early = Object.assign(document.createElement('code-search-late'), {value: 'early'}) as CodeSearch;
    early.setAttribute('name', 'late');
    form.append(early);
    customElements.define('code-search-late', Late);
    await early.updateComplete;
    expect([...new FormData(form)]).to.deep.equal([
      ['code', 'first'],
      ['late', 'early'],
    ]);
    form.reset();
    await early.updateComplete;
    expect([...new FormData(form)]).to.deep.equal([
      ['code', 'first'],
      ['late', ''],
    ]);
  });

  it('is where the browser leads to when it is missing, with the browser’s own words', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><code-search index=${CODES} required></code-search></form>`);
    const host = form.querySelector('code-search')!;
    await host.updateComplete;
    expect(form.reportValidity()).to.equal(false);
    expect(document.activeElement).to.equal(host);
    expect(host.shadowRoot!.activeElement).to.equal(input(host));
    expect(input(host).validationMessage).not.to.equal('');
    await type(host, 'x');
    expect(form.reportValidity()).to.equal(true);
  });

  it('says the active option aloud where the screen reader does not follow it', async () => {
    Object.defineProperty(navigator, 'platform', {value: 'iPhone', configurable: true});
    try {
      const host = await make();
      await type(host, '0SRC0J');
      await found(host, '0SRC0JA');
      await waitUntil(() => status(host).includes('Codes found: 3.'));
      await sendKeys({press: 'ArrowDown'});
      await sendKeys({press: 'ArrowDown'});
      await host.updateComplete;
      expect(status(host)).to.match(/^0SRC0JA Replacement of Right Knee/);
    } finally {
      delete (navigator as {platform?: string}).platform;
    }
  });

  it('says which codes have a page, and links to it once one is picked', async () => {
    const host = await make(html`<code-search index=${CODES} catalog="${CODES}catalog.json"></code-search>`);
    await type(host, '0SRC0J');
    await found(host, 'There is a page about it');
    expect(options(host).map((option) => option.includes('There is a page'))).to.deep.equal([true, true, false]);
    const links = (): HTMLAnchorElement[] => [...host.shadowRoot!.querySelectorAll('a')];
    expect(links()).to.have.length(0);
    await sendKeys({press: 'ArrowDown'});
    const {code, page} = await nextEvent(host, 'code-select', () => sendKeys({press: 'Enter'}));
    expect([code, page]).to.deep.equal(['0SRC0J9', `${location.origin}/procedures/knee-replacement.html`]);
    await host.updateComplete;
    expect(textOf(host.shadowRoot!.querySelector('.field + p')!).trim(), 'in full, where the field cuts it off').to.match(
      /^0SRC0J9 Replacement of Right Knee Joint with Synthetic Substitute, Cemented, Open Approach$/,
    );
    expect(links().map((link) => [nameOf(link), link.href])).to.deep.equal([['Total knee replacement', page]]);
    expect(status(host), 'told aloud').to.match(/There is a page about it ?: Total knee replacement/);
    expect(links()[0]!.getBoundingClientRect().height).to.be.at.least(44);
    await sendKeys({press: 'Tab'});
    expect(host.shadowRoot!.activeElement, 'next stop of the keyboard').to.equal(links()[0]);
    await type(host, 'x');
    expect(links()).to.have.length(0);
  });

  it('searches as before if the catalog cannot be loaded, and requests it again later', async () => {
    let asked = 0;
    answer((url) => {
      if (!url.endsWith('/lost.json')) return undefined;
      return Promise.resolve(++asked === 1 ? new Response('', {status: 404}) : Response.json({format: 1, procedures: []}));
    });
    const host = await make(html`<code-search index=${CODES} catalog="/lost.json"></code-search>`);
    await type(host, '0SRC0J9');
    await found(host, '0SRC0J9');
    await waitUntil(() => status(host).includes('Codes found: 1.') && asked === 1);
    input(host).blur();
    host.focus();
    await waitUntil(() => asked === 2);
  });

  it('never fetches a catalog from an origin that is not allowed, nor follows an address that is none of the web', async () => {
    let foreign = 0;
    const entry = {lang: 'en', name: 'Knee', url: 'javascript:alert(1)', codes: [{system: 'ICD-10-PCS', code: '0SRC0J9'}]};
    answer((url) => {
      if (url.startsWith('https://foreign.example')) foreign++;
      return url.endsWith('/odd.json') ? Promise.resolve(Response.json({format: 1, procedures: [entry]})) : undefined;
    });
    for (const catalog of ['https://foreign.example/catalog.json', '/odd.json']) {
      const host = await make(html`<code-search index=${CODES} catalog=${catalog}></code-search>`);
      await type(host, '0SRC0J9');
      await found(host, '0SRC0J9');
      await sendKeys({press: 'ArrowDown'});
      await sendKeys({press: 'Enter'});
      await host.updateComplete;
      expect(host.value).to.equal('ICD-10-PCS|0SRC0J9');
      expect(host.shadowRoot!.querySelectorAll('a')).to.have.length(0);
    }
    expect(foreign).to.equal(0);
  });

  it('shows the publishers’ notices', async () => {
    const host = await make();
    await type(host, 'knee');
    await found(host, 'Knee');
    expect(textOf(host)).to.match(/ICD-10-PCS 2026 ?: Public domain\. Published by CMS\./);
  });

  it('searches only the given systems', async () => {
    const host = await make(html`<code-search index=${CODES} systems="HCPCS"></code-search>`);
    await type(host, 'colonoscopy');
    await found(host, 'G0105');
    expect(options(host).some((option) => option.includes('ICD-10-PCS'))).to.equal(false);
  });
});

/** A source that answers on command. */
class Slow implements CodeSource {
  readonly asked: {query: CodeQuery; give: (result: CodeResult) => void; fail: (error: Error) => void}[] = [];

  search(query: CodeQuery): Promise<CodeResult> {
    return new Promise((give, fail) => this.asked.push({query, give, fail}));
  }
}

const hit = (display: string): CodeHit => ({system: 'TEST', code: display.toUpperCase(), display});
const result = (display: string, more?: Promise<unknown>): CodeResult => ({hits: [hit(display)], sets: [{system: 'TEST'}], more});

describe('<code-search> on a slow network', () => {
  quiet();

  it('drops answers that come too late, and ends what is no longer wanted', async () => {
    const source = new Slow();
    const host = await make(html`<code-search .source=${source}></code-search>`);
    host.focus();
    await sendKeys({type: 'ab'});
    await waitUntil(() => source.asked.length === 3);
    const [, first, second] = source.asked;
    expect([first!.query.query, second!.query.query]).to.deep.equal(['a', 'ab']);
    expect(first!.query.signal!.aborted).to.equal(true);
    second!.give(result('second'));
    await found(host, 'second');
    first!.give(result('first'));
    await staysTrue(() => options(host).join() === 'SECOND TEST second');
  });

  it('keeps the line that is active when other lists bring more before it, and picks it', async () => {
    const source = new Slow();
    const host = await make(html`<code-search .source=${source}></code-search>`);
    await type(host, 'a');
    let come = (): void => undefined;
    source.asked.at(-1)!.give(result('mine', new Promise<void>((done) => (come = done))));
    await found(host, 'mine');
    await sendKeys({press: 'ArrowDown'});
    come();
    await waitUntil(() => source.asked.length === 3);
    source.asked.at(-1)!.give({...result('other'), hits: [hit('other'), hit('mine')]});
    await found(host, 'other');
    expect(active(host)).to.include('mine');
    await sendKeys({press: 'Enter'});
    expect(host.value).to.equal('TEST|MINE');
  });

  it('does not submit its form by Enter where what was to be picked has gone meanwhile', async () => {
    const source = new Slow();
    const form: HTMLFormElement = await fixture(html`<form><code-search .source=${source}></code-search></form>`);
    const [host] = form.children as unknown as [CodeSearch];
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    await type(host, 'm');
    source.asked.at(-1)!.give(result('mine'));
    await found(host, 'mine');
    await type(host, 'mi');
    await sendKeys({press: 'ArrowDown'});
    source.asked.at(-1)!.give(result('other'));
    await found(host, 'other');
    await sendKeys({press: 'Enter'});
    expect([sent, host.value]).to.deep.equal([0, 'mi']);
    await sendKeys({press: 'Enter'});
    expect(sent).to.equal(1);
  });

  it('hides the answers of the text before that do not fit, and their count, until the new one has its own', async () => {
    const source = new Slow();
    const host = await make(html`<code-search .source=${source}></code-search>`);
    await type(host, 'kn');
    source.asked.at(-1)!.give({...result('knee'), hits: [hit('knee'), hit('knob')]});
    await found(host, 'knob');
    expect(status(host)).to.equal('Codes found: 2.');
    await type(host, 'knee');
    expect([options(host), status(host)]).to.deep.equal([['KNEE TEST knee'], '']);
    await type(host, 'hip');
    expect([options(host), input(host).ariaExpanded, status(host)]).to.deep.equal([[], 'false', '']);
    source.asked.at(-1)!.give({...result('hip'), hits: []});
    await waitUntil(() => status(host) === 'Nothing was found. Try another word.');
    await type(host, 'hand');
    expect(status(host)).to.equal('');
  });

  it('says that there may be more where the source has not looked at all', async () => {
    const source: CodeSource = {search: async () => ({...result('a'), partial: true})};
    const host = await make(html`<code-search .source=${source}></code-search>`);
    await type(host, 'a');
    await found(host, 'A TEST a');
    expect(status(host)).to.equal('Codes shown: 1. There may be more.');
  });

  it('puts codes that have a page first', async () => {
    const hits = ['0DTJ0ZZ', '0SRC0J9'].map((code) => ({system: 'ICD-10-PCS', code, display: 'Thing'}));
    const source: CodeSource = {search: async () => ({hits, sets: []})};
    const host = await make(html`<code-search .source=${source} catalog="${CODES}catalog.json"></code-search>`);
    await type(host, 'thing');
    await found(host, 'There is a page about it');
    expect(options(host).map((option) => option.slice(0, 7))).to.deep.equal(['0SRC0J9', '0DTJ0ZZ']);
    hits.splice(1, 1, {...hits[1]!, code: '0SRC069', family: {code: '0SRC', count: 3}} as (typeof hits)[0]);
    await type(host, 'thing ');
    await found(host, '0SRC069');
    expect(options(host)).to.deep.equal([
      '0SRC069 ICD-10-PCS Thing',
      '2 more codes that start with 0SRC There is a page about it: Total knee replacement',
      '0DTJ0ZZ ICD-10-PCS Thing',
    ]);
  });

  it('has its new value in the form when it fires its event', async () => {
    const source = new Slow();
    const form: HTMLFormElement = await fixture(html`<form><code-search name="code" .source=${source}></code-search></form>`);
    const [host] = form.children as unknown as [CodeSearch];
    await type(host, 'a');
    source.asked.at(-1)!.give(result('mine'));
    await found(host, 'mine');
    let sent: unknown;
    host.addEventListener('code-select', () => (sent = new FormData(form).get('code')));
    role(host, 'option')[0]!.click();
    expect(sent).to.equal('TEST|MINE');
  });

  it('queries again on focus: the source may have changed', async () => {
    const [first, second] = [new Slow(), new Slow()];
    const host = await make(html`<code-search .source=${first}></code-search>`);
    await type(host, 'a');
    first.asked.at(-1)!.give(result('mine'));
    await found(host, 'mine');
    host.blur();
    host.source = second;
    host.focus();
    await waitUntil(() => second.asked.length === 1);
    second.asked[0]!.give(result('other'));
    await waitUntil(() => host.shadowRoot!.textContent.includes('other'));
    await sendKeys({press: 'ArrowDown'});
    expect(options(host)).to.deep.equal(['OTHER TEST other']);
    await sendKeys({press: 'Enter'});
    host.blur();
    host.focus();
    expect([host.value, second.asked.length]).to.deep.equal(['TEST|OTHER', 1]);
  });

  it('leaves the keys to a composition that is under way', async () => {
    const source = new Slow();
    const host = await make(html`<code-search .source=${source}></code-search>`);
    await type(host, 'a');
    source.asked.at(-1)!.give(result('mine'));
    await found(host, 'mine');
    for (const key of ['ArrowDown', 'Enter', 'Escape']) {
      const event = new KeyboardEvent('keydown', {key, isComposing: true, bubbles: true, cancelable: true});
      input(host).dispatchEvent(event);
      expect(event.defaultPrevented, key).to.equal(false);
    }
    await host.updateComplete;
    expect([input(host).value, active(host), input(host).ariaExpanded]).to.deep.equal(['a', undefined, 'true']);
  });

  it('offers nothing of an earlier text when the page sets another', async () => {
    const source = new Slow();
    const host = await make(html`<code-search .source=${source}></code-search>`);
    await type(host, 'knee');
    source.asked.at(-1)!.give(result('knee'));
    await found(host, 'knee');
    host.value = 'appendix';
    await waitUntil(() => source.asked.at(-1)!.query.query === 'appendix');
    source.asked.at(-1)!.give(result('appendix'));
    await found(host, 'appendix');
    expect(options(host)).to.deep.equal(['APPENDIX TEST appendix']);
  });

  it('goes on with its question when it is moved in the page', async () => {
    const source = new Slow();
    const host = await make(html`<code-search .source=${source}></code-search>`);
    await type(host, 'a');
    const parent = host.parentElement!;
    host.remove();
    parent.append(host);
    source.asked.at(-1)!.give(result('a'));
    await found(host, 'a');
  });

  it('says so when it takes long', async () => {
    const source = new Slow();
    const host = await make(html`<code-search .source=${source}></code-search>`);
    await type(host, 'a');
    expect(status(host)).to.equal('');
    await waitUntil(() => status(host).includes('still loading'));
    source.asked.at(-1)!.give(result('a'));
    await found(host, 'a');
    expect(status(host)).to.equal('Codes found: 1.');
  });

  it('asks again when more lists have come', async () => {
    const source = new Slow();
    const host = await make(html`<code-search .source=${source}></code-search>`);
    await type(host, 'a');
    let come = (): void => undefined;
    source.asked.at(-1)!.give(result('part', new Promise<void>((done) => (come = done))));
    await found(host, 'part');
    expect(status(host)).to.include('More lists are still loading.');
    come();
    await waitUntil(() => source.asked.length === 3);
    source.asked.at(-1)!.give(result('whole'));
    await found(host, 'whole');
    expect(status(host)).not.to.include('More lists');
  });

  it('closes the list when the focus goes to the button beneath it, and opens it again to try again', async () => {
    const failed = [new Error('down')];
    const source: CodeSource = {search: () => Promise.resolve({...result('a'), failed})};
    const host = await make(html`<code-search .source=${source}></code-search>`);
    await type(host, 'a');
    await found(host, 'A TEST a');
    await sendKeys({press: 'Tab'});
    expect(host.shadowRoot!.activeElement).to.equal(role(host, 'button')[0]);
    await host.updateComplete;
    expect(input(host).ariaExpanded).to.equal('false');
    await sendKeys({press: 'Enter'});
    await host.updateComplete;
    expect(host.shadowRoot!.activeElement).to.equal(input(host));
    expect(input(host).ariaExpanded).to.equal('true');
  });

  it('says that it failed, tries again, and then works without the network', async () => {
    let broken = true;
    let requests = 0;
    answer((url) => {
      if (!url.includes('/stories/codes/')) return undefined;
      requests++;
      return broken ? Promise.reject(new TypeError('offline')) : undefined;
    });
    const host = await make(html`<code-search index="${CODES}?offline"></code-search>`);
    await type(host, 'knee');
    await waitUntil(() => status(host) === 'The codes could not be loaded.');
    broken = false;
    role(host, 'button')[0]!.click();
    await found(host, 'Knee');
    await waitUntil(() => !status(host).includes('More lists'));
    const loaded = requests;
    broken = true;
    await type(host, 'wheelchair');
    await found(host, 'wheelchair');
    expect(requests).to.equal(loaded);
  });
});
