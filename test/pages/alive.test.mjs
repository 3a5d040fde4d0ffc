// A page lives on after it was loaded: other words, other tabs, other documents, Back, sleep, keys.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {library, watch} from './libraries.mjs';
import {settled} from './every.mjs';
import {settles, staysTrue, until} from '../timing.mjs';
import {SCRIPT, startSite} from './serve.mjs';

const KNEE = '/data/procedures/knee-replacement.json';
const COLON = '/data/procedures/colonoscopy.json';
const card = (attributes = '', src = KNEE) => `<procedure-card src="${src}" ${attributes}></procedure-card>`;
const checklist = (attributes = '') => `<prep-checklist src="${KNEE}" ${attributes}></prep-checklist>`;

let site;
before(async () => (site = await startSite()));
after(() => site.close());

const open = async (body, head = '', options = {}) =>
  watch(await site.open(SCRIPT + head, body, {wait: '', policy: '', ...options}));

/** In the page: all text that a node shows, shadow roots included. */
const TEXT = `(globalThis.textOf = (node) => node.nodeType === 3 ? node.data : [...(node.shadowRoot ?? node).childNodes].filter(({localName}) => localName !== 'style').map(textOf).join(' ').replace(/\\s+/g, ' '))`;

/** As a translator does: each text node below a node, shadow roots included, is replaced. */
const TRANSLATE = `(globalThis.translate = (node) => { for (const child of [...(node.shadowRoot ?? node).childNodes]) if (child.nodeType === 3) { if (child.data.trim()) { const font = document.createElement('font'); font.append(child.data); child.replaceWith(font); } } else if (child.nodeType === 1 && child.localName !== 'style') translate(child); if (node.shadowRoot) for (const child of [...node.childNodes]) if (child.nodeType === 1) translate(child); })`;

const text = (page, selector) => page.evaluate(`(${TEXT}, textOf(document.querySelector(${JSON.stringify(selector)})))`);
const includes = (page, selector, words) =>
  page.waitForFunction(
    `(${TEXT}, textOf(document.querySelector(${JSON.stringify(selector)}) ?? document.createElement('p')).includes(${JSON.stringify(words)}))`,
    {timeout: 10_000},
  );
const done = (page, selector) => includes(page, selector, 'Version');

test('no word of the old record or appointment stays where a translator has replaced the text', async () => {
  const {page, trouble} = await open(card() + checklist('appointment="2027-05-04T09:30" time-zone="America/New_York"'));
  await done(page, 'procedure-card');
  await includes(page, 'prep-checklist', 'May 4');
  await page.evaluate(`${TRANSLATE}; translate(document.body)`);
  await page.evaluate((src) => (document.querySelector('procedure-card').src = src), COLON);
  await includes(page, 'procedure-card', 'Colonoscopy');
  await page.evaluate(() => document.querySelector('prep-checklist').setAttribute('appointment', '2027-05-11T14:00'));
  await includes(page, 'prep-checklist', 'May 11');
  assert.doesNotMatch(await text(page, 'procedure-card'), /knee replacement/i);
  assert.doesNotMatch(await text(page, 'prep-checklist'), /May 4\b|9:30/);
  await page.evaluate(`${TRANSLATE}; translate(document.body)`);
  await page.evaluate(() => {
    const box = document.querySelector('prep-checklist').shadowRoot.querySelector('input[type=checkbox]');
    box.focus();
    box.click();
  });
  await includes(page, 'prep-checklist', '1 of ');
  assert.equal(await page.evaluate(() => document.querySelector('prep-checklist').shadowRoot.activeElement?.type), 'checkbox');
  assert.deepEqual(trouble, []);
  await page.close();
});

test('the language is noticed in a shadow root of the page, and times are renewed on return', async () => {
  const {page} = await open('<div id="host"></div>');
  await page.evaluate((markup) => {
    const root = document.querySelector('#host').attachShadow({mode: 'open'});
    root.innerHTML = `<div>${markup}</div>`;
  }, checklist());
  const list = () => `document.querySelector('#host').shadowRoot.querySelector('prep-checklist')`;
  await page.waitForFunction(`(${TEXT}, textOf(${list()}).includes('How to prepare'))`);
  await page.evaluate(() => document.querySelector('#host').shadowRoot.querySelector('div').setAttribute('lang', 'es'));
  await page.waitForFunction(`(${TEXT}, textOf(${list()}).includes('preparar'))`);
  await page.evaluate(
    `${list()}.setAttribute('time-zone', 'UTC'); ${list()}.setAttribute('appointment', new Date(Date.now() + 3600e3).toISOString()); ${list()}.setAttribute('lang', 'en')`,
  );
  await page.waitForFunction(
    `(${TEXT}, textOf(${list()}).includes('Your appointment') && !textOf(${list()}).includes('This appointment has passed'))`,
  );
  for (const type of ['pageshow', 'visibilitychange', 'focus']) {
    const passed = await page.evaluate(
      `(${TEXT}, (async () => { const {now} = Date; Date.now = () => now() + 36e6; dispatchEvent(new Event('${type}')); await ${list()}.updateComplete; const shown = textOf(${list()}); Date.now = now; dispatchEvent(new Event('pageshow')); await ${list()}.updateComplete; return [shown, textOf(${list()})].map((one) => one.includes('This appointment has passed')); })())`,
    );
    assert.deepEqual(passed, [true, false], type);
  }
  await page.close();
});

test('a record is asked for again once its copy is old, and its words are kept while that fails', async () => {
  const {page, trouble} = await open(checklist());
  await includes(page, 'prep-checklist', 'How to prepare');
  // The event of the first record comes once all of it is shown, chunks included.
  await page.evaluate(() => document.querySelector('prep-checklist').updateComplete.then(() => undefined));
  const again = async (minutes, answer) => {
    await page.evaluate(
      ([later, record]) => {
        const {now} = Date;
        const {fetch} = window;
        window.seen = {asked: '', names: [], restore: () => (Object.assign(window, {fetch}), (Date.now = now))};
        window.fetch = async (url, init) => {
          window.seen.asked = init.cache ?? 'default';
          if (!record) throw new TypeError('offline');
          return new Response((await (await fetch(url, init)).text()).replace('Total knee replacement', record));
        };
        Date.now = () => now() + later * 60_000;
        const element = document.querySelector('prep-checklist');
        element.addEventListener('procedure-load', ({procedure}) => window.seen.names.push(procedure.name), {once: true});
        const {parentNode} = element;
        element.remove();
        parentNode.append(element);
      },
      [minutes, answer],
    );
    await settles(() => page.evaluate(() => window.seen), {forMs: 500});
    return page.evaluate(() => {
      const {asked, names, restore} = window.seen;
      restore();
      return [asked, names[0] ?? '', document.querySelector('prep-checklist').shadowRoot.querySelector('h2') !== null];
    });
  };
  assert.deepEqual(await again(1, 'New'), ['', '', true]);
  assert.deepEqual(await again(10, ''), ['no-cache', '', true]);
  assert.deepEqual(await again(20, 'Newer'), ['no-cache', 'Newer', true]);
  assert.deepEqual(trouble, []);
  await page.close();
});

test('two elements, two tabs and a page that comes back share what is kept', async () => {
  const body = checklist('remember') + card('remember');
  const {page} = await open(body);
  await done(page, 'procedure-card');
  const tick = (tab, root, index) =>
    tab.evaluate(`${root}.shadowRoot.querySelectorAll('input[type=checkbox]')[${index}].click()`);
  const ticked = (tab, root) =>
    tab.evaluate(`[...${root}.shadowRoot.querySelectorAll('input[type=checkbox]')].map(({checked}) => Number(checked)).join('')`);
  const LIST = `document.querySelector('prep-checklist')`;
  const INNER = `document.querySelector('procedure-card').shadowRoot.querySelector('prep-checklist')`;
  await tick(page, LIST, 0);
  await tick(page, INNER, 1);
  await page.waitForFunction(
    `[${LIST}, ${INNER}].every(({shadowRoot}) => shadowRoot.querySelectorAll('[type=checkbox]:checked').length === 2)`,
  );
  const other = await site.browser.newPage();
  await other.goto(page.url());
  await done(other, 'procedure-card');
  assert.match(await ticked(other, LIST), /^110/);
  await tick(other, LIST, 2);
  const QUESTIONS = `document.querySelector('procedure-card').shadowRoot.querySelector('question-list').shadowRoot.querySelectorAll('textarea')`;
  const write = (tab, at, words) =>
    tab.evaluate(
      `{ const field = ${QUESTIONS}[${at}]; field.value = ${JSON.stringify(words)}; field.dispatchEvent(new Event('input', {bubbles: true})); }`,
    );
  await write(page, 0, 'In the first tab');
  await write(other, 1, 'In the second tab');
  await tick(page, LIST, 3);
  for (const tab of [page, other]) {
    await tab.reload();
    await done(tab, 'procedure-card');
    assert.match(await ticked(tab, LIST), /^1111/);
    assert.deepEqual(await tab.evaluate(`[...${QUESTIONS}].map(({value}) => value)`), ['In the first tab', 'In the second tab']);
  }
  await page.evaluate(
    `(async () => { const key = Object.keys(localStorage).find((name) => name.includes('preparation')); const kept = JSON.parse(localStorage[key]); localStorage[key] = JSON.stringify({...kept, done: []}); dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true})); })()`,
  );
  await page.waitForFunction(`!${LIST}.shadowRoot.querySelector('[type=checkbox]:checked')`);
  await Promise.all([page.close(), other.close()]);
});

test('what a reader did before `remember` was set is added to what was kept', async () => {
  const {page} = await open(checklist('') + card(''));
  await done(page, 'procedure-card');
  const marks = () =>
    page.evaluate(() => {
      const inner = (tag) => document.querySelector('procedure-card').shadowRoot.querySelector(tag).shadowRoot;
      const boxes = document.querySelector('prep-checklist').shadowRoot.querySelectorAll('[type=checkbox]');
      return [
        [...boxes]
          .map(({checked}) => Number(checked))
          .join('')
          .slice(0, 4),
        ...[...inner('question-list').querySelectorAll('textarea')].map(({value}) => value),
      ];
    });
  const act = (ticks, field, words) =>
    page.evaluate(
      ([places, at, value]) => {
        const boxes = document.querySelector('prep-checklist').shadowRoot.querySelectorAll('[type=checkbox]');
        for (const place of places) boxes[place].click();
        const list = document.querySelector('procedure-card').shadowRoot.querySelector('question-list');
        const area = list.shadowRoot.querySelectorAll('textarea')[at];
        area.value = value;
        area.dispatchEvent(new Event('input', {bubbles: true}));
      },
      [ticks, field, words],
    );
  const remember = async () => {
    await page.evaluate(() =>
      document.querySelectorAll('prep-checklist, procedure-card').forEach((element) => element.setAttribute('remember', '')),
    );
    await page.evaluate(settled);
  };
  await remember();
  await act([0, 1], 0, 'Kept');
  await page.reload();
  await done(page, 'procedure-card');
  // The second step is ticked and taken back: that is the later change.
  await act([2, 1, 1], 1, 'New');
  await remember();
  assert.deepEqual(await marks(), ['1010', 'Kept', 'New']);
  await page.reload();
  await done(page, 'procedure-card');
  await remember();
  assert.deepEqual(await marks(), ['1010', 'Kept', 'New']);
  await page.close();
});

const SECTION = `(id) => { const {shadowRoot} = document.querySelector('#' + id); return [shadowRoot.activeElement?.id ?? '', Math.abs(shadowRoot.querySelector('[id$=-risks]').getBoundingClientRect().top) < innerHeight]; }`;

for (const [what, head] of Object.entries({'<base href>': '<base href="/elsewhere/">', Turbo: library('turbo')}))
  test(`links of the contents stay in their card, with two of one record and ${what}`, async () => {
    const {page, trouble} = await open(card('id="a"') + card('id="b"'), head);
    await done(page, '#b');
    const address = page.url();
    let left = false;
    page.on('framenavigated', () => (left ||= page.url().split('#')[0] !== address));
    for (const id of ['a', 'b', 'a', 'a']) {
      const link = await page.evaluateHandle(`document.querySelector('#${id}').shadowRoot.querySelector('nav a[href$=-risks]')`);
      await link.click();
      const arrived = await settles(() => page.evaluate(`(${SECTION})('${id}')`));
      assert.deepEqual(arrived, ['knee-replacement-risks', true], id);
      assert.equal(page.url(), `${address}#knee-replacement-risks`);
    }
    const key = await page.evaluateHandle(`document.querySelector('#b').shadowRoot.querySelector('nav a[href$=-questions]')`);
    await key.focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(`document.querySelector('#b').shadowRoot.activeElement.id`), 'knee-replacement-questions');
    await page.goBack();
    await page.waitForFunction(() => location.hash === '#knee-replacement-risks');
    assert.equal(left, false);
    assert.deepEqual(trouble, []);
    await page.close();
  });

test('moved to another document and back, an element keeps its styles, its state and its language', async () => {
  const {page, trouble} = await open(`<iframe srcdoc="<p>" lang="en"></iframe>${card('lang="es"')}`);
  await done(page, 'procedure-card').catch(() => undefined);
  await includes(page, 'procedure-card', 'Riesgos');
  const styled = `(() => { const all = (root) => [...root.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ? [shadowRoot, ...all(shadowRoot)] : []); const {shadowRoot} = globalThis.moved; return [shadowRoot, ...all(shadowRoot)].map((root) => root.adoptedStyleSheets.length > 0); })()`;
  await page.evaluate(() => {
    globalThis.moved = document.querySelector('procedure-card');
    globalThis.moved.shadowRoot.querySelector('prep-checklist').shadowRoot.querySelector('input[type=checkbox]').click();
    document.querySelector('iframe').contentDocument.body.append(globalThis.moved);
  });
  assert.ok((await page.evaluate(styled)).every(Boolean));
  await page.evaluate(() => document.body.append(globalThis.moved));
  assert.ok((await page.evaluate(styled)).every(Boolean));
  assert.equal(
    await page.evaluate(
      () => globalThis.moved.shadowRoot.querySelector('prep-checklist').shadowRoot.querySelector('input[type=checkbox]').checked,
    ),
    true,
  );
  assert.match(await text(page, 'procedure-card'), /Riesgos/);
  assert.deepEqual(trouble, []);
  await page.close();
});

test('Escape closes a definition, and not the dialog around it', async () => {
  const {page} = await open('<dialog><p>A <glossary-term definition="A growth.">tumor</glossary-term></p></dialog>');
  await page.waitForFunction(() => customElements.get('glossary-term'));
  await page.evaluate(() => document.querySelector('dialog').showModal());
  const button = await page.evaluateHandle(() => document.querySelector('glossary-term').shadowRoot.querySelector('button'));
  await button.click();
  const states = () =>
    page.evaluate(() => [
      document.querySelector('glossary-term').shadowRoot.querySelector('button').ariaExpanded,
      document.querySelector('dialog').open,
    ]);
  assert.deepEqual(await states(), ['true', true]);
  await page.keyboard.press('Escape');
  assert.deepEqual(await states(), ['false', true]);
  await page.keyboard.press('Escape');
  assert.deepEqual(await states(), ['false', false]);
  await page.close();
});

for (const zone of ['undefined', '"Etc/Unknown"'])
  test(`a device whose time zone is ${zone} shows the list without hours, and asks`, async () => {
    const {page, trouble} = await open(checklist('appointment="2027-05-04T09:30"'), '', {
      before: `const {resolvedOptions} = Intl.DateTimeFormat.prototype; Intl.DateTimeFormat.prototype.resolvedOptions = function () { return {...resolvedOptions.call(this), timeZone: ${zone}}; }`,
    });
    await includes(page, 'prep-checklist', 'Choose the time zone');
    assert.doesNotMatch(await text(page, 'prep-checklist'), /9:30/);
    await page.evaluate(async () => {
      const {shadowRoot, updateComplete} = document.querySelector('prep-checklist');
      shadowRoot.querySelector('summary').click();
      await updateComplete;
    });
    // The zones are there once it is open.
    await settles(() =>
      page.evaluate(() => document.querySelector('prep-checklist').shadowRoot.querySelectorAll('option').length),
    );
    await page.evaluate(() => document.querySelector('prep-checklist').shadowRoot.querySelector('details button').click());
    assert.match(await text(page, 'prep-checklist'), /Choose the time zone/);
    await page.evaluate(() => {
      const {shadowRoot} = document.querySelector('prep-checklist');
      shadowRoot.querySelector('select').value = 'America/New_York';
      shadowRoot.querySelector('details button').click();
    });
    await includes(page, 'prep-checklist', '9:30');
    assert.deepEqual(trouble, []);
    await page.close();
  });

test('a year that nobody can mean is refused at the field', async () => {
  const {page} = await open(checklist());
  await includes(page, 'prep-checklist', 'How to prepare');
  await page.evaluate(() => void (document.querySelector('prep-checklist').shadowRoot.querySelector('details').open = true));
  // The fields are loaded once the form opens.
  await page.waitForFunction(() => document.querySelector('prep-checklist').shadowRoot?.querySelector('select option'));
  const enter = (value) =>
    page.evaluate((typed) => {
      const {shadowRoot} = document.querySelector('prep-checklist');
      const input = shadowRoot.querySelector('input[type=datetime-local]');
      input.value = typed;
      input.dispatchEvent(new Event('input', {bubbles: true}));
      shadowRoot.querySelector('details button').click();
      return input.validationMessage;
    }, value);
  assert.equal(await enter('0027-05-04T09:30'), 'Check the year.');
  assert.equal(await enter(`${new Date().getFullYear() + 1}-05-04T09:30`), '');
  await includes(page, 'prep-checklist', 'Your appointment');
  await page.close();
});

test('a card with no valid section shows everything, and says so once', async () => {
  const told = [];
  const {page} = await open('');
  page.on('console', (message) => told.push(message.text()));
  await page.evaluate(
    (markup) => document.body.append(document.createRange().createContextualFragment(markup)),
    card('sections="risk"'),
  );
  await done(page, 'procedure-card');
  assert.match(await text(page, 'procedure-card'), /Risks/);
  const isTold = (line) => line.includes('has no section "risk". Did you mean "risks"?');
  await until(() => told.some(isTold));
  await staysTrue(() => told.filter(isTold).length === 1);
  await page.close();
});

test('addresses that cannot be loaded are reported with what to write instead', async () => {
  for (const [src, words] of [
    ['file:///home/me/knee.json', /is on a computer, not on a web server/],
    ['C:\\Users\\me\\knee.json', /is on a computer, not on a web server/],
    ['javascript:alert(1)', /Write an address that begins with https/],
    ['data:application/json,{}', /Write an address that begins with https/],
  ]) {
    const {page, trouble} = await open('<p></p>');
    await page.evaluate(
      (address) => document.body.append(Object.assign(document.createElement('risk-list'), {src: address})),
      src,
    );
    await includes(page, 'risk-list', 'cannot be shown');
    assert.match(trouble.join(), words);
    assert.doesNotMatch(trouble.join(), /meta name|null/);
    await page.close();
  }
});

test('slips of the pen are reported once, with what to write instead', async () => {
  const told = [];
  const {page} = await open('<p></p>');
  page.on('console', (message) => told.push(message.text()));
  await page.evaluate(
    (markup) => document.body.append(document.createRange().createContextualFragment(markup)),
    `<procedure-crad src="${KNEE}"></procedure-crad><risk-list scr="${KNEE}"></risk-list><risk-list></risk-list>
     <risk-list src="${KNEE}" heading-levl="3"></risk-list><risk-list src="${KNEE}" sort="serious"></risk-list>
     <div class="procedure-crad"><a href="/data/procedures/knee-replacement.html">Knee</a></div>
     <benefit-list src="${KNEE}"><h2>Visiting hours</h2></benefit-list>`,
  );
  for (const words of [
    /<procedure-crad> is not an element. Did you mean <procedure-card>\?/,
    /<risk-list> has no attribute "scr". Did you mean "src"\?/,
    /<risk-list> has no record. Write its address/,
    /<risk-list> has no attribute "heading-levl". Did you mean "heading-level"\?/,
    /<risk-list> sort="serious" has no effect. It can be severity, author, likelihood/,
    /class="procedure-crad" asks for no element. Did you mean class="procedure-card"\?/,
    /<benefit-list> has <h2> inside, which it hides/,
  ])
    await until(() => told.some((line) => words.test(line)), {timeoutMs: 10_000, message: `${words} in ${told.join('\n')}`});
  assert.equal(new Set(told).size, told.length);
  await page.close();
});

test('a web page and UTF-16 where a record was expected are reported as such', async () => {
  for (const [body, words] of [
    [
      '<!doctype html><title>Sign in</title>',
      /is a web page, not a record\. .* Is the address right, and may everybody read it\?/,
    ],
    [Uint8Array.from([255, 254, 123, 0, 34, 0]), /is UTF-16, and pages read UTF-8 alone/],
  ]) {
    const {page, trouble} = await open('<p></p>', '', {
      before: `window.body = ${typeof body === 'string' ? JSON.stringify(body) : `Uint8Array.from([${body}])`}`,
    });
    await page.evaluate(() => {
      window.fetch = async () => new Response(window.body);
      document.body.append(Object.assign(document.createElement('risk-list'), {src: '/knee.json'}));
    });
    await includes(page, 'risk-list', 'cannot be shown');
    assert.match(trouble.join(), words);
    await page.close();
  }
});

test('an element that is rendered first in another document has its styles there', async () => {
  const {page, trouble} = await open('<iframe></iframe>');
  const styled = await page.evaluate(async (src) => {
    const element = Object.assign(document.createElement('risk-list'), {src});
    document.querySelector('iframe').contentDocument.body.append(element);
    await element.updateComplete;
    return element.shadowRoot.adoptedStyleSheets.length > 0;
  }, KNEE);
  assert.equal(styled, true);
  assert.deepEqual(trouble, []);
  await page.close();
});
