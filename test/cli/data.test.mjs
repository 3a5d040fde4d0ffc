// What the package brings beside code: the schema of the record, and records.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {parseProcedure, unknownKeys} from 'procedure-elements';

test('the published schema is the one that the model gives', () => {
  const before = readFileSync('data/procedure.schema.json', 'utf8');
  execFileSync('npm', ['run', '--silent', 'schema'], {shell: process.platform === 'win32'});
  assert.equal(readFileSync('data/procedure.schema.json', 'utf8'), before, 'run `npm run schema` and commit the file');
});

test('every record in data fits the schema, has sources and a review date, and brings no CPT', () => {
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
