/** The built command line (`npm run build` first), as a person runs it: a process of its own in an empty folder. */
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {writeRecords} from '../records.mjs';
import {fileURLToPath} from 'node:url';
import {until} from '../timing.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLI = join(ROOT, 'dist/cli/cli.js');
const PAGE_FOLDER = join(ROOT, 'data/pages');
const RECORD_FOLDER = join(ROOT, 'data/procedures');
const PAGES = readdirSync(PAGE_FOLDER).map((name) => join(PAGE_FOLDER, name));
const MRI = join(PAGE_FOLDER, 'mri-brain.txt');
const {version} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const asRoot = process.getuid?.() === 0 && 'root may read and write everything';
const onWindows = process.platform === 'win32' && 'Windows has no such signals, pipes and permissions';

const base = mkdtempSync(join(tmpdir(), 'procedure-elements-cli-'));
let folder;
let made = 0;
beforeEach(() => mkdirSync((folder = join(base, `${made++}`))));
after(() => rmSync(base, {recursive: true, force: true}));

const put = (name, content) => (writeFileSync(join(folder, name), content), name);
const get = (name) => readFileSync(join(folder, name), 'utf8');
const page = (name) => `Name of the Procedure:\n${name}\n\nSummary\nWhat it is.\n`;
const record = (more = {}) => ({id: 'a-scan', lang: 'en', name: 'A scan', ...more});

/** Runs to the end and gives `{status, out, err}`. */
function run(args, {input = '', node = []} = {}) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [...node, CLI, ...args], {cwd: folder, input, encoding: 'utf8'});
  return {status, out: stdout, err: stderr};
}

/** Failing must be one line, and no stack of ours. */
function assertOneLine(err, ...parts) {
  assert.equal(err.trimEnd().split('\n').length, 1, err);
  for (const part of parts) assert.ok(err.includes(part), `${JSON.stringify(part)} is not in ${err}`);
}

describe('the command line', () => {
  it('without arguments shows help on standard error and exits with 2', () => {
    const {status, out, err} = run([]);
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, /^Usage: procedure-elements COMMAND/);
  });

  it('has help, also for each command', () => {
    for (const [args, start] of [
      [['--help'], 'Usage: procedure-elements COMMAND'],
      [['-h'], 'Usage: procedure-elements COMMAND'],
      [['import', '--help'], 'Usage: procedure-elements import PAGE'],
      [['check', '-h'], 'Usage: procedure-elements check FILE'],
    ]) {
      const {status, out, err} = run(args);
      assert.deepEqual([status, err], [0, '']);
      assert.ok(out.startsWith(start) && out.includes('Exit codes: 0'), out);
    }
  });

  it('takes a command after -- and after --help', () => {
    put('a.json', JSON.stringify(record()));
    assert.deepEqual(run(['--', 'check', 'a.json']), run(['check', 'a.json']));
    assert.deepEqual(run(['--help', 'check']), run(['check', '--help']));
  });

  it('says its version', () => assert.deepEqual(run(['--version']), {status: 0, out: `${version}\n`, err: ''}));

  for (const [args, message] of [
    [['imprt', 'a.txt'], 'there is no command "imprt", did you mean "import"?'],
    [['publish'], 'there is no command "publish", there are: import, check'],
    [['--verbose'], 'there is no option --verbose, there are: --help, --version'],
    [['import'], 'import: name a page, or - for standard input'],
    [['check'], 'check: name a file, or - for standard input'],
    [['import', '--fore', 'a.txt'], 'import: there is no option --fore, did you mean "--force"?'],
    [['import', '-z', 'a.txt'], 'import: there is no option -z, there are: --help, --out, --lang, --id, --force'],
    [['check', '--strict', 'a.json'], 'check: there is no option --strict, there are: --help'],
    [['import', 'a.txt', '--out'], "import: Option '--out <value>' argument missing"],
    [['import', 'a.txt', '--out', ''], 'import: --out needs the name of a folder'],
    [['import', 'a.txt', '--force=yes'], "import: Option '--force' does not take an argument"],
    [['import', 'a.txt', '--out', '--force'], "import: Option '--out' argument is ambiguous."],
    [['import', 'a.txt', 'b.txt'], 'import: several pages need --out DIR, a folder for their records'],
    [['import', 'a.txt', 'b.txt', '--out', 'o', '--id', 'x'], 'import: --id goes with one page only'],
    [['import', 'a.txt', '--id', '../x'], 'import: --id is "../x", expected lower-case letters, digits and single hyphens'],
    [['import', 'a.txt', '--lang', 'english please'], 'import: --lang is "english please", expected a language tag'],
    [['import', '-', '-', '--out', 'o'], 'import: - (standard input) can be named only once'],
    [['check', '-', '-'], 'check: - (standard input) can be named only once'],
  ])
    it(`refuses ${args.join(' ')}`, () => {
      const {status, out, err} = run(args);
      assert.deepEqual([status, out], [2, '']);
      assertOneLine(err, `procedure-elements: ${message}`, '(see procedure-elements --help)');
      assert.deepEqual(readdirSync(folder), []);
    });
});

describe('import', () => {
  for (const path of PAGES)
    it(`makes a record that check finds nothing wrong with: ${path.slice(PAGE_FOLDER.length + 1)}`, () => {
      const {status, out, err} = run(['import', path, '--id', 'my-id']);
      assert.deepEqual([status, err], [0, '']);
      const made = JSON.parse(out);
      assert.equal(out, `${JSON.stringify(made, null, 2)}\n`);
      assert.deepEqual([made.id, made.lang], ['my-id', 'en']);
      const checked = run(['check', '-'], {input: out});
      assert.deepEqual([checked.status, checked.err], [0, '']);
      assert.match(checked.out, /^standard input: SMOG \d+\.\d \(school grade\)\nChecked 1 file: no errors\.\n$/);
    });

  it('reads standard input', () => {
    const {status, out} = run(['import', '-', '--lang', 'es-MX'], {input: page('Cirugía')});
    assert.equal(status, 0);
    assert.deepEqual([JSON.parse(out).name, JSON.parse(out).lang], ['Cirugía', 'es-MX']);
  });

  it('takes UTF-8 with a byte order mark, UTF-16 with one, and any line end', () => {
    const text = page('Ünïcode scan');
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    const expected = run(['import', put('a.txt', text)]).out;
    assert.equal(JSON.parse(expected).name, 'Ünïcode scan');
    for (const content of [
      `\ufeff${text}`,
      little,
      Buffer.from(little).swap16(),
      text.replaceAll('\n', '\r\n'),
      text.replaceAll('\n', '\r'),
    ])
      assert.equal(run(['import', put('b.txt', content)]).out, expected);
  });

  it('takes file names with blanks, other letters, and a dash at the start', () => {
    put('ein Plan – é.txt', page('One'));
    put('-two.txt', page('Two'));
    const {status, err} = run(['import', '--out', 'mein Ordner', '--', 'ein Plan – é.txt', '-two.txt']);
    assert.deepEqual([status, err], [0, 'Wrote 2 of 2 records to mein Ordner\n']);
    assert.deepEqual(readdirSync(join(folder, 'mein Ordner')).sort(), ['one.json', 'two.json']);
  });

  it('writes to a new folder, in folders that are new too', () => {
    const {status, out, err} = run(['import', MRI, '--id', 'mri-brain', '--out', join('deep', 'er')]);
    assert.deepEqual([status, out, err], [0, '', `Wrote 1 of 1 record to ${join('deep', 'er')}\n`]);
    assert.equal(get('deep/er/mri-brain.json'), run(['import', MRI, '--id', 'mri-brain']).out);
    assert.deepEqual(readdirSync(join(folder, 'deep/er')), ['mri-brain.json']);
  });

  it('leaves a file that exists as it is, and replaces it with --force', () => {
    put('a.txt', page('One'));
    put('one.json', 'mine');
    const {status, out, err} = run(['import', 'a.txt', '--out', '.']);
    assert.deepEqual([status, out], [1, '']);
    assertOneLine(err, 'one.json: this exists already and was not touched. Add --force to replace it');
    assert.equal(get('one.json'), 'mine');
    assert.equal(run(['import', 'a.txt', '--out', '.', '--force']).status, 0);
    assert.equal(JSON.parse(get('one.json')).name, 'One');
    assert.deepEqual(readdirSync(folder).sort(), ['a.txt', 'one.json']);
  });

  for (const force of [[], ['--force']])
    it(`does not write two pages with the same id ${force}`, () => {
      put('a.txt', page('Same'));
      put('b.txt', `${page('Same')}\nBenefits\nAnother text.\n`);
      const {status, err} = run(['import', 'a.txt', 'b.txt', '--out', 'o', ...force]);
      assert.equal(status, 1);
      assert.equal(
        err,
        'Wrote 1 of 2 records to o; these failed:\nb.txt: this has the id "same", as a.txt has. Import it alone with --id ID\n',
      );
      assert.equal(JSON.parse(get('o/same.json')).benefits, undefined);
    });

  it('in a batch writes the good pages and lists the bad ones at the end', () => {
    const bad = [put('empty.txt', ''), 'gone.txt', put('list.txt', 'milk\nbread\n')];
    const {status, out, err} = run(['import', bad[0], PAGES[0], bad[1], PAGES[1], bad[2], '--out', 'o']);
    assert.deepEqual([status, out], [1, '']);
    const [first, ...lines] = err.trimEnd().split('\n');
    assert.equal(first, 'Wrote 2 of 5 records to o; these failed:');
    assert.deepEqual(
      lines.map((line) => line.split(':')[0]),
      bad,
    );
    assert.equal(readdirSync(join(folder, 'o')).length, 2);
  });

  it('makes 300 records in one go, and leaves nothing else behind', () => {
    const pages = Array.from({length: 300}, (_, at) => put(`${at}.txt`, page(`Scan ${at}`)));
    const {status, err} = run(['import', ...pages, '--out', 'o']);
    assert.deepEqual([status, err], [0, 'Wrote 300 of 300 records to o\n']);
    const names = readdirSync(join(folder, 'o'));
    assert.equal(names.length, 300);
    assert.ok(names.every((name) => /^scan-\d+\.json$/.test(name)));
  });

  it('shows a bar on a terminal, and takes it away', {skip: !existsSync('/usr/bin/script') && 'needs the tool "script"'}, () => {
    const pages = Array.from({length: 300}, (_, at) => put(`${at}.txt`, page(`Scan ${at}`)));
    const command = `'${process.execPath}' '${CLI}' import ${pages.join(' ')} --out o`;
    const {stdout} = spawnSync('/usr/bin/script', ['-qec', command, '/dev/null'], {cwd: folder, encoding: 'utf8'});
    assert.match(stdout, /\r\[#*-+\] \d+ of 300/);
    assert.match(stdout, /\r {40,}\rWrote 300 of 300 records to o\r\n$/);
  });

  it('lets one of many that run at once have a name, and the others fail', async () => {
    put('a.txt', page('Race'));
    const args = [CLI, 'import', 'a.txt', '--out', 'o'];
    const ends = await Promise.all(
      Array.from(
        {length: 6},
        () => new Promise((resolve) => spawn(process.execPath, args, {cwd: folder, stdio: 'ignore'}).on('close', resolve)),
      ),
    );
    assert.deepEqual(ends.sort(), [0, 1, 1, 1, 1, 1]);
    assert.deepEqual(readdirSync(join(folder, 'o')), ['race.json']);
  });

  it('keeps its promises on a disk without links', () => {
    put('a.txt', page('One'));
    put(
      'no-links.mjs',
      `import fs from 'node:fs'; import {syncBuiltinESMExports} from 'node:module';
      fs.linkSync = () => { throw Object.assign(new Error('no links'), {code: 'EPERM'}); }; syncBuiltinESMExports();`,
    );
    const node = ['--import', './no-links.mjs'];
    assert.equal(run(['import', 'a.txt', '--out', 'o'], {node}).status, 0);
    const written = get('o/one.json');
    assert.equal(JSON.parse(written).name, 'One');
    const again = run(['import', 'a.txt', '--out', 'o', '--lang', 'de'], {node});
    assertOneLine(again.err, 'one.json: this exists already and was not touched');
    assert.equal(get('o/one.json'), written);
    assert.deepEqual(readdirSync(join(folder, 'o')), ['one.json']);
  });

  it('leaves nothing behind when writing fails', () => {
    put('a.txt', page('One'));
    put('b.txt', page('Two'));
    put(
      'full.mjs',
      `import fs from 'node:fs'; import {syncBuiltinESMExports} from 'node:module'; const write = fs.writeFileSync;
      fs.writeFileSync = (path, text, options) => { write(path, text.slice(0, 5), options); throw Object.assign(new Error('full'), {code: 'ENOSPC'}); };
      syncBuiltinESMExports();`,
    );
    const {status, err} = run(['import', 'a.txt', 'b.txt', '--out', 'o'], {node: ['--import', './full.mjs']});
    assert.equal(status, 1);
    assert.equal(
      err,
      'Wrote 0 of 2 records to o; these failed:\no: the disk is full. Make room, or choose another place\nStopped: 1 more were not read\n',
    );
    assert.deepEqual(readdirSync(join(folder, 'o')), []);
  });

  for (const signal of ['SIGINT', 'SIGTERM'])
    it(`stops at once on ${signal}, with whole files only`, {skip: onWindows}, async () => {
      const pages = Array.from({length: 3000}, (_, at) => put(`${at}.txt`, page(`Scan ${at}`)));
      const child = spawn(process.execPath, [CLI, 'import', ...pages, '--out', 'o'], {cwd: folder, stdio: 'ignore'});
      const ended = new Promise((resolve) => child.on('close', (code, by) => resolve(by)));
      const out = join(folder, 'o');
      await until(() => existsSync(out) && readdirSync(out).length >= 20);
      child.kill(signal);
      assert.equal(await ended, signal);
      const names = readdirSync(out);
      assert.ok(names.length < 3000);
      for (const name of names) {
        assert.match(name, /^scan-\d+\.json$/);
        JSON.parse(readFileSync(join(out, name), 'utf8'));
      }
    });

  it('says that --out is a file', () => {
    const {status, err} = run(['import', MRI, '--out', put('o', '')]);
    assert.equal(status, 1);
    assertOneLine(err, 'o: this is a file. Name a folder');
    assertOneLine(
      run(['import', MRI, '--out', join('o', 'p')]).err,
      `${join('o', 'p')}: a part of its name is a file, not a folder`,
    );
  });

  it('makes no folder when it has nothing to write', () => {
    for (const pages of [['gone.txt'], ['gone.txt', put('list.txt', 'milk\nbread\n')]]) {
      assert.equal(run(['import', ...pages, '--out', join('deep', 'o')]).status, 1);
      assert.ok(!existsSync(join(folder, 'deep')));
    }
  });

  it('says that --out may not be written to', {skip: asRoot || onWindows}, () => {
    mkdirSync(join(folder, 'o'), {mode: 0o555});
    const {status, err} = run(['import', MRI, '--out', 'o']);
    assert.equal(status, 1);
    assertOneLine(err, 'o: no permission. Change the permissions, or choose another place');
  });

  it('says where a page has no name', () => {
    const {status, err} = run(['import', put('a.txt', 'Summary\nSomething.\n\nPurpose\nSomething else.\n')]);
    assert.equal(status, 1);
    assertOneLine(err, 'a.txt:1: found ', ', expected ');
  });

  it('asks for --id where the name gives none', () => {
    const {status, err} = run(['import', put('a.txt', page('大腸内視鏡'))]);
    if (status) assertOneLine(err, 'a.txt', '--id ID');
  });
});

describe('what cannot be read, in both commands', () => {
  const bad = {
    'a missing file': [() => 'gone', 'gone: there is no such file or folder. Check the name'],
    'a folder': [() => (mkdirSync(join(folder, 'sub')), 'sub'), 'sub: this is a folder. Name the files in it'],
    'a file as a folder': [() => join(put('a', 'x'), 'b'), 'a part of its name is a file, not a folder'],
    'an empty file': [() => put('a', ''), 'a: this is empty. Give it the text of a page or a record'],
    'blanks and a byte order mark': [() => put('a', '\ufeff \n\t\n'), 'a: this is empty'],
    'NUL bytes': [() => put('a', 'Summary\0\n'), 'a: this is not a text in UTF-8. Save it as plain text with the encoding UTF-8'],
    'another encoding': [() => put('a', Buffer.from('Cirugía', 'latin1')), 'a: this is not a text in UTF-8'],
    'a picture': [() => put('a', Buffer.from('89504e470d0a1a0a0000000d', 'hex')), 'a: this is not a text in UTF-8'],
    'half of UTF-16': [() => put('a', Buffer.from([0xff, 0xfe, 0x41])), 'a: this is '],
    'more than 5 MB': [
      () => put('a', ' '.repeat(5 * 1024 * 1024 + 1)),
      'a: this is larger than 5 MB. Give each page or record a file of its own',
    ],
  };
  for (const [what, [make, message]] of Object.entries(bad))
    for (const command of ['import', 'check'])
      it(`${command}: ${what}`, () => {
        const {status, out, err} = run([command, make()]);
        assert.equal(status, 1);
        assert.equal(out, command === 'check' ? 'Checked 1 file: 1 not read.\n' : '');
        assertOneLine(err, message);
      });

  it('a record that no browser reads', () => {
    const risk = {text: 'x'.repeat(90_000)};
    const large = (length) => {
      const text = JSON.stringify(record({risks: Array.from({length: 11}, () => risk), unknwn: 1}));
      return text.padEnd(length).slice(0, length);
    };
    put('fits.json', large(1_000_000));
    put('large.json', large(1_000_001));
    assert.equal(run(['check', 'fits.json']).status, 0);
    const {status, out} = run(['check', 'large.json']);
    assert.equal(status, 1);
    assert.match(out, /^large\.json:1:1 \$: found 1,000,001 characters, expected at most 1,000,000: no page reads more\n/);
    assert.match(out, /\$\.unknwn: warning: /);
    for (const args of [['render'], ['page', '--out', 'o'], ['catalog', '--out', 'o']]) {
      const {status: code, err} = run([...args, 'large.json']);
      assert.equal(code, 1);
      assert.match(err, /^large\.json \$: found 1,000,001 characters, expected at most 1,000,000: no page reads more/);
    }
    assert.ok(!existsSync(join(folder, 'o')));
  });

  it('standard input that is empty', () => assertOneLine(run(['import', '-']).err, 'standard input: this is empty'));

  it('a file without permission', {skip: asRoot || onWindows}, () => {
    chmodSync(join(folder, put('a', 'x')), 0);
    assertOneLine(run(['import', 'a']).err, 'a: no permission. Change the permissions');
  });

  it('a device without end', {skip: !existsSync('/dev/zero') && 'needs /dev/zero'}, () =>
    assertOneLine(run(['import', '/dev/zero']).err, '/dev/zero: this is larger than 5 MB'),
  );

  it('import: what is not a page', () => {
    const {status, out, err} = run(['import', put('a.txt', 'milk\nbread\n')]);
    assert.deepEqual([status, out], [1, '']);
    assertOneLine(err, 'a.txt: found ', ', expected ');
  });

  it('check: what is not JSON', () => {
    copyFileSync(MRI, join(folder, 'page.txt'));
    const {status, out, err} = run(['check', 'page.txt', join(RECORD_FOLDER, 'mri-brain.json')]);
    assert.equal(status, 1);
    assert.match(out, /^\S+mri-brain\.json: SMOG \d\.\d \(school grade\)\nChecked 2 files: 1 not read\.\n$/);
    assertOneLine(err, 'page.txt: this is not JSON. If it is a page, make a record of it first with import');
  });

  it('check: what is nested too deeply', () => {
    const deep = put('a.json', '['.repeat(200_000) + ']'.repeat(200_000));
    const {status, err} = run(['check', deep]);
    assert.equal(status, 1);
    assertOneLine(err, 'a.json: this is nested too deeply. Check that it is the right file');
    const config = put('config.json', `{"waivers": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`);
    const quality = run(['check', '--quality', deep, '--config', config]);
    assert.equal(quality.status, 1);
    assertOneLine(quality.err, 'config.json: this is nested too deeply. Check that it is the right file');
    assert.match(run(['check', '--quality', deep]).out, /a\.json:1:1 error record: this is nested too deeply/);
  });
});

describe('check', () => {
  /** Findings without the file's name, and the summary. */
  /** The line that states how hard a record is to read. */
  const FIGURE = /^a\.json: SMOG \d+\.\d \(school grade\)$/;

  const check = (content) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
    const {status, out, err} = run(['check', put('a.json', text)]);
    assert.equal(err, '');
    const lines = out.trimEnd().split('\n');
    const findings = lines.slice(0, -1).filter((line) => !FIGURE.test(line));
    return {status, findings: findings.map((line) => line.replace(/^a\.json:/, '')), summary: lines.at(-1)};
  };

  it('finds nothing wrong with our own records', () => {
    const records = writeRecords(join(folder, 'records'));
    const {status, out, err} = run(['check', ...records]);
    assert.deepEqual([status, err], [0, '']);
    const lines = out.trimEnd().split('\n');
    assert.equal(lines.pop(), `Checked ${records.length} files: no errors.`);
    assert.deepEqual(
      lines.map((line) => line.replace(/\d+\.\d/, 'N')),
      records.map((file) => `${file}: SMOG N (school grade)`),
    );
  });

  it('names line, column, path, what is there and what may be there', () => {
    assert.deepEqual(check(record({risks: ['A', 'B', {text: 'C', likelihood: {word: 'often'}}]})), {
      status: 1,
      findings: [
        '11:17 $.risks[2].likelihood.word: found "often", expected "very common" or "common" or "uncommon" or "rare" or "very rare" or "not known"',
      ],
      summary: 'Checked 1 file: 1 error in 1 file.',
    });
  });

  it('puts what is missing where it is missing', () => {
    const {findings} = check('{"id": "a", "lang": "en", "name": "A",\n  "warningSigns": [{"text": "Fever"}]}');
    assert.deepEqual(findings, [
      '2:20 $.warningSigns[0].urgency: found nothing, expected "emergency" or "urgent" or "non-urgent"',
    ]);
    assert.deepEqual(
      check('\n {}').findings.map((line) => line.split(': ')[0]),
      ['2:2 $.id', '2:2 $.lang', '2:2 $.name'],
    );
  });

  it('checks what no type can say', () => {
    const {findings} = check(record({risks: [{text: 'A', likelihood: {count: 5, of: 3}}]}));
    assert.deepEqual(findings, ['9:18 $.risks[0].likelihood.count: found 5, expected not more than 3']);
  });

  it('warns of unknown keys and names the one that was meant; warnings alone do not fail', () => {
    assert.deepEqual(
      check(
        record({$schema: '../procedure.schema.json', risk: [], risks: [{text: 'A', Likelyhood: {word: 'rare'}}], 'my own': 1}),
      ),
      {
        status: 0,
        findings: [
          '6:3 $.risk: warning: found an unknown key, its value is not read, did you mean "risks"?',
          '10:7 $.risks[0].Likelyhood: warning: found an unknown key, its value is not read, did you mean "likelihood"?',
          '15:3 $["my own"]: warning: found an unknown key, its value is not read',
        ],
        summary: 'Checked 1 file: no errors, 3 warnings.',
      },
    );
  });

  it('warns of rules that have ended or never hold, and of a review before the last one', () => {
    const rule = {authority: 'A', title: 'B', expires: '2020-01-01'};
    const {status, findings} = check(
      record({
        preparation: [
          {text: 'C', rule},
          {text: 'D', rule: {...rule, effective: '2021-01-01'}},
          {text: 'E', rule: {...rule, expires: '2999-01-01'}},
        ],
        review: {last: '2026-01-01', next: '2025-01-01'},
      }),
    );
    assert.equal(status, 0);
    assert.deepEqual(
      findings.map((finding) => finding.replace(/^[\d:]+ /, '')),
      [
        '$.preparation[0].rule.expires: warning: the rule ended on 2020-01-01: the step is not shown, look up the present rule',
        '$.preparation[1].rule.expires: warning: found 2020-01-01, before the rule begins (2021-01-01): the step is never shown',
        '$.review.next: warning: found 2025-01-01, before the last review (2026-01-01)',
      ],
    );
  });

  it('warns of times that nobody can mean, and of no others', () => {
    const more = (before, min, after, period) =>
      record({
        preparation: ['Text alone', {text: 'A', when: {before}}],
        duration: {text: 'B', min, max: 'PT2H'},
        recovery: [{text: 'C', when: {after}}],
        risks: [
          {text: 'D', likelihood: {count: 1, of: 9, period}},
          {text: 'E', likelihood: {word: 'rare'}},
        ],
      });
    const {status, findings} = check(more('PT99999999999999999999H', 'P2Y1M7D', 'P101Y', 'P5300W'));
    assert.equal(status, 0);
    assert.deepEqual(
      findings.map((finding) => finding.replace(/^[\d:]+ /, '')),
      [
        '$.preparation[1].when.before: warning: found PT99999999999999999999H, which is more than 2 years: check the number and its unit',
        '$.duration.min: warning: found P2Y1M7D, which is more than 2 years: check the number and its unit',
        '$.recovery[0].when.after: warning: found P101Y, which is more than 100 years: check the number and its unit',
        '$.risks[0].likelihood.period: warning: found P5300W, which is more than 100 years: check the number and its unit',
      ],
    );
    assert.deepEqual(check(more('P2Y', 'PT30M', 'P10Y', 'P100Y')).findings, []);
  });

  it('warns of unknown keys beside errors, which they often explain', () => {
    const {status, findings} = check('{"id": "a", "lang": "en", "nmae": "A"}');
    assert.equal(status, 1);
    assert.deepEqual(findings, [
      '1:1 $.name: found nothing, expected text',
      '1:27 $.nmae: warning: found an unknown key, its value is not read, did you mean "name"?',
    ]);
  });

  it('warns of repeated keys, and checks the last as every reader does', () => {
    const {status, findings} = check(
      '{"id": "a", "lang": "en", "name": 1,\n "review": {"by": "A"},\n "review": {"by": "B"},\n "name": "A"}',
    );
    assert.equal(status, 0);
    assert.deepEqual(findings, [
      '3:2 $.review: warning: found the key again, the one in line 2 is not read',
      '4:2 $.name: warning: found the key again, the one in line 1 is not read',
    ]);
  });

  for (const [text, finding] of [
    ['{"a": 1\n "b": 2}', '2:2 found "\\"b\\"", expected a comma'],
    ['{"a": 1,\r\n}', '2:1 found "}", expected a key in double quotes'],
    ['{"a": [1, 2,]}', '1:13 found "]", expected a value'],
    ['{"a" 1}', '1:6 found "1", expected a colon'],
    ['{"a": 1', '1:8 found nothing, expected a closing brace }'],
    ['{"a": 1}\n{"b": 2}', '2:1 found "{", expected the end of the file'],
    ['{"a": "x\ny"}', '1:7 found "\\"x", expected a closing quotation mark on the same line'],
    ['{"a": "x\ty"}', '1:7 found "\\"x\\ty\\"", expected no tabs or control characters in a text: write \\t for a tab'],
    ['{"a": "\\x"}', '1:7 found "\\"\\\\x\\"", expected an escape such as \\n, \\" or \\\\'],
    ['{\n// note\n"a": 1}', '2:1 found "// note", expected no comments'],
    ["{'a': 1}", `1:2 found "'a'", expected JSON: texts and keys in double quotes, numbers, true, false or null`],
    ['{"a": undefined}', '1:7 found "undefined", expected JSON: texts and keys in double quotes, numbers, true, false or null'],
  ])
    it(`says where this is no JSON: ${JSON.stringify(text)}`, () =>
      assert.deepEqual(check(text), {status: 1, findings: [finding], summary: 'Checked 1 file: 1 error in 1 file.'}));

  it('says that this is JSON, but no record', () => {
    assert.match(check('[]').findings.join(), /^1:1 \$: found array, expected /);
    assert.match(check('null').findings.join(), /^1:1 \$: found null, expected /);
  });

  it('sums up all files', () => {
    put('a.json', '{}');
    put('b.json', JSON.stringify(record({nam: 'B'})));
    const {status, out, err} = run(['check', 'a.json', 'b.json', 'c.json']);
    assert.equal(status, 1);
    assert.ok(out.endsWith('\nChecked 3 files: 3 errors in 1 file, 1 warning, 1 not read.\n'), out);
    assertOneLine(err, 'c.json: there is no such file');
  });

  it('reads standard input', () =>
    assert.match(run(['check', '-'], {input: '{}'}).out, /^standard input:1:1 \$\.id: found nothing/));
});

describe('a closed pipe', {skip: onWindows}, () => {
  const shell = (command) =>
    spawnSync('sh', ['-c', command], {cwd: folder, encoding: 'utf8', env: {...process.env, CLI, NODE: process.execPath, MRI}});

  it('on standard output is nothing to talk about', () => {
    put('a.json', `[${'0,'.repeat(10)}0]`);
    for (const command of [
      '"$NODE" "$CLI" import "$MRI" | true',
      `"$NODE" "$CLI" check ${'a.json '.repeat(500)} | head -n 1`,
      '"$NODE" "$CLI" --help | true',
    ])
      assert.equal(shell(command).stderr, '', command);
  });

  it('on standard error does not stop the work', () => {
    shell('"$NODE" "$CLI" import gone "$MRI" --out o 2>&1 | true');
    assert.equal(readdirSync(join(folder, 'o')).length, 1);
  });

  it('a full disk on standard output is an error', {skip: !existsSync('/dev/full') && 'needs /dev/full'}, () => {
    const {status, stderr} = shell('"$NODE" "$CLI" import "$MRI" > /dev/full');
    assert.equal(status, 1);
    assertOneLine(stderr, 'standard output: ENOSPC');
  });
});
