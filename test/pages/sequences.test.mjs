// What scripts do to pages, one sequence in each row: afterwards the cards are those of the markup, in its order.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {COLON, openPage, pageOf, shows} from './card-page.mjs';
import {CHANGED} from './changed-nodes.mjs';
import {settled} from './every.mjs';
import {MOVED} from './moved-nodes.mjs';
import {startSite} from './serve.mjs';

let site;
before(async () => (site = await startSite()));
after(() => site.close());

for (const [what, [markup, change, ids]] of Object.entries({...CHANGED, ...MOVED}))
  test(what, async () => {
    const {page, trouble} = await openPage(site, '', markup);
    await page.evaluate(settled);
    await page.evaluate(`(${change})(document.querySelector('#x'), '${pageOf(COLON)}')`);
    await page.evaluate(settled);
    await shows(page, ...ids);
    assert.deepEqual(trouble, []);
    await page.close();
  });
