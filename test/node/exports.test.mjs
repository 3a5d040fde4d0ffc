// Every public path resolves, has its types, and registers what it says and nothing else.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

const {exports, sideEffects} = JSON.parse(readFileSync('package.json', 'utf8'));
const tags = readdirSync('src/elements')
  .filter((file) => file.endsWith('.ts') && readFileSync(`src/elements/${file}`, 'utf8').includes('@customElement('))
  .map((file) => file.slice(0, -3));

for (const [path, target] of Object.entries(exports)) {
  test(`${path} is there`, () => {
    for (const file of typeof target === 'string' ? [target] : Object.values(target))
      assert.ok(existsSync(file), `${file} is missing`);
  });
}

test('every element has a public path and is named as having side effects', () => {
  for (const tag of tags) {
    assert.ok(exports[`./elements/${tag}.js`], `package.json does not export ${tag}`);
    assert.ok(sideEffects.includes(`./dist/elements/${tag}.js`), `sideEffects in package.json lacks ${tag}`);
    assert.match(readFileSync('dist/all.js', 'utf8'), new RegExp(`elements/${tag}\\.js`));
  }
});

test('the entry gives the model and the formats, and runs where there is no page', async () => {
  const entry = await import('procedure-elements');
  for (const name of ['parseProcedure', 'unknownKeys', 'readPage', 'writePage', 'codeSystem', 'allowOrigins', 'registerLocale'])
    assert.equal(typeof entry[name], 'function', name);
});

test('the published schema is the one that the model gives', async () => {
  const {execFileSync} = await import('node:child_process');
  const before = readFileSync('data/procedure.schema.json', 'utf8');
  execFileSync('npm', ['run', '--silent', 'schema'], {shell: process.platform === 'win32'});
  assert.equal(readFileSync('data/procedure.schema.json', 'utf8'), before, 'run `npm run schema` and commit the file');
});

test('every record in data fits the schema, has sources and a review date, and brings no CPT', async () => {
  const {parseProcedure, unknownKeys} = await import('procedure-elements');
  for (const file of readdirSync('data/procedures')) {
    const input = JSON.parse(readFileSync(`data/procedures/${file}`, 'utf8'));
    const {procedure, issues} = parseProcedure(input);
    assert.deepEqual(issues, undefined, file);
    assert.deepEqual(unknownKeys(input, procedure), [], file);
    assert.equal(`${procedure.id}.json`, file);
    assert.ok(procedure.sources.length && procedure.review.last && procedure.review.next, file);
    assert.ok(![...procedure.codes, ...(procedure.similar ?? [])].some(({system}) => /cpt/i.test(system)), file);
  }
});
