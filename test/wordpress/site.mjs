// A real WordPress on loopback (single site and multisite, users of every role), and a server for our script and records.
import assert from 'node:assert/strict';
import {execFile, execFileSync} from 'node:child_process';
import {cpSync, existsSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {createServer as createSocket} from 'node:net';
import {resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {promisify} from 'node:util';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import {findBrowser, flags} from '../browser.mjs';
import {writeRecords} from '../records.mjs';

const run = promisify(execFile);
const SCRIPTS = resolve('../shared/wordpress');
const HOME = process.env.WPT_HOME ?? resolve('node_modules/.cache/wordpress');

/** Debian suites to test: bookworm is WordPress 6.1, trixie 6.8, sid 7.1. */
const suites = (process.env.WPT_SUITES ?? 'bookworm').split(',');

/** Why WordPress cannot be tested here, if so. */
const missing =
  (!existsSync(`${SCRIPTS}/up.sh`) && 'no ../shared/wordpress/up.sh here') ||
  (!existsSync('/usr/bin/apt-get') && "no apt-get here: it brings Debian's WordPress");

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

/**
 * Runs tests on a fresh WordPress of every suite, with records to show and a browser to see them.
 * @param {(test: (name: string, run: (world: object) => Promise<void>) => void) => void} tests
 */
export function onWordPress(tests) {
  for (const suite of suites)
    describe(`WordPress of ${suite}`, {skip: missing}, () => {
      const world = {};
      before(async () => {
        Object.assign(world, await startWordPress(suite));
        if (world.missing) return;
        world.records = await startRecords();
        const {executablePath} = await findBrowser();
        world.browser = await puppeteer.launch({executablePath, args: flags, headless: 'shell'});
      });
      after(async () => {
        await world.browser?.close();
        world.records?.stop();
        world.stop();
      });
      tests((name, run) => test(name, (context) => (world.missing ? context.skip(world.missing) : run(world))));
    });
}

const freePort = () =>
  new Promise((done) => {
    const socket = createSocket().listen(0, '127.0.0.1', () => {
      const {port} = socket.address();
      socket.close(() => done(port));
    });
  });

async function startWordPress(suite) {
  const folder = `${HOME}/${suite}`;
  const env = {...process.env, WPT_HOME: HOME, WPT_SUITE: suite, WPT_QUIET: '1'};
  const stop = () => execFileSync(`${SCRIPTS}/down.sh`, ['--purge'], {env});
  stop();
  process.once('exit', stop); // the servers run on their own: however these tests end, they must not
  const ports = {WPT_PORT: String(await freePort()), WPT_MS_PORT: String(await freePort())};
  try {
    await run(`${SCRIPTS}/up.sh`, {env: {...env, ...ports}});
  } catch (error) {
    stop();
    const unpacked = existsSync(`${folder}/root/.done`) && existsSync(`${HOME}/sysroot/.done`);
    if (!unpacked) return {missing: `no packages of Debian ${suite} to be had here`, stop};
    throw error;
  }
  const {single, multi} = JSON.parse(readFileSync(`${folder}/sites.json`, 'utf8'));
  assert.equal(multi.multisite, true);
  // A hardened host lets nobody post raw HTML.
  const users = {admin: {...single.users.admin, unfiltered_html: false}};
  const hardened = client({...single, users}, {'x-wpt-hardened': '1'});
  return {
    single: client(single),
    multi: client(multi),
    hardened,
    root: `${folder}/root/usr/share/wordpress`,
    php: phpOf(folder),
    stop,
  };
}

/** The PHP that serves the sites; with a site, code run by it finds that site's WordPress. */
const phpOf = (folder) => {
  const own = `${HOME}/sysroot/usr/bin/php8.2`;
  const libraries = `${HOME}/sysroot/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;
  const base = {...process.env, WPT_SOCK: `${folder}/run/db.sock`, WPT_ROOT: `${folder}/root/usr/share/wordpress`};
  const unpacked = {PHPRC: folder, PHP_INI_SCAN_DIR: '', LD_LIBRARY_PATH: libraries};
  return async (args, site) => {
    const {host} = new URL(site?.url ?? 'http://localhost');
    const where = {WPT_HOST: host, WPT_DB: site?.multisite ? 'multi' : 'single', WPT_MULTI: site?.multisite ? '1' : '0'};
    const env = {...base, ...where, ...(existsSync(own) && unpacked)};
    return (await run(existsSync(own) ? own : 'php', args, {env})).stdout;
  };
};

/** Copies the plugin into a site that `startWordPress` gave. */
export function installPlugin(root) {
  const target = `${root}/wp-content/plugins/procedure-elements`;
  rmSync(target, {recursive: true, force: true});
  cpSync('integrations/wordpress/procedure-elements', target, {recursive: true});
}

let posts = 0;

/** A site with its REST interface. */
function client(site, headers = {}) {
  const rest = async (login, method, path, body) => {
    const {app} = site.users[login] ?? {};
    const response = await fetch(site.rest + path, {
      method,
      headers: {
        'content-type': 'application/json',
        ...headers,
        ...(app && {authorization: `Basic ${Buffer.from(`${login}:${app}`).toString('base64')}`}),
      },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} as ${login}: ${response.status} ${text.slice(0, 500)}`);
    return JSON.parse(text);
  };
  /** Posts as a role does; what a contributor hands in is published by the administrator, unchanged. */
  const post = async (login, content) => {
    const contributor = site.users[login].role === 'contributor';
    // Two of one title at once would get one address.
    const draft = {title: `Post ${++posts}`, content, status: contributor ? 'pending' : 'publish'};
    const {id} = await rest(login, 'POST', '/wp/v2/posts', draft);
    if (contributor) await rest('admin', 'POST', `/wp/v2/posts/${id}`, {status: 'publish'});
    const {content: kept} = await rest('admin', 'GET', `/wp/v2/posts/${id}&context=edit`);
    return {id, url: `${site.url}?p=${id}`, ...kept};
  };
  return {...site, rest, post};
}

const PAGES = 'node_modules/.cache/wordpress-records';

/**
 * Serves `/dist/…` (the build), `/records/…` (what the command makes of the records: pages and their list) and `/unlisted/…`
 * (without the list). `asked` lists the paths that were asked for.
 */
export async function startRecords() {
  const records = writeRecords(`${PAGES}-sources`, ['colonoscopy', 'knee-replacement', 'mri-brain']);
  rmSync(PAGES, {recursive: true, force: true});
  execFileSync(process.execPath, ['dist/cli/cli.js', 'page', ...records, '--out', PAGES]);
  const [files, pages] = ['.', PAGES].map((folder) => sirv(folder, {dev: true}));
  const asked = [];
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    asked.push(pathname);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*');
    const missing = () => response.writeHead(404).end('Not found');
    const [, folder, name] = pathname.match(/^\/(dist|records|unlisted)\/(.*)/) ?? [];
    if (request.method === 'OPTIONS') response.end();
    else if (folder === 'dist') files(request, response, missing);
    else if (!folder || (folder === 'unlisted' && name === 'index.json')) missing();
    else pages(Object.assign(request, {url: `/${name}`}), response, missing);
  });
  server.unref(); // a test that fails before it stops the server must not wait for it
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return {origin, asked, stop};
}

/** A page of its own in which a user has logged in; `open` goes to a page of the site. */
export async function login({browser}, {url}, name) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width: 1280, height: 900});
  await page.goto(`${url}wp-login.php`);
  await page.evaluate((user) => {
    document.querySelector('#user_login').value = user;
    document.querySelector('#user_pass').value = `${user}-pw`;
  }, name);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  return {page, open: (path) => page.goto(url + path), close: () => context.close()};
}

/** The document that is edited: newer editors show it in a frame. */
export async function canvas(page) {
  await page.waitForSelector('iframe[name="editor-canvas"], .is-root-container');
  const frame = await page.$('iframe[name="editor-canvas"]');
  return frame ? frame.contentFrame() : page.mainFrame();
}

/** Waits until the editor is ready, and closes the welcome for new users: nothing behind it is reachable. */
export async function dismissWelcome(page) {
  await page.waitForFunction(() => window.wp?.blocks?.getBlockType('procedure-elements/procedure'));
  await page.evaluate(() => {
    for (const scope of ['core/edit-post', 'core']) window.wp.data.dispatch('core/preferences').set(scope, 'welcomeGuide', false);
  });
}

/** Begins a post in the editor by keyboard, and inserts the block of a procedure. @returns the frame of its content. */
export async function insertBlock({page, open}, title) {
  await open('wp-admin/post-new.php');
  await dismissWelcome(page);
  const field = await (await canvas(page)).waitForSelector('.editor-post-title__input, .wp-block-post-title');
  await field.click();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await page.keyboard.type('/medical procedure');
  await page.waitForSelector('.components-autocomplete__result');
  await page.keyboard.press('Enter');
  return canvas(page);
}
