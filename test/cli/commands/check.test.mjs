import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const CLI = fileURLToPath(new URL('../../../dist/cli/cli.js', import.meta.url));
const check = (record) => spawnSync(process.execPath, [CLI, 'check', '-'], {input: JSON.stringify(record), encoding: 'utf8'});
const words = (count) => Array.from({length: count}, (_, at) => `word${at}`).join(' ');

describe('check', () => {
  it('states how hard each record is to read, by the first formula of its language, as check --quality does', () => {
    const summary = {
      en: 'The examination takes an hour. You can eat before it.',
      es: 'La exploración dura una hora. Puede comer antes.',
      de: 'Die Untersuchung dauert eine Stunde. Sie können vorher essen.',
      fr: 'Cet examen dure une heure. Vous pouvez manger avant.',
      it: 'Questo esame dura un’ora. Può mangiare prima.',
      pt: 'Este exame dura uma hora. Pode comer antes.',
    };
    for (const [lang, text] of Object.entries(summary)) {
      const record = {id: 'a', lang, name: 'A', summary: text};
      const quality = spawnSync(process.execPath, [CLI, 'check', '--quality', '--format', 'json', '-'], {
        input: JSON.stringify(record),
        encoding: 'utf8',
      });
      const [{formula, value, isGrade}] = JSON.parse(quality.stdout)[0].readability;
      const line = `standard input: ${formula} ${value.toFixed(1)}${isGrade ? ' (school grade)' : ''}`;
      assert.equal(check(record).stdout, `${line}\nChecked 1 file: no errors.\n`, lang);
    }
    // 2 words of three syllables or more in 2 sentences: 1.043 × √30 + 3.1291 for one of them.
    assert.match(check({id: 'a', lang: 'en', name: 'A', summary: summary.en}).stdout, /^standard input: SMOG 7\.2 /);
    assert.equal(check({id: 'a', lang: 'ar', name: 'A', summary: 'فحص'}).stdout, 'Checked 1 file: no errors.\n');
    assert.doesNotMatch(check({id: 'a', lang: 'en', summary: summary.en}).stdout, /SMOG/);
  });

  it('warns of a record whose text is mostly in "more" or "notices"', () => {
    const record = {id: 'a', lang: 'en', name: 'A', summary: words(10)};
    const {status, stdout} = check({...record, more: [{heading: 'Parking', items: [words(40)]}]});
    assert.equal(status, 0);
    assert.match(stdout, /\$\.more: warning: found 7\d % of the words in "more" and "notices", expected most of them in fields/);
    assert.match(check({...record, notices: [words(40)]}).stdout, /\$\.notices: warning: /);
    assert.doesNotMatch(check({...record, summary: words(50), notices: [words(40)]}).stdout, /warning/);
  });

  it('names the first twenty unknown or repeated keys, and how many more there are', () => {
    const record = {id: 'a', lang: 'en', name: 'A'};
    const unknown = Object.fromEntries(Array.from({length: 20_000}, (_, at) => [`k${at}`, 1]));
    const lines = check({...record, ...unknown})
      .stdout.trimEnd()
      .split('\n');
    assert.equal(lines.length, 21);
    assert.match(lines[0], / \$\.k0: warning: found an unknown key, its value is not read$/);
    assert.match(lines[19], / \$\.k19: warning: found an unknown key, its value is not read; and 19980 more$/);

    const repeated = JSON.stringify(record).replace('}', `${',"name":"B"'.repeat(100)}}`);
    const {stdout} = spawnSync(process.execPath, [CLI, 'check', '-'], {input: repeated, encoding: 'utf8'});
    assert.equal(stdout.match(/found the key again/g).length, 20);
    assert.match(stdout, /found the key again, the one in line 1 is not read; and 80 more\n/);
  });

  it('shortens the path of a key that is very long', () => {
    const {stdout} = check({id: 'a', lang: 'en', name: 'A', ['k'.repeat(200_000)]: 1});
    assert.ok(stdout.length < 1000, `${stdout.length}`);
    assert.match(stdout, /k…: warning: found an unknown key/);
  });
});
