import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {checkRecord} from '../../../dist/cli/check/check-record.js';
import {describeUnknownKey, findUnknownKeys} from '../../../dist/cli/check/unknown-keys.js';

const folder = mkdtempSync(join(tmpdir(), 'check-record-'));
after(() => rmSync(folder, {recursive: true}));

const check = (record) => {
  const file = join(folder, 'record.json');
  writeFileSync(file, JSON.stringify(record, null, 1));
  return checkRecord(file);
};

describe('checkRecord', () => {
  it('checkRecord: sorts findings of all kinds by their place in the file', async () => {
    const {findings, figure} = await check({id: 'nul', my: 1, lang: 'en', risks: 'none'});
    assert.deepEqual(
      findings.map(({position: {line}, text}) => [line, text]),
      [
        [1, '$.name: found nothing, expected text'],
        [3, '$.my: warning: found an unknown key, its value is not read'],
        [5, '$.risks: found "none", expected array'],
      ],
    );
    assert.equal(figure, undefined);
  });

  it('checkRecord: states how hard a right record is to read', async () => {
    const {findings, figure} = await check({
      id: 'a',
      lang: 'en',
      name: 'A',
      summary: 'The scan takes an hour. It does not hurt.',
    });
    assert.deepEqual(findings, []);
    assert.equal(figure.formula, 'SMOG');
  });
});

describe('findUnknownKeys', () => {
  it('findUnknownKeys: leaves out the address of the schema', () =>
    assert.deepEqual(findUnknownKeys({$schema: 'x', id: 'a', own: {deep: 1}}, {id: 'a'}), ['$.own']));

  it('describeUnknownKey: names the key that may be meant, at its place', () => {
    assert.match(describeUnknownKey('$.risks[0].severty'), /did you mean "severity"\?$/);
    assert.doesNotMatch(describeUnknownKey('$.severty'), /did you mean "severity"/);
  });
});
