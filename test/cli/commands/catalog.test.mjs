/** The catalog command of the built command line (`npm run build` first), as a person runs it. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const CLI = join(ROOT, 'dist/cli/cli.js');
const RECORDS = join(ROOT, 'data/procedures');

const base = mkdtempSync(join(tmpdir(), 'procedure-elements-catalog-'));
let folder;
let made = 0;
beforeEach(() => mkdirSync((folder = join(base, `${made++}`))));
after(() => rmSync(base, {recursive: true, force: true}));

const put = (name, content) => writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
const text = (name = 'out/catalog.json') => readFileSync(join(folder, name), 'utf8');
const catalog = (name) => JSON.parse(text(name));
const record = (more = {}) => ({id: 'a-scan', lang: 'en', name: 'A scan', ...more});

function run(args, input = '') {
  const {status, stdout, stderr} = spawnSync(process.execPath, [CLI, 'catalog', ...args], {cwd: folder, input, encoding: 'utf8'});
  return {status, out: stdout, err: stderr};
}

describe('the catalog command', () => {
  it('lists the records of a folder in their own words', () => {
    const {status, out, err} = run([RECORDS, '--out', 'out']);
    assert.deepEqual([status, err], [0, '']);
    assert.match(out, /^Wrote 4 of 4 records to out.catalog\.json\n$/);
    const {format, procedures} = catalog();
    assert.equal(format, 1);
    assert.deepEqual(
      procedures.map(({id, url}) => [id, url]),
      ['colonoscopy', 'knee-replacement', 'mri-brain', 'spinal-radiosurgery'].map((id) => [id, `${id}.html`]),
    );
    for (const {id, name, lang, summary, setting, personnel, alsoKnownAs} of procedures) {
      const own = JSON.parse(readFileSync(join(RECORDS, `${id}.json`), 'utf8'));
      assert.deepEqual([name, lang, alsoKnownAs], [own.name, own.lang, own.alsoKnownAs]);
      assert.ok(own.summary.startsWith(summary) && summary.length > 20 && summary.length <= 200, summary);
      assert.ok(own.setting.startsWith(setting) && !setting.includes('.'), setting);
      const people = own.personnel.map((one) => one.text ?? one);
      assert.ok(personnel.length && personnel.every((one) => people.some((whole) => whole.startsWith(one))), personnel.join());
    }
    assert.ok(procedures[1].personnel.includes('Orthopedic surgeon'));
  });

  it('lists the codes of a record, each with the short name of its system', () => {
    const codes = [
      {system: 'ICD-10-PCS', code: '0SRC0J9', display: 'Left out: a catalog says which, not what'},
      {system: 'CPT4', code: '27447'},
      {system: 'HCPCS'},
    ];
    put('a.json', record({codes}));
    put('b.json', record({id: 'b', codes: [{system: 'HCPCS'}]}));
    assert.equal(run(['a.json', 'b.json', '--out', 'out']).status, 0);
    assert.deepEqual(
      catalog().procedures.map((one) => one.codes),
      [
        [
          {system: 'ICD-10-PCS', code: '0SRC0J9'},
          {system: 'CPT', code: '27447'},
        ],
        undefined,
      ],
    );
  });

  it('reads a folder that the page command has filled, the records alone', () => {
    put('a.json', record());
    const page = spawnSync(process.execPath, [CLI, 'page', 'a.json', '--out', 'site', '--base', 'https://example.org/'], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(page.status, 0, page.stderr);
    const {status, err} = run(['site', '--out', 'site']);
    assert.deepEqual([status, err], [0, '']);
    assert.deepEqual(
      catalog('site/catalog.json').procedures.map(({id, url}) => [id, url]),
      [['a-scan', 'a-scan.html']],
    );
  });

  it('writes the same bytes for the same records, in whatever order they are named', () => {
    put('b.json', record({id: 'b'}));
    put('a.json', record({id: 'a'}));
    run(['a.json', 'b.json', '--out', 'one']);
    run(['b.json', 'a.json', '--out', 'two']);
    run(['.', '--out', 'three']);
    assert.equal(text('one/catalog.json'), text('two/catalog.json'));
    assert.equal(text('one/catalog.json'), text('three/catalog.json'));
  });

  it('names bad records with their reason, leaves them out and exits with 1', () => {
    put('good.json', record());
    put('broken.json', '{"id": ');
    put('wrong.json', record({risks: 'many'}));
    put('lang.json', record({id: 'b', lang: 'en-a', setting: 'A ward.'}));
    put('again.json', record());
    const names = ['good.json', 'broken.json', 'wrong.json', 'lang.json', 'again.json', 'gone.json'];
    const {status, out, err} = run([...names, '--out', 'out']);
    assert.equal(status, 1);
    assert.match(out, /^Wrote 1 of 6 records/);
    for (const line of [
      /^broken\.json: .*not JSON/m,
      /^wrong\.json \$\.risks: found "many"/m,
      /^lang\.json \$\.lang: found "en-a", expected a language tag/m,
      /^again\.json: .*a-scan\.html.*good\.json/m,
      /^gone\.json: there is no such file/m,
    ])
      assert.match(err, line);
    assert.equal(err.trimEnd().split('\n').length, 5, err);
    assert.deepEqual(
      catalog().procedures.map(({id}) => id),
      ['a-scan'],
    );
  });

  it('names what leads nowhere, and lists the others', () => {
    put('good.json', record());
    const cycle = process.platform !== 'win32';
    if (cycle) symlinkSync('cycle', join(folder, 'cycle'));
    const names = [join('good.json', 'x'), 'x'.repeat(300), ...(cycle ? ['cycle'] : [])];
    const {status, out, err} = run([...names, 'good.json', '--out', 'out']);
    assert.equal(status, 1);
    assert.match(out, /^Wrote 1 of \d records/);
    assert.match(err, /^good\.json.x: a part of its name is a file, not a folder\. Check the name\. Left out$/m);
    assert.match(err, /^x{300}: the name is too long\. Use a shorter one\. Left out$/m);
    if (cycle) assert.match(err, /^cycle: it is a link that leads back to itself\. Check the link\. Left out$/m);
    assert.equal(err.trimEnd().split('\n').length, names.length, err);
  });

  it('does not put an empty list in the place of a good one', () => {
    put('good.json', record());
    put('bad.json', '[]');
    assert.equal(run(['good.json', '--out', 'out']).status, 0);
    const {status, err} = run(['bad.json', '--out', 'out']);
    assert.equal(status, 1);
    assert.match(err, /^bad\.json/m);
    assert.match(err, /nothing was written/);
    assert.equal(catalog().procedures.length, 1);
  });

  it('makes no folder when it has nothing to write', () => {
    put('bad.json', '[]');
    const {status, err} = run(['bad.json', '--out', 'deep/out']);
    assert.equal(status, 1);
    assert.match(err, /nothing was written/);
    assert.ok(!existsSync(join(folder, 'deep')));
  });

  it('replaces its own file, does not list it, and touches no other', () => {
    put('a.json', record());
    assert.equal(run(['.', '--out', '.']).status, 0);
    put('b.json', record({id: 'b'}));
    assert.equal(run(['.', '--out', '.']).status, 0);
    assert.equal(catalog('catalog.json').procedures.length, 2);
    mkdirSync(join(folder, 'other'));
    put('other/catalog.json', {books: []});
    const {status, err} = run(['a.json', '--out', 'other']);
    assert.equal(status, 1);
    assert.match(err, /other.catalog\.json: this is not a catalog, and was not changed/);
    assert.deepEqual(catalog('other/catalog.json'), {books: []});
  });

  it('writes addresses of pages as they are asked for', () => {
    put('en.json', record());
    put('es.json', record({lang: 'es', name: 'Un examen'}));
    assert.equal(run(['en.json', 'es.json', '--out', 'out', '--pages', '/{lang}/{id}/']).status, 0);
    assert.deepEqual(
      catalog().procedures.map(({url}) => url),
      ['/en/a-scan/', '/es/a-scan/'],
    );
    for (const pages of ['javascript:{id}', 'page.html', '', 'http://['])
      assert.deepEqual(
        [run(['en.json', '--out', 'no', '--pages', pages]).status, existsSync(join(folder, 'no'))],
        [2, false],
        pages,
      );
  });

  it('takes a first sentence for what it is, and cuts what is too long', () => {
    put(
      'a.json',
      record({
        summary: `${'Long words and more of them '.repeat(20)}end.`,
        setting: 'A room at St. Mary’s Hospital. You go home on the same day.',
        personnel: ['Dr. Who', 'Nurse: stays with you', 'A nurse (10:30 to noon).', 'Nurse: stays too'],
      }),
    );
    assert.equal(run(['a.json', '--out', 'out']).status, 0);
    const [{summary, setting, personnel}] = catalog().procedures;
    assert.ok(summary.length <= 302 && /(words|and|more|of|them|Long) …$/.test(summary), summary);
    assert.equal(setting, 'A room at St. Mary’s Hospital');
    assert.deepEqual(personnel, ['Dr. Who', 'Nurse', 'A nurse (10:30 to noon)']);
  });

  it('makes nothing up where a record is silent', () => {
    put('a.json', record({personnel: []}));
    run(['a.json', '--out', 'out']);
    assert.deepEqual(catalog().procedures, [{id: 'a-scan', lang: 'en', name: 'A scan', url: 'a-scan.html'}]);
  });

  it('reads standard input, and says what is wrong with the command line', () => {
    assert.equal(run(['-', '--out', 'out'], JSON.stringify(record())).status, 0);
    mkdirSync(join(folder, 'empty'));
    for (const [args, status, message] of [
      [[], 2, 'name a record'],
      [['a.json'], 2, '--out DIR'],
      [['-', '-', '--out', 'out'], 2, 'only once'],
      [['empty', '--out', 'out'], 1, 'no .json file'],
    ]) {
      const result = run(args);
      assert.deepEqual([result.status, result.err.includes(message)], [status, true], result.err);
    }
    assert.match(run(['--help']).out, /^Usage: procedure-elements catalog FILE[\s\S]*--pages[\s\S]*Exit codes/);
  });

  it('lists two thousand records', () => {
    mkdirSync(join(folder, 'many'));
    for (let at = 0; at < 2000; at++) put(`many/${at}.json`, record({id: `p${at}`, name: `Procedure ${at}`}));
    assert.match(run(['many', '--out', 'out']).out, /^Wrote 2000 of 2000/);
  });
});
