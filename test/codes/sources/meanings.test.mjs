// What finds typos and synonyms is a file of its own: lists and words of titles never wait for it, and readers see no error when it fails.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, test} from 'node:test';
import * as meanings from '../../../dist/codes/search/meanings.lazy.js';
import {StaticCodes} from '../../../dist/codes/sources/static-files.js';
import {configureEnvironment, environment} from '../../../dist/loading/environment.js';
import {POLICY, SCRIPT, startSite} from '../../pages/serve.mjs';
import {nextTask} from '../../timing.mjs';

const CHUNK = '/dist/procedure-elements.meanings.min.js';

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.close());

/** A page with the search. `ask` types a text and gives the first code and the status, once they are as they are wanted. */
async function openSearch(policy = POLICY) {
  const {page} = await site.open(SCRIPT, '<code-search index="/stories/codes/"></code-search>', {wait: '', policy});
  const inside = (text) => `document.querySelector('code-search').shadowRoot${text}`;
  await page.waitForFunction(inside("?.querySelector('input')"));
  const seen = () =>
    page.evaluate(
      `({code: ${inside(".querySelector('[role=option] strong')?.textContent")}, retry: !!${inside(".querySelector('[part=retry]')")},
      status: ${inside(".querySelector('[part=status]').textContent.trim().replace(/\\s+/g, ' ')")}})`,
    );
  const shows = (wanted) => page.waitForFunction(`(${wanted})(${inside('')})`, {timeout: 6_000}).then(seen);
  const ask = async (text, wanted) => {
    for (const act of ['focus', 'select']) await page.evaluate(`${inside(".querySelector('input')")}.${act}()`);
    await page.keyboard.type(text);
    return shows(wanted);
  };
  return {page, shows, ask};
}

const hasCode = (code) => `(root) => root.querySelector('[role=option] strong')?.textContent.startsWith('${code}')`;
const saysNothing = `(root) => root.querySelector('[part=status]').textContent.includes('Nothing was found')`;
const count = () => site.requests.filter((path) => path === CHUNK).length;

const FAULTS = {
  missing: () => site.broken.set(CHUNK, 'missing'),
  stalled: () => site.broken.set(CHUNK, 'stalled'),
  blocked: () =>
    POLICY.replace(
      "script-src 'self'",
      `script-src ${['', '.codes', '.code-search'].map((name) => `${site.origin}/dist/procedure-elements${name}.min.js`).join(' ')}`,
    ),
};
for (const [fault, make] of Object.entries(FAULTS))
  test(`where it is ${fault}, all lists are searched by their words, and no list is said to be missing`, async () => {
    const policy = make();
    const {page, ask} = await openSearch(typeof policy === 'string' ? policy : POLICY);
    try {
      await ask('knee', hasCode('0S'));
      await ask('wheelchair', hasCode('K'));
      const asked = Date.now();
      for (const text of ['zzyzx', 'qqqqq']) await ask(text, saysNothing);
      assert.ok(Date.now() - asked < 6000, 'an answer that there is nothing waits a moment');
      const {retry, status} = await ask('knee joint', hasCode('0S'));
      assert.deepEqual([retry, /could not/.test(status)], [false, false], status);
      assert.ok(count() <= 1, `asked for ${count()} times`);
    } finally {
      site.broken.delete(CHUNK);
      await page.close();
    }
  });

test('where it comes late, the text that waits for it is answered then', async () => {
  let arrive;
  site.broken.set(CHUNK, new Promise((done) => (arrive = done)));
  const {page, ask, shows} = await openSearch();
  await ask('wheelchair', hasCode('K'));
  await ask('apendix', saysNothing);
  arrive();
  await shows(hasCode('0D'));
  site.broken.delete(CHUNK);
  await page.close();
});

const LISTS = 'stories/codes/';
/** The files of the stories, without a server: what is tested is the order in which things come. */
function fromDisk(loadPart) {
  configureEnvironment({loadPart});
  return new StaticCodes(new URL('http://test/'), async ({pathname}) => new Response(await readFile(LISTS + pathname)));
}

test('a search during which it comes finds typos', async () => {
  const {loadPart} = environment;
  let arrive;
  const source = fromDisk(() => new Promise((done) => (arrive = () => done(meanings))));
  try {
    await source.search({query: 'knee'});
    const query = {
      query: 'apendix',
      // Read when the words are searched.
      get limit() {
        arrive();
        return 10;
      },
    };
    assert.match((await source.search(query)).hits[0]?.display ?? 'nothing', /Appendix/);
  } finally {
    configureEnvironment({loadPart});
  }
});

test('a search that waits for it ends when nobody wants it any more', async () => {
  const {loadPart} = environment;
  const source = fromDisk(() => new Promise(() => {}));
  try {
    await source.search({query: 'knee'});
    const wanted = new AbortController();
    const search = source.search({query: 'apendix', signal: wanted.signal});
    setTimeout(() => wanted.abort(), 100);
    const start = Date.now();
    await assert.rejects(search, {name: 'AbortError'});
    assert.ok(Date.now() - start < 600, `after ${Date.now() - start} ms`);
  } finally {
    configureEnvironment({loadPart});
  }
});

test('where it fails, it is not asked for with each search, but by one who tries again', async () => {
  const {loadPart} = environment;
  let tries = 0;
  const source = fromDisk(() => (++tries > 1 ? Promise.resolve(meanings) : Promise.reject(new Error('offline'))));
  try {
    for (const query of ['knee', 'apendix', 'apendix']) {
      const {failed} = await source.search({query});
      assert.equal(failed, undefined);
    }
    assert.equal(tries, 1);
    source.retry();
    assert.ok((await source.search({query: 'apendix'})).total);
    assert.equal(tries, 2);
  } finally {
    configureEnvironment({loadPart});
  }
});

test('where it keeps failing, it is asked for three times, each after a longer pause', async (t) => {
  const {loadPart} = environment;
  t.mock.timers.enable({apis: ['Date']});
  let tries = 0;
  const source = fromDisk(async () => {
    tries++;
    throw new Error('offline');
  });
  /** How often it has been asked for once somebody searches after so many seconds more. */
  const triesAfter = async (seconds) => {
    t.mock.timers.tick(seconds * 1000);
    await source.search({query: 'knee'});
    await nextTask();
    return tries;
  };
  try {
    const found = [];
    for (const seconds of [0, 29, 2, 31, 90, 600, 86_400]) found.push(await triesAfter(seconds));
    assert.deepEqual(found, [1, 1, 2, 2, 3, 3, 3]);
    source.retry();
    assert.equal(await triesAfter(0), 4);
  } finally {
    configureEnvironment({loadPart});
  }
});
