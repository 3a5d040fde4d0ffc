// Every story in a real browser, one after the other on one page: for tests that look at all of them.
import {mkdirSync} from 'node:fs';
import {createServer} from 'node:http';
import {build} from 'esbuild';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import {findBrowser, flags} from './browser.mjs';
import {allStories} from './stories-plugin.mjs';

const OUT = 'node_modules/.cache/stories';

/** As .storybook/main.ts serves them. */
const FOLDERS = {records: 'data/procedures', codes: 'stories/codes', pictures: 'stories/pictures', versions: 'stories/versions'};

/** The fonts of npm packages instead of the machine's: lines are as long everywhere. */
const FONTS = {
  'Noto Sans Variable': 'noto-sans/files/noto-sans-latin-wght-normal.woff2',
  'Noto Sans Arabic Variable': 'noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2',
};
const fontFace = ([family, file]) =>
  `@font-face { font-family: '${family}'; font-weight: 100 900; src: url('/fonts/${file}') format('woff2') }`;

/** Without eval, without a request to anybody else, and without inline styles and scripts. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";
const SHEET = `${Object.entries(FONTS).map(fontFace).join('\n')}
body {
  margin: 16px;
  background: #fff;
  color: #1b1b1b;
  font: 16px/1.5 ${Object.keys(FONTS)
    .map((family) => `'${family}'`)
    .join(', ')};
}
[data-theme=dark] body { background: #111; color: #fff }`;
const pageWith = (scripts) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stories</title>
<link rel="stylesheet" href="/sheet.css">${scripts.map((src) => `<script src="${src}"></script>`).join('')}
</head><body><script type="module" src="/page/stories-page.js"></script></body></html>`;

/** Pages have the same address in every run: a handout shows it. Browsers treat the name as this machine, which is secure. */
const HOST = 'stories.localhost';

/** The time at which all stories are shown. */
const NOW = Date.parse('2026-06-01T14:00:00Z');

/** In the page: it is always this time. */
function stopClock(now) {
  globalThis.Date = class extends Date {
    constructor(...args) {
      super(...(args.length ? args : [now]));
    }
    static now() {
      return now;
    }
  };
}

const everyStory = {
  name: 'every-story',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^\/all-stories\.js$/}, ({path}) => ({path, namespace: 'every-story'}));
    onLoad({filter: /.*/, namespace: 'every-story'}, () => ({contents: allStories('./'), resolveDir: process.cwd()}));
  },
};

/**
 * Builds the stories, serves them and starts a browser.
 * @param options.pinned the browser that npm installs, where there is one for this machine
 * @param options.args more flags of the browser
 * @param options.folders more folders to serve, by the first part of their address
 * @param options.scripts addresses of scripts that run before the stories
 */
export async function startStories({pinned = false, args = [], folders = {}, scripts = []} = {}) {
  mkdirSync(OUT, {recursive: true});
  await build({
    entryPoints: ['test/stories-page.ts'],
    outdir: OUT,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    plugins: [everyStory],
    logLevel: 'error',
  });
  const served = new Map(
    Object.entries({...FOLDERS, page: OUT, fonts: 'node_modules/@fontsource-variable', ...folders}).map(([name, folder]) => [
      name,
      sirv(folder, {dev: true}),
    ]),
  );
  const made = {
    '/': {'content-type': 'text/html', 'content-security-policy': POLICY, body: pageWith(scripts)},
    '/sheet.css': {'content-type': 'text/css', body: SHEET},
  };
  const server = createServer((request, response) => {
    const [path] = request.url.split('?');
    const {body, ...headers} = made[path] ?? {};
    if (body) return response.writeHead(200, headers).end(body);
    const [, name, ...rest] = path.split('/');
    if (!served.has(name)) return response.writeHead(404).end();
    request.url = `/${rest.join('/')}`;
    return served.get(name)(request, response, () => response.writeHead(404).end());
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const toServer = `--host-resolver-rules=MAP ${HOST}:80 127.0.0.1:${server.address().port}`;
  const {executablePath} = await findBrowser({pinned});
  const browser = await puppeteer.launch({executablePath, args: [...flags, toServer, ...args], headless: 'shell'});

  /** Opens a page whose clock stands still, and returns it with the stories that it can show. */
  async function open() {
    const page = await browser.newPage();
    await page.emulateTimezone('America/New_York');
    await page.evaluateOnNewDocument(`(${stopClock})(${NOW})`);
    await page.goto(`http://${HOST}/`);
    await page.waitForFunction(() => globalThis.stories);
    return {page, list: await page.evaluate(() => globalThis.stories.list)};
  }

  async function close() {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }

  return {open, close};
}
