// Nothing that a key press starts keeps the page from answering: long work is cut into steps. How long a task takes is measured
// by `npm run bench:search`, not here, since a busy machine makes each one longer.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {gunzipSync} from 'node:zlib';
import {decodeCodes} from '../../dist/codes/format/decode.js';
import {encodeCodes} from '../../dist/codes/format/encode.js';
import {indexWords} from '../../dist/codes/search/word-index.js';
import {runInSlices} from '../../dist/util/time-slices.js';

test('what a key press changes is shown before the search that it starts', async () => {
  let begun = false;
  const work = runInSlices(
    (function* () {
      begun = true;
    })(),
  );
  // The task of the key press ends with all that was promised in it.
  for (let turn = 0; turn < 100; turn++) await undefined;
  assert.ok(!begun);
  await work;
  assert.ok(begun);
});

test('lists are read and indexed in steps of a thousand words or rows', () => {
  const steps = (work) => {
    for (let count = 0; ; count++) {
      const {done, value} = work.next();
      if (done) return {count, value};
    }
  };
  const stepsOf = (length) => {
    const rows = Array.from({length}, (_, at) => ({code: `C${String(at).padStart(6, '0')}`, title: `Part${at} of the thing`}));
    const decoded = steps(decodeCodes(gunzipSync(encodeCodes(rows))));
    return [decoded.count, steps(indexWords(decoded.value)).count];
  };
  const [few, many] = [stepsOf(4_000), stepsOf(24_000)];
  // 20,000 words more to read, and as many groups of codes; words and rows to index.
  assert.ok(many[0] - few[0] >= 20, `${few[0]} and ${many[0]} steps`);
  assert.ok(many[1] - few[1] >= 40, `${few[1]} and ${many[1]} steps`);
});
