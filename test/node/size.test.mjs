// Budgets, brotli. What a patient on a slow phone waits for; a change that needs more says why.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';

const within = (bytes, budget) => {
  const size = brotliCompressSync(bytes).length;
  assert.ok(size <= budget, `${size} bytes brotli, ${size - budget} over the budget of ${budget}.`);
};

for (const [file, budget] of [
  // Every element but those of the search, which come when a page has one: the whole script within 32 kB.
  ['procedure-elements.js', 32_000],
  ['procedure-elements.min.js', 32_000],
  ['procedure-elements.search.min.js', 7_000],
  ['procedure-elements.es.min.js', 3_000],
  ['procedure-elements.ar.min.js', 3_000],
  ['procedure-elements.temporal.min.js', 18_000],
]) {
  test(`${file} stays within ${budget} bytes`, () => within(readFileSync(`dist/${file}`), budget));
}

for (const [file, budget] of [
  ['procedure-elements.codes.min.js', 5_500],
  ['procedure-elements.similar.min.js', 1_100],
])
  test(`${file} stays within ${budget} bytes`, () => within(readFileSync(`dist/${file}`), budget));

// 11,000 held until risks were told in numbers: figures, one denominator, order. That is 1,000 bytes; Lit alone is 4,900.
test('a page that imports only risk-list stays within 12080 bytes, Lit included', async () => {
  const bundle = await rollup({
    input: 'dist/elements/risk-list.js',
    plugins: [nodeResolve(), terser({module: true, format: {comments: false}, compress: {passes: 3}})],
  });
  const {output} = await bundle.generate({format: 'es'});
  assert.equal(output.length, 1, 'one file, no further request');
  within(Buffer.from(output[0].code), 12_080);
  assert.doesNotMatch(output[0].code, /benefit-list|prep-checklist|procedure-card/, 'it carries another element');
});
