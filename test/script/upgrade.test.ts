import {expect, fixture, html} from '@open-wc/testing';
import type {ProcedureElement} from '../../src/core/procedure-element.js';
import {textOf, quiet} from '../elements/helpers.js';
import '../../src/all.js';
import {RecordError} from '../../src/loading/record-error.js';
import {configureEnvironment} from '../../src/loading/environment.js';
import {loadRecord} from '../../src/loading/load-record.js';
import {fetchPageRecord} from '../../src/script/page-record.js';
import {followPage} from '../../src/script/follow-page.js';
import knee from '../../data/procedures/knee-replacement.json';
import {waitUntil} from '../wait-until.js';
import {nextTask} from '../timing.mjs';

const ALTERNATE = '<link rel="alternate" type="application/json" href="/p/knee.json">';

/** Pages and records as a host serves them: what is not here is not found. */
const SERVED: Record<string, string> = {
  '/p/knee.json': JSON.stringify(knee),
  '/p/blog/post':
    '<!doctype html><link rel="alternate" type="application/json" href="/p/other.json?a=1&amp;b=2"><link rel=alternate type=application/json href=/p/knee.json>',
  '/p/other.json': '{"id": 1}',
  '/p/words': JSON.stringify(knee),
  '/p/manifest.json': '{"name": "Our site", "icons": []}',
  '/p/manifest/': `<!doctype html>${ALTERNATE}`,
  '/p/gone/': `<!doctype html>${ALTERNATE}`,
  '/p/long': `<!doctype html>${'word '.repeat(300_000)}`,
  '/p/long.json': JSON.stringify(knee),
  '/p/drafts.html': `<!doctype html><!-- ${ALTERNATE.replace('knee', 'draft')} --><!--> ${ALTERNATE}<!-- and <!-- more -->`,
  '/p/draft.json': JSON.stringify({...knee, name: 'A draft'}),
  '/p/wrong.html': `<!doctype html>${ALTERNATE.replace('knee', 'none')}`,
  '/p/wrong.json': '{"id": 1}',
  '/p/wrong': '{"id": 2}',
};
for (const [name, and] of Object.entries({decimal: '&#38;', wordpress: '&#038;', hex: '&#x26;', word: '&amp;'}))
  SERVED[`/p/${name}.html`] = `<!doctype html>${ALTERNATE.replace('knee.json', `query.json?a=1${and}b=2`)}`;
const asked: string[] = [];

const PAGE = '/p/knee.html';
const NAME = 'Knee replacement';

/** Puts markup into the page as an editor's content, and waits until observers have seen it. */
async function page(markup: string): Promise<HTMLElement> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.innerHTML = markup;
  await nextTask();
  return host;
}

const cards = (host: Element, tag = 'procedure-card'): ProcedureElement[] => [...host.querySelectorAll<ProcedureElement>(tag)];

async function one(markup: string, tag = 'procedure-card'): Promise<{host: HTMLElement; card: ProcedureElement}> {
  const host = await page(markup);
  expect(cards(host, tag), markup).to.have.length(1);
  return {host, card: cards(host, tag)[0]!};
}

const isShown = (element: Element | null): boolean => element?.checkVisibility() ?? false;

/** Resolves once an element shows its record, in the place of `fallback`. */
async function replaces(card: Element, fallback: Element): Promise<void> {
  await waitUntil(() => card.checkVisibility() && !fallback.checkVisibility(), 'replaces the fallback');
}

const shows = (card: Element, words = NAME): Promise<void> => waitUntil(() => textOf(card).includes(words), `shows ${words}`);

describe('markup that sanitisers leave', () => {
  const {fetch} = window;
  quiet();

  before(() => {
    window.fetch = (input, init) => {
      const {pathname, origin, search} = new URL(String(input), location.href);
      if (!pathname.startsWith('/p/')) return fetch(input, init);
      asked.push(origin + pathname);
      if (pathname === '/p/gone.json') return Promise.reject(new TypeError('Failed to fetch'));
      const body = search === '?a=1&b=2' ? JSON.stringify(knee) : SERVED[pathname];
      const type = body?.startsWith('<') ? 'text/html' : 'application/json';
      return Promise.resolve(new Response(body ?? 'not here', {status: body ? 200 : 404, headers: {'content-type': type}}));
    };
    configureEnvironment({resolveRecord: fetchPageRecord});
    followPage([], async () => undefined);
  });
  after(() => {
    window.fetch = fetch;
  });

  describe('L, a link whose address ends in a tag', () => {
    it('alone in its block takes the place of the block, which is the fallback and stays where it is', async () => {
      for (const [tag, words] of Object.entries({
        'procedure-card': NAME,
        'risk-list': 'Risks',
        'prep-checklist': 'How to prepare',
      })) {
        const {host, card} = await one(`<p>Before</p><p class="x"><a href="${PAGE}#${tag}">Knee</a></p><p>After</p>`, tag);
        const block = host.querySelector('p.x')!;
        expect([...host.children].map(({localName}) => localName)).to.deep.equal(['p', 'p', tag, 'p']);
        expect(block.querySelector(':scope > a')!.textContent).to.equal('Knee');
        await shows(card, words);
        await replaces(card, block);
      }
    });

    for (const [how, markup] of Object.entries({
      'extra rel and target': `<p><a href="${PAGE}#procedure-card" target="_blank" rel="noopener nofollow ugc">Knee</a></p>`,
      'no-break spaces and breaks': `<p>&nbsp;<a href="${PAGE}#procedure-card">Knee</a>&nbsp;<br></p>`,
      'bold and coloured': `<p><strong><span style="color: red"><a href="${PAGE}#procedure-card">Knee</a></span></strong></p>`,
      'a heading': `<h3><a href="${PAGE}#procedure-card">Knee</a></h3>`,
      'a picture as link': `<p><a href="${PAGE}#procedure-card"><img alt="Knee"></a></p>`,
      'no block of its own': `<section><a href="${PAGE}#procedure-card">Knee</a><p>More</p></section>`,
      'a comment of the editor': `<!-- wp:paragraph --><p><a href="${PAGE}#procedure-card">Knee</a></p><!-- /wp:paragraph -->`,
    }))
      it(`works with ${how}`, async () => {
        const {host, card} = await one(markup);
        await shows(card);
        await replaces(card, host.querySelector('a')!);
      });

    it('in a sentence stays, and the element follows the block', async () => {
      const {host, card} = await one(
        `<p id="s">Read <a href="${PAGE}#procedure-card">about it</a> before you come.</p><p>After</p>`,
      );
      expect(host.querySelector('#s')!.textContent).to.equal('Read about it before you come.');
      expect(card.previousElementSibling!.id).to.equal('s');
      await shows(card);
    });

    it('keeps the order of several links in a sentence, and one element for the same address', async () => {
      const host = await page(
        `<p><a href="${PAGE}#risk-list">Risks</a>, <a href="${PAGE}#benefit-list">good</a>, <a href="${PAGE}#risk-list">risks</a></p>`,
      );
      expect([...host.children].map(({localName}) => localName)).to.deep.equal(['p', 'risk-list', 'benefit-list']);
    });

    it('in a list or a table goes inside', async () => {
      const {card} = await one(`<ul><li>Read <a href="${PAGE}#procedure-card">this</a><ul><li>More</li></ul></li></ul>`);
      expect(card.parentElement!.localName).to.equal('li');
      expect(card.nextElementSibling!.localName).to.equal('ul');
      const {card: inCell} = await one(
        `<table><tbody><tr><td><a href="${PAGE}#procedure-card">Knee</a></td><td>x</td></tr></tbody></table>`,
      );
      expect(inCell.parentElement!.localName).to.equal('td');
      expect(inCell.parentElement!.querySelector('a')).not.to.equal(null);
    });

    it('does not break a summary or a caption', async () => {
      const {host, card} = await one(`<details open><summary><a href="${PAGE}#procedure-card">Knee</a></summary>x</details>`);
      expect(card.previousElementSibling).to.equal(host.querySelector('details'));
    });

    it('is left alone where it leads to a place on this page, in a menu, in an editor, or to something else', async () => {
      const host = await page(
        `<p><a href="#procedure-card">Jump</a></p><nav><a href="${PAGE}#procedure-card">Menu</a></nav><div contenteditable><p><a href="${PAGE}#procedure-card">Edited</a></p></div><p><a href="${PAGE}#procedure">Other</a> <a href="mailto:a@b.example#procedure-card">Mail</a> <a href="javascript:0#procedure-card">Script</a></p>`,
      );
      expect(cards(host)).to.have.length(0);
    });

    it('finds the record that the page names, where none lies beside it', async () => {
      const {card} = await one('<p><a href="/p/blog/post#procedure-card">Knee</a></p>');
      await shows(card);
    });

    for (const [how, address] of Object.entries({
      'the file beside it cannot be reached': 'gone/',
      'the file beside it is something else': 'manifest/',
      'it is too long, and the record lies beside it': 'long',
      'another is in a comment': 'drafts.html',
      'the address has a decimal reference': 'decimal.html',
      'the address is written as WordPress does': 'wordpress.html',
      'the address has a hexadecimal reference': 'hex.html',
      'the address has a named reference': 'word.html',
    }))
      it(`finds the record of a page where ${how}`, async () => {
        const {name} = await fetchPageRecord(new URL(`/p/${address}`, location.href));
        expect(name).to.equal(knee.name);
      });

    it('says of each address why it has no record, once', async () => {
      const failure = async (address: string): Promise<RecordError> =>
        fetchPageRecord(new URL(address, location.href)).then(
          () => expect.fail(`${address} has a record`),
          (error: unknown) => error as RecordError,
        );
      const wrong = await failure('/p/wrong.html');
      expect(wrong).to.be.an.instanceOf(RecordError);
      expect(wrong.reason).to.equal('invalid');
      expect(wrong.issues).not.to.have.length(0);
      expect(wrong.message).to.match(/wrong\.json is not a procedure record.*none\.json answered 404/s);
      const own = await failure('/p/wrong');
      expect(own.message).to.match(/wrong is not a procedure record.*wrong\.json is not a procedure record/s);
      const blocked = await failure('https://foreign.example/p/');
      expect([blocked.reason, blocked.message.split('is not allowed here').length]).to.deep.equal(['blocked', 2]);
      asked.length = 0;
      const none: unknown = await loadRecord('/p/none.json', location.href).catch((error: unknown) => error);
      expect([(none as RecordError).reason, (none as RecordError).message]).to.deep.equal([
        'not-found',
        `${location.origin}/p/none.json answered 404. Is the address right and public?`,
      ]);
      expect(asked, 'an address of data has no file beside it').to.have.length(1);
    });

    it('stays readable where the page has no record', async () => {
      const {host, card} = await one('<p><a href="/p/none.html#procedure-card">Ask us</a></p>');
      await waitUntil(() => card.shadowRoot!.querySelector('[aria-busy=false]'));
      expect([isShown(host.querySelector('a')), isShown(card)]).to.deep.equal([true, false]);
    });
  });

  describe('C, a class and a link', () => {
    it('makes the block the fallback of the element', async () => {
      const {host, card} = await one(`<p class="intro procedure-card">Read <a href="${PAGE}">about your knee</a>.</p>`);
      await shows(card);
      await replaces(card, host.querySelector('p.intro')!);
      const {host: other, card: list} = await one(
        `<div class="risk-list"><a href="${PAGE}#risk-list">Risks</a></div>`,
        'risk-list',
      );
      expect(list.parentElement!.className).to.equal('risk-list');
      await replaces(list, other.querySelector('a')!);
    });

    it('may be on the link itself, whose address may be that of the record', async () => {
      for (const address of [PAGE, '/p/knee.json']) {
        const {host, card} = await one(`<p>Before</p><p><a class="procedure-card" href="${address}">Knee</a></p><p>After</p>`);
        expect(card.parentElement).to.equal(host);
        await shows(card);
        await replaces(card, host.querySelector('a')!);
      }
      const {host, card} = await one(`<p>Read <a class="risk-list" href="${PAGE}">the risks</a> first.</p>`, 'risk-list');
      await shows(card, 'Risks');
      expect(isShown(host.querySelector('a'))).to.equal(true);
    });

    it('needs the one link', async () => {
      expect(cards(await page(`<div class="procedure-card"><a href="/a">A</a> <a href="/b">B</a></div>`))).to.have.length(0);
      expect(cards(await page(`<div class="procedure-card">Our own design</div>`))).to.have.length(0);
    });
  });

  describe('H, a hook', () => {
    for (const marker of [
      'data-procedure-card data-src="/p/knee.json"',
      'data-procedure-card="data-procedure-card" data-src=" /p/knee.json\n"',
      'data-procedure-card="procedure-card" data-src="/p/knee.json"',
      'data-procedure-card="true" data-src="/p/knee.json"',
      'data-procedure-card="/p/knee.json"',
      `data-procedure-card data-src="${PAGE}"`,
    ])
      it(`<div ${marker}>`, async () => {
        const {host, card} = await one(`<div id="mine" class="wide" ${marker}><p>Fallback</p></div>`);
        expect(card.matches('#mine.wide > p + procedure-card')).to.equal(true);
        await shows(card);
        await replaces(card, host.querySelector('p')!);
      });

    it('takes over attributes of the element, and no others', async () => {
      const {card} = await one(
        `<div data-procedure-card data-src="/p/knee.json" data-lang="es" data-heading-level="4" data-sections="risks" data-onclick="alert(1)" data-style="color:red" data-procedure="{}" data-id="x"></div>`,
      );
      expect(card.getAttributeNames().sort()).to.deep.equal([
        'data-procedure-elements-made',
        'heading-level',
        'lang',
        'sections',
        'src',
      ]);
      expect(card.headingLevel).to.equal(4);
    });

    it('hides text and nodes of its own as long as the element shows its record, where that can be', async () => {
      const {host, card} = await one(`<div data-procedure-card data-src="/p/knee.json">Ask <b>us</b>&nbsp;first</div>`);
      const [text] = host.firstElementChild!.childNodes;
      await shows(card);
      await replaces(card, host.querySelector('b')!);
      expect((text as Text).assignedSlot).to.equal(null);
      host.firstElementChild!.setAttribute('data-src', '/p/none.json');
      await waitUntil(() => (text as Text).assignedSlot && isShown(host.querySelector('b')));
      expect(isShown(card)).to.equal(false);
      const {card: inItem} = await one(`<ul><li data-procedure-card data-src="/p/knee.json">Ask <b>us</b></li></ul>`);
      await shows(inItem);
      await replaces(inItem, inItem.parentElement!.querySelector('b')!);
    });

    it('counts what editors fill in as empty', async () => {
      for (const filler of ['&nbsp;', '<br>', '<p>&nbsp;</p>', '<p><br data-mce-bogus="1"></p>', ' <span></span>\n']) {
        const {card} = await one(`<div data-procedure-card data-src="/p/none.json">${filler}</div>`);
        await waitUntil(() => textOf(card).includes('cannot be shown'), filler);
      }
    });

    it('that holds a link, or another hook, is one element', async () => {
      await one(`<div data-procedure-card data-src="/p/knee.json"><p><a href="${PAGE}#procedure-card">Knee</a></p></div>`);
      await one(`<div data-procedure-card><p><a href="${PAGE}#procedure-card">Knee</a></p></div>`);
      await one(
        `<div data-procedure-card data-src="/p/knee.json"><div data-procedure-card data-src="/p/knee.json">x</div></div>`,
      );
    });

    it('gives its record to hooks inside, where it is a source', async () => {
      const {host, card} = await one(
        `<div data-procedure-source data-src="/p/knee.json"><h2>Mine</h2><div data-risk-list></div><p data-benefit-list><br></p></div>`,
        'risk-list',
      );
      await shows(card, 'have this');
      await shows(cards(host, 'benefit-list')[0]!, 'Benefits');
      expect(isShown(host.querySelector('h2'))).to.equal(true);
    });
  });

  describe('E, the element itself', () => {
    it('accepts data-src, and what editors fill in counts as empty', async () => {
      const {card} = await one('<procedure-card data-src="/p/knee.json" data-lang="es">&nbsp;</procedure-card>');
      await shows(card);
      expect(card.lang).to.equal('es');
      const {card: none} = await one('<procedure-card data-src="/p/none.json">&nbsp;<br></procedure-card>');
      await waitUntil(() => textOf(none).includes('cannot be shown'));
    });

    it('keeps elements and links inside as they are', async () => {
      const {card} = await one('<procedure-source src="/p/knee.json"><risk-list></risk-list></procedure-source>', 'risk-list');
      await shows(card, 'have this');
      await one(`<procedure-card src="/p/knee.json"><a href="${PAGE}#procedure-card">Knee</a></procedure-card>`);
    });
  });

  describe('once', () => {
    const ALL = `<p><a href="${PAGE}#procedure-card">Knee</a></p><p>In <a href="${PAGE}#risk-list">words</a>.</p><ul><li>A <a href="${PAGE}#care-team">b</a></li></ul><p class="benefit-list"><a href="${PAGE}">Good</a></p><div data-question-list data-src="/p/knee.json"><p>Fallback</p></div><div data-procedure-source data-src="/p/knee.json"><div data-warning-signs></div></div>`;
    const count = (host: Element) =>
      ['procedure-card', 'risk-list', 'care-team', 'benefit-list', 'question-list', 'warning-signs', 'procedure-source'].map(
        (tag) => cards(host, tag).length,
      );
    const ONCE = [1, 1, 1, 1, 1, 1, 1];

    it('when the page is parsed again, repeatedly', async () => {
      const host = await page(ALL);
      expect(count(host)).to.deep.equal(ONCE);
      for (let again = 0; again < 3; again++) {
        const {innerHTML} = host;
        host.innerHTML = innerHTML;
        await nextTask();
        expect(count(host)).to.deep.equal(ONCE);
        expect(host.innerHTML).to.equal(innerHTML);
      }
      await shows(cards(host)[0]!);
    });

    it('when it is moved, as a whole or only the sentence', async () => {
      const host = await page(ALL);
      const there = await fixture<HTMLElement>(html`<div></div>`);
      there.append(...host.childNodes);
      there.append(there.querySelector('risk-list')!.previousElementSibling!);
      await nextTask();
      expect(count(there)).to.deep.equal(ONCE);
    });

    it('when a hook stands in the sentence of a link', async () => {
      const host = await page(`<p>A <a href="${PAGE}#risk-list">b</a> <b data-care-team data-src="/p/knee.json"></b></p>`);
      const {innerHTML} = host;
      host.innerHTML = innerHTML;
      await nextTask();
      expect(host.innerHTML).to.equal(innerHTML);
      expect([cards(host, 'risk-list').length, cards(host, 'care-team').length]).to.deep.equal([1, 1]);
    });

    it('when the script asks twice', async () => {
      followPage([], async () => undefined);
      expect(count(await page(ALL))).to.deep.equal(ONCE);
    });
  });

  it('leads to no other server', async () => {
    const {card} = await one('<p><a href="https://foreign.example/p/knee.html#procedure-card">Knee</a></p>');
    await waitUntil(() => card.shadowRoot!.querySelector('[aria-busy=false]'));
    await one('<div data-procedure-card data-src="//foreign.example/p/knee.json">x</div>');
    expect(asked.filter((url) => url.includes('foreign'))).to.deep.equal([]);
  });

  it('reads data that an address gives directly, whatever its name', async () => {
    const {card} = await one('<div data-procedure-card data-src="/p/words"></div>');
    await shows(card);
  });

  it('is left as it was written in the block editor of WordPress, where elements still show their record', async () => {
    const markup = `<div class="procedure-card"><p><a href="${PAGE}">Knee</a></p></div><div data-risk-list="" data-src="/p/knee.json"></div>`;
    const own = '<procedure-card src="/p/knee.json"></procedure-card>';
    const {host, card} = await one(`<div class="block-editor-block-list__layout">${markup}${own}</div>`);
    await shows(card);
    expect(host.firstElementChild!.innerHTML).to.equal(markup + own);
  });

  it('is found in a form that hides its methods behind fields', async () => {
    const {card} = await one(
      `<form><input name="querySelectorAll"><input name="matches"><input name="closest"><div data-procedure-card data-src="/p/knee.json"></div></form>`,
    );
    await shows(card);
  });

  for (const name of ['matches', 'childNodes', 'children', 'nextSibling', 'parentElement', 'textContent', 'localName', 'after'])
    it(`is found in and beside a form with a field called ${name}`, async () => {
      const link = (tag: string): string => `<a href="${PAGE}#${tag}">Knee</a>`;
      const field = `<input name="${name}">`;
      const host = await page(
        `<form>${field}${link('risk-list')}</form><form>${field}<button>${link('care-team')}</button></form>` +
          `<div>In ${link('benefit-list')} words <form>${field}</form></div><p>Also ${link('question-list')}</p><form>${field}</form>` +
          `<p>In ${link('warning-signs')} words</p><input name="${name}" form="last"><form id="last"></form>` +
          `<div data-procedure-card data-src="/p/knee.json"></div>`,
      );
      for (const tag of ['risk-list', 'care-team', 'benefit-list', 'question-list', 'warning-signs', 'procedure-card'])
        expect(cards(host, tag), tag).to.have.length(1);
      expect(host.querySelector('question-list')!.previousElementSibling!.textContent).to.equal('Also Knee');
      const {innerHTML} = host;
      host.innerHTML = innerHTML;
      await nextTask();
      expect(host.innerHTML).to.equal(innerHTML);
    });

  it('that cannot be upgraded stays, is reported, and does not stop the others', async () => {
    const told: unknown[] = [];
    console.error = (...words) => told.push(words.join(' '));
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const hook = '<div data-procedure-card data-src="/p/knee.json">Ask us</div>';
    const template = document.createElement('template');
    template.innerHTML = hook + hook + hook;
    const nodes = [...template.content.children];
    nodes[0]!.closest = () => {
      throw new Error('of the page');
    };
    host.append(...nodes);
    await nextTask();
    expect(cards(host)).to.have.length(2);
    expect(nodes[0]!.innerHTML).to.equal('Ask us');
    expect(told.join()).to.include('of the page');
  });
});
