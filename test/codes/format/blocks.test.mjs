// The parts of a code file, one by one; `search.test.mjs` has whole files.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {gunzipSync} from 'node:zlib';
import {groupCodes} from '../../../dist/codes/format/code-groups.js';
import {encodeBlocks} from '../../../dist/codes/format/encode-blocks.js';
import {decodeFrontCoded, decodeVarints} from '../../../dist/codes/format/read-blocks.js';
import {difference, TitleEdits} from '../../../dist/codes/format/title-edits.js';
import {encodeFrontCoded, encodeVarints, gzipBlocks, uint32} from '../../../dist/codes/format/write-blocks.js';
import {runToEnd} from '../../../dist/util/time-slices.js';

const ROWS = ['A00', 'A01', 'B00', 'B01'].map((code) => ({code, title: code[0] === 'A' ? 'Left Hip' : 'Right Hip'}));

test('numbers survive the trip, of one byte and of several', () => {
  const numbers = [0, 1, 127, 128, 16_383, 16_384, 2_000_000];
  const bytes = encodeVarints(numbers);
  assert.deepEqual([...decodeVarints(bytes)].slice(0, numbers.length), numbers);
  assert.deepEqual([...encodeVarints([127, 128])], [127, 129, 0]);
  assert.deepEqual([...uint32(258)], [2, 1, 0, 0]);
});

test('lines are written without what they share with the one before, and no half characters', () => {
  for (const lines of [
    ['hip', 'hips', 'hop', 'a'],
    ['😀a', '😁b'],
    ['x'.repeat(100), `${'x'.repeat(99)}y`],
  ])
    assert.deepEqual(runToEnd(decodeFrontCoded(encodeFrontCoded(lines))), [lines]);
  assert.equal(encodeFrontCoded(['hip', 'hips']), '0hip\n3s');
  assert.deepEqual(runToEnd(decodeFrontCoded('0a\n\n0b')), [['a'], ['b']], 'an empty line parts two lists');
});

test('blocks are one gzip file', () => {
  const blocks = [Buffer.from('one'), Buffer.alloc(0), Buffer.from('two')];
  assert.equal(gunzipSync(gzipBlocks(blocks)).toString(), 'onetwo');
});

test('codes that begin alike are a group, and groups share their endings', () => {
  const {groups, lists} = groupCodes(ROWS);
  assert.deepEqual(
    groups.map(({prefix, from, tails}) => prefix + from + tails.join()),
    ['A000,01', 'B200,01'],
  );
  assert.equal(lists.length, 1);
});

test('a title follows from another by one span of words', () => {
  assert.deepEqual(difference([1, 2, 3], [1, 9, 3]), {keep: 1, cut: 1, paste: [9]});
  assert.deepEqual(difference([1], [1]).paste, []);
  const {groups} = groupCodes(ROWS);
  const edits = new TitleEdits(groups, [
    [0, 1],
    [0, 1],
    [2, 1],
    [2, 1],
  ]);
  assert.deepEqual([edits.next(0).back, edits.next(1).back], [0, 1]);
});

test('all rows are in the blocks', () => {
  const blocks = encodeBlocks(ROWS);
  assert.ok(blocks.length >= 6 && blocks.every((block) => block instanceof Uint8Array));
});
