// What has to hold in every framework, as a person sees it: the criteria of custom-elements-everywhere and our own.
import assert from 'node:assert/strict';
import {readRecord} from '../records.mjs';
import {settles, staysTrue} from '../timing.mjs';

const TIMES = 50;
const TAGS = ['risk-list', 'prep-checklist', 'warning-signs'];
const [knee, colonoscopy] = ['knee-replacement', 'colonoscopy'].map(readRecord);
const FIELDS = {'risk-list': 'risks', 'prep-checklist': 'preparation', 'warning-signs': 'warningSigns'};

/**
 * Waits until a function says so in the page. It must not throw while the page is still being read: the driver would ask no
 * further, and the error would count as one of the page.
 */
const until = (page, told, ...args) => page.waitForFunction(told, {}, ...args);

/** Waits until an element shows these texts and none of those. */
const shows = (page, tag, texts, others = []) =>
  until(
    page,
    (name, wanted, unwanted) => {
      const text = document.querySelector(name)?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
      return wanted.every((part) => text.includes(part)) && !unwanted.some((part) => text.includes(part));
    },
    tag,
    texts,
    others,
  ).catch(() => assert.fail(`<${tag}> does not show ${texts[0]}`));

const textsOf = (procedure, tag) => procedure[FIELDS[tag]].map((item) => item.text ?? item);
const says = (page, name, words) =>
  until(page, (output, text) => document.querySelector(`output[name=${output}]`)?.textContent === text, name, words).catch(() =>
    assert.fail(`"${name}" does not say ${words}`),
  );
const control = (page, label) => page.waitForSelector(`::-p-aria(${label})`);
const choose = async (page, label, at) => {
  const select = await control(page, label);
  await select.select(await select.evaluate(({options}, index) => options[index].value, at));
};
const found = (page, selector, tag = 'risk-list') =>
  until(page, (name, part) => document.querySelector(name)?.shadowRoot?.querySelector(part), tag, selector).catch(() =>
    assert.fail(`<${tag}> has no ${selector}`),
  );
const gone = (page, selector, tag = 'risk-list') =>
  until(page, (name, part) => document.querySelector(name)?.shadowRoot?.querySelector(part) === null, tag, selector).catch(() =>
    assert.fail(`<${tag}> still has ${selector}`),
  );

/** By name: what a consumer does, and what has to come of it. Each gets a page of its own. */
export const COMMON = {
  async properties({page}) {
    for (const tag of TAGS) await shows(page, tag, textsOf(knee, tag));
    await choose(page, 'Procedure', 1);
    for (const tag of TAGS) await shows(page, tag, textsOf(colonoscopy, tag), textsOf(knee, tag).slice(0, 2));
  },

  async attributes({page}) {
    await shows(page, 'risk-list', textsOf(knee, 'risk-list'));
    assert.equal(await page.$eval('risk-list', ({sort}) => sort), 'severity');
    await gone(page, '[part=figures]');
    await (await control(page, 'Figures')).click();
    await found(page, '[part=figures]');
    await (await control(page, 'Figures')).click();
    await gone(page, '[part=figures]');
    await choose(page, 'Language', 1);
    for (const tag of ['risk-list', 'prep-checklist']) await found(page, '[part=base][lang=es]', tag);
    await choose(page, 'Language', 0);
    await found(page, '[part=base][lang=en]');
    await (await control(page, 'Heading level')).focus();
    await page.keyboard.press('ArrowUp');
    await found(page, 'h3');
  },

  async children({page}) {
    await shows(page, 'risk-list', textsOf(knee, 'risk-list'));
    const intro = await page.$('risk-list > [slot=intro]');
    const reads = (name) =>
      until(
        page,
        (element, words) => element.isConnected && element.textContent.trim() === words,
        intro,
        `What can go wrong: ${name}`,
      );
    await reads(knee.name);
    await choose(page, 'Procedure', 1);
    await reads(colonoscopy.name);
    await choose(page, 'Language', 1);
    await found(page, '[part=base][lang=es]');
    assert.ok(await intro.evaluate((element) => element.assignedSlot && element.checkVisibility()), 'the words are not shown');
    assert.equal(await page.$$eval('risk-list > [slot=intro]', ({length}) => length), 1);
  },

  async events({page}) {
    await shows(page, 'prep-checklist', textsOf(knee, 'prep-checklist'));
    // The questions of the plan come with a part of the script, and move what is below them.
    await found(page, '[part=conditions]', 'prep-checklist');
    const boxes = await page.$$('prep-checklist >>> input[type=checkbox]');
    await boxes[0].click();
    await says(page, 'ticked', `1 of ${knee.preparation.length}`);
    await boxes[1].click();
    await says(page, 'ticked', `2 of ${knee.preparation.length}`);
    await boxes[0].click();
    await says(page, 'ticked', `1 of ${knee.preparation.length}`);
  },

  async 'by hand'({page}) {
    await says(page, 'loaded', knee.name);
    await choose(page, 'Procedure', 1);
    await shows(page, 'warning-signs', textsOf(colonoscopy, 'warning-signs'));
    await says(page, 'loaded', colonoscopy.name);
  },

  async 'defined later'({open}) {
    const page = await open({late: true});
    await control(page, 'Procedure');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await page.evaluate(() => globalThis.defineNow());
    for (const tag of TAGS) await shows(page, tag, textsOf(knee, tag));
  },
};

/** Further criteria if a framework removes elements and adds them again. */
export const LIVE = {
  async 'come and go'({page}) {
    const client = await page.createCDPSession();
    await client.send('Performance.enable');
    const alive = async () => {
      for (let time = 0; time < 3; time++) await client.send('HeapProfiler.collectGarbage');
      const {metrics} = await client.send('Performance.getMetrics');
      const {Nodes, JSEventListeners} = Object.fromEntries(metrics.map(({name, value}) => [name, value]));
      const elements = await page.evaluate(() => globalThis.seen.filter((one) => one.deref()).length);
      return {Nodes, JSEventListeners, elements};
    };
    await shows(page, 'risk-list', textsOf(knee, 'risk-list'));
    await page.evaluate(() => (globalThis.seen = []));
    await comeAndGo(page, 5);
    // Observers and timers that have already ended go one collection later than what they held.
    const first = await settles(alive);
    await comeAndGo(page, TIMES);
    const last = await settles(alive);
    for (const tag of TAGS) await shows(page, tag, textsOf(knee, tag));
    // A framework may hold on to what it took away last.
    const most = 2 * TAGS.length;
    assert.ok(last.elements <= most, `${last.elements} of ${TIMES * TAGS.length} elements stayed`);
    // The three are some hundred nodes: one leak each time would be many thousands.
    assert.ok(last.Nodes - first.Nodes < 1000, `${last.Nodes - first.Nodes} nodes stayed`);
    assert.ok(
      last.JSEventListeners - first.JSEventListeners < 10,
      `${last.JSEventListeners - first.JSEventListeners} listeners stayed`,
    );
    // Held in the page, they would be counted.
    await page.evaluate(() => (globalThis.held = []));
    await comeAndGo(page, 5);
    const held = await alive();
    assert.ok(held.elements >= 5 * TAGS.length, 'a leak would not be seen');
  },
};

/** Further criteria if a framework renders on a server. */
export const HYDRATED = {
  async 'server, then browser'({open, served = 'served.html'}) {
    const page = await open({start: served});
    for (const tag of TAGS) await shows(page, tag, textsOf(knee, tag));
    assert.equal(await page.$$eval(TAGS.join(), ({length}) => length), TAGS.length);
    // Handlers arrive as well as records.
    await found(page, 'input[type=checkbox]', 'prep-checklist');
    await (await page.$('prep-checklist >>> input[type=checkbox]')).click();
    await says(page, 'ticked', `1 of ${knee.preparation.length}`);
    await page.close();
  },
};

/** Further criteria for pages that a server or a build has rendered. */
export const SERVED = {
  async 'without a script'({open}) {
    const page = await open({script: false});
    for (const tag of TAGS) {
      const {text, sheets} = await page.$eval(tag, ({shadowRoot}) => ({
        text: shadowRoot.textContent.replace(/\s+/g, ' '),
        sheets: shadowRoot.styleSheets.length,
      }));
      for (const wanted of textsOf(knee, tag)) assert.ok(text.includes(wanted), `<${tag}> lacks ${wanted}`);
      assert.equal(sheets, 1, `<${tag}> has no styles`);
    }
    assert.ok(await page.$eval('risk-list > [slot=intro]', (intro) => intro.assignedSlot && intro.checkVisibility()));
    await page.close();
  },

  async 'taken over in place'({open}) {
    let release;
    const page = await open({hold: new Promise((done) => (release = done))});
    await found(page, 'li', 'warning-signs');
    const count = () =>
      page.evaluate(
        (tags) => tags.map((tag) => [...document.querySelector(tag).shadowRoot.querySelectorAll('.base')].length),
        TAGS,
      );
    const box = () => page.$$eval(TAGS.join(), (all) => all.map((element) => element.getBoundingClientRect().toJSON()));
    const before = await settles(box);
    assert.deepEqual(await count(), [1, 1, 1]);
    assert.ok(!(await page.evaluate(() => customElements.get('risk-list'))), 'the script came too early to see anything');
    release();
    await until(page, (tags) => tags.every((tag) => document.querySelector(tag)?.updateComplete), TAGS);
    await page.evaluate((tags) => Promise.all(tags.map((tag) => document.querySelector(tag).updateComplete)), TAGS);
    await says(page, 'loaded', knee.name);
    await staysTrue(async () => `${await count()}` === '1,1,1', {forMs: 200, message: 'there is no second copy'});
    assert.deepEqual(await box(), before);
    assert.equal(await page.evaluate(() => globalThis.shift), 0);
    await page.close();
  },
};

/** Clicks "Shown" off and on, so many times, and waits for the elements each time; remembers weakly those that were there. */
async function comeAndGo(page, times) {
  const box = await control(page, 'Shown');
  await box.evaluate(
    async (shown, count, tags) => {
      const elements = () => tags.map((tag) => document.querySelector(tag));
      const turn = async (there) => {
        shown.click();
        for (let frame = 0; elements().some((element) => !element === there); frame++) {
          if (frame > 300) throw new Error(there ? 'the elements do not come back' : 'the elements do not go');
          await new Promise(requestAnimationFrame);
        }
      };
      for (let time = 0; time < count; time++) {
        globalThis.seen.push(...elements().map((element) => new WeakRef(element)));
        globalThis.held?.push(...elements());
        await turn(false);
        await turn(true);
        await Promise.all(elements().map(({updateComplete}) => updateComplete));
      }
    },
    times,
    TAGS,
  );
}
