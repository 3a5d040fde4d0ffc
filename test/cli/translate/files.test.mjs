import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {carryOver} from '../../../dist/cli/translate/carry-over.js';
import {readTranslation} from '../../../dist/cli/translate/files.js';
import {readPo, writePo} from '../../../dist/cli/translate/po.js';
import {hashOf, unitsOf} from '../../../dist/cli/translate/unit.js';
import {readXliff, writeXliff} from '../../../dist/cli/translate/xliff.js';

const units = [
  {path: '/name', source: 'A "name" & <more>', target: 'Un «nombre»', state: 'reviewed'},
  {path: '/summary', source: 'One.\n\nTwo \\ three.', target: 'Uno.\n\nDos \\ tres.', state: 'translated'},
  {path: '/steps/0/text', source: 'Lie down.', target: 'Acuéstese.', state: 'machine'},
  {path: '/steps/1/text', source: 'Wait 7 hours.', target: 'Espere 6 horas.', state: 'stale', previous: 'Wait 6 hours.'},
  {path: '/steps/2/text', source: 'Go home.', state: 'untranslated'},
];
const file = {id: 'a', from: 'en', to: 'es', record: '../a b.json', units};

describe('files of translate', () => {
  it('PO: reads what it writes, with every state', () => {
    assert.deepEqual(readPo(writePo(file), 'a.po'), file);
  });

  it('PO: is valid for gettext', (t) => {
    const {error, status, stderr} = spawnSync('msgfmt', ['--check', '--output-file=/dev/null', '-'], {
      input: writePo(file),
      encoding: 'utf8',
    });
    if (error) return t.skip('there is no msgfmt (Debian: apt-get install gettext)');
    assert.equal(status, 0, stderr);
  });

  it('PO: keeps every state in a tool that knows no flags of ours', (t) => {
    const {error, stdout} = spawnSync('msgcat', ['--width=40', '-'], {input: writePo(file), encoding: 'utf8'});
    if (error) return t.skip('there is no msgcat (Debian: apt-get install gettext)');
    assert.deepEqual(readPo(stdout, 'a.po'), file);
  });

  it('PO: takes a text for translated once an editor has taken "fuzzy" off', () => {
    const edited = writePo(file).replaceAll('#, fuzzy\n', '');
    assert.deepEqual(
      readPo(edited, 'a.po').units.map(({state}) => state),
      ['reviewed', 'translated', 'translated', 'translated', 'untranslated'],
    );
  });

  it('XLIFF: reads what it writes, with every state', () => {
    assert.deepEqual(readXliff(writeXliff(file), 'a.xlf'), file);
  });

  it('XLIFF: is known by what it begins with', async () => {
    const [, ...lines] = writeXliff(file).split('\n');
    const folder = mkdtempSync(join(tmpdir(), 'xliff-'));
    for (const start of ['', '<!DOCTYPE xliff>\n', '<!-- Of an agency. -->\n', '<?xml version="1.0"?>\n<!DOCTYPE xliff>\n']) {
      writeFileSync(join(folder, 'a.xlf'), start + lines.join('\n'));
      assert.deepEqual((await readTranslation(join(folder, 'a.xlf'))).units, units, start);
    }
    rmSync(folder, {recursive: true});
  });

  it('XLIFF: is well-formed for another parser', (t) => {
    const {error, status, stderr} = spawnSync('xmllint', ['--noout', '-'], {input: writeXliff(file), encoding: 'utf8'});
    if (error) return t.skip('there is no xmllint (Debian: apt-get install libxml2-utils)');
    assert.equal(status, 0, stderr);
  });

  it('XLIFF: reads version 2, inline elements, several segments, and no suggestions', () => {
    const read = readXliff(
      `<xliff version="2.0" srcLang="en" trgLang="es"><file id="f" original="a.json"><unit id="u1" name="/name">
        <mtc:matches><mtc:match><source>No</source><target>Tampoco</target></mtc:match></mtc:matches>
        <segment state="reviewed"><source>A <pc id="1">b</pc> </source><target>Una <pc id="1">b</pc> </target></segment>
        <segment state="reviewed"><source>c</source><target><![CDATA[d & e]]></target></segment></unit></file></xliff>`,
      'a.xlf',
    );
    assert.deepEqual(read.units, [{path: '/name', source: 'A b c', target: 'Una b d & e', state: 'reviewed'}]);
  });

  it('PO and XLIFF: name in one line what is wrong', () => {
    assert.throws(() => readPo('msgid ""\nmsgstr ""\n', 'a.po'), /^Error: a\.po: the header lacks Language/);
    assert.throws(() => readXliff('<xliff><file', 'a.xlf'), /^Error: a\.xlf: this is not well-formed XML/);
    assert.throws(() => readXliff('<xliff version="1.2"/>', 'a.xlf'), /a\.xlf: <file> lacks original/);
  });
});

describe('carryOver', () => {
  const known = units.slice(0, 3).map(({path, source, target, state}) => ({path, hash: hashOf(source), target, state, source}));
  const fresh = (...texts) => texts.map(([path, source]) => ({path, source, state: 'untranslated'}));

  it('carryOver: makes exactly the changed text stale', () => {
    const [name, , step] = units;
    const result = carryOver(fresh([name.path, name.source], ['/summary', 'Other.'], [step.path, step.source]), known);
    assert.deepEqual(
      result.map(({state, previous}) => [state, previous]),
      [
        ['reviewed', undefined],
        ['stale', units[1].source],
        ['machine', undefined],
      ],
    );
  });

  it('carryOver: keeps the translation of a text that moved, and gives a new one none', () => {
    const [, , step] = units;
    const result = carryOver(fresh(['/steps/0/text', 'New.'], ['/steps/1/text', step.source]), known);
    assert.deepEqual(
      result.map(({state, target}) => [state, target]),
      [
        ['untranslated', undefined],
        ['machine', 'Acuéstese.'],
      ],
    );
  });

  it('unitsOf: leaves out codes, dates, sources and rules', () => {
    const paths = unitsOf({
      schemaVersion: 1,
      id: 'a',
      lang: 'en',
      name: 'N',
      codes: [{system: 'HCPCS', display: 'D'}],
      preparation: [
        {text: 'P', kind: 'fasting', when: {before: 'PT6H'}, rule: {authority: 'A', title: 'T', expires: '2999-01-01'}},
      ],
      risks: [{text: 'R', source: 'S'}],
      review: {last: '2026-01-01', by: 'B'},
    }).map(({path}) => path);
    assert.deepEqual(paths, ['/name', '/preparation/0/text', '/risks/0/text', '/review/by']);
  });
});
