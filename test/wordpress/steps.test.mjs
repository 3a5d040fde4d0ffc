// The six steps of the guide "From a page to a card, without a terminal", as a web editor goes through them in a browser.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {unzipSync} from 'fflate';
import {until} from '../timing.mjs';
import {insertBlock, login, onWordPress} from './site.mjs';

const SITE = 'node_modules/.cache/wordpress-site';
const PAGE = `<!doctype html><html lang="en"><title>Knee scan</title><main><h1>Knee scan</h1>
<h2>What it is</h2><p>A scan shows the inside of your knee.</p>
<h2>How to prepare</h2><ul><li>Do not eat for 2 hours.</li></ul>
<h2>Risks</h2><ul><li>Some people feel dizzy.</li></ul></main></html>`;

const named = (page, name) => page.waitForSelector(`::-p-aria([name="${name}"])`);

/** Makes a record of a page in the record editor, opened from the folder of the zip. */
async function makeRecord({browser}) {
  const folder = mkdtempSync(join(tmpdir(), 'record-'));
  const page = await browser.newPage();
  await (await page.createCDPSession()).send('Page.setDownloadBehavior', {behavior: 'allow', downloadPath: folder});
  // Headless browsers have the file dialogs but nobody to answer them.
  await page.evaluateOnNewDocument(() => {
    delete globalThis.showSaveFilePicker;
    delete globalThis.showOpenFilePicker;
  });
  await page.goto(pathToFileURL(resolve(SITE, 'editor/index.html')).href);
  await (await named(page, 'Or paste a page or its text')).evaluate((field, text) => (field.value = text), PAGE);
  await (await named(page, 'Read what I pasted')).click();
  await (await named(page, 'Save •')).click();
  const file = join(folder, 'knee-scan.json');
  await until(() => existsSync(file) && readFileSync(file, 'utf8').endsWith('}\n'));
  await page.close();
  return file;
}

onWordPress((test) => {
  test('A page becomes a card in six steps', async (world) => {
    execFileSync(process.execPath, ['scripts/write-site.mjs', SITE], {stdio: 'ignore'});
    // Files of a former run outlive its database.
    for (const old of ['uploads/procedures', 'plugins/procedure-elements'])
      rmSync(`${world.root}/wp-content/${old}`, {recursive: true, force: true});
    const record = await makeRecord(world);

    const {page, open, close} = await login(world, world.single, 'admin');
    // This WordPress lets nobody install plugins by the browser: the zip is unpacked as WordPress does it.
    const plugin = unzipSync(readFileSync(`${SITE}/wordpress/procedure-elements.zip`));
    for (const [name, content] of Object.entries(plugin)) {
      const file = `${world.root}/wp-content/plugins/${name}`;
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, content);
    }
    await open('wp-admin/plugins.php');
    await Promise.all([page.waitForNavigation(), page.click('a[href*="action=activate"][href*="procedure-elements"]')]);

    await open('wp-admin/media-new.php?browser-uploader');
    await (await page.waitForSelector('#async-upload')).uploadFile(record);
    await Promise.all([page.waitForNavigation(), page.click('#html-upload')]);

    const frame = await insertBlock({page, open}, 'Your scan');
    await (await frame.waitForSelector('[data-type="procedure-elements/procedure"] input')).click();
    await page.keyboard.type('knee-scan');
    await page.keyboard.press('Enter');
    await frame.waitForFunction(() => document.querySelector('procedure-card')?.shadowRoot?.querySelector('h2'));

    await (await page.waitForSelector('.editor-post-publish-panel__toggle')).click();
    await (
      await page.waitForSelector('.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled="true"])')
    ).click();
    await page.waitForFunction(() => window.wp.data.select('core/editor').isCurrentPostPublished());
    const link = await page.evaluate(() => window.wp.data.select('core/editor').getPermalink());
    await close();

    const reader = await world.browser.newPage();
    await reader.goto(link);
    await reader.waitForFunction(() =>
      document
        .querySelector('procedure-card')
        ?.shadowRoot?.querySelector('procedure-overview')
        ?.shadowRoot?.textContent.includes('inside of your knee'),
    );
    await reader.setJavaScriptEnabled(false);
    await reader.goto(link);
    const {words, links} = await reader.$eval('[data-procedure-card]', (block) => ({
      words: block.textContent.trim(),
      links: [...block.querySelectorAll('a')].map(({href}) => href),
    }));
    assert.equal(words, 'Knee scan');
    assert.deepEqual(links, []);
    await reader.close();
  });
});
