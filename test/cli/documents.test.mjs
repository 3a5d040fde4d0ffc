/** The documents as a newcomer follows them: each command runs, each link leads to a file, the first page shows its card. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {test} from 'node:test';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import {findBrowser, flags} from '../browser.mjs';

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs', {recursive: true})
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];
const read = (file) => readFileSync(file, 'utf8');

/** The code blocks of a language in a document. */
const blocks = (file, language) =>
  [...read(file).matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text]) => text);

for (const file of ['README.md', 'docs/records.md', 'docs/pages.md'])
  test(`${file}: every command runs in a clone`, () => {
    const commands = blocks(file, 'sh')
      .flatMap((block) => block.split('\n'))
      .filter((line) => line.startsWith('npx procedure-elements '));
    assert.ok(commands.length > 0);
    const folder = mkdtempSync(join(tmpdir(), 'procedure-elements-documents-'));
    symlinkSync(resolve('data'), join(folder, 'data'));
    for (const command of commands) {
      const words = command.replace('npx procedure-elements', `"${process.execPath}" "${resolve('dist/cli/cli.js')}"`);
      const {status, stderr} = spawnSync(words, {cwd: folder, shell: true, encoding: 'utf8'});
      assert.equal(status, 0, `${command}\n${stderr}`);
    }
    rmSync(folder, {recursive: true});
  });

test('docs/exports.md: every command runs in a clone, and writes the file that is named beside it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'procedure-elements-exports-'));
  symlinkSync(resolve('data'), join(folder, 'data'));
  const cli = `"${process.execPath}" "${resolve('dist/cli/cli.js')}"`;
  const lines = blocks('docs/exports.md', 'sh').flatMap((block) => block.trim().split('\n'));
  let named = 0;
  for (const line of lines.filter((line) => !line.startsWith('curl '))) {
    const {status, stderr} = spawnSync(line.replace('npx procedure-elements', cli), {cwd: folder, shell: true, encoding: 'utf8'});
    assert.equal(status, 0, `${line}\n${stderr}`);
    const [, written] = / # (\S+)$/.exec(line) ?? [];
    if (written === undefined) continue;
    named++;
    assert.ok(existsSync(join(folder, written)), `${line}\ndid not write ${written}`);
  }
  for (const [, sent] of lines.join('\n').matchAll(/^curl .*@(\S+)/gm)) {
    const {type} = JSON.parse(readFileSync(join(folder, sent), 'utf8'));
    assert.equal(type, 'transaction', sent);
  }
  const formats = [...read('docs/exports.md').matchAll(/^\| `/gm)].length;
  assert.ok(named > formats, 'a format without an example');
  rmSync(folder, {recursive: true});
});

for (const file of DOCUMENTS)
  test(`${file}: every link leads to a file of the repository`, () => {
    for (const [, target] of read(file).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g))
      assert.ok(existsSync(join(dirname(file), target)), target);
  });

test('README.md: the page under “In a page” shows the card of its record', async () => {
  const [html] = blocks('README.md', 'html');
  const files = sirv('.', {dev: true});
  const server = createServer((request, response) => {
    if (request.url === '/try.html') return response.writeHead(200, {'content-type': 'text/html'}).end(html);
    return files(request, response, () => response.writeHead(404).end());
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const browser = await puppeteer.launch({executablePath: (await findBrowser()).executablePath, args: flags, headless: 'shell'});
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/try.html`);
    await page.waitForFunction(() =>
      document.querySelector('procedure-card')?.shadowRoot?.textContent.includes('Total knee replacement'),
    );
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
});
