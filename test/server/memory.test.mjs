// A build of many pages renders in one process: what is rendered must not stay in its memory.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {it} from 'node:test';

const MAX_GROWTH_KB = 15;

it(`render: keeps less than ${MAX_GROWTH_KB} kB of each card that was rendered`, () => {
  const program = `
    import {readFileSync} from 'node:fs';
    import {renderElement} from 'procedure-elements/render.js';
    const text = readFileSync('data/procedures/knee-replacement.json', 'utf8');
    const render = async (count) => {
      for (let at = 0; at < count; at++) renderElement('procedure-card', JSON.parse(text));
      await new Promise((done) => setTimeout(done));
      gc();
      return process.memoryUsage().heapUsed;
    };
    const before = await render(30);
    console.log((await render(150) - before) / 150 / 1024);`;
  const {stdout, stderr} = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.ok(Number(stdout) < MAX_GROWTH_KB, `${stdout.trim()} kB`);
});
