// `check --quality` as a person runs it (`npm run build` first).
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {clean} from '../../quality/mutations.mjs';

const CLI = fileURLToPath(new URL('../../../dist/cli/cli.js', import.meta.url));
const RECORDS = fileURLToPath(new URL('../../../data/procedures/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'procedure-elements-quality-'));
after(() => rmSync(folder, {recursive: true, force: true}));

const run = (...args) => spawnSync(process.execPath, [CLI, 'check', ...args], {cwd: folder, encoding: 'utf8'});
const put = (name, value) => {
  writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value, null, 2));
  return name;
};
/** The clean record with a rule that does not end soon, whatever the day. */
const record = (change = () => {}) => {
  const made = clean();
  made.preparation[0].rule.expires = '2999-01-01';
  change(made);
  return made;
};
const json = (...args) => JSON.parse(run('--quality', '--format', 'json', ...args).stdout);

/** Looks a JSON pointer up. */
const at = (value, pointer) =>
  pointer
    .split('/')
    .slice(1)
    .reduce((inner, token) => inner?.[token.replace(/~1/g, '/').replace(/~0/g, '~')], value);

describe('check --quality', () => {
  it('check --quality: finds nothing in a clean record, and states its figures', () => {
    const {status, stdout, stderr} = run('--quality', put('clean.json', record()));
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^clean\.json: readability: SMOG \d+(\.\d)?, Flesch-Kincaid -?\d+(\.\d)?\n/);
    assert.match(stdout, /of what a program can decide: IPDAS 12 of 12, PEMAT to understand 5 of 5, PEMAT to act 3 of 3, /);
    assert.match(stdout, /Checked 1 file: no errors, no warnings, no notes\.\n$/);
  });

  it('check --quality: puts each finding on a line with its place, level, rule and source, and fails on an error', () => {
    put(
      'stop.json',
      record((one) => (one.recovery[0].text = 'Skip your water pills for one day.')),
    );
    const {status, stdout} = run('--quality', 'stop.json');
    assert.equal(status, 1);
    const line =
      readFileSync(join(folder, 'stop.json'), 'utf8')
        .split('\n')
        .findIndex((text) => text.includes('Skip')) + 1;
    assert.match(
      stdout,
      new RegExp(`^stop\\.json:${line}:15 error safety/medicine-stop-without-ask /recovery/0/text: .+ \\[.+\\]\n`),
    );
  });

  it('check --quality: gives JSON with an entry for each file, and pointers that are there, of texts in short form too', () => {
    put(
      'short.json',
      record((one) => {
        one.experience = ['One in 7 people feel a cool drop.'];
        delete one.funding;
      }),
    );
    const [first, second] = json('clean.json', 'short.json');
    assert.deepEqual([first.file, first.findings], ['clean.json', []]);
    assert.deepEqual(first.scores.ipdas, {met: 12, decided: 12, items: 44});
    assert.deepEqual(
      second.findings.map(({rule, level, path}) => [rule, level, path]),
      [
        ['ipdas/funding', 'note', ''],
        ['risk/one-in-x', 'warning', '/experience/0'],
      ],
    );
    for (const {line, column, message, source} of second.findings)
      assert.ok(line >= 1 && column >= 1 && message.endsWith('.') && source);
  });

  it('check --quality: names the place of every finding in every shipped record, without an error', () => {
    const files = ['colonoscopy', 'knee-replacement', 'mri-brain', 'spinal-radiosurgery'].map((name) => `${RECORDS}${name}.json`);
    const reports = json(...files);
    for (const {file, findings} of reports) {
      const value = JSON.parse(readFileSync(file, 'utf8'));
      assert.deepEqual(
        findings.filter(({path}) => at(value, path) === undefined),
        [],
      );
      const serious = findings.filter(({level}) => level !== 'note');
      assert.deepEqual(serious, [], file);
    }
  });

  it('check --quality: reports what is not a record as an error of the rule "record"', () => {
    put('bad.json', '{"id": "a",}');
    put('page.txt', 'A page');
    put('part.json', {id: 'a'});
    const [bad, page, part, none] = json('bad.json', 'page.txt', 'part.json', 'none.json').map(({findings}) => findings);
    assert.deepEqual([bad[0].rule, bad[0].line, bad[0].column], ['record', 1, 12]);
    assert.match(page[0].message, /^this is not JSON/);
    assert.match(part.map(({message}) => message).join(), /\$\.lang/);
    assert.match(none[0].message, /^there is no such file/);
    assert.equal(run('--quality', 'none.json').status, 1);
  });

  it('check --quality: takes levels and the grade from the configuration', () => {
    put(
      'some.json',
      record((one) => delete one.funding),
    );
    put('levels.json', {'ipdas/funding': 'error', readingGrade: 1});
    const {status, stdout} = run('--quality', '--config', 'levels.json', 'some.json');
    assert.equal(status, 1);
    assert.match(stdout, / error ipdas\/funding: /);
    assert.match(stdout, / note read\/grade: The texts ask for grade /);
    put('.procedure-quality.json', {'ipdas/funding': 'off'});
    assert.deepEqual(json('some.json')[0].findings, []);
    rmSync(join(folder, '.procedure-quality.json'));
  });

  it('check --quality: fails on more warnings than allowed', () => {
    put(
      'warn.json',
      record((one) => delete one.sources),
    );
    assert.equal(run('--quality', 'warn.json').status, 0);
    assert.equal(run('--quality', '--max-warnings', '1', 'warn.json').status, 0);
    assert.equal(run('--quality', '--max-warnings', '0', 'warn.json').status, 1);
  });

  it('check --quality: takes waived findings out until their waiver ends, and names waivers that nothing needs', () => {
    const waiver = {rule: 'ipdas/sources', record: 'lens-check', reason: 'The sources follow.', until: '2999-01-01'};
    put('waive.json', {waivers: [waiver, {...waiver, rule: 'ipdas/funding', record: 'other'}]});
    const {status, stdout, stderr} = run('--quality', '--max-warnings', '0', '--config', 'waive.json', 'warn.json');
    assert.equal(status, 0);
    assert.match(stdout, /1 waived/);
    assert.match(stderr, /^waive\.json: the waiver of ipdas\/funding for other met no finding/);
    const [{findings, waived}] = json('--config', 'waive.json', 'warn.json');
    assert.deepEqual([findings.length, waived[0].rule, waived[0].reason], [0, 'ipdas/sources', 'The sources follow.']);
    put('ended.json', {waivers: [{...waiver, until: '2020-01-01'}]});
    assert.match(run('--quality', '--config', 'ended.json', 'warn.json').stdout, /The waiver ended on 2020-01-01\./);
  });

  it('check --quality: names an error of the configuration in one line', () => {
    const message = (config) => run('--quality', '--config', put('wrong.json', config), 'clean.json').stderr;
    assert.match(
      message({'ipdas/fundin': 'off'}),
      /^wrong\.json: there is no rule or option "ipdas\/fundin", did you mean "ipdas\/funding"\?\n$/,
    );
    assert.match(
      message({'ipdas/funding': 'loud'}),
      /^wrong\.json ipdas\/funding: found "loud", expected "off", "note", "warn" or "error"\n$/,
    );
    assert.match(
      message({waivers: [{rule: 'ipdas/funding', until: '2027-01-01'}]}),
      /waivers\[0\]\.reason: found undefined, expected the reason/,
    );
    assert.match(message({readingGrade: 'six'}), /readingGrade: found "six", expected a school grade/);
    assert.match(message('{'), /^wrong\.json:1:2: found nothing, expected a closing brace/);
    assert.match(run('--format', 'json', 'clean.json').stderr, /--format needs --quality/);
    assert.match(run('--quality', '--format', 'jsn', 'clean.json').stderr, /did you mean "json"\?/);
  });

  it('check --quality: writes SARIF with every rule, every finding and waivers as suppressions', () => {
    const log = JSON.parse(run('--quality', '--format', 'sarif', '--config', 'waive.json', 'warn.json', 'stop.json').stdout);
    const [{tool, results}] = log.runs;
    assert.equal(log.version, '2.1.0');
    assert.ok(tool.driver.rules.length >= 38 && /^\d+\.\d+\.\d+/.test(tool.driver.version));
    for (const {ruleId, ruleIndex} of results) assert.equal(tool.driver.rules[ruleIndex].id, ruleId);
    const [waived, stopped] = results.sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1));
    assert.equal(waived.suppressions[0].justification, 'The sources follow. (until 2999-01-01)');
    assert.equal(stopped.locations[0].logicalLocations[0].fullyQualifiedName, '/recovery/0/text');
    assert.equal(stopped.level, 'error');
  });
});
