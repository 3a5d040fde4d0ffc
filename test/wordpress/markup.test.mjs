// Markup × role × delivery: posted for real, opened in a browser. What the contract promises to editors.
import assert from 'node:assert/strict';
import {markups, post} from './markups.mjs';
import {onWordPress, startRecords} from './site.mjs';
import {settles} from '../timing.mjs';

/** Deliveries in which the script knows its own address: records beside it need no permission. */
const KNOWN = [
  'head',
  'head-async',
  'head-defer',
  'footer',
  'module',
  'enqueue',
  'twice',
  'twice-url',
  'classic+module',
  'gtm',
  'gtm-late',
  'gtm-html',
  'rocket-loader',
  'delay-js',
  'csp',
  'dom-clobber',
  'old-jquery-html',
];
/** Those in which it does not: the site names the records' origin in its head. */
const UNKNOWN = ['eval', 'concat', 'inlined'];

/** Returns the text under each heading of a post. */
function look() {
  const content = document.querySelector('.entry-content, .wp-block-post-content');
  const headings = [...content.querySelectorAll(':scope > h2')];
  const own = (element) => element.localName.includes('-') && element.shadowRoot;
  const between = (from, to) =>
    [...content.querySelectorAll('*')].filter(
      (element) =>
        from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING &&
        !(to && element.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_PRECEDING) &&
        element !== to,
    );
  return headings.map((heading, at) => {
    const elements = between(heading, headings[at + 1]);
    return {
      name: heading.textContent,
      elements: elements.filter(own).map((element) => ({
        tag: element.localName,
        shown: element.checkVisibility() && Boolean(element.shadowRoot.querySelector('h2')),
        title: element.shadowRoot.querySelector('h2')?.textContent.trim(),
        within: ['li', 'td'].filter((tag) => element.closest(tag)),
        near: element.parentElement.textContent,
      })),
      words: elements
        .filter((element) => element.localName === 'a' && element.textContent === 'Read on')
        .map((link) => link.checkVisibility()),
      frames: elements.filter(({localName}) => localName === 'iframe').length,
      text: elements
        .filter((element) => element.checkVisibility())
        .map((element) => element.textContent)
        .join(' '),
    };
  });
}

/** Opens a post under a delivery and waits until `count` elements show their record, or the script has given up on all. */
async function open({browser, records}, {url}, delivery, {count, meta, gestures}) {
  const page = await browser.newPage();
  const told = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', (error) => told.push(`uncaught: ${error.message}`));
  const dist = `${records.origin}/dist/procedure-elements`;
  const query = new URLSearchParams({wpt: delivery, wptb: `${dist}.min.js`, wptm: `${dist}.js`, ...(meta && {wptmeta: '1'})});
  await page.goto(`${url}&${query}`);
  if (gestures) await page.mouse.move(200, 200);
  const ready = (expected) => {
    const elements = [...document.querySelectorAll('*')].filter(
      (element) => element.localName.includes('-') && element.shadowRoot,
    );
    const settled = elements.every(
      ({shadowRoot}) => shadowRoot.querySelector('h2') || shadowRoot.querySelector('slot, p:not([aria-busy])'),
    );
    return expected
      ? elements.filter(({shadowRoot}) => shadowRoot.querySelector('h2')).length >= expected
      : elements.length && settled;
  };
  await page.waitForFunction(ready, {timeout: 15_000}, count).catch(() => undefined); // what is missing shows in the assertions
  await page.waitForNetworkIdle({idleTime: 200}); // words of other languages, and one too many, would come now
  // A delivery may replace the content some time after the script has run.
  const seen = await settles(() => page.evaluate(look), {forMs: 600});
  await page.close();
  return {seen, told};
}

/** Every markup under its heading: the element once, or the author's words. */
function check(list, seen, {raw, where, delivery}) {
  assert.deepEqual(
    seen.map(({name}) => name),
    list.map(({name}) => name),
    where,
  );
  for (const [at, {name, tag, rawOnly, frame, within, lang, also}] of list.entries()) {
    const {elements, words, text, frames} = seen[at];
    const say = `${where}: ${name}: ${JSON.stringify(seen[at])}`;
    assert.equal(frames, frame && raw ? 1 : 0, say);
    if (frame || (rawOnly && !raw)) {
      assert.deepEqual(elements, [], say);
      assert.deepEqual(words, [true], say);
      continue;
    }
    assert.deepEqual(
      elements.map((element) => [element.tag, element.shown]),
      [[tag, true]],
      say,
    );
    if (tag === 'procedure-card') assert.equal(elements[0].title, 'Total knee replacement', say);
    // Other languages lie beside the script, which has to know where that is.
    if (lang === 'es') assert.match(elements[0].title, UNKNOWN.includes(delivery) ? /^Risks/ : /^Riesgos/, say);
    if (within) assert.deepEqual(elements[0].within, [within], say);
    if (also) assert.ok(text.includes(also) && words[0] === true, say);
    else assert.ok(!words.includes(true), `${say}: the words are still there`);
  }
}

onWordPress((test) => {
  const posts = {};
  let list;

  test('what is stored is what the role may post', async ({single, multi, hardened, records}) => {
    list = markups(records.origin);
    const store = async (where, site, login, form) => {
      const {unfiltered_html: raw} = site.users[login];
      const name = `${where}, ${login}, ${form}`;
      const markup = list.filter((one) => one[form]);
      const kept = await site.post(login, post(list, form));
      const sections = kept.rendered.split(/<h2[^>]*>/).slice(1);
      for (const [at, {name: title, kept: left, rawOnly}] of markup.entries())
        assert.equal(left.test(sections[at]), raw || !rawOnly, `${name}: ${title}: ${sections[at]}`);
      posts[name] = {...kept, raw, markup};
    };
    for (const [where, site] of Object.entries({'single site': single, multisite: multi, 'hardened site': hardened}))
      for (const form of ['block', 'classic'])
        await Promise.all(Object.keys(site.users).map((login) => store(where, site, login, form)));
  });

  test('every role, on both sites, in both editors', async (world) => {
    assert.equal(Object.keys(posts).length, 20);
    for (const [where, {raw, markup, ...kept}] of Object.entries(posts)) {
      const count = markup.filter(({rawOnly, frame}) => !frame && (raw || !rawOnly)).length;
      const {seen} = await open(world, kept, 'head-defer', {count});
      check(markup, seen, {raw, where});
    }
  });

  for (const delivery of [...KNOWN, ...UNKNOWN])
    test(`delivered as ${delivery}`, async (world) => {
      for (const where of ['single site, editor, block', 'single site, author, classic']) {
        const {raw, markup, ...kept} = posts[where];
        const count = markup.filter(({rawOnly, frame}) => !frame && (raw || !rawOnly)).length;
        const options = {count, meta: UNKNOWN.includes(delivery), gestures: delivery === 'delay-js'};
        const {seen, told} = await open(world, kept, delivery, options);
        check(markup, seen, {raw, where, delivery});
        // A strict policy stops scripts of WordPress 7.1 itself.
        assert.deepEqual(
          told.filter((line) => line.startsWith('uncaught') && !line.includes('@wordpress/')),
          [],
        );
      }
    });

  /** Nothing is upgraded for the eye: all that had words still shows them. */
  const checkWords = (markup, seen, where) => {
    for (const [at, {name, wordless, also}] of markup.entries()) {
      const say = `${where}: ${name}: ${JSON.stringify(seen[at])}`;
      assert.ok(
        seen[at].elements.every(({title}) => title === undefined),
        say,
      );
      if (!wordless) assert.deepEqual(seen[at].words, [true], say);
      if (also) assert.ok(seen[at].text.includes(also), say);
    }
  };

  test('a policy that forbids to fetch the record leaves the words', async (world) => {
    const {markup, ...kept} = posts['single site, editor, block'];
    const {seen, told} = await open(world, kept, 'csp-noconnect', {});
    checkWords(markup, seen, 'csp-noconnect');
    assert.ok(
      told.some((line) => /could not be fetched/.test(line)),
      told.join('\n'),
    );
  });

  for (const delivery of UNKNOWN)
    test(`delivered as ${delivery}, with no origin named: the server is not asked for a record`, async (world) => {
      const {markup, ...kept} = posts['single site, author, block'];
      const before = world.records.asked.length;
      const {seen, told} = await open(world, kept, delivery, {});
      checkWords(markup, seen, delivery);
      assert.ok(
        // A script that does not know its own address cannot fetch the longer advice.
        told.some((line) => /is not allowed here|cannot be loaded into this page/.test(line)),
        told.join('\n'),
      );
      assert.deepEqual(
        world.records.asked.slice(before).filter((path) => path.startsWith('/records/')),
        [],
      );
    });

  test('what authors write cannot add an origin: a foreign server is never contacted', async (world) => {
    const foreign = await startRecords();
    const meta = `<meta name="procedure-elements-origins" content="${foreign.origin}">`;
    const markup = markups(foreign.origin).filter(({frame}) => !frame);
    for (const login of ['admin', 'contributor']) {
      const kept = await world.single.post(login, `<!-- wp:html -->${meta}<!-- /wp:html -->\n\n${post(markup, 'block')}`);
      const {seen, told} = await open(world, kept, 'head-defer', {});
      checkWords(markup, seen, login);
      assert.ok(
        told.some((line) => line.includes(`${foreign.origin} is not allowed here`)),
        told.join('\n'),
      );
    }
    assert.deepEqual(foreign.asked, []);
    foreign.stop();
  });

  test('without the script, readers have the words', async ({browser}) => {
    const {markup, url} = posts['multisite, contributor, block'];
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(url);
    checkWords(markup, await page.evaluate(look), 'no script');
    await page.close();
  });
});
