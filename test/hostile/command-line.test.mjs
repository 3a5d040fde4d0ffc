/** Hostile input for the built command line (`npm run build` first): one plain line, whatever a file, its name or an option has in it. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {escapeControls} from '../../dist/cli/output.js';
import {isDeviceName} from '../../dist/util/device-name.js';

const CLI = fileURLToPath(new URL('../../dist/cli/cli.js', import.meta.url));
const onWindows = process.platform === 'win32' && 'Windows has no such names and devices';
const noTerminal = spawnSync('script', ['--version']).status !== 0 && 'needs script (util-linux), which gives a terminal';

const base = mkdtempSync(join(tmpdir(), 'procedure-elements-hostile-'));
let folder;
let made = 0;
beforeEach(() => mkdirSync((folder = join(base, `${made++}`))));
after(() => rmSync(base, {recursive: true, force: true}));

const put = (name, content) => (writeFileSync(join(folder, name), content), name);
const run = (...args) => {
  const {status, stdout, stderr} = spawnSync(process.execPath, [CLI, ...args], {cwd: folder, encoding: 'utf8', timeout: 60_000});
  return {status, out: stdout, err: stderr, all: stdout + stderr};
};

/** Sets the terminal's title, clears it, turns the direction, hides, and forges a line of ours. */
const EVIL = [
  '\u001b]0;pwned\u0007',
  '\u001b[2J\u001b[31m',
  '\u009b31m',
  '\u202egnp.exe\u2066',
  '\u200f\u061c',
  'a\u0008\u0008b',
  '\u2028line\u2029',
  '\ufeff\u200b',
  '\u{e0041}',
  'x\rWrote 1 of 1',
  'x\nknee.json: no errors',
];
const UNSAFE = /(?![\n])[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u{e0041}]/u;
const assertSafe = ({all}, message) => {
  assert.doesNotMatch(all, UNSAFE, message);
  assert.doesNotMatch(all, /^knee\.json: no errors/m, message);
};

/** Each command with each kind of wrong file. */
const CALLS = [
  ['check'],
  ['import'],
  ['import', '--out', 'o', '--report', 'r.json'],
  ['page', '--out', 'o'],
  ['render', '--element', 'risk-list'],
  ['export', '--to', 'text', '--out', 'o'],
  ['export', '--to', 'infobutton', '--base', 'https://example.org/', '--out', 'o'],
  ['catalog', '--out', 'o'],
  ['index', '--out', 'o', '--system', 'X', '--licence', 'Y'],
];
const record = (more) => JSON.stringify({id: 'a-scan', lang: 'en', name: 'A scan', ...more});

describe('text of files on a terminal', () => {
  it('keeps the words of every language', () => {
    for (const words of ['می\u200cخواهم', '👩\u200d⚕️ naïve', 'جراحة', '手術 – “quoted” 5 °C'])
      assert.equal(escapeControls(words), words);
    assert.equal(escapeControls('\u{e0041}\ud800'), '\\udb40\\udc41\\ud800');
  });

  it('is escaped in the output of every command', {skip: onWindows}, () => {
    const files = EVIL.flatMap((evil, at) => [
      put(`page${at}.txt`, `${evil}\n`),
      put(`titled${at}.txt`, `A scan\n\n${evil}:\n${evil}\n`),
      put(`table${at}.csv`, `code,title\n${evil.replace(/[\r\n]/g, ' ')},\nA1,${evil}\nA2,Two\n`),
      put(`key${at}.json`, record({[evil]: 1, more: [{heading: evil, items: [evil]}]})),
      put(`value${at}.json`, record({lang: evil})),
      put(`id${at}.json`, record({id: evil})),
      put(`broken${at}.json`, `{"id": "${evil}", ${evil}`),
      put(`list${at}.json`, JSON.stringify({resourceType: evil, concept: 1})),
      put(`name${at}${evil}.json`, record({lang: 'x'})),
      `missing${evil}`,
    ]);
    for (const call of CALLS) assertSafe(run(...call, ...files), call.join(' '));
    for (const [at, evil] of EVIL.entries()) {
      const index = ['index', '--out', 'o', '--system', 'X', '--licence', 'Y', `table${at}.csv`];
      for (const call of [index, [evil], ['export', 'key0.json', '--to', evil, '--out', 'o'], ['import', `page${at}.txt`]])
        assertSafe(run(...call), call.join(' '));
    }
    const evil = EVIL.join('');
    for (const call of [
      [`--${evil}`],
      ['page', 'key0.json', '--out', 'o', '--lang', evil],
      ['index', 'table0.csv', '--out', 'o', '--system', 'X', '--licence', 'Y', '--code', evil],
    ])
      assertSafe(run(...call), call.join(' '));
  });

  it('says which characters there are', () => {
    put('p.txt', '\u001b]0;pwned\u0007\u001b[31mhello\n');
    assert.match(run('import', 'p.txt').err, /from "\\u001b\]0;pwned\\u0007\\u001b\[31mhello" on/);
  });

  it('is as it is in a file or a program, and escaped where a person reads it', {skip: noTerminal}, () => {
    put('r.json', record({summary: 'A \u202etest\u0085 \u200d'}));
    put('p.txt', 'A scan\n\nSummary\nA \u202etest\u009b31m\n');
    const terminal = (...args) => {
      const command = [process.execPath, CLI, ...args].map((word) => `'${word}'`).join(' ');
      return spawnSync('script', ['-qec', command, '/dev/null'], {cwd: folder, encoding: 'utf8'}).stdout.replaceAll('\r\n', '\n');
    };
    assert.match(run('render', 'r.json', '--element', 'procedure-overview').out, /\u202etest/);
    assert.match(run('import', 'p.txt').out, /\u202etest/);
    for (const shown of [terminal('render', 'r.json', '--element', 'procedure-overview'), terminal('import', 'p.txt')]) {
      assert.doesNotMatch(shown, UNSAFE);
      assert.match(shown, /\\u202etest/);
    }
    const imported = terminal('import', 'p.txt');
    assert.equal(JSON.parse(imported.slice(0, imported.lastIndexOf('}') + 1)).summary, 'A \u202etest\u009b31m');
  });
});

describe('input without end', () => {
  const DEPTH = 100_000;
  const nest = (start, end) => start.repeat(DEPTH) + end.repeat(DEPTH);
  const FILES = {
    'lists.json': nest('[', ']'),
    'objects.json': nest('{"a":', '').replace(/$/, `1${'}'.repeat(DEPTH)}`),
    'codes.json': `{"resourceType":"CodeSystem","concept":${nest('[{"code":"A","display":"B","concept":', '')}[]${'}]'.repeat(DEPTH)}}`,
    'expansion.json': `{"resourceType":"ValueSet","expansion":{"contains":${nest('[{"code":"A","display":"B","contains":', '')}[]${'}]'.repeat(DEPTH)}}}`,
    'bundle.json': `{"resourceType":"Bundle","entry":${nest('[{"resource":{"resourceType":"Bundle","entry":', '')}[]${'}}]'.repeat(DEPTH)}}`,
    'risks.json': `{"id":"a","lang":"en","name":"A","risks":${nest('[', ']')}}`,
    'steps.json': `{"id":"a","lang":"en","name":"A","preparation":${'[{"text":"","items":'.repeat(30_000)}[]${'}]'.repeat(30_000)}}`,
    'page.html': `<h1>A</h1>${nest('<div>', '</div>')}`,
    'page.md': `# A\n\n## Risks\n\n${'> '.repeat(DEPTH)}x\n`,
    'long.csv': `code,title\n${'x'.repeat(2_000_000)},\n`,
  };
  for (const [name, content] of Object.entries(FILES))
    it(`is one plain line a command: ${name}`, () => {
      put(name, content);
      for (const call of CALLS) {
        const {all, err, status} = run(...call, name);
        assert.notEqual(status, null, call.join(' '));
        assert.doesNotMatch(all, /RangeError|Maximum call stack|at .*\.js|undefined/, call.join(' '));
        if (status) assert.ok(all.length < 3000, `${call.join(' ')}: ${all.length} characters`);
        if (status && call[0] !== 'catalog') assert.ok(err.trim().split('\n').length <= 1, err);
      }
    });

  it('is left at the limit: a device', {skip: (onWindows || !existsSync('/dev/zero')) && 'needs /dev/zero'}, () => {
    for (const call of CALLS) {
      const {status, err} = run(...call, '/dev/zero');
      assert.equal(status, 1, call.join(' '));
      assert.match(err, /^\/dev\/zero: this (is larger than 5 MB|has, uncompressed, more than 500 MB)/, call.join(' '));
    }
  });
});

describe('UTF-16, which some Windows programs write', () => {
  it('is an error to check, since no page reads it, and is read by the others', () => {
    for (const order of ['little', 'big']) {
      const bytes = Buffer.from(`\ufeff${record()}`, 'utf16le');
      put('r.json', order === 'big' ? bytes.swap16() : bytes);
      const {status, all} = run('check', 'r.json');
      assert.equal(status, 1);
      assert.match(all, /this is UTF-16, and pages read UTF-8 alone\. Save it with the encoding UTF-8/);
      assert.equal(run('page', 'r.json', '--out', 'o', '--force').status, 0);
    }
  });
});

describe('names that Windows keeps for devices', () => {
  it('are those, with any ending', () => {
    for (const name of ['con', 'NUL.json', 'com¹.html', 'lpt0', 'conin$.txt']) assert.ok(isDeviceName(name), name);
    for (const name of ['console', 'com10', 'a.con', 'null', 'colon']) assert.ok(!isDeviceName(name), name);
  });

  for (const id of ['con', 'nul', 'aux', 'prn', 'com1', 'lpt9'])
    it(`are refused as files: ${id}`, () => {
      put('r.json', record({id, codes: [{system: 'HCPCS', code: id.toUpperCase()}]}));
      for (const call of [
        ['page', 'r.json', '--out', 'o'],
        ['render', 'r.json', '--out', 'o'],
        ['export', 'r.json', '--to', 'text', '--out', 'o'],
        ['import', put('p.txt', 'A scan\n\nSummary\nText.\n'), '--id', id, '--out', 'o'],
      ]) {
        const {status, err} = run(...call);
        assert.equal(status, 1, call.join(' '));
        assert.match(
          err,
          new RegExp(`^\\S+: the id "${id}" gives ${id}\\.\\w+, a name that Windows cannot store\\.`),
          call.join(' '),
        );
        assert.ok(!existsSync(join(folder, 'o')));
      }
      assert.match(run('check', 'r.json').out, new RegExp(`\\$\\.id: warning: found "${id}"`));
      assert.equal(run('export', 'r.json', '--to', 'infobutton', '--base', 'https://example.org/', '--out', 'o').status, 0);
      const names = readdirSync(join(folder, 'o'), {recursive: true}).map((path) => path.split(/[\\/]/).at(-1));
      assert.ok(
        names.every((name) => !new RegExp(`^${id}(\\.|$)`, 'i').test(name)),
        names.join(),
      );
      rmSync(join(folder, 'o'), {recursive: true});
      put('p.txt', `${id.toUpperCase()}\n\nSummary\nText.\n`);
      assert.equal(run('import', 'p.txt', '--out', 'o').status, 0);
      assert.deepEqual(readdirSync(join(folder, 'o')), [`${id}-procedure.json`]);
    });

  it('are not the names of lists of codes', () => {
    put('c.csv', 'code,title\nA1,One\nA2,Two\nA3,Three\n');
    assert.equal(run('index', 'c.csv', '--out', 'o', '--system', 'AUX', '--licence', 'None').status, 0);
    assert.ok(readdirSync(join(folder, 'o')).every((name) => !/^aux\./.test(name)));
  });
});

describe('a text without an end of a word, or without a word', () => {
  const LENGTH = 60_000;
  const RUNS = ['x', '1', '.', '-', '(', '@', ' ', 'ab, ', '1 in 2 ', '5% ', 'do not ', 'a: ', '中', 'ا'];

  for (const lang of ['en', 'de', 'zh'])
    it(`is checked within a minute: ${lang}`, () => {
      const texts = RUNS.map((run) => ({text: `a${run.repeat(LENGTH / run.length)}b`}));
      put('a.json', record({lang, risks: texts.slice(0, 7), recovery: texts.slice(7)}));
      const {status, out, err} = run('check', '--quality', 'a.json');
      assert.deepEqual([status !== null, err], [true, '']);
      assert.match(out, /Checked 1 file: no errors/);
    });
});
