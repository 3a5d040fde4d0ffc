import assert from 'node:assert/strict';
import {test} from 'node:test';
import {timeFaults} from '../../dist/cli/time-faults.js';
import {untypedText} from '../../dist/cli/untyped-text.js';

const paths = (record) => timeFaults(record).map(({path}) => path);

test('timeFaults: asks how a time relates to food, drink and medicine, and to nothing else', () => {
  const step = (kind, when) => ({preparation: [{text: 'a', kind, when}]});
  for (const kind of ['fasting', 'medicine']) {
    assert.deepEqual(paths(step(kind, {before: 'PT6H'})), ['$.preparation[0].when']);
    assert.deepEqual(paths(step(kind, {before: 'PT6H', means: 'until'})), []);
  }
  assert.deepEqual(paths(step('travel', {before: 'PT6H'})), []);
  assert.deepEqual(paths(step('fasting', undefined)), []);
});

test('timeFaults: finds rules that end before they begin or have ended, and reviews in the wrong order', () => {
  const rule = (effective, expires) => ({preparation: [{text: 'a', rule: {authority: 'A', title: 'T', effective, expires}}]});
  assert.match(timeFaults(rule('2099-02-01', '2099-01-01'))[0].text, /before the rule begins/);
  assert.match(timeFaults(rule(undefined, '2020-01-01'))[0].text, /the rule ended on 2020-01-01/);
  assert.deepEqual(paths(rule('2099-01-01', '2099-01-01')), []);
  assert.deepEqual(paths({review: {last: '2026-02-01', next: '2026-01-31'}}), ['$.review.next']);
  assert.deepEqual(paths({review: {last: '2026-02-01', next: '2026-02-01'}}), []);
});

test('timeFaults: doubts years of preparation, and not of recovery', () => {
  const before = (time) => paths({preparation: [{text: 'a', when: {before: time, means: 'from'}}]});
  assert.deepEqual(before('P2Y'), []);
  assert.deepEqual(before('P3Y'), ['$.preparation[0].when.before']);
  assert.deepEqual(before('PT26280H'), ['$.preparation[0].when.before']);
  assert.deepEqual(paths({duration: {text: 'a', max: 'P3Y'}}), ['$.duration.max']);
  assert.deepEqual(paths({recovery: [{text: 'a', when: {after: 'P20Y'}}]}), []);
  assert.deepEqual(paths({recovery: [{text: 'a', when: {after: 'P200Y'}}]}), ['$.recovery[0].when.after']);
  assert.deepEqual(paths({risks: [{text: 'a', likelihood: {count: 1, of: 10, period: 'P2000M'}}]}), [
    '$.risks[0].likelihood.period',
  ]);
  assert.deepEqual(paths({risks: [{text: 'a', likelihood: {word: 'rare'}}]}), []);
});

test('untypedText: warns if most words are where no element shows them', () => {
  const words = (count) => 'word '.repeat(count);
  assert.deepEqual(
    untypedText({name: words(1), more: [{heading: 'H', items: [{text: words(10)}]}]}),
    [],
    'a record being written',
  );
  assert.deepEqual(untypedText({summary: words(30), notices: [words(30)]}), [], 'half of them');
  const [{path, text}] = untypedText({summary: words(10), more: [{heading: words(1), items: [{text: words(29)}]}]});
  assert.equal(path, '$.more');
  assert.match(text, /^found 75 % of the words/);
  assert.equal(untypedText({summary: '一', notices: ['二'.repeat(30)]})[0].path, '$.notices', 'a Han character is a word');
});
