// The demonstration site with letters of twice the size: nobody has to scroll sideways to read a line.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {startSite} from './serve.mjs';

let site;
before(async () => (site = await startSite()));
after(() => site?.close());

for (const file of readdirSync('stories/site').filter((name) => name.endsWith('.html')))
  test(`${file} is as wide as a phone at 200 % text`, async () => {
    const page = await site.browser.newPage();
    await page.setViewport({width: 390, height: 800});
    await page.goto(`${site.origin}/stories/site/${file}`, {waitUntil: 'networkidle0'});
    const wide = await page.evaluate(() => {
      document.documentElement.style.fontSize = '32px';
      return document.scrollingElement.scrollWidth;
    });
    assert.equal(wide, 390);
    await page.close();
  });
