import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readJson} from '../../dist/cli/json-text.js';

test('readJson: knows the line and column of every value and key, whatever ends the lines', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const {value, positionOf, keyPositionOf} = readJson(
      ['{', '  "risks": [', '    {"text": "Pain"}', '  ]', '}'].join(end),
      'a.json',
    );
    assert.deepEqual(value, {risks: [{text: 'Pain'}]});
    assert.deepEqual(positionOf('$'), {line: 1, column: 1});
    assert.deepEqual(positionOf('$.risks[0].text'), {line: 3, column: 14});
    assert.deepEqual(keyPositionOf('$.risks[0].text'), {line: 3, column: 6});
    assert.deepEqual(positionOf('$.risks[0].severity'), {line: 3, column: 5}, 'the place around what is missing');
  }
});

test('readJson: reports a key that is repeated in one object, not in two', () => {
  const {repeated} = readJson('{"a": 1, "b": {"a": 2},\n "a": 3}', 'a.json');
  assert.deepEqual(repeated, [{path: '$.a', position: {line: 2, column: 2}, first: {line: 1, column: 2}}]);
});

for (const [text, position, found, expected] of [
  ['{"a": 1,}', {line: 1, column: 9}, /^"}"$/, /a key in double quotes/],
  ['{"a": 1\n "b": 2}', {line: 2, column: 2}, /^"\\"b\\""$/, /a comma/],
  ['{"a": 1} 2', {line: 1, column: 10}, /^"2"$/, /the end of the file/],
  ['{"a": // why\n 1}', {line: 1, column: 7}, /why/, /no comments/],
  ['{"a": "one\ntwo"}', {line: 1, column: 7}, /one/, /closing quotation mark/],
  ['{"a": 1', {line: 1, column: 8}, /^nothing$/, /a closing brace/],
])
  test(`readJson: reports the first error of ${JSON.stringify(text)}`, () => {
    const {fault} = readJson(text, 'a.json');
    assert.deepEqual(fault.position, position);
    assert.match(fault.found, found);
    assert.match(fault.expected, expected);
  });

test('readJson: returns nothing for a text without JSON, and refuses a text nested too deeply', () => {
  assert.equal(readJson('Knee replacement', 'a.txt'), undefined);
  assert.throws(() => readJson('['.repeat(200_000), 'a.json'), /a\.json: this is nested too deeply/);
});
