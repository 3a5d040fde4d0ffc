// The plugin in integrations/wordpress, in a real WordPress: settings, shortcode, block and editor, for every role.
import assert from 'node:assert/strict';
import {readFileSync, rmSync} from 'node:fs';
import {globSync} from 'tinyglobby';
import {markups, post} from './markups.mjs';
import {canvas, dismissWelcome, insertBlock, installPlugin, login, onWordPress} from './site.mjs';
import {staysTrue, until} from '../timing.mjs';

const PLUGIN = 'integrations/wordpress/procedure-elements';
const SETTINGS = 'wp-admin/options-general.php?page=procedure-elements';

/** Have their meaning from what surrounds them. */
const NOT_OFFERED = ['procedure-source', 'glossary-term'];

/** Addresses, which come from the settings, and those of a field in a form, which posts do not have. */
const NOT_GIVEN = [
  'src',
  'history',
  'index',
  'server',
  'catalog',
  'base',
  'strict',
  'name',
  'value',
  'required',
  'readonly',
  'disabled',
];

/** Returns the exact output of the block and the shortcode. */
const hook = (records, {element = 'procedure-card', id = 'knee-replacement', more = '', text}) =>
  `<div data-${element} data-src="${records}/${id}.json"${more}><p><a href="${records}/${id}.html">${text}</a></p></div>`;

const block = (attributes) => `<!-- wp:procedure-elements/procedure ${JSON.stringify(attributes)} /-->`;

/** Fills in the settings page and saves. LatestRequest with the notices that WordPress shows. */
async function save({page, open}, values) {
  if (!page.url().includes('page=procedure-elements')) await open(SETTINGS);
  await page.evaluate((fields) => {
    document.querySelector('form[action="options.php"]').noValidate = true;
    for (const [name, value] of Object.entries(fields)) document.querySelector(`#procedure-elements-${name}`).value = value;
  }, values);
  await Promise.all([page.waitForNavigation(), page.click('#submit')]);
  return page.$$eval('.settings-error', (all) => all.map((notice) => notice.innerText.split('\n')[0]));
}

const fields = (page) => page.$$eval('[name^="procedure_elements["]', (all) => all.map(({value}) => value));

onWordPress((test) => {
  test('is PHP without mistakes', async ({php}) => {
    for (const file of globSync(`${PLUGIN}/**/*.php`)) assert.match(await php(['-l', file]), /^No syntax errors/);
  });

  test('is activated on the single site and in the network', async ({single, multi, root}) => {
    installPlugin(root);
    const path = '/wp/v2/plugins/procedure-elements/procedure-elements';
    assert.equal((await single.rest('admin', 'POST', path, {status: 'active'})).status, 'active');
    assert.equal((await multi.rest('admin', 'POST', path, {status: 'network-active'})).status, 'network-active');
  });

  test('offers every element of the library that can be used alone, with every attribute', async ({php, single}) => {
    const code = `require getenv("WPT_ROOT")."/wp-load.php";
      foreach (array_keys(procedure_elements_elements() + procedure_elements_own_blocks()) as $tag)
        $all[$tag] = array_map(fn($one) => $one["kind"], procedure_elements_attributes_of($tag));
      echo json_encode($all);`;
    const offered = JSON.parse(await php(['-r', code], single));
    const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
    const expected = {};
    for (const {tagName, attributes = []} of modules.flatMap(({declarations}) => declarations)) {
      if (!tagName || NOT_OFFERED.includes(tagName)) continue;
      expected[tagName] = {lang: 'text'};
      for (const {name, type} of attributes) {
        if (NOT_GIVEN.includes(name)) continue;
        const isChoice = name === 'heading-level' || /^'/.test(type.text);
        expected[tagName][name] = isChoice ? 'choice' : type.text === 'boolean' ? 'flag' : 'text';
      }
    }
    assert.deepEqual(offered, expected);
  });

  test('knows the sections of the card, and an example of every attribute is right', async ({php, single}) => {
    const code = `require getenv("WPT_ROOT")."/wp-load.php"; $wrong = array();
      foreach (procedure_elements_attributes() as $name => $one) foreach ($one["values"] ?? array($one["example"] ?? "true") as $value)
        foreach ($one["elements"] ?? array("risk-list") as $tag) $wrong[] = procedure_elements_attribute_problem($tag, $name, $value);
      echo json_encode(array(procedure_elements_sections(), implode("", $wrong)));`;
    const [sections, wrong] = JSON.parse(await php(['-r', code], single));
    const source = readFileSync('src/elements/procedure-card/sections.ts', 'utf8');
    assert.deepEqual(
      sections,
      [...source.matchAll(/^ {4}name: '([^']+)'/gm)].map(([, name]) => name),
    );
    assert.equal(wrong, '');
  });

  test('says what to do before it is set up, to those who edit', async ({single}) => {
    const {rendered} = await single.post('author', '[procedure id="knee-replacement"]About your knee[/procedure]');
    assert.match(rendered, /The address of the records is not set.*<p>About your knee<\/p>/s);
    const html = await (
      await fetch((await single.post('author', '[procedure id="knee"]About your knee[/procedure]')).url)
    ).text();
    assert.match(html, /<p>About your knee<\/p>/);
    assert.doesNotMatch(html, /Procedure Elements/);
  });

  test('refuses addresses that cannot be right, says why and keeps the former ones', async (world) => {
    const admin = await login(world, world.single, 'admin');
    const {origin} = world.records;
    const good = {
      script: `${origin}/dist/procedure-elements.min.js`,
      records: `${origin}/records/`,
      origins: 'https://a.example.org/x',
    };
    assert.deepEqual(await save(admin, good), ['Settings saved.']);
    const kept = [good.script, `${origin}/records`, '', '', 'https://a.example.org'];
    assert.deepEqual(await fields(admin.page), kept);

    const full = 'Write the full address, beginning with https://.';
    const cases = [
      ['script', 'files/x.js', `Script: "files/x.js" was not saved. ${full}`],
      ['script', 'javascript:alert(1)//x.js', `Script: "javascript:alert(1)//x.js" was not saved. ${full}`],
      [
        'script',
        'https://u@h/"><img src=x onerror=alert(1)>.js',
        /^Script: "https:\/\/u@h\/"><img src=x onerror=alert\(1\)>\.js" was not saved\. This address has a mistake/,
      ],
      ['script', `${origin}/dist/procedure-elements.ar.min.js`, /^Script: .* This file is only a piece that the script loads\./],
      ['script', 'https://user:pw@h.example/x.js', /^Script: .* Leave out the user name and password/],
      ['script', 'https://h.example:99999/x.js', /^Script: .* The number of a port is between 1 and 65535\.$/],
      ['script', 'https://h.example/', /^Script: .* Give the file itself: the address ends in procedure-elements\.min\.js\.$/],
      ['records', 'https://h.example/knee.json', /^Records: .* Give the folder, not one file/],
      ['records', 'https://h.example/a?b', /^Records: .* Give the folder, not one file/],
      ['records', 'data:text/html,x', `Records: "data:text/html,x" was not saved. ${full}`],
    ];
    for (const [name, value, expected] of cases) {
      const [told, ...more] = await save(admin, {[name]: value});
      assert.deepEqual(more, []);
      if (typeof expected === 'string') assert.equal(told, expected);
      else assert.match(told, expected);
      assert.deepEqual(await fields(admin.page), kept);
    }
    assert.deepEqual(await save(admin, {origins: 'https://a.example.org *.evil.example\nHTTPS://B.example:8443/path'}), [
      `Other servers: "*.evil.example" was not saved. ${full}`,
    ]);
    const both = 'https://a.example.org\nhttps://b.example:8443';
    assert.deepEqual(await fields(admin.page), [...kept.slice(0, 4), both]);
    // A wrong line does not empty the list.
    assert.deepEqual(await save(admin, {origins: 'a.example'}), [`Other servers: "a.example" was not saved. ${full}`]);
    assert.deepEqual(await fields(admin.page), [...kept.slice(0, 4), both]);
    await admin.close();
  });

  test('writes addresses with other letters as browsers ask them', async ({php, single}) => {
    const code = `require getenv("WPT_ROOT")."/wp-load.php"; require_once ABSPATH."wp-admin/includes/template.php";
      foreach (json_decode($argv[1]) as $records) $saved[] = procedure_elements_sanitize(array("records" => $records));
      $saved[] = procedure_elements_sanitize(array("origins" => "https://\u{e9}.example/x"));
      echo json_encode(array($saved, get_settings_errors()));`;
    const typed = [
      'https://Bücher.example',
      'https://h.example/für-alle/',
      'https://h.example:8443/%C3%BC',
      'https://例え.example/é',
    ];
    const [saved, errors] = JSON.parse(await php(['-r', code, '--', JSON.stringify(typed)], single));
    assert.deepEqual(errors, []);
    const expected = typed.map((address) => new URL(address).href.replace(/\/$/, ''));
    assert.deepEqual(
      saved.slice(0, -1).map(({records}) => records.replace(/^https:..B/, 'https://b')),
      expected,
    );
    assert.ok(saved.at(-1).origins.includes(new URL('https://é.example').origin));
    // What was right stays where a form sends only one field.
    assert.ok(saved.every(({script}) => script.endsWith('/procedure-elements.min.js')));
  });

  test('lets only those set addresses who may run scripts on the site', async (world) => {
    const refused = async (site, name) => {
      const {page, open, close} = await login(world, site, name);
      await open(SETTINGS);
      assert.equal(await page.$('[name^="procedure_elements["]'), null, `${name} sees the settings`);
      assert.match(await page.$eval('body', (body) => body.innerText), /not allowed/);
      await close();
    };
    await refused(world.single, 'editor');
    await refused(world.single, 'contributor');
    await refused(world.multi, 'siteadmin');
    const {origin} = world.records;
    const admin = await login(world, world.multi, 'admin');
    const values = {script: `${origin}/dist/procedure-elements.min.js`, records: `${origin}/records`};
    assert.deepEqual(await save(admin, values), ['Settings saved.']);
    await admin.close();
  });

  test('names the origins in the head and loads the script, deferred or at the end', async ({single, records}) => {
    const html = await (await fetch(single.url)).text();
    const [head] = html.split('</head>');
    const content = `${records.origin} https://a.example.org https://b.example:8443`;
    assert.ok(head.includes(`<meta name="procedure-elements-origins" content="${content}">`));
    const [tag, ...more] = html.match(/<script[^>]*procedure-elements\.min\.js[^>]*>/g);
    assert.deepEqual(more, []);
    assert.ok(
      tag.includes(`src='${records.origin}/dist/procedure-elements.min.js'`) ||
        tag.includes(`src="${records.origin}/dist/procedure-elements.min.js"`),
    );
    if (head.includes(tag)) assert.match(tag, /\bdefer\b/);
  });

  test('renders block and shortcode alike for every role, on both sites', async ({single, multi, hardened, records}) => {
    const at = `${records.origin}/records`;
    const card = hook(at, {text: 'Knee replacement'});
    const more = ' data-lang="es" data-heading-level="3"';
    const risks = hook(at, {element: 'risk-list', id: 'mri-brain', more, text: 'Risks &amp; more'});
    const short = '[procedure id="mri-brain" element="risk-list" lang="es" heading-level="3"]Risks &amp; more[/procedure]';
    const attributes = {id: 'mri-brain', element: 'risk-list', lang: 'es', level: '3', text: 'Risks & more'};
    const cases = [
      ['[procedure id="knee-replacement"]', card],
      [short, risks],
      [block({id: 'knee-replacement'}), card],
      [block(attributes), risks],
    ];
    const checkAs = async (site, name) => {
      for (const [content, expected] of cases) {
        const {rendered, raw} = await site.post(name, content);
        assert.equal(rendered.trim(), expected, `${name}: ${raw}`);
      }
    };
    for (const site of [single, multi, hardened]) await Promise.all(Object.keys(site.users).map((name) => checkAs(site, name)));
    // WordPress passes the first one everything before the end tag of the second.
    const {rendered} = await single.post('author', `[procedure id="knee-replacement"]\n\nIn between\n\n${short}`);
    assert.deepEqual(rendered.match(/<div.*?<\/div>|In between/g), [card, 'In between', risks]);
  });

  test('gives every attribute by block and shortcode, and reports wrong ones', async ({single, records}) => {
    const at = `${records.origin}/records`;
    const given = {
      appointment: '2026-05-05T09:30',
      'time-zone': 'America/New_York',
      'care-team-phone': '+1 555 0100',
      'emergency-number': '911',
      layout: 'compact',
      sections: 'risks preparation',
      handout: 'short',
    };
    const flags = ['remember', 'without-title', 'large-print', 'with-speech'];
    const attributes = {id: 'knee-replacement', ...given, ...Object.fromEntries(flags.map((name) => [name, true]))};
    const text = Object.entries(given).map(([name, value]) => `${name}="${value}"`);
    const short = `[procedure id="knee-replacement" ${text.join(' ')} remember without-title="yes" large-print="1" with-speech="true"]`;
    for (const content of [block(attributes), short]) {
      const {rendered} = await single.post('contributor', content);
      const found = Object.fromEntries(
        [...rendered.matchAll(/ data-([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
      );
      const on = Object.fromEntries(flags.map((name) => [name, '']));
      assert.deepEqual(found, {src: `${at}/knee-replacement.json`, ...given, ...on}, rendered);
    }
    // The block keeps what another part has; the part is rendered without it.
    const {rendered: risks} = await single.post('author', block({...attributes, element: 'risk-list', text: 'Risks'}));
    assert.equal(risks.trim(), hook(at, {element: 'risk-list', text: 'Risks'}));
    const {rendered: list} = await single.post('author', '<!-- wp:procedure-elements/procedure-list {"text":"All"} /-->');
    assert.equal(list.trim(), `<div data-procedure-list data-src="${at}/catalog.json"><p>All</p></div>`);

    const wrong = {
      'heading_level="3"': /procedure-card has no attribute .heading_level.\. It has: lang, heading-level, /,
      'appointment="2026-02-30T09:30"': /appointment: .* Write it such as 2026-05-05T09:30/,
      'time-zone="New York"': /time-zone: .* Write it such as America\/New_York/,
      'sections="risks riks"': /sections: .* There are: overview, facts/,
      'layout="small"': /layout: .* There are: full, compact/,
      'remember="perhaps"': /remember: .* Write yes or no/,
      'element="risk-list" appointment="2026-05-05T09:30"': /risk-list has no attribute .appointment/,
      'element="code-search"': /The address of the codes is not set\..* remove the id/,
    };
    for (const [attribute, expected] of Object.entries(wrong)) {
      const post = await single.post('author', `[procedure id="knee-replacement" ${attribute}]About your knee[/procedure]`);
      const reported = post.rendered.replaceAll(/&#82..;|&quot;/g, '"');
      assert.match(reported, expected);
      assert.match(reported, /About your knee<\//);
      // A reader has the record all the same, without what is wrong.
      const shown = reported.match(/<div data-(?:procedure-card|risk-list)[^>]*>/)?.[0];
      const isShown = !attribute.includes('code-search');
      assert.equal(shown !== undefined, isShown, attribute);
      if (isShown) assert.doesNotMatch(shown, /(?:heading|appointment|time-zone|sections|layout|remember)/, attribute);
    }
  });

  test('shows hostile input as text, and reports errors only to editors', async ({single}) => {
    const attack = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
    const inputs = [
      ...['id', 'element', 'lang', 'heading-level'].map(
        (name) => `[procedure id="knee-replacement" ${name}='${attack}']Read on[/procedure]`,
      ),
      `[procedure id="knee-replacement"]${attack} Read on[/procedure]`,
      `[procedure id="../../wp-admin"]Read on[/procedure]`,
      `[procedure id="knee-replacement" src="https://evil.example/x.json" data-src="https://evil.example/x.json"]Read on[/procedure]`,
      `[procedure id="knee-replacement\n"]Read on[/procedure]`,
      ...['id', 'element', 'lang', 'level', 'text'].map((name) =>
        block({id: 'knee-replacement', text: 'Read on', [name]: `${attack} Read on`}),
      ),
      block({id: 'knee-replacement', text: 'Read on', element: ['procedure-card'], lang: {a: 1}, level: 3}),
      block({id: 'knee-replacement', text: 'Read on', element: 'constructor'}),
      block({id: 'knee-replacement', text: 'Read on', element: 'procedure-source'}),
    ];
    const {url, rendered} = await single.post('admin', inputs.join('\n\n<hr>\n\n'));
    const html = (await (await fetch(url)).text()).split('</h1>').at(-1).split('</main>')[0];
    for (const text of [rendered, html]) {
      assert.doesNotMatch(text, /<img|<script|<[^>]*onerror|<[^>]*evil\.example/i);
      assert.equal(text.match(/Read on/g).length >= inputs.length - 1, true, text);
    }
    assert.match(rendered, /There is no element/);
    assert.doesNotMatch(html, /There is no element|is not the id|is not a language|is not a heading/);
  });

  test('upgrades block and shortcode once each, for a reader', async ({single, multi, records, browser}) => {
    for (const site of [single, multi]) {
      const {url} = await site.post(
        'contributor',
        `${block({id: 'knee-replacement'})}\n\n[procedure id="mri-brain" element="risk-list"]Risks[/procedure]`,
      );
      const page = await browser.newPage();
      await page.goto(url);
      await page.waitForFunction(() =>
        ['procedure-card', 'risk-list'].every((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('h2')),
      );
      assert.equal(await page.$$eval('procedure-card, risk-list', ({length}) => length), 2);
      assert.match(await page.$eval('procedure-card', ({shadowRoot}) => shadowRoot.textContent), /Total knee replacement/);
      assert.equal(
        await page.$eval(`a[href="${records.origin}/records/mri-brain.html"]`, (link) => link.checkVisibility()),
        false,
      );
      await page.close();
    }
  });

  /** The editor as an editor uses it: by keyboard, with no list open. */
  async function compose(world, user) {
    const session = await login(world, world.single, user);
    const frame = await insertBlock(session, 'Your knee');
    await frame.waitForSelector('[data-type="procedure-elements/procedure"] input');
    return {...session, frame};
  }

  test('is inserted, picked from the list, seen, published and read', async (world) => {
    const {page, frame, close} = await compose(world, 'editor');
    const combobox = await frame.waitForSelector('[data-type="procedure-elements/procedure"] input[role="combobox"]');
    await combobox.click();
    const written = await (await fetch(`${world.records.origin}/records/index.json`)).json();
    await frame.waitForFunction(
      (names) => [...document.querySelectorAll('[role="option"]')].map(({innerText}) => innerText).join() === names,
      {},
      written.map(({name}) => name).join(),
    );
    await page.keyboard.type('knee');
    await frame.waitForFunction(() => document.querySelectorAll('[role="option"]').length === 1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await frame.waitForFunction(() =>
      document.querySelector('procedure-card')?.shadowRoot?.textContent.includes('Total knee replacement'),
    );
    assert.ok(await frame.$eval('procedure-card', (card) => card.closest('[inert]') !== null));

    await page.evaluate(() => {
      const {dispatch, select} = window.wp.data;
      const [{clientId}] = select('core/block-editor')
        .getBlocks()
        .filter(({name}) => name.startsWith('procedure-elements'));
      dispatch('core/block-editor').selectBlock(clientId);
    });
    const part = () =>
      [...document.querySelectorAll('select')].find(({labels: [label]}) => label?.innerText.toLowerCase() === 'part');
    await (await page.waitForFunction(part)).select('risk-list');
    await frame.waitForFunction(() => document.querySelector('risk-list')?.shadowRoot?.querySelector('h2'));
    assert.equal(await frame.$('procedure-card'), null);

    await (await page.waitForSelector('.editor-post-publish-panel__toggle')).click();
    await (
      await page.waitForSelector('.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled="true"])')
    ).click();
    await page.waitForFunction(() => window.wp.data.select('core/editor').isCurrentPostPublished());
    const link = await page.evaluate(() => window.wp.data.select('core/editor').getPermalink());
    const raw = await page.evaluate(() => window.wp.data.select('core/editor').getEditedPostContent());
    assert.equal(raw, block({id: 'knee-replacement', text: 'Total knee replacement', element: 'risk-list'}));
    await close();

    const html = await (await fetch(link)).text();
    assert.ok(html.includes(hook(`${world.records.origin}/records`, {element: 'risk-list', text: 'Total knee replacement'})));
    const reader = await world.browser.newPage();
    await reader.goto(link);
    await reader.waitForFunction(() => document.querySelector('risk-list')?.shadowRoot?.textContent.includes('blood clot'));
    // What the block links to without the script is the page that the command has made.
    await reader.goto(await reader.$eval('a[href*="knee-replacement.html"]', ({href}) => href));
    assert.match(await reader.$eval('procedure-card', ({shadowRoot}) => shadowRoot.textContent), /Total knee replacement/);
    await reader.close();
  });

  test('leaves what others wrote alone while it is edited', async (world) => {
    const list = markups(world.records.origin);
    const {id, raw} = await world.single.post('editor', post(list, 'block'));
    const {page, open, close} = await login(world, world.single, 'editor');
    await open(`wp-admin/post.php?post=${id}&action=edit`);
    const frame = await canvas(page);
    await frame.waitForFunction(
      (count) => document.querySelectorAll('h2[data-type="core/heading"]').length === count,
      {},
      list.length,
    );
    await frame.waitForFunction(() => customElements.get('procedure-card'));
    // Custom HTML shows a preview, in which an author's own elements may show what they are.
    const upgraded = () =>
      frame.$$eval('[data-type]:not([data-type="core/html"]) *', (all) =>
        all.filter(({shadowRoot}) => shadowRoot).map(({localName}) => localName),
      );
    await staysTrue(async () => !(await upgraded()).length, {forMs: 1000, message: 'no element is upgraded in the editor'});
    // Versions of WordPress write headings and empty attributes in their own way.
    const own = (content) => content.replaceAll(/<!-- wp:heading.*?\/wp:heading -->|=""/gs, '');
    assert.equal(own(await page.evaluate(() => window.wp.data.select('core/editor').getEditedPostContent())), own(raw));
    await close();
  });

  test('takes a typed id where there is no list, and says why a record does not come', async (world) => {
    const admin = await login(world, world.single, 'admin');
    await save(admin, {records: `${world.records.origin}/unlisted`});
    await admin.close();
    const {page, frame, close} = await compose(world, 'author');
    const input = await frame.waitForSelector('[data-type="procedure-elements/procedure"] input');
    const type = async (text) => {
      await input.click({clickCount: 3});
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    };
    const says = (text) =>
      frame.waitForFunction(
        (part) => document.querySelector('[data-type="procedure-elements/procedure"]').innerText.includes(part),
        {},
        text,
      );
    await says('There is no list');
    await type('Knee Replacement!');
    await says('"Knee Replacement!" is not the id of a record.');
    await type('elbow');
    await says('unlisted/elbow.json answered 404');
    assert.equal(await frame.$eval('a[href$="/unlisted/elbow.html"]', (link) => link.checkVisibility()), true);
    await close();
  });

  test('says in the editor what is wrong with a section, a day or a time zone', async (world) => {
    const {id} = await world.single.post('editor', block({id: 'knee-replacement'}));
    const {page, open, close} = await login(world, world.single, 'editor');
    await open(`wp-admin/post.php?post=${id}&action=edit`);
    await dismissWelcome(page);
    await (await canvas(page)).waitForSelector('[data-type="procedure-elements/procedure"]');
    await page.evaluate(() => {
      const {data} = window.wp;
      const [{clientId}] = data.select('core/block-editor').getBlocks();
      data.dispatch('core/block-editor').selectBlock(clientId);
      data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
    });
    for (const [label, wrong, right, told] of [
      ['Sections', 'risk preparation', 'risks preparation', 'There are: overview, facts, preparation'],
      ['Appointment', '2027-02-30T09:30', '2027-02-28T09:30', 'Write it such as 2026-05-05T09:30'],
      ['Time zone', 'New_York', 'America/New_York', 'Write it such as America/New_York'],
    ]) {
      const field = await page.waitForFunction(
        (name) =>
          [...document.querySelectorAll('input')].find(({labels}) => labels?.[0]?.innerText.toLowerCase() === name.toLowerCase()),
        {},
        label,
      );
      const type = async (text) => {
        await field.click({clickCount: 3});
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
      };
      const says = () =>
        page.$eval(
          '.block-editor-block-inspector',
          (panel, text) => panel.innerText.includes(`"${text}" is not understood`),
          wrong,
        );
      await type(wrong);
      await until(says, {message: `${label}: ${told}`});
      assert.ok(await page.$eval('.block-editor-block-inspector', (panel, text) => panel.innerText.includes(text), told), label);
      await type(right);
      await until(async () => !(await says()), {message: `${label} is right`});
    }
    const content = await page.evaluate(() => window.wp.data.select('core/editor').getEditedPostContent());
    assert.match(content, /"appointment":"2027-02-28T09:30","time-zone":"America\/New_York".*"sections":"risks preparation"/);
    await close();
  });

  test('speaks the language of the site and of its other regions', async ({php, single}) => {
    const code = `require getenv("WPT_ROOT")."/wp-load.php"; unload_textdomain("procedure-elements");
      add_filter("determine_locale", fn() => $argv[1], 99); add_filter("locale", fn() => $argv[1], 99);
      procedure_elements_load_texts();
      foreach (array("procedure", "procedure-list", "code-search") as $block) unregister_block_type("procedure-elements/$block");
      procedure_elements_register_blocks();
      echo __("Risks", "procedure-elements"), " / ", WP_Block_Type_Registry::get_instance()->get_registered("procedure-elements/procedure")->title;`;
    const expected = {
      es_ES: 'Riesgos / Procedimiento médico',
      es_MX: 'Riesgos / Procedimiento médico',
      ar: 'المخاطر / إجراء طبي',
    };
    for (const [locale, texts] of Object.entries(expected))
      assert.equal((await php(['-d', 'display_errors=0', '-r', code, '--', locale], single)).trim(), texts);
  });

  test('shows the blocks that need no record in the editor, or what they lack', async (world) => {
    const {origin} = world.records;
    const admin = await login(world, world.single, 'admin');
    await save(admin, {records: `${origin}/records`, codes: ''});
    const own = (name) => `<!-- wp:procedure-elements/${name} /-->`;
    const {id} = await world.single.post('editor', `${own('code-search')}\n\n${own('procedure-list')}`);
    const edit = async (text) => {
      const {page, open, close} = await login(world, world.single, 'editor');
      await open(`wp-admin/post.php?post=${id}&action=edit`);
      const frame = await canvas(page);
      await frame.waitForFunction(
        (part) => {
          const [codes, list] = ['code-search', 'procedure-list'].map((name) =>
            document.querySelector(`[data-type="procedure-elements/${name}"]`),
          );
          const shown = (codes?.innerText ?? '') + (codes?.querySelector('code-search')?.shadowRoot?.textContent ?? '');
          return shown.includes(part) && list?.innerText.includes('catalog.json answered 404');
        },
        {},
        text,
      );
      await close();
    };
    await edit('The address of the codes is not set.');
    await save(admin, {codes: `${origin}/codes`});
    await edit('Search all medical codes');
    const {rendered} = await world.single.post('author', '[procedure element="code-search" systems="ICD-10-PCS"]');
    const catalog = `data-catalog="${origin}/records/catalog.json"`;
    assert.equal(
      rendered.replaceAll(/<\/?p>\s*/g, '').trim(),
      `<div data-code-search data-index="${origin}/codes" ${catalog} data-systems="ICD-10-PCS"></div>`,
    );
    await admin.close();
  });

  test('says in the editor that the script did not load', async (world) => {
    const {origin} = world.records;
    const admin = await login(world, world.single, 'admin');
    await save(admin, {script: `${origin}/dist/nothere.js`, records: `${origin}/records`});
    await admin.close();
    const {id} = await world.single.post('editor', block({id: 'knee-replacement'}));
    const {page, open, close} = await login(world, world.single, 'editor');
    await open(`wp-admin/post.php?post=${id}&action=edit`);
    const frame = await canvas(page);
    await frame.waitForFunction(() =>
      document
        .querySelector('[data-type="procedure-elements/procedure"]')
        ?.innerText.includes('/dist/nothere.js did not load, or a file beside it is missing.'),
    );
    await close();
  });

  test('takes records into the media library, of those who edit, at an address that stays', async ({single, root}) => {
    // Files of a former run outlive its database.
    rmSync(`${root}/wp-content/uploads/procedures`, {recursive: true, force: true});
    const upload = async (login, name, body) => {
      const {app} = single.users[login];
      const form = new FormData();
      form.set('file', new File([body], name, {type: name.endsWith('.html') ? 'text/html' : 'application/json'}));
      const authorization = `Basic ${Buffer.from(`${login}:${app}`).toString('base64')}`;
      const response = await fetch(`${single.url}?rest_route=/wp/v2/media`, {
        method: 'POST',
        headers: {authorization},
        body: form,
      });
      return {status: response.status, ...(await response.json())};
    };
    const record = readFileSync('node_modules/.cache/wordpress-records/mri-brain.json', 'utf8');
    const first = await upload('editor', 'mri-brain.json', record);
    assert.equal(first.source_url, `${single.url}wp-content/uploads/procedures/mri-brain.json`, JSON.stringify(first));
    assert.equal(await (await fetch(first.source_url)).text(), record);
    assert.match((await upload('editor', 'mri-brain.json', record)).message, /^mri-brain\.json is there already\./);
    assert.match((await upload('admin', 'knee.json', '{"id": ')).message, /^knee\.json is not a record: it is not valid JSON\./);
    const page = await upload('admin', 'mri-brain.html', '<!doctype html><title>MRI</title>');
    assert.equal(page.source_url, first.source_url.replace(/json$/, 'html'), JSON.stringify(page));
    assert.equal((await upload('author', 'knee.json', record)).status, 500);
    // Other files stay where they belong.
    assert.doesNotMatch((await upload('admin', 'menu.json', '{"items": []}')).source_url, /procedures/);
    assert.doesNotMatch((await upload('admin', 'other.html', '<!doctype html><title>Other</title>')).source_url, /procedures/);
  });

  test('leaves nothing behind when it is deleted', async ({php, single, multi}) => {
    const code = `$_SERVER["HTTP_HOST"] = getenv("WPT_HOST"); require getenv("WPT_ROOT")."/wp-load.php"; echo json_encode(get_option("procedure_elements", "none"));
      define("WP_UNINSTALL_PLUGIN", "x"); require "${PLUGIN}/uninstall.php"; echo json_encode(get_option("procedure_elements", "none"));`;
    for (const site of [single, multi]) assert.match(await php(['-r', code], site), /^\{.*records.*\}"none"$/);
  });
});
