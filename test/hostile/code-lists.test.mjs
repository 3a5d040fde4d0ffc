// Code lists and manifests that somebody has forged: refused or read, with a page that goes on answering meanwhile.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {gunzipSync, gzipSync} from 'node:zlib';
import {encodeCodes} from '../../dist/codes/format/encode.js';
import {checksum, decodeCodes, MAGIC} from '../../dist/codes/format/decode.js';
import {MAX_CODES, MAX_SIZE, MAX_WORDS} from '../../dist/codes/format/limits.js';
import {encodeVarints, uint32} from '../../dist/codes/format/write-blocks.js';
import {indexWords} from '../../dist/codes/search/word-index.js';
import {readUpTo} from '../../dist/codes/sources/read-up-to.js';
import {StaticCodes} from '../../dist/codes/sources/static-files.js';

/** No step of a page may take longer. Machines that are busy with other work need some of it. */
const MAX_STEP_MS = 1500;
const MAX_ALL_MS = 60_000;

/** The checksum protects from accidents; who forges a file renews it. */
function seal(body) {
  body.writeUInt32BE(MAGIC, 0);
  body.writeInt32LE(checksum(body) | 0, 4);
  return body;
}

const block = (content) => Buffer.concat([uint32(content.length + 4), content]);

/** A list with these blocks, whatever they say. */
const forge = ({text, own, ending, back, edits, paste, total}) =>
  seal(
    Buffer.concat([
      Buffer.alloc(8),
      block(Buffer.from(text)),
      block(Buffer.from(own)),
      ...[ending, back, edits, paste].map((numbers) => block(Buffer.isBuffer(numbers) ? numbers : encodeVarints(numbers))),
      uint32(total),
    ]),
  );

/** Reads as a page does. @returns what went wrong, and the longest step in milliseconds. */
function read(bytes) {
  let longest = 0;
  const begun = performance.now();
  const steps = function* () {
    return yield* indexWords(yield* decodeCodes(bytes));
  };
  const work = steps();
  try {
    for (;;) {
      const start = performance.now();
      const {done} = work.next();
      longest = Math.max(longest, performance.now() - start);
      if (done) return {longest};
      if (performance.now() - begun > MAX_ALL_MS) return {longest: Infinity};
    }
  } catch (error) {
    return {longest, error};
  }
}

const bounded = (bytes, message) => {
  const {longest, error} = read(bytes);
  assert.ok(longest < MAX_STEP_MS, `a step took ${longest} ms`);
  if (message) assert.match(error?.message ?? 'nothing was wrong', message);
  if (error) assert.match(error.message, /^it is /);
};

const plain = {
  text: '0word\n\n0A\n\n00\n01',
  own: [1, 1],
  ending: [0],
  back: [0],
  edits: [0, 0, 0, 0, 0, 1, 0, 0, 1],
  paste: [0, 0],
  total: 2,
};
const DAMAGED = /^it is damaged, or larger than a list of codes can be$/;
const times = (length, make) => Array.from({length}, (_, at) => make(at));

test('a small list that is made by hand is read', () => bounded(forge(plain)));

for (const [what, list, message] of [
  ['a copy of four thousand million words', {...plain, edits: [0, 0, 0, 0, 0, 2 ** 32 - 1, 0, 0, 1]}, DAMAGED],
  ['words beyond the stated number', {...plain, total: 1}, DAMAGED],
  ['room for four thousand million words', {...plain, total: 2 ** 32 - 1}, DAMAGED],
  ['as many codes as bytes', {...plain, own: Buffer.alloc(MAX_CODES + 1)}, DAMAGED],
  ['endings that are not there', {...plain, ending: [7]}, DAMAGED],
  ['no endings', {...plain, text: '0word\n\n0A'}, DAMAGED],
  ['no prefixes', {...plain, text: '0word'}, DAMAGED],
  ['no text', {...plain, text: ''}, DAMAGED],
  ['a group with thousands of endings', {...plain, text: `0word\n\n0A\n\n${times(5000, (at) => `0${at}`).join('\n')}`}, DAMAGED],
  ['an ending of no text', {...plain, text: '0word\n\n0A\n\n'}, DAMAGED],
  ['a model that is not there', {...plain, own: [0, 0], back: [9], edits: [5, 5, 5, 5]}, undefined],
  ['edits that end too early', {...plain, edits: [0]}, undefined],
  ['numbers of words that are not there', {...plain, paste: [70_000, 99]}, undefined],
  [
    'too many different words',
    {...plain, text: `${times(MAX_WORDS + 1, (at) => `0${at.toString(36)}`).join('\n')}\n\n0A\n\n00`},
    DAMAGED,
  ],
  ['lines without end', {...plain, text: '0\n'.repeat(5_000_000)}, DAMAGED],
  ['a word of a million letters', {...plain, text: `0${'x'.repeat(1e6)}\n\n0A\n\n00`}, DAMAGED],
  ['words that grow line by line', {...plain, text: `${'\uffffx\n'.repeat(1_000_000)}\n0A\n\n00`}, DAMAGED],
  ['a length beyond the file', seal(Buffer.concat([Buffer.alloc(8), uint32(2 ** 32 - 1)])), DAMAGED],
  ['varints without end', {...plain, edits: Buffer.alloc(4_000_000, 255)}, undefined],
  ['more bytes than a list', seal(Buffer.alloc(MAX_SIZE + 1)), DAMAGED],
])
  test(`${what}: read in short steps${message ? ', and refused' : ''}`, () => {
    bounded(Buffer.isBuffer(list) ? list : forge(list), message);
  });

test('the largest list that is allowed is read in short steps', () => {
  // All words differ and begin alike; each code has a title of its own, as long as all words together allow.
  const words = times(MAX_WORDS, (at) => `0${'long'.repeat(10)}${at.toString(36)}`).join('\n');
  const groups = MAX_CODES / 128;
  const length = 14;
  bounded(
    forge({
      text: `${words}\n\n${times(groups, (at) => `0${at.toString(36)}`).join('\n')}\n\n${times(128, (at) => `0${at}`).join('\n')}`,
      own: Buffer.alloc(MAX_CODES, 1),
      ending: Buffer.alloc(groups),
      back: Buffer.alloc(groups),
      // Each title leaves out the one before and inserts its own.
      edits: Buffer.concat(
        times(groups, () => Buffer.concat([Buffer.from([0, 0, 0]), ...times(128, () => Buffer.from([0, 14, length]))])),
      ),
      paste: Buffer.concat(times(MAX_CODES, (at) => encodeVarints(times(3, (word) => (at * 7 + word) % MAX_WORDS)))).subarray(
        0,
        9e6,
      ),
      total: MAX_CODES * length,
    }),
  );
});

test('any byte of a real list may be another one', () => {
  const rows = times(600, (at) => ({
    code: `0SR${(at % 30).toString(36)}0${at}`,
    title: `Replacement of ${at % 2 ? 'Left' : 'Right'} Joint ${at % 30}, Approach ${at % 7}`,
  }));
  const body = gunzipSync(encodeCodes(rows));
  for (let at = 8; at < body.length; at++)
    for (const value of [0, 127, 128, 255]) {
      const forged = Buffer.from(body);
      forged[at] = value;
      const {longest, error} = read(seal(forged));
      assert.ok(longest < MAX_STEP_MS, `byte ${at}`);
      if (error) assert.match(error.message, /^it is /, `byte ${at} as ${value}: ${error.stack}`);
    }
});

const SET = {
  system: 'TEST',
  title: 'Test',
  licence: 'none',
  weight: 1,
  family: 0,
  url: 'a.codes',
  bytes: 9,
  sha256: '',
  count: 1,
};
const sourceOf = (manifest, file = '') =>
  new StaticCodes(new URL('http://test/'), async ({pathname}) => new Response(pathname === '/codes.json' ? manifest : file));
const refuses = (source, reason, message) =>
  assert.rejects(source.search({query: 'hip'}), (error) => {
    assert.equal(error.name, 'CodeSourceError');
    assert.equal(error.reason, reason);
    assert.match(error.message, message);
    return true;
  });

for (const [what, manifest] of [
  ['no lists', '{"format":1}'],
  ['a list that is null', '{"format":1,"sets":[null]}'],
  ['lists that are a text', '{"format":1,"sets":"all"}'],
  ['lists with a length of their own', '{"format":1,"sets":{"length":3}}'],
  ['null', 'null'],
  ['nesting without end', `{"format":1,"sets":${'['.repeat(400_000)}`],
  ['nested lists', `{"format":1,"sets":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ['a thousand lists', JSON.stringify({format: 1, sets: Array(1000).fill(SET)})],
  ['a notice of megabytes', JSON.stringify({format: 1, sets: [{...SET, licence: 'x'.repeat(2e6)}]})],
  ['a title that is no text', JSON.stringify({format: 1, sets: [{...SET, title: {toString: 1}}]})],
])
  test(`a manifest with ${what} is refused in plain words`, () =>
    refuses(
      sourceOf(manifest),
      'foreign',
      /^http:\/\/test\/codes\.json is not a code manifest \(format 1\)\. Write it with the index command\.$/,
    ));

test('streams that never end are left', async () => {
  for (const bytes of [new Uint8Array(1 << 20).fill(32), gzipSync(Buffer.alloc(1 << 20))]) {
    let sent = 0;
    const endless = () =>
      new ReadableStream({
        pull(controller) {
          sent++;
          controller.enqueue(new Uint8Array(bytes.length > 9999 ? bytes : Buffer.alloc(1 << 20)));
        },
      });
    const manifest = new StaticCodes(new URL('http://test/'), async () => new Response(endless()));
    await refuses(manifest, 'foreign', /not a code manifest/);
    const source = sourceOf(JSON.stringify({format: 1, sets: [SET]}), undefined);
    source.fetchFile = async ({pathname}) =>
      new Response(pathname === '/codes.json' ? JSON.stringify({format: 1, sets: [SET]}) : endless());
    await refuses(source, 'damaged', /larger than a list of codes can be/);
    assert.ok(sent < 60, `${sent} MB were read`);
  }
});

test('what fits is read whole, and nothing is nothing', async () => {
  const bytes = Uint8Array.from({length: 100_000}, (_, at) => at % 256);
  assert.deepEqual(await readUpTo(new Blob([bytes]).stream(), bytes.length), bytes);
  assert.equal(await readUpTo(new Blob([bytes]).stream(), bytes.length - 1), undefined);
  assert.deepEqual(await readUpTo(null, 1), new Uint8Array());
});

test('a small file that unpacks to gigabytes is left', async () => {
  // Members of gzip follow each other in one file: 4 GB in 4 MB.
  const bomb = gzipSync(Buffer.alloc(600 << 20), {level: 9});
  assert.ok(bomb.length < 1e6);
  const before = process.memoryUsage().rss;
  await refuses(sourceOf(JSON.stringify({format: 1, sets: [SET]}), bomb), 'damaged', /larger than a list of codes can be/);
  const grown = (process.memoryUsage().rss - before) / 1e6;
  assert.ok(grown < 300, `${grown} MB more memory`);
});
