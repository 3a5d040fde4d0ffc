// A card on paper: from its button, alone and complete, on pages of every kind; and with the page that it stands on.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {IDS, readRecord} from '../records.mjs';
import {settled} from './every.mjs';
import {allText, bare, findCode, readPaper} from './paper.mjs';
import {answerPrint, card, pressPrint} from './press-print.mjs';
import {SCRIPT, startSite} from './serve.mjs';

const PART = '/dist/procedure-elements.handout.min.js';
const HOST = '<header>The ward’s menu</header>';
const END = '<footer>The ward’s own footer</footer>';

/** Fields whose values no reader sees as they are. */
const SILENT =
  /^(id|lang|schemaVersion|kind|urgency|severity|system|before|after|min|max|last|next|accessed|word|period|effective|expires|means|action|of|from|to|condition)$/;

/** Paper asks no questions: a step says for whom it is. */
const UNASKED = new Set(['conditions', 'for']);

/** Every sentence of a record and every address. */
function sentences(value, key = '') {
  if (typeof value === 'string') return SILENT.test(key) ? [] : value.split(/\n\s*\n/);
  if (Array.isArray(value)) return value.flatMap((item) => sentences(item, key));
  return value && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, inner]) => (UNASKED.has(name) ? [] : sentences(inner, name)))
    : [];
}

/** Whether a text has all of a sentence. */
const whole = (text, sentence) => text.includes(bare(sentence));

/**
 * The same where an English sentence wraps on Arabic lines: what stands left of it on a line comes before it in the file, so
 * it is there in pieces, no more than lines can have made of it.
 */
function inPieces(text, sentence) {
  const letters = (words) => words.replace(/[^A-Za-z0-9]/g, '');
  const all = letters(text);
  const wanted = letters(sentence);
  let rest = wanted;
  for (let pieces = 2 + wanted.length / 30; rest && pieces >= 1; pieces--) {
    let length = rest.length;
    while (length && !all.includes(rest.slice(0, length))) length--;
    rest = rest.slice(length);
  }
  return !rest;
}

/** All of a record is on paper but its codes, which are for staff. */
function assertComplete(paper, {codes = [], similar, ...record}, {withFeet = false, has = whole} = {}) {
  const text = allText(paper, withFeet);
  const all = sentences(record);
  for (const {code} of [...codes, ...(similar ?? [])]) assert.ok(!code || !text.includes(code), `the code ${code} is on paper`);
  assert.ok(all.length > 60, 'the record has hardly a sentence');
  for (const sentence of all) assert.ok(has(text, sentence), `“${sentence}” is not on paper`);
}

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.close());

const printCard = (body, options) => pressPrint(site, body, options);

describe('the handout', () => {
  for (const id of IDS)
    for (const [lang, dir, page] of [
      ['en', 'ltr', (number, count) => `Page ${number} of ${count}`],
      ['es', 'ltr', (number, count) => `Página ${number} de ${count}`],
      ['ar', 'rtl', undefined],
    ])
      it(`of ${id}, in ${lang}, has every sentence of the record, its version, its pages, and nothing of the page`, async () => {
        const {page: tab, paper, trouble} = await printCard(HOST + card(id) + END, {root: `lang="${lang}" dir="${dir}"`});
        const record = readRecord(id);
        assert.ok(!inPieces(allText(paper), 'Nobody has written this sentence in any record.'));
        assertComplete(paper, record, {has: lang === 'ar' ? inPieces : whole});
        assert.doesNotMatch(allText(paper, true), /Theward/);
        assert.ok(paper.length > 1);
        paper.forEach(({foot, size}, at) => {
          assert.ok(bare(foot).includes(bare(record.name)), foot);
          assert.match(bare(foot), new RegExp(record.version));
          assert.match(foot, new RegExp(record.review.next.slice(0, 4)));
          if (page) assert.ok(bare(foot).includes(bare(page(at + 1, paper.length))), foot);
          else assert.ok(foot.includes(at + 1) && foot.includes(paper.length), foot);
          assert.ok(size[0] >= 594 && size[0] <= 596 && size[1] >= 841 && size[1] <= 843, `${size} is not A4`);
        });
        assert.ok(allText(paper).includes(bare(tab.url())), 'the address is not in words');
        assert.deepEqual(trouble, []);
        await tab.close();
      });

  it('has words of the glossary with their meaning, what is ticked and what is written, and no codes', async () => {
    const record = {
      ...readRecord('knee-replacement'),
      codes: [{system: 'CPT', code: '27447'}],
      glossary: [{term: 'blood thinners', definition: 'Medicine that keeps blood from clotting.'}],
    };
    const body = `<procedure-card><script type="application/json">${JSON.stringify(record)}</script></procedure-card>`;
    const before = `(${answerPrint})(); globalThis.fill = () => {
      const {shadowRoot} = document.querySelector('procedure-card');
      shadowRoot.querySelector('prep-checklist').shadowRoot.querySelectorAll('[type=checkbox]')[1].click();
      const field = shadowRoot.querySelector('question-list').shadowRoot.querySelector('textarea');
      field.value = 'May I drive?';
      field.dispatchEvent(new Event('input'));
    };`;
    const opened = await site.open(SCRIPT, body, {wait: '[id$=review]', before});
    const {page} = opened;
    await page.evaluate('fill()');
    await page.locator('procedure-card >>> button.print').click();
    await page.waitForFunction(() => globalThis.asked === 1);
    const text = allText(await readPaper(await page.pdf()));
    assert.ok(text.includes(bare('blood thinners (Medicine that keeps blood from clotting.)')));
    assert.doesNotMatch(text, /27447|AmericanMedicalAssociation/);
    assert.match(text, /MayIdrive\?/);
    const ticks = await page.evaluate(() =>
      [...document.querySelector('procedure-handout').shadowRoot.querySelector('span').shadowRoot.querySelectorAll('span')]
        .flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll('input[type=checkbox]') ?? [])])
        .map(({checked}) => checked),
    );
    assert.deepEqual(ticks.slice(0, 3), [false, true, false]);
    assert.deepEqual(opened.trouble, []);
    await page.close();
  });

  for (const attributes of ['layout="compact"', 'large-print', 'layout="compact" large-print with-figures'])
    it(`is complete with ${attributes}`, async () => {
      const {page, paper} = await printCard(HOST + card('mri-brain', attributes));
      assertComplete(paper, readRecord('mri-brain'));
      const smallest = Math.min(...paper.map(({smallest}) => smallest));
      if (attributes.includes('large-print')) assert.ok(smallest > 17.99, `${smallest} points are not large`);
      else assert.ok(smallest > 8.99, `${smallest} points`);
      await page.close();
    });

  it('has the warning signs even where its author has left them to the page around it', async () => {
    const {page, paper} = await printCard(card('colonoscopy', 'sections="preparation" emergency-number="112"'));
    const text = allText(paper);
    for (const {text: sign} of readRecord('colonoscopy').warningSigns) assert.ok(text.includes(bare(sign)), sign);
    assert.match(text, /Emergency\.Call112nowif:/);
    assert.doesNotMatch(text, /Questionstoask/);
    await page.close();
  });

  it('is of the card whose button it was, of two', async () => {
    const {page, paper} = await printCard(card('colonoscopy') + card('mri-brain'), {which: 1});
    assertComplete(paper, readRecord('mri-brain'));
    assert.doesNotMatch(allText(paper), /[Cc]olonoscopy/);
    // The other one, then: what was there goes.
    const [first] = await page.$$('procedure-card >>> button.print');
    await first.click();
    await page.waitForFunction(() => globalThis.asked === 2);
    assert.equal(await page.$$eval('procedure-handout', ({length}) => length), 1);
    const second = await readPaper(await page.pdf());
    assertComplete(second, readRecord('colonoscopy'));
    assert.doesNotMatch(allText(second), /MRI/);
    await page.close();
  });

  it('is one, and goes, when buttons are pressed faster than the part comes', async () => {
    const risks = (id) => card(id, 'sections="risks"');
    const {page} = await site.open(SCRIPT, risks('colonoscopy') + risks('mri-brain'), {wait: 'risk-list', before: answerPrint});
    await page.waitForFunction(() => {
      const buttons = [...document.querySelectorAll('procedure-card')].map(({shadowRoot}) => shadowRoot.querySelector('.print'));
      if (!buttons.every(Boolean)) return false;
      // The first card takes its time: the last press counts all the same.
      const late = new Promise((resolve) => (globalThis.finish = resolve));
      Object.defineProperty(document.querySelector('procedure-card'), 'updateComplete', {get: () => late});
      for (const button of [...buttons, buttons[1]]) button.click();
      return true;
    });
    await page.waitForFunction(() => globalThis.asked > 0);
    await page.evaluate(() => globalThis.finish(true));
    await page.waitForNetworkIdle({idleTime: 600});
    assert.equal(await page.$$eval('procedure-handout', ({length}) => length), 1);
    assert.doesNotMatch(allText(await readPaper(await page.pdf())), /[Cc]olonoscopy/);
    await page.mouse.click(5, 5);
    assert.equal(await page.$('procedure-handout'), null);
    await page.close();
  });

  it('asks for its part when it is needed, after those of the card, once, and for nothing else', async () => {
    const {page} = await printCard(card('colonoscopy'));
    const asked = site.requests.filter((url) => !/^\/page-|favicon/.test(url));
    const ofCard = ['plan', 'question-list', 'review-note', 'similar-codes'];
    const files = ['', ...ofCard.map((part) => `${part}.`)].map((part) => `/dist/procedure-elements.${part}min.js`);
    const before = asked.slice(0, asked.indexOf(PART));
    assert.deepEqual(before.sort(), ['/data/procedures/colonoscopy.json', ...files]);
    // Names of code systems: all that is folded is open on paper.
    assert.deepEqual(asked.slice(before.length), [PART, '/dist/procedure-elements.code-labels.min.js']);
    assert.deepEqual(await page.evaluate(() => [localStorage.length, document.cookie]), [0, '']);
    await page.close();
  });

  it('does not wait for ever for exact times: in their place it says how long before each step is', async () => {
    const stalled = '/dist/procedure-elements.temporal.min.js';
    site.broken.set(stalled, 'stalled');
    try {
      const record = readRecord('colonoscopy');
      const times = 'appointment="2099-05-05T09:30" time-zone="America/New_York"';
      // Rules of the record have ended by then, and with them their steps.
      for (const step of record.preparation) delete step.rule;
      const body = card('colonoscopy', times)
        .replace(/src="[^"]*"/, '')
        .replace('></', `><script type="application/json">${JSON.stringify(record)}</script></`);
      const {page, paper} = await printCard(body, {before: `delete globalThis.Temporal; (${answerPrint})()`});
      assert.ok(site.requests.includes(stalled));
      assertComplete(paper, record);
      const text = allText(paper);
      assert.equal(record.preparation.filter(({when}) => when?.before === 'PT2H').length > 0, true);
      assert.ok(text.includes(bare('2 hours before')), 'when to stop is not on paper');
      await page.close();
    } finally {
      site.broken.delete(stalled);
    }
  });

  for (const [how, state] of [
    ['is not to be had', 'missing'],
    ['does not come', 'stalled'],
  ])
    it(`is the page, with the card, where the part ${how}`, async () => {
      site.broken.set(PART, state);
      try {
        const {page} = await site.open(SCRIPT, HOST + card('colonoscopy'), {wait: '[id$=review]', before: answerPrint});
        await page.locator('procedure-card >>> button.print').click();
        await page.waitForFunction(() => globalThis.asked === 1);
        const paper = await readPaper(await page.pdf());
        assertComplete(paper, readRecord('colonoscopy'), {withFeet: true});
        assert.match(allText(paper), /Theward’smenu/);
        await page.close();
      } finally {
        site.broken.delete(PART);
      }
    });
});

/** Rules and places with which pages keep others from printing what they want, or print something of their own everywhere. */
const HOSTILE = `<style>
  :root { color-scheme: dark; font-size: 62.5%; background: #000; color: #eee; overflow: hidden; height: 100vh }
  body { background: #111; color: #fec; columns: 2; padding: 3cm; transform: rotate(1deg); overflow: auto; height: 100vh }
  #deep { position: fixed; inset: 10px; overflow: hidden; height: 300px; float: left }
  procedure-card { --procedure-accent: #fe0; --procedure-muted: #ffb; color: #ffb }
  body::before { content: 'The ward before' }
  html::after { content: 'The ward after' }
  @page { margin: 5cm; size: A6 landscape; @top-center { content: 'The ward’s margin' } @bottom-center { content: 'The ward’s foot' } }
  @page :first { margin: 7cm; @top-left { content: 'The ward first' } }
  @media print {
    #deep, body { display: none !important }
    header, #menu { display: block !important }
    body * { visibility: hidden !important }
    * { color: #eee !important; background: #333 !important; border: 2px solid lime !important; page-break-before: always }
  }
</style>`;

describe('the handout on a page', () => {
  for (const [name, head, body, wrap] of [
    [
      'that is hostile to print',
      HOSTILE,
      `The ward’s text${HOST}<div id="deep">CARD</div><aside id="menu">The ward</aside>${END}`,
    ],
    [
      'that nests deep',
      '',
      `${HOST}<main>${'<div><p>The ward</p><section>'.repeat(40)}CARD${'</section></div>'.repeat(40)}</main>`,
    ],
    [
      'whose closed shadow roots have something to say',
      '',
      `${HOST}<div id="host">CARD</div>`,
      () => {
        const root = document.getElementById('host').attachShadow({mode: 'closed'});
        root.append('The ward’s frame', document.createElement('slot'), 'The ward’s frame');
      },
    ],
  ])
    it(`${name} is the card alone`, async () => {
      const id = 'spinal-radiosurgery';
      const {page} = await site.open(head + SCRIPT, body.replace('CARD', card(id)), {
        policy: '',
        wait: '[id$=review]',
        before: answerPrint,
      });
      if (wrap) await page.evaluate(wrap);
      await page.evaluate(() => document.querySelector('procedure-card').shadowRoot.querySelector('button.print').click());
      await page.waitForFunction(() => globalThis.asked === 1);
      const paper = await readPaper(await page.pdf({preferCSSPageSize: true, width: '210mm', height: '297mm'}));
      assertComplete(paper, readRecord(id));
      assert.doesNotMatch(bare(paper.map(({text, foot}) => text + foot).join('')), /Theward/);
      assert.ok(paper.length < 15, `${paper.length} pages`);
      const color = await page.evaluate(() => {
        const {shadowRoot} = document.querySelector('procedure-handout').shadowRoot.querySelector('span');
        return getComputedStyle(shadowRoot.querySelector('.title')).color;
      });
      assert.equal(color, 'rgb(0, 0, 0)');
      await page.close();
    });

  it('leaves the page as it was: its elements, sheets, place, focus and what is open', async () => {
    const body = `${HOST}<p>${'Long text. '.repeat(900)}</p>${card('knee-replacement', 'layout="compact"')}<details><summary>More</summary><p>Yes</p></details>`;
    const {page, trouble} = await site.open('<style>p { color: navy } @page { margin: 3cm }</style>' + SCRIPT, body, {
      policy: '',
      wait: '[id$=review]',
    });
    const look = () => {
      const inside = (root) => [
        root.innerHTML,
        ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? inside(shadowRoot) : [])),
      ];
      return {
        page: document.documentElement.outerHTML,
        shown: inside(document.documentElement),
        sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
        scroll: [scrollX, scrollY],
        focus: document.querySelector('procedure-card').shadowRoot.activeElement?.className,
        active: document.activeElement.localName,
        title: document.title,
        address: location.href,
        width: document.documentElement.scrollWidth,
        height: document.documentElement.scrollHeight,
      };
    };
    await page.evaluate(settled);
    const button = await page.$('procedure-card >>> button.print');
    await button.focus();
    await button.evaluate((element) => element.scrollIntoView({block: 'center'}));
    const before = await page.evaluate(look);
    assert.equal(before.focus, 'print');
    assert.ok(before.scroll[1] > 100, 'it is not scrolled');
    await page.evaluate(() => {
      globalThis.seen = [];
      for (const type of ['beforeprint', 'afterprint'])
        addEventListener(type, () => globalThis.seen.push(type, document.querySelectorAll('procedure-handout').length));
    });
    // The browser's own print: no stand-in.
    await button.click();
    await page.waitForFunction(() => globalThis.seen.length === 4);
    assert.deepEqual(await page.evaluate(() => globalThis.seen), ['beforeprint', 1, 'afterprint', 1]);
    await page.waitForFunction(() => !document.querySelector('procedure-handout'));
    assert.deepEqual(await page.evaluate(look), before);
    const paper = await readPaper(await page.pdf());
    assert.match(allText(paper), /Theward’smenu/, 'the page itself prints no more');
    assert.deepEqual(trouble, []);
    await page.close();
  });

  it('stays for phones, which come back at once and ask again, until somebody touches the page', async () => {
    const {page} = await printCard(HOST + card('colonoscopy'));
    for (let time = 0; time < 2; time++) assert.doesNotMatch(allText(await readPaper(await page.pdf())), /Theward/);
    await page.mouse.click(5, 5);
    assert.equal(await page.$('procedure-handout'), null);
    assert.match(allText(await readPaper(await page.pdf())), /Theward/);
    await page.close();
  });

  it('says what to do where the page may not print', async () => {
    const inner = site.add(SCRIPT, card('colonoscopy'), '');
    const {page} = await site.open(
      '',
      `<iframe width="800" height="900" sandbox="allow-scripts allow-same-origin" src="${inner}"></iframe>`,
      {
        policy: '',
        wait: '',
      },
    );
    const [, frame] = page.frames();
    const find = `document.querySelector('procedure-card').shadowRoot`;
    await frame.waitForFunction(`${find}?.querySelector('[id$=review]')`);
    await frame.evaluate(`${find}.querySelector('button.print').click()`);
    await frame.waitForFunction(`/new tab/.test(${find}.querySelector('[role=status]').textContent)`);
    await page.close();
  });

  it('works without constructable sheets', async () => {
    const {page, paper} = await printCard(HOST + card('colonoscopy'), {
      policy: '',
      before: `(${answerPrint})(); for (const {prototype} of [Document, ShadowRoot]) delete prototype.adoptedStyleSheets; delete CSSStyleSheet.prototype.replace;`,
    });
    assertComplete(paper, readRecord('colonoscopy'));
    assert.doesNotMatch(allText(paper), /Theward/);
    await page.keyboard.press('Shift');
    assert.equal(
      await page.evaluate(
        () => [...document.querySelectorAll('style')].filter(({textContent}) => textContent.includes('procedure-handout')).length,
      ),
      0,
    );
    await page.close();
  });
});

describe('the QR code', () => {
  let reader;
  before(async () => {
    ({page: reader} = await site.open('<script src="/node_modules/jsqr/dist/jsQR.js"></script>', '', {policy: '', wait: ''}));
  });

  for (const [name, root, attributes, query] of [
    ['on white', 'lang="en"', '', ''],
    ['of a dark page, right to left, in large print', 'lang="ar" dir="rtl"', 'large-print', ''],
    ['of a long address', 'lang="en"', '', `?q=${'a-long-word+'.repeat(25)}&lang=en#top`],
  ])
    it(`${name}, on paper, is the address of the page`, async () => {
      const head = root.includes('rtl') ? HOSTILE : '';
      const opened = await site.open(head + SCRIPT, card('mri-brain', attributes), {
        policy: '',
        root,
        wait: '[id$=review]',
        before: answerPrint,
      });
      const {page} = opened;
      if (query) await page.evaluate((query) => history.replaceState(null, '', query), query);
      await page.evaluate(() => document.querySelector('procedure-card').shadowRoot.querySelector('button.print').click());
      await page.waitForFunction(() => globalThis.asked === 1);
      const pdf = await page.pdf({format: 'A4'});
      const paper = await readPaper(pdf);
      const found = [];
      for (let number = Math.max(1, paper.length - 1); number <= paper.length; number++)
        found.push(await findCode(reader, pdf, number));
      const code = found.find(Boolean);
      assert.equal(code?.text, page.url());
      for (const side of code.sides) assert.ok(side >= 22, `the code itself is ${side} mm`);
      const svg = await page.evaluate(() => {
        const {shadowRoot} = document.querySelector('procedure-handout').shadowRoot.querySelector('span');
        const {width, height} = shadowRoot.querySelector('.online > svg').attributes;
        return {
          name: shadowRoot.querySelector('.online > svg').getAttribute('aria-label'),
          size: [width.value, height.value],
        };
      });
      assert.ok(svg.name.includes(page.url()));
      for (const length of svg.size) assert.ok(parseFloat(length) >= 25 && length.endsWith('mm'), length);
      await page.close();
    });

  it('is not there for what only this browser knows, nor are words about it', async () => {
    const {page} = await site.open('', '', {policy: '', wait: ''});
    const script = SCRIPT.replace('/dist', `${site.origin}/dist`);
    const content = `<!doctype html><html lang="en"><title>A</title><script>(${answerPrint})()</script>${script}<procedure-card><script type="application/json">${JSON.stringify(readRecord('mri-brain')).replaceAll('<', '\\u003c')}</script></procedure-card>`;
    await page.evaluate((content) => {
      location.href = URL.createObjectURL(new Blob([content], {type: 'text/html;charset=utf-8'}));
    }, content);
    await page.waitForFunction(
      () => location.protocol === 'blob:' && document.querySelector('procedure-card')?.shadowRoot?.querySelector('[id$=review]'),
    );
    await page.evaluate(() => document.querySelector('procedure-card').shadowRoot.querySelector('button.print').click());
    await page.waitForFunction(() => globalThis.asked === 1);
    assert.ok(await page.$('procedure-handout'), 'there is no hand-out');
    const paper = await readPaper(await page.pdf());
    assertComplete(paper, readRecord('mri-brain'));
    assert.doesNotMatch(allText(paper), /blob:|typethisaddress/);
    await page.close();
  });
});

describe('the browser’s own print of a page', () => {
  for (const id of IDS)
    for (const attributes of ['', 'layout="compact"', 'large-print'])
      it(`has all of ${id} ${attributes}`, async () => {
        const {page} = await site.open(SCRIPT, HOST + card(id, attributes) + END, {wait: '[id$=review]'});
        await page.evaluate(() => document.querySelector('procedure-card').updateComplete);
        const paper = await readPaper(await page.pdf());
        assertComplete(paper, readRecord(id), {withFeet: true});
        assert.match(allText(paper, true), /Theward’smenu.*Theward’sownfooter/);
        assert.doesNotMatch(allText(paper, true), /Printthis/);
        await page.close();
      });
});
