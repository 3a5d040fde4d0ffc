// Rendering on a server, from Node and from the command line.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {parseProcedure} from 'procedure-elements';
import {elementTags, languages, renderElement} from 'procedure-elements/render.js';
import puppeteer from 'puppeteer-core';
import {findBrowser, flags} from '../browser.mjs';
import {readRecord} from '../records.mjs';

/** Languages of the interface beside English. */
const TRANSLATIONS = readdirSync('src/locales')
  .filter((file) => /^[a-z]{2}\.ts$/.test(file) && file !== 'en.ts')
  .map((file) => file.slice(0, 2));
const CLI = resolve('dist/cli/cli.js');
const knee = readRecord('knee-replacement');
// Of a withdrawn record nothing is shown but that.
const {withdrawn, ...EVERY_FIELD} = JSON.parse(readFileSync('test/fixtures/every-field.json', 'utf8'));
const CSP = JSON.parse(readFileSync('dist/csp.json', 'utf8'));

const base = mkdtempSync(join(tmpdir(), 'procedure-elements-render-'));
let folder;
let made = 0;
beforeEach(() => mkdirSync((folder = join(base, `${made++}`))));
after(() => rmSync(base, {recursive: true, force: true}));
const put = (name, content) => (writeFileSync(join(folder, name), content), name);
const get = (name) => readFileSync(join(folder, name), 'utf8');
const record = (more = {}) => ({id: 'a-scan', lang: 'en', name: 'A scan', ...more});

function run(args, {input = '', node = []} = {}) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [...node, CLI, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return {status, out: stdout, err: stderr};
}

/** Texts of a hostile author wherever text is expected. */
const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!-- <script> -->',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</template></procedure-card><b>out</b>',
  '</title></style></textarea><h1>out</h1>',
  '&lt;b&gt; &amp; &quot;',
  '\u202eright to left\u202c',
  'alone \ud800 alone',
  '${alert(1)} {{1}} <?php ?>',
  '<!--lit-part--> checked="false" <?>',
];

/** Such texts in every field. */
function hostileRecord() {
  let at = 0;
  const text = () => HOSTILE[at++ % HOSTILE.length];
  const many = () => HOSTILE.map((text) => ({text}));
  return record({
    name: HOSTILE.join(' '),
    alsoKnownAs: [...HOSTILE],
    codes: HOSTILE.map((word) => ({system: word, code: word, display: word})),
    summary: HOSTILE.join('\n\n'),
    purpose: text(),
    setting: text(),
    duration: {text: text()},
    preparation: many(),
    steps: many(),
    personnel: many(),
    risks: HOSTILE.map((word) => ({text: word, source: word})),
    benefits: many(),
    recovery: many(),
    warningSigns: HOSTILE.map((word) => ({text: word, urgency: 'urgent'})),
    alternatives: HOSTILE.map((word) => ({text: word, pros: [word], cons: [word], note: word})),
    experience: many(),
    questions: many(),
    indications: many(),
    contraindications: many(),
    similar: HOSTILE.map((word) => ({system: word, display: word})),
    more: HOSTILE.map((word) => ({heading: word, items: [{text: word}]})),
    notes: {risks: {lead: text(), remark: text()}},
    sources: HOSTILE.map((word) => ({text: word, publisher: word, url: `https://x.example/"><script>alert(1)</script>`})),
    review: {by: text()},
    version: text(),
    notices: [...HOSTILE],
  });
}

describe('renderElement', () => {
  it('renders every element of a record, in every language, for a record that is full and one that is empty', () => {
    assert.ok(elementTags().includes('procedure-card') && elementTags().length > 15);
    assert.deepEqual(languages(), ['en', ...TRANSLATIONS]);
    for (const tag of elementTags())
      for (const lang of languages())
        for (const procedure of [knee, EVERY_FIELD, record()]) {
          const html = renderElement(tag, procedure, {lang});
          assert.ok(html.startsWith(`<${tag} `) && html.endsWith(`</${tag}>`), html.slice(0, 80));
          assert.match(html, /<template shadowrootmode="open"><style>/);
          assert.ok(!/<!--|<\?|undefined|\[object /.test(html), `${tag} leaves traces`);
          assert.ok(!html.includes('Loading…'), `${tag} waits`);
        }
  });

  it('explains the words of the glossary', () => {
    const html = renderElement('procedure-overview', EVERY_FIELD);
    assert.match(html, /<glossary-term +definition="Tissue that should not be there\."[^>]*>.*growth<\/glossary-term>/s);
    assert.match(renderElement('procedure-card', EVERY_FIELD, {styles: 'link'}), /href="styles\/glossary-term\.css"/);
  });

  for (const tag of elementTags())
    it(`says of a withdrawn record that it was, and nothing else, in ${tag}`, () => {
      const html = renderElement(tag, {...EVERY_FIELD, withdrawn});
      assert.match(html, /was withdrawn on January 1, 2099\. Do not follow it\./);
      for (const {text} of [...EVERY_FIELD.preparation, ...EVERY_FIELD.risks].filter(({text}) => text))
        assert.ok(!html.replace(/<script[^]*?<\/script>/g, '').includes(text), text);
    });

  it('ticks no box that nobody has ticked', () => {
    const html = renderElement('prep-checklist', knee);
    assert.equal(html.match(/type="checkbox"/g).length, knee.preparation.length);
    // Each question of the plan has a radio button for no answer.
    assert.doesNotMatch(html, /type="checkbox"[^>]* checked/);
  });

  it('takes heading level, attributes and linked styles', () => {
    const html = renderElement('procedure-card', knee, {
      headingLevel: 3,
      styles: 'link',
      sheets: '/a?b&"c/',
      attributes: {layout: 'compact', sections: 'risks'},
    });
    assert.match(html, /^<procedure-card\s+lang="en" heading-level="3" layout="compact" sections="risks">/);
    assert.match(html, /<h3 class="title"/);
    assert.match(html, /<h4 class="heading"/);
    assert.ok(html.includes('<link rel="stylesheet" href="/a?b&amp;&quot;c/risk-list.css">'));
    assert.ok(!html.includes('<style>') && !html.includes('<benefit-list'));
  });

  it('renders each call as if it were the first', () => {
    const records = [knee, readRecord('colonoscopy'), EVERY_FIELD];
    const render = (record) => renderElement('procedure-card', record, {lang: record === knee ? 'ar' : 'es'});
    const first = records.map(render);
    for (const order of [
      [2, 1, 0],
      [0, 0, 1, 2],
    ])
      for (const at of order) assert.equal(render(records[at]), first[at]);
  });

  it('leaves the control that reads aloud to the browser', () => {
    const html = renderElement('procedure-card', knee, {attributes: {'with-speech': ''}});
    assert.match(html, /<procedure-speech><\/procedure-speech>/);
    const rest = html.replace(/ with-speech|<procedure-speech><\/procedure-speech>/g, '');
    assert.equal(rest.replace(/\s+/g, ''), renderElement('procedure-card', knee).replace(/\s+/g, ''));
  });

  it('brings the record along, so that the element can take over', () => {
    const [, json] = /<script type="application\/json">(.*)<\/script><\/risk-list>$/s.exec(renderElement('risk-list', knee));
    assert.equal(json, JSON.stringify(parseProcedure(knee).procedure).replaceAll('<', '\\u003c'));
  });

  it('says what is wrong with its input', () => {
    assert.throws(() => renderElement('risk-lists', knee), {name: 'RangeError', message: /no element "risk-lists".*risk-list/});
    assert.throws(() => renderElement('procedure-source', knee), RangeError);
    assert.throws(() => renderElement('risk-list', knee, {lang: 'tlh'}), {name: 'RangeError', message: /"tlh".*en, ar, es/});
    assert.throws(() => renderElement('risk-list', {id: 'x'}), {name: 'RecordError', message: /\$\.name: found nothing/});
    for (const name of ['onclick', 'style', 'a b', 'x>'])
      assert.throws(() => renderElement('risk-list', knee, {attributes: {[name]: '1'}}), RangeError, name);
  });

  it('speaks the record’s language where it can, else English, and leaves no trace of another call', () => {
    assert.match(renderElement('risk-list', {...knee, lang: 'es-MX'}), /lang="es-MX".*Riesgos/s);
    assert.match(renderElement('risk-list', knee, {lang: 'es_MX'}), /lang="es-MX".*Riesgos/s);
    assert.match(renderElement('risk-list', knee, {lang: 'en-US.UTF-8'}), /^<risk-list\s+lang="en".*Risks/s);
    assert.match(renderElement('risk-list', {...knee, lang: 'fi'}), /^<risk-list\s+lang="en".*Risks/s);
  });

  it('is not part of what a browser gets', () => {
    for (const file of ['procedure-elements.js', 'procedure-elements.min.js', 'all.js', 'index.js', 'core/procedure-element.js'])
      assert.doesNotMatch(readFileSync(`dist/${file}`, 'utf8'), /lit-labs|parse5|litServerRoot/, file);
  });
});

describe('the build', () => {
  it('has the sheet of each element and its hash', () => {
    assert.deepEqual(Object.keys(CSP), [...elementTags(), 'glossary-term'].sort());
    for (const [tag, hash] of Object.entries(CSP)) {
      const sheet = readFileSync(`dist/styles/${tag}.css`);
      assert.equal(`sha256-${createHash('sha256').update(sheet).digest('base64')}`, hash);
    }
  });

  it('has the hash of each script', () => {
    const scripts = readdirSync('dist').filter((file) => /^procedure-elements.*\.js$/.test(file));
    const sri = JSON.parse(readFileSync('dist/sri.json', 'utf8'));
    assert.deepEqual(Object.keys(sri).sort(), scripts.sort());
    for (const [file, hash] of Object.entries(sri))
      assert.equal(
        `sha384-${createHash('sha384')
          .update(readFileSync(`dist/${file}`))
          .digest('base64')}`,
        hash,
      );
  });
});

describe('in a browser', () => {
  let browser, server, origin;
  let page = {};
  before(async () => {
    server = createServer(({url}, response) => {
      if (url === '/')
        return response
          .writeHead(200, {'content-type': 'text/html; charset=utf-8', 'content-security-policy': page.policy})
          .end(page.html);
      const {pathname} = new URL(url, 'http://x');
      const file = join('dist', pathname);
      const type = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
      if (!existsSync(file)) return response.writeHead(404).end();
      response.writeHead(200, {'content-type': type}).end(readFileSync(file));
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${server.address().port}`;
    browser = await puppeteer.launch({executablePath: (await findBrowser()).executablePath, args: flags, headless: 'shell'});
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  async function open(html, {policy, script = false}) {
    page = {html: `<!doctype html><html lang="en"><title>A page</title><main>${html}</main>`, policy};
    const tab = await browser.newPage();
    const trouble = [];
    tab.on('console', (message) => message.type() === 'error' && !/favicon/.test(message.text()) && trouble.push(message.text()));
    tab.on('dialog', (dialog) => (trouble.push('a script ran'), dialog.dismiss()));
    await tab.setJavaScriptEnabled(script);
    await tab.goto(origin, {waitUntil: 'load'});
    return {tab, trouble};
  }

  const size = (tab) =>
    tab.evaluate(() =>
      parseFloat(getComputedStyle(document.querySelector('risk-list').shadowRoot.querySelector('.risk')).fontWeight),
    );

  for (const [styles, policy] of [
    ['inline', `default-src 'none'; style-src '${CSP['risk-list']}'`],
    ['link', "default-src 'none'; style-src 'self'"],
  ]) {
    it(`styles pass the policy they are for: ${styles}`, async () => {
      const {tab, trouble} = await open(renderElement('risk-list', knee, {styles}), {policy});
      assert.equal(await size(tab), 700);
      assert.deepEqual(trouble, []);
      await tab.close();
    });
  }

  it('the hashes cover a whole card', async () => {
    const policy = `default-src 'none'; style-src ${Object.values(CSP)
      .map((hash) => `'${hash}'`)
      .join(' ')}`;
    const {tab, trouble} = await open(renderElement('procedure-card', knee), {policy});
    assert.deepEqual(trouble, []);
    await tab.close();
  });

  for (const script of [false, true]) {
    it(`hostile text stays text in each place, ${script ? 'with' : 'without'} the script`, async () => {
      const tag = '<script src="/procedure-elements.min.js"></script>';
      for (const element of script ? ['procedure-card'] : elementTags()) {
        const html = renderElement(element, hostileRecord());
        // No policy that would hide a mistake.
        const {tab, trouble} = await open(html + (script ? tag : ''), {policy: '', script});
        if (script)
          await tab.waitForFunction(() => !document.querySelector('main > *').shadowRoot.querySelector('[defer-hydration]'));
        const found = await tab.evaluate(() => {
          const all = (root) =>
            [...root.querySelectorAll('*')].flatMap((element) => [
              element,
              ...(element.shadowRoot ? all(element.shadowRoot) : []),
            ]);
          const elements = all(document.querySelector('main'));
          return {
            strange: elements.filter((e) =>
              e.matches('img, b, script:not([type], [src]), textarea:not([part=field]), template, [onerror], [onmouseover]'),
            ).length,
            outside: document.querySelectorAll('body > :not(main)').length,
            links: elements.filter((e) => e.href?.baseVal === undefined && e.href && !/^(https?:\/\/|http:)/.test(e.href)).length,
          };
        });
        assert.deepEqual(found, {strange: 0, outside: 0, links: 0}, element);
        assert.deepEqual(trouble, [], element);
        const text = await tab.evaluate(() => {
          const read = (node) =>
            node instanceof Text
              ? node.data
              : node instanceof Element && node.matches('style, script')
                ? ''
                : [...(node.shadowRoot ?? node).childNodes].map(read).join('');
          return read(document.querySelector('main'));
        });
        if (element === 'procedure-card')
          for (const word of HOSTILE) assert.ok(text.toWellFormed().includes(word.toWellFormed()), `${word} is not shown`);
        await tab.close();
      }
    });
  }
});

describe('the commands render and page', () => {
  it('render gives one record to standard output', () => {
    const {status, out, err} = run(['render', '-', '--element', 'risk-list', '--lang', 'es'], {input: JSON.stringify(knee)});
    assert.deepEqual([status, err], [0, '']);
    assert.equal(out, `${renderElement('risk-list', knee, {lang: 'es'})}\n`);
  });

  it('render writes several records, and with --page what page writes', () => {
    put('a.json', JSON.stringify(record()));
    put('b.json', JSON.stringify(record({id: 'b'})));
    assert.deepEqual(run(['render', 'a.json', 'b.json', '--out', 'out']).status, 0);
    assert.deepEqual(readdirSync(join(folder, 'out')).sort(), ['a-scan.html', 'b.html']);
    assert.equal(run(['page', 'a.json', '--out', 'one']).status, 0);
    assert.equal(run(['render', 'a.json', '--page', '--out', 'two']).status, 0);
    assert.equal(get('one/a-scan.html'), get('two/a-scan.html'));
    const files = ['a-scan.html', 'a-scan.json', 'index.json', 'manifest.json', 'procedure-elements'];
    for (const out of ['one', 'two']) assert.deepEqual(readdirSync(join(folder, out)).sort(), files);
  });

  it('page writes hostile records as text, into every file', () => {
    put('bad.json', JSON.stringify(hostileRecord()));
    assert.equal(run(['page', 'bad.json', '--out', 'out', '--base', 'https://x.example/a"b/']).status, 0);
    const html = get('out/a-scan.html');
    assert.equal(html.match(/<script/g).length, 4, 'two scripts, the record and its description for search engines');
    assert.equal(html.match(/<\/script/g).length, 4);
    assert.equal(html.match(/<title>/g).length, 1);
    assert.doesNotMatch(html, /<img|<b>|<h1>out/);
    assert.doesNotMatch(JSON.parse(get('out/a-scan.oembed.json')).html, /<img|<script|<b>/);
    assert.equal(JSON.parse(get('out/a-scan.json')).name, HOSTILE.join(' '));
  });

  it('page may ask for a script of another address, its language beside it', () => {
    put('a.json', JSON.stringify(record()));
    run(['page', 'a.json', '--out', 'out', '--lang', 'es', '--script', 'https://cdn.example/1&2/procedure-elements.min.js']);
    assert.match(
      get('out/a-scan.html'),
      /src="https:\/\/cdn\.example\/1&amp;2\/procedure-elements\.es\.min\.js".*src="https:\/\/cdn\.example\/1&amp;2\/procedure-elements\.min\.js"/s,
    );
  });

  it('page looks for the language beside the script, whatever query the script has', () => {
    put('a.json', JSON.stringify(record()));
    for (const [script, spanish] of [
      ['https://cdn.example/1/pe.min.js?x=/a/b', 'https://cdn.example/1/procedure-elements.es.min.js'],
      ['/pe.min.js#/a/b', '/procedure-elements.es.min.js'],
    ]) {
      assert.equal(run(['page', 'a.json', '--out', 'out', '--force', '--lang', 'es', '--script', script]).status, 0);
      const addresses = Array.from(get('out/a-scan.html').matchAll(/<script defer src="([^"]*)"/g), ([, address]) => address);
      assert.deepEqual(addresses.slice(0, 2), [spanish, script]);
    }
  });

  it('nothing is overwritten without --force; the same record next to its page is accepted', () => {
    put('a-scan.json', JSON.stringify(record()));
    assert.equal(run(['page', 'a-scan.json', '--out', '.']).status, 0);
    const again = run(['page', 'a-scan.json', '--out', '.', '--lang', 'es']);
    assert.equal(again.status, 1);
    assert.match(again.err, /a-scan\.html: this exists already and was not touched\. Add --force/);
    assert.match(get('a-scan.html'), /<html lang="en"/);
    assert.equal(run(['page', 'a-scan.json', '--out', '.', '--lang', 'es', '--force']).status, 0);
    assert.match(get('a-scan.html'), /<html lang="es"/);
    put('other.json', JSON.stringify(record({name: 'Another'})));
    put('procedure-elements/procedure-elements.min.js', '// ours');
    const other = run(['page', 'other.json', '--out', '.']);
    assert.deepEqual([other.status, get('procedure-elements/procedure-elements.min.js')], [1, '// ours']);
  });

  for (const [args, status, message] of [
    [['page'], 2, 'page: name a record, or - for standard input'],
    [['page', 'a.json'], 2, 'page: --out DIR is needed'],
    [['render', 'a.json', '--page'], 2, '--out DIR is needed'],
    [['page', 'a.json', '--out', 'o', '--base', 'example.org'], 2, '--base is "example.org", expected an address of a folder'],
    [['page', 'a.json', '--out', 'o', '--base', 'javascript:alert(1)'], 2, '--base is'],
    ...['--base', '--script'].map((option) => [
      ['page', 'a.json', '--out', 'o', option, 'https://u:secret@example.org/x'],
      2,
      `page: ${option} has a user name or password in it, which everybody could read. Leave it out`,
    ]),
    [['render', 'a.json', '--script', ''], 2, 'render: --script and --base go with --page'],
    [['render', 'a.json', '--base', ''], 2, 'render: --script and --base go with --page'],
    [['page', 'a.json', '--out', 'o', '--script', ''], 2, '--script is "", expected a web address'],
    [
      ['page', 'a.json', '--out', 'o', '--lang', 'xx'],
      2,
      `there is no language "xx", there are: ${['en', ...TRANSLATIONS].join(', ')}`,
    ],
    [['render', 'a.json', '--element', 'risks'], 2, 'there is no element "risks", there are: alternative-list,'],
    [['render', 'a.json', '--element', 'glossary-term'], 2, 'there is no element "glossary-term"'],
    [['render', 'a.json', 'b.json'], 2, 'render: several records need --out DIR'],
    [['render', 'a.json', '--base', 'https://x.example'], 2, 'render: --script and --base go with --page'],
    [['render', '-', '-', '--out', 'o'], 2, 'can be named only once'],
    [['render', 'none.json'], 1, 'none.json: there is no such file or folder'],
    [['render', 'page.txt'], 1, 'page.txt: this is not JSON'],
    [
      ['render', 'wrong.json'],
      1,
      'wrong.json $.lang: found nothing, expected a language tag such as "en" or "es-MX". This and 1 more: see check',
    ],
    [['page', 'a.json', '--out', 'page.txt'], 1, 'page.txt'],
  ]) {
    it(`says what is wrong in one line: ${args.join(' ')}`, () => {
      put('a.json', JSON.stringify(record()));
      put('b.json', JSON.stringify(record({id: 'b'})));
      put('page.txt', 'Name\nA scan');
      put('wrong.json', '{"id": "x"}');
      const {status: code, err} = run(args);
      assert.equal(code, status, err);
      assert.ok(err.includes(message), err);
      assert.ok(!err.includes('secret'), err);
      assert.equal(err.trimEnd().split('\n').length, 1, err);
    });
  }

  it('keeps the good ones of many, and names the bad', () => {
    put('a.json', JSON.stringify(record()));
    put('b.json', '{');
    put('c.json', JSON.stringify(record()));
    const {status, err} = run(['page', 'a.json', 'b.json', 'c.json', '--out', 'out']);
    assert.equal(status, 1);
    assert.match(
      err,
      /Wrote 1 of 3 pages to out; these failed:\nb\.json: .*\nc\.json: this has the id "a-scan", as a\.json has\./,
    );
    assert.ok(existsSync(join(folder, 'out/a-scan.html')));
  });

  it('makes 1,000 pages in one call without keeping them in memory', () => {
    const names = Array.from({length: 1000}, (_, at) =>
      put(`${at}.json`, JSON.stringify(record({id: `scan-${at}`, summary: 'What it is. '.repeat(3000)}))),
    );
    // All pages together are larger than all that the process may use.
    const {status, err} = run(['page', ...names, '--element', 'procedure-overview', '--out', 'out'], {
      node: ['--max-old-space-size=40'],
    });
    assert.equal(status, 0, err.slice(-500));
    const pages = readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.html'));
    assert.equal(pages.length, 1000);
    assert.ok(pages.reduce((sum, name) => sum + get(`out/${name}`).length, 0) > 60e6);
  });
});
