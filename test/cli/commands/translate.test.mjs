// `translate` as a person runs it (`npm run build` first).
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const CLI = root('dist/cli/cli.js');
const base = mkdtempSync(join(tmpdir(), 'procedure-elements-translate-'));
let folder;
beforeEach(() => {
  folder = mkdtempSync(join(base, 'run-'));
  copyFileSync(root('data/procedures/knee-replacement.json'), join(folder, 'knee.json'));
  copyFileSync(root('data/translations/es/knee-replacement.json'), join(folder, 'es.json'));
});
after(() => rmSync(base, {recursive: true, force: true}));

const run = (command, ...args) => spawnSync(process.execPath, [CLI, command, ...args], {cwd: folder, encoding: 'utf8'});
const translate = (...args) => run('translate', ...args);
const get = (name) => readFileSync(join(folder, name), 'utf8');
const edit = (name, change) => writeFileSync(join(folder, name), change(get(name)));
const json = (name) => JSON.parse(get(name));

/** The place of the last light meal, whatever steps are added before it. */
const MEAL = `/preparation/${JSON.parse(readFileSync(root('data/procedures/knee-replacement.json'), 'utf8')).preparation.findIndex(({text}) => text.startsWith('Finish your last light meal'))}/text`;

describe('translate', () => {
  for (const [format, file] of [
    ['po', 'knee-replacement.es.po'],
    ['xliff', 'knee-replacement.es.xlf'],
  ])
    it(`translate: gives the same record back through ${format}, and says that a machine made it`, () => {
      assert.equal(translate('knee.json', '--to', 'es', '--format', format, '--from', 'es.json', '--out', 'out').status, 0);
      const {status, stdout, stderr} = translate('--merge', `out/${file}`, '--out', 'done');
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(stdout, /translated by a machine, not reviewed/);
      const {translation, ...merged} = json('done/knee-replacement.es.json');
      const {translation: former, ...shipped} = json('es.json');
      assert.deepEqual(merged, shipped);
      assert.deepEqual([translation.from, translation.state, former.state], ['en', 'machine', 'machine']);
      assert.match(
        run('check', 'done/knee-replacement.es.json').stdout,
        /^done\/knee-replacement\.es\.json: Crawford \d+\.\d \(school grade\)\nChecked 1 file: no errors\.\n$/,
      );
    });

  it('translate: makes one text stale when one sentence changes, and keeps the state of the others', () => {
    translate('knee.json', '--to', 'es', '--format', 'po', '--from', 'es.json', '--out', 'out');
    const po = 'out/knee-replacement.es.po';
    edit(po, (text) => text.replaceAll('#. state: machine\n#, fuzzy', '#. state: reviewed'));
    assert.match(translate('--merge', po, '--out', 'done').stdout, /translated and reviewed/);
    edit('knee.json', (text) => text.replace('at least 6 hours before', 'at least 7 hours before'));
    for (const from of [[], ['--from', 'done/knee-replacement.es.json']]) {
      const {stdout} = translate('knee.json', '--to', 'es', '--format', 'po', '--out', 'out', ...from);
      const [, count] = /: (\d+) texts, 0 not translated, 1 stale\n$/.exec(stdout);
      assert.equal(get(po).match(/#\. state: reviewed/g).length, count - 1);
    }
    const {status, stderr} = translate('--merge', po);
    assert.equal(status, 1);
    assert.match(stderr, new RegExp(`^out/knee-replacement\\.es\\.po ${MEAL}: "Finish your last light meal.*" has changed`));
    edit(po, (text) => text.replace('#, fuzzy\n', '').replace('al menos 6 horas', 'al menos 7 horas'));
    assert.match(translate('--merge', po, '--out', 'done', '--force').stdout, /translated, not reviewed/);
    const {units} = json('done/knee-replacement.es.json').translation;
    assert.deepEqual(
      units.filter(({state}) => state !== 'reviewed').map(({path, state}) => [path, state]),
      [[MEAL, 'translated']],
    );
  });

  it('translate: refuses a text of which a number, a time or a negation differs, until a person accepts it', () => {
    translate('knee.json', '--to', 'es', '--format', 'po', '--from', 'es.json', '--out', 'out');
    const po = 'out/knee-replacement.es.po';
    edit(po, (text) =>
      text
        .replace('al menos 6 horas antes', 'al menos 16 horas antes')
        .replace(/msgstr "No (?=\p{L}+ [^"]*almohada)/u, 'msgstr "'),
    );
    const {status, stdout, stderr} = translate('--merge', po);
    assert.deepEqual([status, stdout], [1, '']);
    const lines = stderr.split('\n').map((line) => line.replace('out/knee-replacement.es.po ', ''));
    assert.ok(lines.includes(`${MEAL}: the translation lacks "6 hour". Correct it, or add --accept ${MEAL}`), stderr);
    assert.ok(lines.includes(`${MEAL}: the translation adds "16 hour". Correct it, or add --accept ${MEAL}`), stderr);
    assert.match(stderr, / \/recovery\/5\/text: the translation of "Do not put a pillow.*" has no negation/);
    const accepted = [MEAL, '/recovery/5/text'].flatMap((path) => ['--accept', path]);
    assert.equal(translate('--merge', po, ...accepted).status, 0);
  });

  it('translate: refuses texts that are not translated, and names the first of them', () => {
    translate('knee.json', '--to', 'fr', '--format', 'xliff', '--out', 'out');
    const {status, stderr} = translate('--merge', 'out/knee-replacement.fr.xlf');
    assert.equal(status, 1);
    assert.match(stderr, /^out\/knee-replacement\.fr\.xlf \/name: "Total knee replacement" is not translated\n/);
    assert.match(stderr, /: \d\d+ more texts are not translated\n/);
  });

  it('translate: names an error of the command line or a file in one line', () => {
    const message = (...args) => translate(...args).stderr.trim();
    assert.match(message('knee.json'), /--to is missing, expected a language such as es/);
    assert.match(message('knee.json', '--to', 'es', '--format', 'xlif'), /--format is "xlif", did you mean "xliff"\?/);
    assert.match(message('knee.json', '--to', 'en', '--format', 'po'), /^knee\.json: the record is in "en" already/);
    assert.match(message('--merge', 'knee.json'), /^knee\.json: this is neither a PO nor an XLIFF file/);
    assert.match(message('--merge', 'none.po'), /^none\.po: there is no such file/);
    assert.match(message('--merge', 'a.po', '--to', 'es'), /--to does not go with --merge/);
    translate('knee.json', '--to', 'es', '--format', 'po', '--from', 'es.json', '--out', 'out');
    translate('--merge', 'out/knee-replacement.es.po', '--out', 'done');
    assert.match(message('--merge', 'out/knee-replacement.es.po', '--out', 'done'), /exists already and was not touched/);
  });
});
