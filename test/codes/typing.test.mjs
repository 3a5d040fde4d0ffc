// 162,000 codes in the page, and somebody who types while they come: no task may keep the page from answering.
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {measureTyping} from '../bench/search/browser.mjs';
import {CODES, writeIndex} from '../bench/search/lists.mjs';

const skip = !existsSync(CODES) && `needs ${CODES}`;
test('no task takes 50 ms of the processor while all codes load and somebody types', {skip}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'typing-'));
  try {
    writeIndex(folder);
    const {answer, tasks, long, longest} = await measureTyping(folder);
    assert.match(answer, /found/);
    assert.doesNotMatch(answer, /could not|still loading/, 'all lists are there');
    assert.ok(tasks > 500 && longest > 5, `${tasks} tasks, the longest ${longest} ms: the trace has not seen the page`);
    assert.deepEqual(long, []);
  } finally {
    rmSync(folder, {recursive: true});
  }
});
