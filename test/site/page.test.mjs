// Hosted pages as the command line makes them, in a real browser: without a script, with it, and in frames.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {basename, join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import {renderElement} from 'procedure-elements/render.js';
import {findBrowser, flags} from '../browser.mjs';
import {readRecord, recordText, writeRecords} from '../records.mjs';
import {staysTrue} from '../timing.mjs';

const CLI = resolve('dist/cli/cli.js');
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

const folder = mkdtempSync(join(tmpdir(), 'procedure-elements-page-'));
const RECORDS = writeRecords(join(folder, 'records'));
const put = (name, content) => (writeFileSync(join(folder, name), content), join(folder, name));
const get = (name) => readFileSync(join(folder, name), 'utf8');

/** Runs the command line in the folder. */
function run(args, {node = [], input = ''} = {}) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [...node, CLI, ...args], {input, encoding: 'utf8'});
  return {status, out: stdout, err: stderr};
}

/** Every text of a record that a reader has to see. */
const textsOf = (record) =>
  ['preparation', 'steps', 'risks', 'benefits', 'recovery', 'warningSigns', 'alternatives', 'experience', 'indications']
    .flatMap((field) => record[field] ?? [])
    .map((item) => item.text ?? item)
    .concat(record.name);

/** In the page: its text as a reader has it, through shadow roots, without spaces, which templates have here and there, and without what needs the script. */
function shownText() {
  const read = (node) =>
    node instanceof Text
      ? node.data
      : node instanceof Element &&
          (node.matches(
            'style, script, template, nav, .actions, [part=form], [part=conditions], [part=companion], [part=print]',
          ) ||
            getComputedStyle(node).display === 'none')
        ? ''
        : [...(node.shadowRoot ?? node).childNodes].map(read).join(' ');
  return read(document.body).replace(/\s+/g, '');
}

let browser, server, origin;
let headers = {};
/** Scripts are answered when this is settled. */
let gate = Promise.resolve();

before(async () => {
  assert.equal(run(['page', ...RECORDS, '--out', folder, '--base', 'https://health.example/procedures']).status, 0);
  assert.equal(run(['page', RECORDS[0], '--out', join(folder, 'es'), '--lang', 'es']).status, 0);
  assert.equal(run(['page', RECORDS[0], '--out', join(folder, 'ar'), '--lang', 'ar']).status, 0);
  const files = sirv(folder, {dev: true, setHeaders: (response) => response.setHeaders(new Map(Object.entries(headers)))});
  server = createServer(async (request, response) => {
    if (request.url.endsWith('.js')) await gate;
    files(request, response, () => response.writeHead(404).end());
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await puppeteer.launch({executablePath: (await findBrowser()).executablePath, args: flags, headless: 'shell'});
});
after(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, {recursive: true});
});

/**
 * Opens a page, and gathers what goes wrong on it and how much it shifts.
 * @param options.before what a reader does while the script is still on its way
 */
async function open(path, {script = true, policy = STRICT, before, width = 800, slow = 1} = {}) {
  headers = policy ? {'content-security-policy': policy} : {};
  const page = await browser.newPage();
  const trouble = [];
  page.on('console', (message) => message.type() === 'error' && !/favicon/.test(message.text()) && trouble.push(message.text()));
  page.on('pageerror', ({message}) => trouble.push(message));
  await page.setViewport({width, height: 700});
  await page.setJavaScriptEnabled(script);
  if (slow > 1) await page.emulateCPUThrottling(slow);
  await page.evaluateOnNewDocument(() => {
    globalThis.shift = 0;
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(({value}) => (globalThis.shift += value)));
    observer.observe({type: 'layout-shift', buffered: true});
    // What moves while a page comes in pieces is the browser's.
    globalThis.forget = () => (observer.takeRecords(), (globalThis.shift = 0));
  });
  let release = () => undefined;
  if (before) gate = new Promise((done) => (release = done));
  const loaded = page.goto(`${origin}/${path}`, {waitUntil: 'load'});
  if (before) {
    // All of it is there, with its sheets; deferred scripts are still awaited.
    await page.waitForFunction(parsed);
    await painted(page);
    await page.evaluate(() => void globalThis.forget());
    await before(page);
    await painted(page);
  }
  release();
  await loaded;
  if (script) {
    await page.waitForFunction(() => !document.querySelector('main > *').shadowRoot.querySelector('link, style'));
    await page.evaluate(() => document.querySelector('main > *').updateComplete);
    await painted(page);
  }
  return {page, trouble};
}

/** In the page: whether it is read to its end, and all its sheets are there, those in shadow roots included. */
function parsed() {
  const styled = (root) =>
    [...root.querySelectorAll('*')].every(
      (element) =>
        (!element.matches('link[rel=stylesheet]') || element.sheet) && (!element.shadowRoot || styled(element.shadowRoot)),
    );
  return document.readyState !== 'loading' && styled(document);
}

/** In the page: how its links to sections are laid out. */
const contents = () => getComputedStyle(document.querySelector('procedure-card').shadowRoot.querySelector('nav')).display;

/** In the page: how the button that prints is laid out. */
const printButton = () =>
  getComputedStyle(document.querySelector('procedure-card').shadowRoot.querySelector('[part=print]')).display;

/** In the page: how the parts of a checklist that need the script are laid out: its count of ticks, its form, its view for helpers. */
const liveParts = () => {
  const {shadowRoot} = document.querySelector('procedure-card').shadowRoot.querySelector('prep-checklist');
  return [...shadowRoot.querySelectorAll('.actions > [role=status], [part=form], [part=companion]')].map((part) =>
    getComputedStyle(part).display.replace(/^(?!none).*/, 'shown'),
  );
};

const painted = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

describe('a hosted page', () => {
  for (const file of RECORDS) {
    it(`of ${basename(file)} reads complete with JavaScript off, and the element says the same`, async () => {
      const record = JSON.parse(readFileSync(file, 'utf8'));
      const off = await open(`${record.id}.html`, {script: false});
      const text = await off.page.evaluate(shownText);
      for (const item of textsOf(record)) assert.ok(text.includes(item.replace(/\s+/g, '')), `“${item}” is not shown`);
      assert.deepEqual(off.trouble, []);
      assert.equal(await off.page.evaluate(contents), 'none', 'links to sections need the script');
      assert.equal(await off.page.evaluate(printButton), 'none', 'a button that does nothing');
      const parts = await off.page.evaluate(liveParts);
      assert.deepEqual([...new Set(parts)], ['none'], 'ticks are counted where nothing counts');
      await off.page.close();
      const on = await open(`${record.id}.html`);
      assert.ok((await on.page.evaluate(shownText)) === text, 'the element says something else');
      assert.notEqual(await on.page.evaluate(contents), 'none');
      assert.notEqual(await on.page.evaluate(printButton), 'none');
      assert.deepEqual(
        await on.page.evaluate(liveParts),
        parts.map(() => 'shown'),
      );
      assert.deepEqual(on.trouble, []);
      await on.page.close();
    });
  }

  it('is not taken for a mistake of its author, and loads nothing about mistakes', async () => {
    const told = [];
    const {page} = await open('knee-replacement.html', {
      before: async (page) => void page.on('console', (one) => told.push(one.text())),
    });
    // The page is looked at 3 seconds after the script has run.
    const loads = () =>
      page.evaluate(() => performance.getEntriesByType('resource').some(({name}) => name.includes('.mistakes.')));
    await staysTrue(async () => told.length === 0 && !(await loads()), {forMs: 3500});
    await page.close();
  });

  for (const [path, lang, dir] of [
    ['es/colonoscopy.html', 'es', 'ltr'],
    ['ar/colonoscopy.html', 'ar', 'rtl'],
  ]) {
    it(`speaks ${lang} with and without the script`, async () => {
      const off = await open(path, {script: false});
      assert.deepEqual(await off.page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), [lang, dir]);
      const text = await off.page.evaluate(shownText);
      assert.ok(!/Howtoprepare|Notstated/.test(text), 'some of it is in English');
      await off.page.close();
      const {page, trouble} = await open(path, {before: () => undefined});
      assert.ok((await page.evaluate(shownText)) === text, 'the element says something else');
      assert.equal(await page.evaluate(() => globalThis.shift), 0);
      assert.deepEqual(trouble, []);
      await page.close();
    });
  }

  for (const width of [320, 1200]) {
    it(`does not shift at ${width} px when a late script takes over on a slow processor`, async () => {
      const {page, trouble} = await open('knee-replacement.html', {
        width,
        slow: 4,
        before: (page) => page.evaluate(() => scrollTo(0, 900)),
      });
      assert.equal(await page.evaluate(() => globalThis.shift), 0);
      assert.equal(await page.evaluate(() => scrollY), 900);
      assert.deepEqual(trouble, []);
      await page.close();
    });
  }

  it('keeps what the reader has ticked and focused while the script was on its way', async () => {
    const boxes = () => [
      ...document
        .querySelector('procedure-card')
        .shadowRoot.querySelector('prep-checklist')
        .shadowRoot.querySelectorAll('[type=checkbox]'),
    ];
    const {page, trouble} = await open('knee-replacement.html', {
      before: (page) =>
        page.evaluate(`(${boxes})()[0].click(); (${boxes})()[2].click(); (${boxes})()[2].focus({preventScroll: true})`),
    });
    assert.deepEqual(await page.evaluate(`(${boxes})().map((box) => box.checked).slice(0, 4)`), [true, false, true, false]);
    assert.ok(await page.evaluate(`(${boxes})()[2].matches(':focus')`));
    const [done] = await page.evaluate(() => {
      const list = document.querySelector('procedure-card').shadowRoot.querySelector('prep-checklist').shadowRoot;
      return [list.querySelector('.actions [role=status]').textContent];
    });
    assert.match(done, /^2 /);
    assert.deepEqual(trouble, []);
    await page.close();
  });

  it('keeps ticks and notes of a card that remembers and knows the appointment, whose steps stand in another order then', async () => {
    const record = readRecord('colonoscopy');
    record.preparation.reverse();
    const attributes = {remember: '', appointment: '2099-05-05T09:30', 'time-zone': 'America/New_York'};
    const card = renderElement('procedure-card', record, {styles: 'link', sheets: '/procedure-elements/styles/', attributes});
    const script = '<script defer src="/procedure-elements/procedure-elements.min.js"></script>';
    put('remember.html', `<!doctype html><html lang="en"><title>A page</title>${script}<main>${card}</main>`);
    const {page, trouble} = await open('remember.html', {
      before: (page) =>
        page.evaluate(() => {
          const inside = (tag) => document.querySelector('procedure-card').shadowRoot.querySelector(tag).shadowRoot;
          inside('prep-checklist').querySelectorAll('[type=checkbox]')[0].click();
          inside('prep-checklist').querySelectorAll('[type=checkbox]')[6].click();
          inside('question-list').querySelectorAll('textarea')[1].value = 'Ask about driving.';
        }),
    });
    const state = () => {
      const inside = (tag) => document.querySelector('procedure-card').shadowRoot.querySelector(tag).shadowRoot;
      const list = inside('prep-checklist');
      if (!/7:30/.test(list.textContent)) return false;
      return {
        ticked: [...list.querySelectorAll(':checked:not(option, [type=radio])')].map(({name}) => name).sort(),
        order: [...list.querySelectorAll('[type=checkbox]')].map(({name}) => name).join(''),
        notes: [...inside('question-list').querySelectorAll('textarea')].map(({value}) => value),
        kept: [list, inside('question-list')].map(({textContent}) => /(kept|saved) on this device only/.test(textContent)),
        keys: Object.keys(localStorage).sort(),
      };
    };
    const found = await (await page.waitForFunction(state)).jsonValue();
    assert.notEqual(found.order, '012345678', 'the order is the same: this shows nothing');
    assert.deepEqual(found.ticked, ['0', '6']);
    assert.deepEqual(found.notes, ['', 'Ask about driving.']);
    assert.deepEqual(found.kept, [true, true]);
    assert.deepEqual(
      found.keys.map((key) => key.replace(/@.*/, '')),
      ['procedure-elements:preparation:colonoscopy', 'procedure-elements:questions:colonoscopy'],
    );
    await page.reload();
    const again = await (await page.waitForFunction(state)).jsonValue();
    assert.deepEqual([again.ticked, again.notes], [found.ticked, found.notes]);
    await page.evaluate(() => localStorage.clear());
    assert.deepEqual(trouble, []);
    await page.close();
  });

  it('keeps notes of the last visit when the reader writes before the script is there', async () => {
    const record = JSON.parse(readFileSync('data/procedures/colonoscopy.json', 'utf8'));
    const options = {styles: 'link', sheets: '/procedure-elements/styles/', attributes: {remember: ''}};
    const script = '<script defer src="/procedure-elements/procedure-elements.min.js"></script>';
    const list = renderElement('question-list', record, options);
    put('notes.html', `<!doctype html><html lang="en"><title>A page</title>${script}<main>${list}</main>`);
    const kept = {own: 'May I drink tea?', notes: 'Ask about driving'};
    const {page, trouble} = await open('notes.html', {
      before: async (page) => {
        const key = `procedure-elements:questions:colonoscopy@${record.version}`;
        await page.evaluate((key, kept) => localStorage.setItem(key, JSON.stringify(kept)), key, kept);
        const fields = await page.$$('question-list >>> textarea');
        await fields[1].type('x');
      },
    });
    const notes = () =>
      [...document.querySelector('question-list').shadowRoot.querySelectorAll('textarea')].map(({value}) => value);
    const stored = () => JSON.parse(Object.values({...localStorage})[0]);
    assert.deepEqual(await page.evaluate(notes), [kept.own, 'Ask about driving\nx']);
    assert.deepEqual(await page.evaluate(stored), {own: kept.own, notes: 'Ask about driving\nx'});
    // The reader goes on where he was.
    await page.keyboard.type('y');
    assert.deepEqual(await page.evaluate(stored), {own: kept.own, notes: 'Ask about driving\nxy'});
    await page.evaluate(() => localStorage.clear());
    assert.deepEqual(trouble, []);
    await page.close();
  });

  it('keeps a section open that the reader has opened while the script was on its way', async () => {
    const record = JSON.parse(readFileSync(RECORDS[0], 'utf8'));
    const card = renderElement('procedure-card', record, {
      styles: 'link',
      sheets: '/procedure-elements/styles/',
      attributes: {layout: 'compact'},
    });
    const script = '<script defer src="/procedure-elements/procedure-elements.min.js"></script>';
    put('compact.html', `<!doctype html><html lang="en"><title>A page</title>${script}<main>${card}</main>`);
    const isOpen = () => document.querySelector('procedure-card').shadowRoot.querySelector('details').open;
    const closed = await open('compact.html', {before: () => undefined});
    assert.equal(await closed.page.evaluate(isOpen), false);
    await closed.page.close();
    const {page, trouble} = await open('compact.html', {
      before: (page) => page.evaluate(() => document.querySelector('procedure-card').shadowRoot.querySelector('summary').click()),
    });
    assert.equal(await page.evaluate(isOpen), true);
    assert.equal(await page.evaluate(() => globalThis.shift), 0);
    assert.deepEqual(trouble, []);
    await page.close();
  });

  it('keeps what the server rendered where the record inside cannot be read', async () => {
    put('newer.html', get('mri-brain.html').replace('"schemaVersion":1', '"schemaVersion":99'));
    headers = {};
    const page = await browser.newPage();
    await page.goto(`${origin}/newer.html`, {waitUntil: 'load'});
    await painted(page);
    assert.ok((await page.evaluate(shownText)).includes('Howtoprepare'));
    await page.close();
  });

  it('carries its head: title, description, robots, canonical address, record and oEmbed', async () => {
    const {page} = await open('knee-replacement.html', {script: false});
    const head = await page.evaluate(() => ({
      title: document.title,
      description: document.querySelector('meta[name=description]').content,
      robots: document.querySelector('meta[name=robots]').content,
      canonical: document.querySelector('link[rel=canonical]').href,
      record: document.querySelector('link[type="application/json"]').getAttribute('href'),
      oembed: document.querySelector('link[type="application/json+oembed"]').href,
      headings: document.querySelector('procedure-card').shadowRoot.querySelectorAll('h1').length,
    }));
    assert.match(head.description, /^\S.{20}/);
    assert.deepEqual(
      {...head, description: ''},
      {
        title: JSON.parse(get('knee-replacement.json')).name,
        description: '',
        robots: 'index, follow',
        canonical: 'https://health.example/procedures/knee-replacement.html',
        record: 'knee-replacement.json',
        oembed: 'https://health.example/procedures/knee-replacement.oembed.json',
        headings: 1,
      },
    );
    await page.close();
    const answer = JSON.parse(get('knee-replacement.oembed.json'));
    assert.deepEqual([answer.version, answer.type, answer.title], ['1.0', 'rich', head.title]);
    assert.ok(Number.isInteger(answer.width) && Number.isInteger(answer.height));
    assert.match(answer.html, /^<iframe src="https:\/\/health\.example\/procedures\/knee-replacement\.html" title="[^"]+" /);
    assert.equal(recordText('knee-replacement'), get('knee-replacement.json'));
  });

  it('lists all pages of the folder for editors to pick from, whichever run made them', () => {
    const out = join(folder, 'listed');
    const make = (id, more = {}, ...options) =>
      run([
        'page',
        put(`${id}-record.json`, JSON.stringify({id, lang: 'en', name: `About ${id}`, ...more})),
        '--out',
        out,
        ...options,
      ]);
    const list = () => JSON.parse(get('listed/index.json'));
    assert.equal(make('b').status, 0);
    assert.equal(make('a', {lang: 'es', name: 'Acerca de a'}).status, 0);
    const both = [
      {id: 'b', name: 'About b', lang: 'en'},
      {id: 'a', name: 'Acerca de a', lang: 'es'},
    ];
    assert.deepEqual(list(), both);
    assert.equal(make('b', {name: 'Other words'}).status, 1, 'its page is not overwritten');
    assert.deepEqual(list(), both);
    assert.equal(make('b', {name: 'Other words'}, '--force').status, 0);
    assert.equal(list()[1].name, 'Other words');
    rmSync(join(out, 'b.html'));
    assert.equal(make('c').status, 0);
    assert.deepEqual(
      list().map(({id}) => id),
      ['c', 'a'],
    );
  });

  it('page: leaves an index.json that is not a list of pages, and rejects a record with that file name', () => {
    const out = join(folder, 'taken');
    mkdirSync(out);
    put('taken/index.json', '{"mine": true}');
    const file = put('some.json', JSON.stringify({id: 'some', lang: 'en', name: 'Some'}));
    const {status, err} = run(['page', file, '--out', out]);
    assert.equal(status, 1);
    assert.match(err, /index\.json: this is not a list of pages, and was not changed/);
    assert.deepEqual([get('taken/index.json'), readdirSync(out)], ['{"mine": true}', ['index.json']]);
    const index = run([
      'page',
      put('own.json', JSON.stringify({id: 'index', lang: 'en', name: 'I'})),
      '--out',
      join(folder, 'own'),
    ]);
    assert.equal(index.status, 1);
    assert.match(index.err, /cannot have the id "index"/);
  });

  it('keeps what an editor wrote into index.json, and says so', () => {
    const out = join(folder, 'edited');
    const make = (id, name) => {
      const file = put('edited.json', JSON.stringify({id, lang: 'en', name}));
      return run(['page', file, '--out', out, '--force']);
    };
    const list = () => JSON.parse(get('edited/index.json'));
    for (const id of ['a', 'b', 'c']) assert.equal(make(id, `About ${id}`).status, 0);
    const own = {id: 'b', name: 'Our own title', lang: 'en'};
    const extra = {id: 'elsewhere', name: 'Written by hand', lang: 'es', note: 'on the other server'};
    put('edited/index.json', JSON.stringify([own, extra, ...list().filter(({id}) => id !== 'b')]));
    rmSync(join(out, 'c.html'));
    for (const [id, name] of [
      ['d', 'About d'],
      ['b', 'New words'],
      ['a', 'New words'],
    ]) {
      const {status, err} = make(id, name);
      assert.equal(status, 0);
      assert.match(
        err,
        /edited.index\.json: kept as edited: b, elsewhere\. Delete an entry to have it written again, or if its page is gone\n$/,
      );
    }
    assert.deepEqual(
      list(),
      [{id: 'd', name: 'About d', lang: 'en'}, {id: 'a', name: 'New words', lang: 'en'}, own, extra].sort((a, b) =>
        a.name < b.name ? -1 : 1,
      ),
    );
    put('edited/index.json', JSON.stringify(list().filter((entry) => entry.id !== 'b' && entry.id !== 'elsewhere')));
    assert.doesNotMatch(make('d', 'About d').err, /kept/);
    assert.equal(list().find(({id}) => id === 'b').name, 'New words');
  });

  it('takes no record whose file another command writes', () => {
    const out = join(folder, 'reserved');
    mkdirSync(out);
    for (const id of ['catalog', 'codes']) {
      put(`reserved/${id}.json`, '{"mine": true}');
      const file = put('reserved.json', JSON.stringify({id, lang: 'en', name: 'Mine'}));
      const {status, err} = run(['page', file, '--out', out, '--force']);
      assert.equal(status, 1);
      assert.match(
        err,
        new RegExp(`^[^\\n]*reserved\\.json: a page cannot have the id "${id}": ${id}\\.json [^\\n]*Give it another id\\n$`),
      );
      assert.equal(get(`reserved/${id}.json`), '{"mine": true}');
    }
  });

  it('writes no file of a record when one of them is somebody else’s', () => {
    const out = join(folder, 'halves');
    mkdirSync(out);
    put('halves/half.html', 'mine');
    const [half, whole] = ['half', 'whole'].map((id) => put(`${id}.json`, JSON.stringify({id, lang: 'en', name: id})));
    const {status, err} = run(['page', half, whole, '--out', out, '--base', 'https://example.org/']);
    assert.equal(status, 1);
    assert.match(err, /half\.html: this exists already and was not touched\. Add --force to replace it/);
    assert.deepEqual(readdirSync(out), [
      'feed.atom',
      'half.html',
      'index.json',
      'manifest.json',
      'procedure-elements',
      'sitemap.xml',
      'whole.html',
      'whole.json',
      'whole.oembed.json',
    ]);
    assert.deepEqual(JSON.parse(get('halves/index.json')), [{id: 'whole', name: 'whole', lang: 'en'}]);
  });

  it('says what is wrong with its folder, and makes no list there', () => {
    const files = ['a', 'b'].map((id) => put(`${id}-fault.json`, JSON.stringify({id, lang: 'en', name: id})));
    const {status, err} = run(['page', ...files, '--out', join(put('afile', ''), 'x')]);
    assert.equal(status, 1);
    assert.match(
      err,
      /^Wrote 0 of 2 pages [^\n]*\n[^\n]*: a part of its name is a file, not a folder[^\n]*\nStopped: 1 more [^\n]*\n$/,
    );
  });

  it('says that a folder has the name of a page', () => {
    const file = put('a-fault.json', JSON.stringify({id: 'a', lang: 'en', name: 'A'}));
    const out = join(folder, 'unlisted');
    mkdirSync(join(out, 'a.html'), {recursive: true});
    const taken = run(['page', file, '--out', out, '--force']);
    assert.equal(taken.status, 1);
    assert.match(taken.err, /^[^\n]*a\.html: this is a folder\. Move it away, or choose another place to write to\n$/);
  });

  it('reads a record with a byte order mark from its own folder', () => {
    mkdirSync(join(folder, 'bom'));
    const file = put('bom/knee.json', `\ufeff${JSON.stringify({id: 'knee', lang: 'en', name: 'Knee'})}`);
    const {status, err} = run(['page', file, '--out', join(folder, 'bom')]);
    assert.equal(status, 0, err);
    assert.deepEqual(JSON.parse(get('bom/index.json')), [{id: 'knee', name: 'Knee', lang: 'en'}]);
  });

  it('leaves nothing behind when there is nothing to write', () => {
    const bad = put('bad.json', '{"id": "bad"}');
    for (const files of [[bad], [bad, join(folder, 'gone.json')]]) {
      const {status, err} = run(['page', ...files, '--out', join(folder, 'none', 'site')]);
      assert.equal(status, 1);
      assert.match(err, /bad\.json/);
      assert.ok(!existsSync(join(folder, 'none')));
    }
    const good = put('good.json', JSON.stringify({id: 'good', lang: 'en', name: 'Good'}));
    const {status, err} = run(['page', good, good, '--out', good]);
    assert.equal(status, 1);
    assert.match(err, /^Wrote 0 of 2 pages[^\n]*\n[^\n]*good\.json: this is a file\. Name a folder\nStopped[^\n]*\n$/);
    mkdirSync(join(folder, 'empty'));
    assert.equal(run(['page', bad, bad, '--out', join(folder, 'empty')]).status, 1);
    assert.deepEqual(readdirSync(join(folder, 'empty')), []);
  });

  it('stops before the first page where scripts of another version lie', () => {
    const out = join(folder, 'older');
    const files = ['b', 'c'].map((id) => put(`${id}-older.json`, JSON.stringify({id, lang: 'en', name: id})));
    mkdirSync(join(out, 'procedure-elements'), {recursive: true});
    put('older/procedure-elements/hosted-page.css', 'other');
    const {status, err} = run(['page', ...files, '--out', out]);
    assert.equal(status, 1);
    assert.match(
      err,
      /^Wrote 0 of 2 pages to .*older; these failed:\n.*hosted-page\.css: this exists already.*--force to replace it\nStopped: 1 more were not read\n$/,
    );
    assert.deepEqual([readdirSync(out), get('older/procedure-elements/hosted-page.css')], [['procedure-elements'], 'other']);
    assert.equal(run(['page', ...files, '--out', out, '--force']).status, 0);
    assert.deepEqual(readdirSync(out), [
      'b.html',
      'b.json',
      'c.html',
      'c.json',
      'index.json',
      'manifest.json',
      'procedure-elements',
    ]);
  });

  it('takes web addresses only for its script', () => {
    const file = put('scripted.json', JSON.stringify({id: 'scripted', lang: 'en', name: 'Scripted'}));
    const out = join(folder, 'scripted');
    for (const script of [
      '',
      ' ',
      'javascript:alert(1)',
      ' java\tscript:alert(1)',
      'data:text/javascript,1',
      'file:///a.js',
      'https://',
    ]) {
      const {status, err} = run(['page', file, '--out', out, '--script', script]);
      assert.equal(status, 2, script);
      assert.ok(
        err.startsWith(
          `procedure-elements: page: --script is "${script.replace('\t', '\\t')}", expected a web address such as https://`,
        ),
        err,
      );
      assert.ok(!existsSync(out));
    }
    for (const script of ['https://cdn.example/a.js', '/assets/a.js', '../../a.js']) {
      assert.equal(run(['page', file, '--out', out, '--force', '--script', script]).status, 0, script);
      assert.ok(get('scripted/scripted.html').includes(`<script defer src="${script}">`));
    }
  });

  it('copies beside pages with a script of another address only what they ask for here', () => {
    const out = join(folder, 'elsewhere');
    const file = put('scripted.json', JSON.stringify({id: 'scripted', lang: 'en', name: 'Scripted'}));
    assert.equal(run(['page', file, '--out', out, '--script', 'https://cdn.example/a.js']).status, 0);
    const asked = Array.from(
      get('elsewhere/scripted.html').matchAll(/(?:src|href)="(procedure-elements\/[^"]*)"/g),
      ([, path]) => path,
    );
    assert.ok(asked.length > 2 && asked.every((path) => existsSync(join(out, path))), asked.join());
    assert.deepEqual(readdirSync(join(out, 'procedure-elements')), [
      'hosted-page.css',
      'procedure-elements.page.min.js',
      'styles',
    ]);
  });

  it('asks search engines to leave it out when its review is overdue', () => {
    const file = put('old.json', JSON.stringify({id: 'old', lang: 'en', name: 'Old', review: {next: '2020-01-01'}}));
    assert.equal(run(['page', file, '--out', join(folder, 'old')]).status, 0);
    assert.match(get('old/old.html'), /<meta name="robots" content="noindex">/);
  });
});

describe('a hosted page in a frame', () => {
  /** Opens a page of another origin that shows the page in a frame with these attributes. */
  async function frame(attributes, {script = true, hash = ''} = {}) {
    headers = {'content-security-policy': STRICT};
    const page = await browser.newPage();
    const trouble = [];
    page.on('pageerror', ({message}) => trouble.push(message));
    await page.setViewport({width: 700, height: 900});
    const host = put('host.html', '');
    writeFileSync(
      host,
      `<!doctype html><title>Host</title><script src="host.js"></script>
      <iframe width="600" height="300" ${attributes} src="${origin}/knee-replacement.html${hash}"></iframe>`,
    );
    put(
      'host.js',
      "globalThis.told = []; addEventListener('message', ({data, source}) => told.push([data, source === frames[0]]))",
    );
    headers = {};
    await page.goto(`${origin.replace('127.0.0.1', 'localhost')}/host.html`, {waitUntil: 'load'});
    const inner = page.frames()[1];
    if (script)
      await inner.waitForFunction(() => !document.querySelector('procedure-card').shadowRoot.querySelector('link, style'));
    return {page, inner, trouble};
  }
  const allText = async () => {
    const off = await open('knee-replacement.html', {script: false});
    const text = await off.page.evaluate(shownText);
    await off.page.close();
    return text;
  };

  it('reads complete where a sandbox forbids everything', async () => {
    const {page, inner, trouble} = await frame('sandbox=""', {script: false});
    assert.ok((await inner.evaluate(shownText)) === (await allText()), 'it says something else');
    assert.equal(await inner.evaluate(contents), 'none');
    assert.deepEqual(await page.evaluate(() => globalThis.told), []);
    assert.deepEqual(trouble, []);
    await page.close();
  });

  for (const attributes of ['', 'sandbox="allow-scripts"']) {
    it(`works, and reports its height, ${attributes ? `with ${attributes}: no origin, no storage` : 'without a sandbox'}`, async () => {
      const {page, inner, trouble} = await frame(attributes);
      if (attributes)
        assert.ok(
          await inner.evaluate(() => {
            try {
              return !localStorage;
            } catch {
              return self.origin === 'null';
            }
          }),
        );
      const text = await inner.evaluate(shownText);
      // A page without an origin gets no part of the script from a server that does not allow it: questions and facts of a
      // plan are missing there, its sentences are not.
      if (attributes)
        for (const item of textsOf(JSON.parse(readFileSync('data/procedures/knee-replacement.json', 'utf8'))))
          assert.ok(text.includes(item.replace(/\s+/g, '')), `“${item}” is not shown`);
      else assert.ok(text === (await allText()), 'it says something else');
      await page.waitForFunction(() => globalThis.told.length);
      const height = await inner.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
      const last = () => page.evaluate(() => globalThis.told.at(-1));
      await page.waitForFunction((height) => globalThis.told.at(-1)[0].height === height, {}, height);
      assert.deepEqual(await last(), [{type: 'procedure-elements:height', id: 'knee-replacement', height}, true]);
      // A frame of that height needs no scroll bar, and a narrower one gets a larger height.
      await page.$eval('iframe', (element, height) => (element.height = height), height);
      await inner.waitForFunction((height) => innerHeight === height, {}, height);
      assert.ok(await inner.evaluate(() => document.documentElement.scrollHeight <= innerHeight));
      await page.$eval('iframe', (element) => (element.width = 320));
      await page.waitForFunction((height) => globalThis.told.at(-1)[0].height > height, {}, height);
      assert.deepEqual(trouble, []);
      await page.close();
    });
  }

  it('reports its height to WordPress in the format of WordPress', async () => {
    const {page, inner} = await frame('sandbox="allow-scripts" security="restricted"', {hash: '#?secret=aB3xYz'});
    const height = await inner.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    await page.waitForFunction((height) => globalThis.told.at(-1)?.[0].value === height, {}, height);
    const [told] = await page.evaluate(() => globalThis.told.at(-1));
    assert.deepEqual([told.message, told.value, told.secret], ['height', height, 'aB3xYz']);
    await page.close();
  });

  it('lets links leave it, and its own links not', async () => {
    const {page, inner} = await frame('sandbox="allow-scripts allow-popups"');
    const targets = await inner.evaluate(() => {
      addEventListener('click', (event) => event.preventDefault());
      const {shadowRoot} = document.querySelector('procedure-card');
      const links = [shadowRoot.querySelector('nav a'), shadowRoot.querySelector('review-note').shadowRoot.querySelector('a')];
      return links.map((link) => (link.click(), link.target));
    });
    assert.deepEqual(targets, ['', '_blank']);
    await page.close();
  });
});
