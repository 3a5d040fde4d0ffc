// The checklist of the built script on a plain page under a strict policy: what it fetches, stores and gives away.
import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import ICAL from 'ical.js';
import puppeteer from 'puppeteer-core';
import {findBrowser, flags} from '../browser.mjs';
import {recordText} from '../records.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";
const record = recordText('colonoscopy');
const PART = '/dist/procedure-elements.temporal.min.js';
const APPOINTMENT = 'appointment="2099-05-05T09:30" time-zone="America/New_York"';
/** A frame with an origin of its own, which may neither store nor download. */
const FRAME = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A frame</title>
  <iframe title="The checklist" sandbox="allow-scripts" src="/page?attributes=remember&inline=1"></iframe>`;
const page = (attributes, inner = '') => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
  <script defer src="/dist/procedure-elements.min.js"></script>
  <prep-checklist ${inner ? '' : 'src="/data/procedures/colonoscopy.json"'} ${attributes}>${inner}</prep-checklist>`;

let browser, server, origin, folder;
const requests = [];
const missing = new Set();

before(async () => {
  server = createServer(async ({url}, response) => {
    const {pathname, searchParams} = new URL(url, 'http://x');
    if (!['/page', '/frame'].includes(pathname) && pathname !== '/favicon.ico') requests.push(pathname);
    if (pathname === '/page') {
      response.writeHead(200, {'content-type': 'text/html', 'content-security-policy': POLICY});
      const inline = searchParams.has('inline') ? `<script type="application/json">${record}</script>` : '';
      return response.end(page(searchParams.get('attributes'), inline));
    }
    if (pathname === '/frame') return response.writeHead(200, {'content-type': 'text/html'}).end(FRAME);
    if (pathname === '/data/procedures/colonoscopy.json')
      return response.writeHead(200, {'content-type': 'application/json'}).end(record);
    const body = missing.has(pathname) ? undefined : await readFile(`.${pathname}`).catch(() => undefined);
    const type = pathname.endsWith('.js') ? 'text/javascript' : 'application/json';
    response.writeHead(body ? 200 : 404, {'content-type': type}).end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${server.address().port}`;
  folder = await mkdtemp(join(tmpdir(), 'procedure-elements-'));
});
after(async () => {
  await rm(folder, {recursive: true, force: true});
  server.close();
});

/** Runs on a page with a checklist that shows this text, and gives back what the policy and the console had to say. */
async function open(attributes, shows, use, extra = []) {
  requests.length = 0;
  const {executablePath} = await findBrowser();
  browser = await puppeteer.launch({executablePath, args: [...flags, ...extra], headless: 'shell'});
  try {
    const tab = await browser.newPage();
    const trouble = [];
    tab.on('console', (message) => ['error', 'warn'].includes(message.type()) && trouble.push(message.text()));
    tab.on('pageerror', ({message}) => trouble.push(message));
    await tab.goto(`${origin}/page?${new URLSearchParams({attributes})}`);
    await tab.waitForFunction(
      (text) => document.querySelector('prep-checklist').shadowRoot?.textContent.includes(text),
      {},
      shows,
    );
    await use(tab);
    return trouble.filter((text) => !/favicon/.test(text));
  } finally {
    await browser.close();
  }
}

const inside = (tab, action, ...values) => tab.$eval('prep-checklist', action, ...values);
const storage = (tab) => tab.evaluate(() => Object.keys(localStorage).concat(Object.keys(sessionStorage), document.cookie || []));

test('ticks, times and the calendar file ask for nothing but the parts for both, and store nothing', async () => {
  const trouble = await open(APPOINTMENT, '7:30', async (tab) => {
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath: folder, eventsEnabled: true});
    const downloaded = new Promise((done) =>
      session.on('Browser.downloadProgress', ({state}) => state === 'completed' && done()),
    );
    await inside(tab, ({shadowRoot}) => {
      shadowRoot.querySelector('input[type=checkbox]').click();
      [...shadowRoot.querySelectorAll('button')].find((button) => /calendar/.test(button.textContent)).click();
    });
    await downloaded;
    const file = await readFile(join(folder, 'appointment.ics'), 'utf8');
    const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    assert.deepEqual(
      events.map(({startDate, summary}) => `${startDate} ${summary}`),
      [
        '2099-05-05T13:30:00Z Appointment',
        '2099-04-28 Appointment preparation',
        '2099-05-04 Appointment preparation',
        '2099-05-04 Appointment preparation',
        '2099-05-05T08:30:00Z Appointment preparation',
        '2099-05-05T11:30:00Z Appointment preparation',
      ],
    );
    assert.deepEqual(await storage(tab), []);
  });
  assert.deepEqual(trouble, []);
  assert.deepEqual(requests.sort(), [
    '/data/procedures/colonoscopy.json',
    '/dist/procedure-elements.calendar.min.js',
    '/dist/procedure-elements.min.js',
    '/dist/procedure-elements.plan.min.js',
    PART,
    '/dist/procedure-elements.times.min.js',
  ]);
});

test('no chunk of times is fetched where there is no appointment', async () => {
  assert.deepEqual(await open('', '2 hours before', async () => undefined), []);
  assert.deepEqual(requests.sort(), [
    '/data/procedures/colonoscopy.json',
    '/dist/procedure-elements.min.js',
    '/dist/procedure-elements.plan.min.js',
  ]);
});

test('the browser’s own Temporal gives the same times, and no other is fetched', async (context) => {
  let native;
  const use = async (tab) => {
    native = await tab.evaluate(() => 'Temporal' in globalThis);
  };
  const trouble = await open(APPOINTMENT, '7:30', use, ['--js-flags=--harmony-temporal']);
  if (!native) return context.skip('this browser has no Temporal');
  assert.deepEqual(trouble, []);
  assert.ok(!requests.includes(PART));
});

test('shows offsets in words if the chunk cannot be loaded', async () => {
  missing.add(PART);
  const trouble = await open(APPOINTMENT, 'cannot work out exact times', async (tab) => {
    const text = await inside(tab, ({shadowRoot}) => shadowRoot.textContent);
    assert.match(text, /2 hours before/);
    assert.doesNotMatch(text, /[47]:30/);
  });
  missing.clear();
  assert.match(trouble.join(), /temporal/);
});

test('with remember, ticks come back with the page', async () => {
  await open('remember', '2 hours before', async (tab) => {
    await inside(tab, ({shadowRoot}) => shadowRoot.querySelectorAll('input[type=checkbox]')[1].click());
    assert.deepEqual(await storage(tab), [`procedure-elements:preparation:colonoscopy@${JSON.parse(record).version ?? ''}`]);
    await tab.reload();
    await tab.waitForFunction(() => document.querySelector('prep-checklist').shadowRoot?.textContent.includes('1 of 12 done'));
  });
});

test('a frame that may not store still takes ticks, and says where it has no times', async () => {
  const {executablePath} = await findBrowser();
  browser = await puppeteer.launch({executablePath, args: flags, headless: 'shell'});
  try {
    const tab = await browser.newPage();
    await tab.goto(`${origin}/frame`);
    const frame = await tab.waitForFrame((one) => one.url().includes('/page'));
    await frame.waitForFunction(() =>
      document.querySelector('prep-checklist')?.shadowRoot?.querySelector('input[type=checkbox]'),
    );
    await inside(frame, ({shadowRoot}) => {
      shadowRoot.querySelector('input[type=checkbox]').click();
      shadowRoot.querySelector('details').open = true;
    });
    // The chunk has no header that lets another origin load it: offsets stay in words.
    await frame.waitForFunction(() =>
      document.querySelector('prep-checklist').shadowRoot.textContent.includes('cannot work out exact times'),
    );
    const text = await inside(frame, ({shadowRoot}) => shadowRoot.textContent);
    assert.match(text, /1 of 12 done/);
    assert.doesNotMatch(text, /kept on this device/);
  } finally {
    await browser.close();
  }
});
