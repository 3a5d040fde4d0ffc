// Unit tests of somebody's application, in documents that are not a browser's: `unit-tests/elements.spec.js` in each runner.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {before, test} from 'node:test';
import {install, pack} from './install.mjs';

const folder = 'test/consumers/unit-tests';

/** The libraries that are only there as modules, as Jest's documentation has it for all such packages. */
const TRANSFORMED = 'node_modules/(?!(procedure-elements|lit|@lit|lit-html|lit-element)/)';

/** The commands that a developer types. */
const RUNNERS = {
  'Vitest with jsdom': {run: ['vitest/vitest.mjs', 'run', '--globals', '--environment', 'jsdom']},
  'Vitest with happy-dom': {run: ['vitest/vitest.mjs', 'run', '--globals', '--environment', 'happy-dom']},
  'Jest with jsdom and modules': {run: ['jest/bin/jest.js', '--env=jsdom'], options: '--experimental-vm-modules'},
  'Jest with jsdom and Babel': {run: ['jest/bin/jest.js', '--env=jsdom', '--transformIgnorePatterns', TRANSFORMED]},
};

before(async () => install('unit-tests', await pack()));

for (const [title, {run, options = ''}] of Object.entries(RUNNERS))
  test(`${title} renders records and sources, fires events and speaks the language of an ancestor`, () => {
    const [program, ...args] = run;
    const {status, stdout, stderr} = spawnSync(process.execPath, [`node_modules/${program}`, ...args], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 180_000,
      env: {...process.env, NODE_OPTIONS: options, NODE_TEST_CONTEXT: '', NO_COLOR: '1'},
    });
    const output = `${stdout}${stderr}`;
    assert.equal(status, 0, output);
    assert.match(output, /Tests:?\s+12 passed/);
  });
