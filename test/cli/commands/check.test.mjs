import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const CLI = fileURLToPath(new URL('../../../dist/cli/cli.js', import.meta.url));
const check = (record) => spawnSync(process.execPath, [CLI, 'check', '-'], {input: JSON.stringify(record), encoding: 'utf8'});
const words = (count) => Array.from({length: count}, (_, at) => `word${at}`).join(' ');

describe('check', () => {
  it('warns of a record whose text is mostly in "more" or "notices"', () => {
    const record = {id: 'a', lang: 'en', name: 'A', summary: words(10)};
    const {status, stdout} = check({...record, more: [{heading: 'Parking', items: [words(40)]}]});
    assert.equal(status, 0);
    assert.match(stdout, /\$\.more: warning: found 7\d % of the words in "more" and "notices", expected most of them in fields/);
    assert.match(check({...record, notices: [words(40)]}).stdout, /\$\.notices: warning: /);
    assert.doesNotMatch(check({...record, summary: words(50), notices: [words(40)]}).stdout, /warning/);
  });
});
