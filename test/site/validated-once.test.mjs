// `page` checks a record once for each page that it writes (`npm run build` first).
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'procedure-elements-once-'));
after(() => rmSync(folder, {recursive: true, force: true}));

/** Counts the calls of a function in all threads of a run, from V8's own coverage. */
function calls(coverage, file, name) {
  const scripts = readdirSync(coverage).flatMap((entry) => JSON.parse(readFileSync(join(coverage, entry), 'utf8')).result);
  return scripts
    .filter(({url}) => url.endsWith(file))
    .flatMap(({functions}) => functions.filter(({functionName}) => functionName === name))
    .reduce((sum, {ranges}) => sum + ranges[0].count, 0);
}

test('page: checks each record once', () => {
  const records = readdirSync('data/procedures').map((file) => `data/procedures/${file}`);
  const coverage = join(folder, 'coverage');
  const {status, stderr} = spawnSync(process.execPath, ['dist/cli/cli.js', 'page', ...records, '--out', join(folder, 'pages')], {
    encoding: 'utf8',
    env: {...process.env, NODE_V8_COVERAGE: coverage},
  });
  assert.equal(status, 0, stderr);
  assert.equal(calls(coverage, '/dist/model/parse-procedure.js', 'parseProcedure'), records.length);
  assert.equal(calls(coverage, '/dist/server/render-page.js', 'renderPage'), records.length, 'a page for each record');
});
