// The packed package in the type checker of each framework: every line under a comment "wrong: …" is an error there, no other is.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, test} from 'node:test';

const here = import.meta.dirname;
const npm = (...args) => execFileSync('npm', args, {cwd: here, encoding: 'utf8', shell: process.platform === 'win32'});

before(() => {
  npm('ci', '--no-audit', '--no-fund');
  const [{filename}] = JSON.parse(npm('pack', '../../..', '--json', '--ignore-scripts', '--pack-destination', 'node_modules'));
  npm('install', '--no-save', '--no-audit', '--no-fund', `./node_modules/${filename}`);
});

/** The lines of a checker's errors, `file:line`, from whatever it writes. */
const forms = {
  tsc: /^(?:.*\/)?([^/\s]+?)\((\d+),\d+\): error/gm,
  'vue-tsc': /^(?:.*\/)?([^/\s]+?)\((\d+),\d+\): error/gm,
  ngc: /^(?:.*\/)?([^/\s]+?):(\d+):\d+ - error/gm,
  'svelte-check': /ERROR "(?:.*\/)?([^/\s]+?)" (\d+):/g,
};

for (const [folder, checker, ...args] of [
  ['plain', 'tsc', '-p', 'plain', '--pretty', 'false'],
  ['react', 'tsc', '-p', 'react', '--pretty', 'false'],
  ['react-components', 'tsc', '-p', 'react-components', '--pretty', 'false'],
  ['preact', 'tsc', '-p', 'preact', '--pretty', 'false'],
  ['solid', 'tsc', '-p', 'solid', '--pretty', 'false'],
  ['vue', 'vue-tsc', '-p', 'vue', '--pretty', 'false'],
  [
    'svelte',
    'svelte-check',
    '--workspace',
    'svelte',
    '--tsconfig',
    './tsconfig.json',
    '--output',
    'machine',
    '--threshold',
    'error',
  ],
  ['angular', 'ngc', '-p', 'angular'],
])
  test(`${folder}: right use passes, wrong use is an error`, () => {
    const {stdout, stderr} = spawnSync(join(here, 'node_modules/.bin', checker), args, {cwd: here, encoding: 'utf8'});
    const output = `${stdout}${stderr}`.replace(/\u001b\[\d+m/g, '');
    const found = [...output.matchAll(forms[checker])].map(([, file, line]) => `${file}:${line}`);
    const wrong = readdirSync(join(here, folder))
      .filter((file) => /^risks\./i.test(file))
      .flatMap((file) =>
        readFileSync(join(here, folder, file), 'utf8')
          .split('\n')
          .flatMap((line, at) => (line.includes(' wrong: ') ? `${file}:${at + 2}` : [])),
      );
    assert.ok(wrong.length > 1, 'the fixture has no wrong lines');
    assert.deepEqual([...new Set(found)].sort(), wrong.sort(), output);
  });
