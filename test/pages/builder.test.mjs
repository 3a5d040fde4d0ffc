// The page for web editors: what it gives to copy becomes, on a plain page, exactly what was chosen.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {parseFragment} from 'parse5';
import {MARKUPS, PLATFORMS} from '../../stories/site/builder/platforms.js';
import {IDS, readRecord, writeRecords} from '../records.mjs';
import {POLICY, SCRIPT, startSite} from './serve.mjs';

const BUILDER = '/stories/site/builder.html';
const FOLDER = '/node_modules/.cache/builder/';
const FORMS = {L: 'Link', C: 'Class', H: 'Data attributes', E: 'Our own tag'};
const HOSTILE = `"Knee" & <img src=x onerror=alert(1)> 'new' [x]`;
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Knee</title>${SCRIPT}</head><body><main><procedure-card src="knee-replacement.json"><p>The page</p></procedure-card></main></body></html>`;

let site;

before(async () => {
  site = await startSite();
  // Records with their pages beside them, as links need it.
  writeRecords(`.${FOLDER}`);
  writeFileSync(`.${FOLDER}knee-replacement.html`, PAGE);
});
after(() => site?.close());

/** Opens the builder with choices and waits for what it says of the record. */
async function build(choices = {}, {said = /^Found/, prepare} = {}) {
  const page = await site.browser.newPage();
  page.trouble = [];
  page.on('console', (message) => message.type() === 'error' && page.trouble.push(message.text()));
  page.on('pageerror', ({message}) => page.trouble.push(message));
  await page.evaluateOnNewDocument(() =>
    addEventListener('securitypolicyviolation', ({violatedDirective}) => console.error(`policy: ${violatedDirective}`)),
  );
  await prepare?.(page);
  await page.goto(`${site.origin}${BUILDER}?${new URLSearchParams({folder: site.origin + FOLDER, ...choices})}`);
  await until(page, '#record-state', said);
  return page;
}

const until = (page, selector, pattern) =>
  page.waitForFunction(
    (where, source) => new RegExp(source).test(document.querySelector(where)?.textContent),
    {},
    selector,
    pattern.source,
  );

/** Returns the code in the box with this label. */
const codeOf = (page, label) =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll('.snippet label')]
        .find((box) => box.textContent.startsWith(wanted))
        ?.querySelector('textarea').value,
    label,
  );

/** Our elements on a page, each once its record is shown, and the link that it replaces, which stays where it was written. */
const elementsOn = (page, count, words) =>
  page
    .waitForFunction(
      (many, language) => {
        const ours = [...document.querySelectorAll('*')].filter((element) => element.shadowRoot);
        // The words of a language may come after the record.
        const isThere = ({shadowRoot}) =>
          shadowRoot.querySelector(':is(h2, h3, h4, h5, h6)') &&
          (!language || shadowRoot.querySelector('[lang]').lang === language);
        return ours.length >= many && ours.every(isThere) && ours;
      },
      {},
      count,
      words,
    )
    .then((handle) =>
      handle.evaluate((ours) =>
        ours.map((element, at) => ({
          tag: element.localName,
          lang: element.lang,
          level: element.shadowRoot.querySelector('h2, h3, h4, h5, h6').localName,
          words: element.shadowRoot.querySelector('[lang]').lang,
          link: document.querySelectorAll('a')[at]?.textContent,
          isLinkHidden: !document.querySelectorAll('a')[at]?.checkVisibility(),
        })),
      ),
    );

const CHOICES = [
  {
    name: 'a card as it is',
    choices: {},
    tags: ['procedure-card'],
    lang: '',
    level: 'h2',
    words: 'en',
    links: ['Total knee replacement'],
  },
  {
    name: 'a Spanish card of level 4 with hostile words',
    choices: {lang: 'es', level: '4', text: HOSTILE},
    tags: ['procedure-card'],
    lang: 'es',
    level: 'h4',
    words: 'es',
    links: [HOSTILE],
  },
  {
    name: 'three parts in Arabic',
    choices: {show: 'parts', parts: 'prep-checklist risk-list warning-signs', lang: 'ar', level: '3', text: 'Knee'},
    tags: ['prep-checklist', 'risk-list', 'warning-signs'],
    lang: 'ar',
    level: 'h3',
    words: 'ar',
    links: ['Knee: كيفية الاستعداد', 'Knee: المخاطر', 'Knee: متى يجب طلب المساعدة'],
  },
];

/** The markup that filters leave if they do not know a form. */
const STRIPPED = {
  L: (code) => code.replace(/ data-[\w-]+="[^"]*"/g, ''),
  C: (code) => code.replace(/ class="[^"]*"/g, ''),
  H: (code) => code.replace(/ data-[\w-]+="[^"]*"/g, ''),
  E: (code) => code.replace(/<\/?[a-z]+-[a-z]+[^>]*>/g, ''),
};

for (const {name, choices, tags, lang, level, words, links} of CHOICES)
  for (const [markup, form] of Object.entries(FORMS))
    test(`${form}: ${name}, and what a filter leaves of it`, async () => {
      const builder = await build(choices);
      const code = await codeOf(builder, `${form}: code`);
      const head = await codeOf(builder, 'Code for the head');
      assert.deepEqual(builder.trouble, []);
      await builder.close();

      const {page, trouble} = await site.open(head, code, {wait: false});
      const expected = tags.map((tag, at) => ({tag, lang, level, words, link: links[at], isLinkHidden: true}));
      assert.deepEqual(await elementsOn(page, tags.length, words), expected);
      assert.deepEqual(trouble, []);
      await page.close();

      const stripped = STRIPPED[markup](code);
      const {page: filtered} = await site.open(head, stripped, {wait: false});
      const left = await elementsOn(filtered, tags.length);
      assert.deepEqual(
        left.map(({tag, link, isLinkHidden}) => ({tag, link, isLinkHidden})),
        tags.map((tag, at) => ({tag, link: links[at], isLinkHidden: true})),
      );
      await filtered.close();
    });

test('The frame shows the page of the record, and its title is the words of the link', async () => {
  const builder = await build({text: HOSTILE});
  const code = await codeOf(builder, 'Frame: code');
  await builder.close();
  const {page} = await site.open('', code, {wait: false, policy: `${POLICY}; frame-src 'self'`});
  assert.equal(await page.$eval('iframe', (frame) => frame.title), HOSTILE);
  const frame = await page.waitForFrame((one) => one.url().endsWith(`${FOLDER}knee-replacement.html`));
  await frame.waitForFunction(() => document.querySelector('procedure-card')?.shadowRoot?.querySelector('h2'));
  assert.equal(await page.evaluate(() => document.body.children.length), 1);
  await page.close();
});

test('The colour comes from a stylesheet', async () => {
  const builder = await build({accent: '#123456', show: 'parts', parts: 'procedure-steps'});
  const [code, head, style] = await Promise.all(
    ['Link: code', 'Code for the head', 'Lines for the stylesheet'].map((label) => codeOf(builder, label)),
  );
  await builder.close();
  const {page} = await site.open(`${head}<style>${style}</style>`, code, {wait: false, policy: ''});
  await elementsOn(page, 1);
  const colour = await page.$eval(
    'procedure-steps',
    (steps) => getComputedStyle(steps.shadowRoot.querySelector('li'), '::marker').color,
  );
  assert.equal(colour, 'rgb(18, 52, 86)');
  await page.close();
});

test('Records from another server than the script are allowed in the head', async () => {
  const builder = await build(
    {folder: 'https://records.example.org/p', script: 'https://cdn.example.org/p.min.js?v=1'},
    {said: /corrections/},
  );
  assert.match(await builder.$eval('#script-problem', (place) => place.textContent), /without a name, “\?” or “#”/);
  await builder.close();
  const other = await build(
    {folder: 'https://records.example.org/p', script: 'https://cdn.example.org/p.min.js'},
    {said: /another server/},
  );
  assert.equal(
    await codeOf(other, 'Code for the head'),
    '<meta name="procedure-elements-origins" content="https://records.example.org">\n<script defer src="https://cdn.example.org/p.min.js"></script>',
  );
  assert.match(await other.$eval('#warnings', (place) => place.textContent), /records\.example\.org and cdn\.example\.org/);
  await other.close();
});

for (const [cms, {name, markup, why, fates}] of Object.entries(PLATFORMS))
  test(`${name}: one form is recommended, the others are at hand, the preview shows it`, async () => {
    const page = await build({cms, show: 'parts', parts: 'risk-list benefit-list'});
    const {title, text, others} = await page.evaluate(() => ({
      title: document.querySelector('[data-part=title]').textContent,
      text: document.querySelector('#result').innerText,
      others: [...document.querySelectorAll('#result details summary')].map((summary) => summary.textContent),
    }));
    assert.equal(title, `${MARKUPS[markup].name} for ${name}`);
    assert.ok(text.includes(why));
    const forms = ['L', 'C', 'H', 'E', 'I', ...(fates.S ? ['S'] : [])].filter((other) => other !== markup);
    assert.deepEqual([...others].sort(), forms.map((other) => MARKUPS[other].name).sort());
    const frame = page.frames().find((one) => one.url().endsWith('preview.html'));
    if (markup === 'I') await frame.waitForSelector(`iframe[src$="${FOLDER}knee-replacement.html"]`);
    else {
      await frame.waitForFunction(() =>
        ['risk-list', 'benefit-list'].every((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('h2')),
      );
      assert.equal((await frame.$$('risk-list')).length, 1);
    }
    assert.deepEqual(page.trouble, []);
    await page.close();
  });

test('The shortcode has what the plugin needs, and no bracket of its own', async () => {
  const page = await build({cms: 'wordpress-plugin', show: 'parts', parts: 'risk-list', lang: 'es', level: '3', text: HOSTILE});
  assert.equal(
    await codeOf(page, 'Shortcode: code'),
    `[procedure id="knee-replacement" element="risk-list" lang="es" heading-level="3"]"Knee" &amp; &lt;img src=x onerror=alert(1)&gt; 'new' &#91;x&#93;[/procedure]`,
  );
  await page.close();
});

const copyFirst = async (page) => {
  await page.focus('#result .snippet button');
  await page.keyboard.press('Enter');
  await until(page, '#result .snippet output', /./);
  return page.$eval('#result .snippet output', (output) => output.textContent);
};

test('The button copies', async () => {
  await site.browser
    .defaultBrowserContext()
    .overridePermissions(site.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  const page = await build();
  assert.equal(await copyFirst(page), 'Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, await page.$eval('#result textarea', (area) => area.value));
  await page.close();
});

test('Where the browser does not let us copy, the text is selected', async () => {
  const page = await build(
    {},
    {prepare: (one) => one.evaluateOnNewDocument(() => Object.defineProperty(navigator, 'clipboard', {value: undefined}))},
  );
  assert.match(await copyFirst(page), /The text is selected: press Ctrl\+C/);
  const [chosen, whole] = await page.evaluate(() => {
    const area = document.activeElement;
    return [area.value.slice(area.selectionStart, area.selectionEnd), area.value];
  });
  assert.ok(whole.length > 20);
  assert.equal(chosen, whole);
  await page.close();
});

test('Choices stand in the address, and come back from it', async () => {
  const page = await build();
  await page.select('[name=lang]', 'es');
  await page.select('[name=cms]', 'drupal');
  await page.click('[name=show][value=parts]');
  assert.match(await codeOf(page, 'Link: code'), /#procedure-overview"/);
  await page.click('[name=parts][value=procedure-overview]');
  await until(page, '#to-correct', /Parts/);
  await page.focus('[name=parts][value=risk-list]');
  await page.keyboard.press('Space');
  await page.type('#text', 'My knee');
  await page.keyboard.press('Tab');
  await until(page, '#record-state', /^Found/);
  const code = await codeOf(page, 'Link: code');
  assert.match(code, /#risk-list" data-lang="es">My knee</);
  const query = new URL(page.url()).searchParams;
  assert.deepEqual(Object.fromEntries(query), {
    show: 'parts',
    parts: 'risk-list',
    lang: 'es',
    text: 'My knee',
    cms: 'drupal',
    folder: site.origin + FOLDER,
  });
  assert.equal(await codeOf(page, 'Link to this page'), page.url());
  const again = await build(Object.fromEntries(query));
  assert.equal(await codeOf(again, 'Link: code'), code);
  await Promise.all([page.close(), again.close()]);
});

test('What an address asks for and is not there is named, and the rest holds', async () => {
  const page = await build({cms: 'joomla', level: '9', parts: 'risk-list nothing', lang: 'es', mode: 'x'});
  const said = await page.$eval('#unknown', (place) => place.textContent);
  for (const part of ['cms=joomla', 'level=9', 'parts=nothing', 'mode=x']) assert.ok(said.includes(part), part);
  assert.match(await codeOf(page, 'Link: code'), /data-lang="es"/);
  assert.doesNotMatch(await codeOf(page, 'Link: code'), /heading-level/);
  await page.close();
});

test('Fields say what is wrong, and there is no code until it is right', async () => {
  const page = await build(
    {accent: 'blue', folder: 'records', script: 'https://x.example/a.css', record: 'other', show: 'parts', parts: ''},
    {said: /corrections/},
  );
  const problems = await page.$$eval('[id$=-problem]', (places) =>
    Object.fromEntries(places.map(({id, textContent}) => [id, textContent])),
  );
  assert.match(problems['file-problem'], /such as knee-replacement/);
  assert.match(problems['parts-problem'], /at least one/);
  assert.match(problems['accent-problem'], /such as #0b5394/);
  assert.match(problems['folder-problem'], /whole address, such as https:/);
  assert.match(problems['script-problem'], /end in \.js/);
  assert.equal(await page.$eval('#result', (result) => result.checkVisibility()), false);
  assert.equal(await page.$eval('#accent', (field) => field.getAttribute('aria-invalid')), 'true');
  await page.close();
});

test('A missing record or page is reported, with its URL', async () => {
  const page = await build({record: 'other', file: 'nobody.json'}, {said: /^No record: .*builder\/nobody\.json answered 404/});
  await until(page, '#answers', /builder\/nobody\.html answered 404/);
  await page.close();
});

test('Another server is asked only when the reader says so', async () => {
  const page = await build({folder: 'http://localhost:9/p/'}, {said: /another server, http:\/\/localhost:9/});
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.select('[name=lang]', 'es');
  assert.deepEqual(
    asked.filter((url) => url.includes('localhost:9')),
    [],
  );
  await page.click('#ask');
  await until(page, '#record-state', /^No record: http:\/\/localhost:9\/p\/knee-replacement\.json could not be fetched/);
  await page.close();
});

test('A colour says how well it reads', async () => {
  for (const [accent, note] of [
    ['#0b4a86', /only on light pages/],
    ['#ffcc00', /only on dark pages/],
    ['#777777', /4\.4 to 1 on a white page.*choose a/],
  ]) {
    const page = await build({accent});
    assert.match(await page.$eval('#accent-note', (place) => place.textContent), note);
    await page.close();
  }
});

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const STATES = {
  'a card': {},
  'single parts with all forms open': {
    show: 'parts',
    parts: 'risk-list',
    cms: 'wordpress-plugin',
    lang: 'ar',
    accent: '#0b4a86',
    width: 'wide',
  },
  'to correct': {folder: 'x', accent: 'y', show: 'parts', record: 'other'},
};
for (const [name, choices] of Object.entries(STATES))
  for (const scheme of ['light', 'dark'])
    for (const width of [320, 1280])
      test(`Accessible, without scrolling sideways, under a strict policy: ${name}, ${scheme}, ${width} px`, async () => {
        const page = await build(choices, {
          said: choices.folder ? /corrections/ : /^Found/,
          prepare: async (one) => {
            await one.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
            await one.setViewport({width, height: 800});
          },
        });
        await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const result = await globalThis.axe.run(document, {
            runOnly: tags,
            rules: {'color-contrast-enhanced': {enabled: true}},
            iframes: false,
            resultTypes: ['violations'],
          });
          return result.violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
        });
        assert.deepEqual(violations, []);
        const {scroll, small} = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          small: [
            ...document.querySelectorAll(
              'main :is(button, select, summary, textarea, input:not([type=radio], [type=checkbox])), .tick',
            ),
          ]
            .filter((control) => control.checkVisibility() && control.getBoundingClientRect().height < 44)
            .map(({outerHTML}) => outerHTML.slice(0, 80)),
        }));
        assert.equal(scroll, width);
        assert.deepEqual(small, []);
        assert.deepEqual(page.trouble, []);
        await page.close();
      });

test('The list of procedures and of parts is that of the records and elements there are', async () => {
  const page = await build();
  const {records, parts} = await page.evaluate(() => ({
    records: [...document.querySelectorAll('[name=record] option')]
      .map(({value, text}) => [value, text])
      .filter(([id]) => id !== 'other'),
    parts: [...document.querySelectorAll('[name=parts]')].map(({value}) => value),
  }));
  const all = IDS.map(readRecord);
  assert.deepEqual(records.sort(), all.map(({id, name}) => [id, name]).sort());
  const frame = page.frames().find((one) => one.url().endsWith('preview.html'));
  for (const tag of parts) {
    // The script fetches some elements once the page has them.
    await frame.evaluate((name) => void document.body.append(document.createElement(name)), tag);
    await frame.waitForFunction((name) => customElements.get(name), {timeout: 5000}, tag).catch(() => assert.fail(tag));
  }
  await page.close();
});

const MANIFEST = JSON.parse(readFileSync('custom-elements.json', 'utf8'))
  .modules.flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName);

test('Every attribute of every element in the manifest can be set, and stands in the code', async () => {
  const page = await build();
  const parts = await page.$$eval('[name=parts]', (all) => all.map(({value}) => value));
  // It shows nothing: its record and heading level are those of the parts.
  const shown = MANIFEST.filter(({tagName}) => tagName !== 'procedure-source');
  assert.deepEqual(
    shown
      .map(({tagName}) => tagName)
      .filter((tag) => tag !== 'procedure-card')
      .sort(),
    [...parts].sort(),
  );
  await page.close();
  for (const {tagName, attributes = []} of shown) {
    const values = attributes.map(({name, type: {text}}) => {
      const value =
        text === 'boolean' ? 'on' : (/'([^']+)'/.exec(text)?.[1] ?? (text.startsWith('number') ? '5' : `a "${name}"`));
      return {name, value, written: value === 'on' ? '' : value};
    });
    const own = values.filter(({name}) => name !== 'src' && name !== 'heading-level');
    const one = await build({
      cms: 'html',
      level: '5',
      ...(tagName === 'procedure-card' ? {} : {show: 'parts', parts: tagName}),
      ...Object.fromEntries(own.map(({name, value}) => [`${tagName}.${name}`, value])),
    });
    assert.equal(await one.$eval('#unknown', ({textContent}) => textContent), '', tagName);
    for (const form of ['Our own tag', 'Data attributes']) {
      const code = await codeOf(one, `${form}: code`);
      const [element] = parseFragment(code).childNodes;
      const prefix = form === 'Our own tag' ? '' : 'data-';
      const written = Object.fromEntries(element.attrs.map(({name, value}) => [name.replace(prefix, ''), value]));
      for (const {name, written: value} of values)
        if (name === 'src') assert.match(written.src, /\.json$/, `${tagName} ${form}`);
        else
          assert.equal(written[name], form === 'Data attributes' && value === '' ? 'true' : value, `${tagName} ${name} ${form}`);
    }
    await one.close();
  }
});

test('A record of the record editor is shown from its file or its text, and nothing is asked for it', async () => {
  const record = {...readRecord('mri-brain'), id: 'my-scan', name: 'My own scan'};
  const path = `.${FOLDER}given.json`;
  writeFileSync(path, JSON.stringify(record));
  for (const give of [
    async (page) => (await page.$('#given-file')).uploadFile(path),
    (page) =>
      page.$eval(
        '#given-text',
        (area, text) => {
          area.value = text;
          area.dispatchEvent(new Event('change', {bubbles: true}));
        },
        JSON.stringify(record),
      ),
  ]) {
    const page = await build({cms: 'html', 'procedure-card.layout': 'compact'});
    await give(page);
    await until(page, '#record-state', /^Taken: My own scan\. Put its file as my-scan\.json/);
    const code = await codeOf(page, 'Our own tag: code');
    assert.match(code, /^<procedure-card src="[^"]+\/my-scan\.json" layout="compact"><p><a href="[^"]+">My own scan</);
    const frame = page.frames().find((one) => one.url().endsWith('preview.html'));
    await frame.waitForFunction(() =>
      document.querySelector('procedure-card')?.shadowRoot?.querySelector('h2')?.textContent.includes('My own scan'),
    );
    await page.close();
  }
});

test('What is given and is not a record is named, and the former choice stays', async () => {
  const page = await build();
  const paste = (text) =>
    page.$eval(
      '#given-text',
      (area, value) => {
        area.value = value;
        area.dispatchEvent(new Event('change', {bubbles: true}));
      },
      text,
    );
  await paste('<p>Knee</p>');
  await until(page, '#given-problem', /it is not JSON/);
  await paste('{"id": "a", "lang": "en"}');
  await until(page, '#given-problem', /found .*, expected /);
  assert.match(await page.$eval('#record-state', ({textContent}) => textContent), /^Found: Total knee/);
  await page.close();
});

test('Every page of the site leads to it', () => {
  for (const file of readdirSync('stories/site').filter((name) => name.endsWith('.html')))
    assert.match(readFileSync(`stories/site/${file}`, 'utf8'), /<a href="builder\.html"/, file);
});
