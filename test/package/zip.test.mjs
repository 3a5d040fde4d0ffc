// The zip for web editors, unzipped and opened as they would: from a static server with a strict policy, and from a folder.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {dirname, join, posix, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {after, before, test} from 'node:test';
import {unzipSync} from 'fflate';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import {findBrowser, flags} from '../browser.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'";
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = 'node_modules/.cache/zip';
const root = `${folder}/procedure-elements-${version}`;
let names, server, browser, site;

before(async () => {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  execFileSync(process.execPath, ['scripts/write-zip.mjs', folder]);
  const files = unzipSync(readFileSync(`${root}.zip`));
  names = Object.keys(files);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(name)), {recursive: true});
    writeFileSync(join(folder, name), content);
  }
  const serve = sirv(root, {setHeaders: (response) => response.setHeader('content-security-policy', POLICY)});
  server = createServer((request, response) => serve(request, response, () => response.writeHead(404).end()));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  site = `http://127.0.0.1:${server.address().port}/`;
  const {executablePath} = await findBrowser();
  browser = await puppeteer.launch({executablePath, args: flags, headless: 'shell'});
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** Opens a page, and fails on what its console reports, files that are missing and blocked styles included. */
async function open(address, selector) {
  const page = await browser.newPage();
  const faults = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(address);
  await page.waitForSelector(selector);
  return {page, faults};
}

test('every link and file that a page of the zip names is in it', () => {
  const pages = names.filter((name) => name.endsWith('.html'));
  assert.ok(pages.length > 10);
  for (const page of pages)
    for (const [, link] of readFileSync(join(folder, page), 'utf8').matchAll(
      /<(?:a|link|script|iframe|procedure-\w+)\s[^>]*?(?:href|src)="([^"#:]+)"/g,
    )) {
      if (/\/guides\//.test(page) && !/^\.\.\/(?:index\.html|start\.css)$/.test(link)) continue; // examples of readers' pages
      const file = posix.join(posix.dirname(page), link);
      assert.ok(existsSync(join(folder, file)), `${page}: ${link}`);
    }
});

test('the plugin is a zip with its folder and the scripts', () => {
  const plugin = unzipSync(readFileSync(`${root}/wordpress/procedure-elements.zip`));
  assert.ok(plugin['procedure-elements/procedure-elements.php']);
  const scripts = names.filter((name) => /^[^/]+\/procedure-elements[^/]*\.min\.js$/.test(name));
  assert.ok(scripts.length > 20);
  for (const script of scripts) assert.ok(plugin[`procedure-elements/scripts/${script.split('/')[1]}`], script);
});

test('the start page shows its card under a strict policy', {timeout: 60_000}, async () => {
  const {page, faults} = await open(`${site}index.html`, 'procedure-card');
  await page.waitForFunction(() => document.querySelector('procedure-card').shadowRoot?.textContent.includes('Knee'));
  assert.deepEqual(faults, []);
  await page.close();
});

for (const [name, path, selector] of [
  ['the editor', 'editor/index.html', 'button'],
  ['the builder', 'examples/builder.html', '#frame'],
  ['a guide', 'guides/wordpress.html', 'h1'],
])
  test(`${name} opens under a strict policy`, {timeout: 60_000}, async () => {
    const {page, faults} = await open(site + path, selector);
    assert.deepEqual(faults, []);
    await page.close();
  });

for (const path of ['index.html', 'editor/index.html'])
  test(`${path} opens from a folder on disk`, {timeout: 60_000}, async () => {
    const {page} = await open(pathToFileURL(resolve(root, path)).href, path === 'index.html' ? 'h1' : 'button');
    await page.close();
  });
