// The index command, on files as their publishers ship them: small ones in the same layouts.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {gunzipSync, gzipSync} from 'node:zlib';
import {strToU8, zipSync} from 'fflate';
import {decodeCodes, titleOf} from '../../../dist/codes/format/decode.js';
import {runToEnd} from '../../../dist/util/time-slices.js';

const folder = mkdtempSync(join(tmpdir(), 'code-index-'));
after(() => rmSync(folder, {recursive: true}));
let files = 0;
const save = (content, name = `list-${files}.txt`) => {
  const path = join(folder, `${files++}`);
  mkdirSync(path);
  writeFileSync(join(path, name), content);
  return join(path, name);
};
const out = () => join(folder, `out-${files++}`);
const index = (...args) => {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['dist/cli/cli.js', 'index', ...args], {encoding: 'utf8'});
  return {status, stdout, stderr};
};
const make = (input, {system = 'ICD-10-PCS', licence = 'Public domain', to = out(), more = []} = {}) => ({
  to,
  ...index(...[input].flat(), '--out', to, '--system', system, '--licence', licence, ...more),
});
const manifest = (to) => JSON.parse(readFileSync(join(to, 'codes.json'), 'utf8'));
const read = (to, {url} = manifest(to).sets[0]) => {
  const list = runToEnd(decodeCodes(gunzipSync(readFileSync(join(to, url)))));
  return list.codes.map((code, row) => `${code} ${titleOf(list, row)}`);
};

const line = (number, code, flag, title) => `${number} ${code.padEnd(7)} ${flag} ${title.slice(0, 60).padEnd(60)} ${title}`;
const ORDER = [
  line('00001', '0DT', 0, 'Gastrointestinal System, Resection'),
  line('00002', '0DTJ0ZZ', 1, 'Resection of Appendix, Open Approach'),
  line('00003', '0DTJ4ZZ', 1, 'Resection of Appendix, Percutaneous Endoscopic Approach'),
].join('\r\n');
const APPENDIX = [
  '0DTJ0ZZ Resection of Appendix, Open Approach',
  '0DTJ4ZZ Resection of Appendix, Percutaneous Endoscopic Approach',
];

test('an archive: the order file in it, its year, headings as targets of terms', () => {
  const zip = zipSync({
    'icd10pcsOrderFile.pdf': strToU8('%PDF'),
    'order_addenda_2026.txt': strToU8('Add: 00H033J …'),
    'icd10pcs_order_2026.txt': strToU8(ORDER),
  });
  const terms = save('Appendicectomy\t\tResection, Gastrointestinal System\nGone\t0ZZ\t\n', 'terms.tsv');
  const {to, status, stdout} = make(save(zip, 'release.zip'), {more: ['--aliases', terms]});
  assert.equal(status, 0);
  assert.match(stdout, /icd10pcs_order_2026\.txt in .*release\.zip: 2 codes \(order file\)/);
  assert.match(stdout, /ICD-10-PCS 2026: 2 codes in 1 kB, [\d,]+ terms/);
  assert.deepEqual(read(to), APPENDIX);
  const [set] = manifest(to).sets;
  assert.deepEqual(
    [set.system, set.version, set.licence, set.weight, set.family, set.count],
    ['ICD-10-PCS', '2026', 'Public domain', 1, 4, 2],
  );
  assert.ok(read(to, set.aliases).some((term) => /^0DTJ? appendectomy$/i.test(term)));
  assert.ok(!read(to, set.aliases).some((term) => /gone/i.test(term)));
});

test('HCPCS as published: titles over several lines, no modifiers', () => {
  const row = (code, number, kind, text) => `${code}${number}${kind}${text.padEnd(80)}`.padEnd(320);
  const input = [
    row('E0601', '00100', '3', 'Continuous positive airway'),
    row('E0601', '00200', '4', 'pressure (cpap) device'),
    row('   LT', '00300', '7', 'Left side'),
    row('E0650', '00400', '4', 'a title that began nowhere'),
  ].join('\n');
  const {to, status, stderr} = make(save(input, 'HCPC2025_OCT_ANWEB.txt'), {system: 'hcpcs level ii'});
  assert.deepEqual(read(to), ['E0601 Continuous positive airway pressure (cpap) device']);
  assert.equal(manifest(to).sets[0].version, '2025');
  assert.equal(status, 1);
  assert.match(stderr, /:4: more of a title for E0650, which is not before it\. Left out/);
});

test('tables of licensees: with or without names of columns, quotes, semicolons, tabs, packed', () => {
  const rows = ['X1 One, and "two"', 'X2 Three'];
  for (const [name, content] of [
    ['a.csv', 'Code,Short description,Long description\nX1,One,"One, and ""two"""\nX2,Three,Three\n'],
    ['b.csv', '\ufeffX1,"One, and ""two"""\r\nX2,Three\r\n'],
    ['c.csv', 'cpt;title\nX1;"One, and ""two"""\nX2;Three'],
    ['d.tsv', 'X1\tOne\tOne, and "two"\nX2\tThree\tThree\n'],
    ['e.tsv.gz', gzipSync('X1\tOne, and "two"\nX2\tThree\n')],
    ['f.csv', 'CPT_CODE,SHORT_DESC,LONG_DESC\nX1,One,"One, and ""two"""\nX2,Three,Three\n'],
    ['g.tsv', 'description\thcpcs_code\nOne, and "two"\tX1\nThree\tX2\n'],
    ['h.tsv', 'Codes\tTitle\nX1\tOne, and "two"\nX2\tThree\n'],
  ]) {
    const {to, status, stderr} = make(save(content, name), {system: 'CPT', licence: 'CPT © AMA'});
    assert.equal(stderr, '', name);
    assert.equal(status, 0, name);
    assert.deepEqual(read(to), rows, name);
  }
});

test('a first row whose title ends in "code" is not a header row', () => {
  const {to, status, stderr} = make(save('A0000\tPlaceholder code\nA0001\tOther\n', 'list.tsv'), {system: 'HCPCS'});
  assert.deepEqual([status, stderr], [0, '']);
  assert.deepEqual(read(to), ['A0000 Placeholder code', 'A0001 Other']);
});

test('a quotation mark that is never closed is named where it opens, and takes no other line along', () => {
  const {to, status, stderr} = make(save('code,title\nX1,One\nX2,"Two\nX3,Three\n', 'list.csv'), {system: 'CPT'});
  assert.equal(status, 1);
  assert.match(stderr, /list\.csv:3: a quotation mark is not closed, or not doubled\. Left out\n$/);
  assert.deepEqual(read(to), ['X1 One', 'X3 Three']);
});

test('a line that cannot be read is named, and the others are there', () => {
  const {to, status, stderr} = make(save('X1\tOne\nX2\nX3\t\n\tFour\nX5\tFive\n', 'list.tsv'), {system: 'CPT'});
  assert.equal(status, 1);
  assert.match(
    stderr,
    /list\.tsv:2: no title for X2\. Left out\n.*list\.tsv:3: no title for X3\. Left out\n.*list\.tsv:4: no code/,
  );
  assert.deepEqual(read(to), ['X1 One', 'X5 Five']);
});

test('UTF-16 as spreadsheets save it, in both orders of bytes, and without a mark of it', () => {
  const text = '\ufeffCode\tTitle\r\nX1\tÉcho “Ω”\r\nX2\t二\r\n';
  const little = Buffer.from(text, 'utf16le');
  for (const content of [little, Buffer.from(little).swap16(), little.subarray(2)]) {
    const {to, status, stdout, stderr} = make(save(content, 'unicode.txt'), {system: 'CPT'});
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /unicode\.txt: 2 codes \(table\)/);
    assert.deepEqual(read(to), ['X1 Écho “Ω”', 'X2 二']);
  }
});

test('index: rejects a file that is not text in one line, and writes nothing', () => {
  const list = save('X1\tOne', 'x.tsv');
  const binary = Buffer.from(Array.from({length: 5000}, (_, at) => (at * 7919 + (at >> 3) * 31) % 256));
  for (const content of [binary, Buffer.from([0xff, 0xfe, 0x41]), 'X1\tOne\0\n']) {
    const bad = save(content, 'bad.bin');
    for (const [input, more] of [
      [bad, []],
      [list, ['--aliases', bad]],
    ]) {
      const {to, status, stderr} = make(input, {system: 'CPT', more});
      assert.equal(status, 1);
      assert.match(stderr, /^[^\n]*bad\.bin: this is not text\. Check that it is the right file, or save it[^\n]*UTF-8\n$/);
      assert.ok(!existsSync(to));
    }
  }
  const zip = zipSync({'big.txt': binary, 'list.txt': strToU8('X1\tOne\n')});
  assert.deepEqual(read(make(save(zip, 'release.zip'), {system: 'CPT'}).to), ['X1 One']);
});

test('a code with characters that no code has is named with its line, and the others are there', () => {
  const {to, status, stderr} = make(save('X1\tOne\nX\u0001\tTwo\nX\u{1f9b5}\tLeg\n', 'list.tsv'), {system: 'CPT'});
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^\S+list\.tsv:2: found "X\\u0001", with characters that no code has\. Left out\n\S+list\.tsv:3: found "X🦵", [^\n]*\n$/,
  );
  assert.deepEqual(read(to), ['X1 One']);
  const none = make(save('\u0001\u0002,x\n', 'none.csv'), {system: 'CPT'});
  assert.deepEqual([none.status, none.stdout, existsSync(none.to)], [1, '', false]);
  assert.match(none.stderr, /none\.csv: no list of codes \(line 1: found "\\u0001\\u0002", with/);
});

test('terms that cannot be packed leave nothing behind', () => {
  const terms = save('wood\t𝒜\n', 'terms.tsv');
  const {to, status, stderr} = make(save('X1\t𝒜\n', 'x.tsv'), {system: 'CPT', more: ['--aliases', terms]});
  assert.equal(status, 1);
  assert.match(stderr, /^"=𝒜" "wood": found characters that a list of codes cannot hold\n$/);
  assert.ok(!existsSync(to));
});

test('a code with two titles keeps the first and names the line of the other; the same row twice is one', () => {
  const csv = make(save('Code,Title\nX1,One\nX2,Two\nX1,Uno\nX2,Two\n,None\n', 'list.csv'), {system: 'CPT'});
  assert.equal(csv.status, 1);
  assert.match(csv.stdout, /list\.csv: 2 codes/);
  assert.match(
    csv.stderr,
    /^\S+list\.csv:4: X1 is already there in line 2, with another title, which is kept\. Left out\n\S+list\.csv:6: no code[^\n]*\n$/,
  );
  assert.deepEqual(read(csv.to), ['X1 One', 'X2 Two']);

  const twice = [ORDER, line('00004', '0DTJ4ZZ', 1, 'Another title')].join('\r\n');
  const order = make(save(twice, 'order_2026.txt'));
  assert.match(order.stderr, /^\S+order_2026\.txt:4: 0DTJ4ZZ is already there in line 3,/);
  assert.deepEqual(read(order.to), APPENDIX);

  const concept = [
    {code: 'A', display: 'One'},
    {code: 'A', display: 'Two'},
  ];
  const fhir = make(save(JSON.stringify({resourceType: 'CodeSystem', concept}), 'system.json'), {system: 'local'});
  assert.match(fhir.stderr, /^\S+system\.json: A is already there, with another title, which is kept\. Left out\n$/);
  assert.deepEqual(read(fhir.to), ['A One']);

  const old = save('X1\tOne\nX2\tTwo\n', '2025.tsv');
  const files = make([old, save('X1\tUno\nX2\tTwo\nX3\tThree\n', '2026.tsv')], {system: 'CPT'});
  assert.equal(files.status, 1);
  assert.match(
    files.stderr,
    /^\S+2026\.tsv:1: X1 is already there in \S+2025\.tsv, with another title, which is kept\. Left out\n$/,
  );
  assert.deepEqual(read(files.to), ['X1 One', 'X2 Two', 'X3 Three']);

  const same = make(save('X1\tOne\nX1\tOne\n', 'x.tsv'), {system: 'CPT'});
  assert.deepEqual([same.status, same.stderr], [0, '']);
  assert.match(same.stdout, /x\.tsv: 1 code \(table\)[^]*\nCPT: 1 code in/);
});

test('a table of terms takes two columns, and says so where there is one', () => {
  const list = save('X1\tOpen the chest\n', 'x.tsv');
  const more = (content) => ['--aliases', save(content, 'terms.tsv')];
  const {to, status} = make(list, {system: 'CPT', more: more('heart surgery\t:X1\n')});
  assert.equal(status, 0);
  assert.ok(read(to, manifest(to).sets[0].aliases).includes('X1 heart surgery'));
  const dead = make(list, {system: 'CPT', more: more('heart surgery\t:X1\nlung\t:Y1\ntka\tReplacment of knee\n')});
  assert.equal(dead.status, 0);
  assert.match(dead.stdout, /terms\.tsv: 2 meanings led to no code, the first in line 2\. Left out\n/);
  const bad = make(list, {system: 'CPT', more: more('heart surgery\t:X1\nheart surgery\n')});
  assert.equal(bad.status, 1);
  assert.match(bad.stderr, /^\S+terms\.tsv:2: found 1 column, expected a term, a tab and its meaning\n$/);
  assert.ok(!existsSync(bad.to));
});

test('a FHIR CodeSystem with concepts inside concepts, and a folder of records', () => {
  const concept = [{code: 'A', display: 'All', concept: [{code: 'A1', display: 'One'}]}, {code: 'B'}];
  const fhir = make(save(JSON.stringify({resourceType: 'CodeSystem', concept}), 'system.json'), {system: 'local'});
  assert.deepEqual(read(fhir.to), ['A All', 'A1 One']);
  assert.match(fhir.stderr, /\$\.concept\[1\]: found no code with a display/);
  const records = make('data/procedures');
  assert.equal(records.status, 0);
  assert.ok(read(records.to).some((code) => code.startsWith('0SRC0J9 Replacement of Right Knee Joint')));
});

test('a family of ICD-10-CM has four characters, and its dot', () => {
  for (const [rows, family] of [
    ['E119\tType 2 diabetes\n', 4],
    ['E11.9\tType 2 diabetes\n', 5],
  ])
    assert.equal(manifest(make(save(rows, 'x.tsv'), {system: 'icd10cm'}).to).sets[0].family, family);
});

test('the name of a system has no blanks, as a page names several', () => {
  const {status, stderr, to} = make(save('X1\tOne\n', 'x.tsv'), {system: 'My codes'});
  assert.equal(status, 2);
  assert.match(stderr, /--system is "My codes", expected a name without blanks/);
  assert.ok(!existsSync(to));
});

test('FHIR: reports the place of an invalid concept, and keeps the others', () => {
  const concept = [
    null,
    {code: 'A', display: 'All', concept: [7, {code: 'A1', display: '\u0001'}]},
    {...{code: 'B', display: 'Both'}, concept: {}},
  ];
  const {to, status, stderr} = make(save(JSON.stringify({resourceType: 'CodeSystem', concept}), 'system.json'), {
    system: 'local',
  });
  assert.equal(status, 1);
  assert.deepEqual(read(to), ['A All', 'B Both']);
  assert.deepEqual(
    stderr
      .trim()
      .split('\n')
      .map((fault) => fault.replace(/^.*system\.json: /, '')),
    [
      '$.concept[0]: found no code with a display. Left out',
      '$.concept[1].concept[0]: found no code with a display. Left out',
      '$.concept[1].concept[1]: found no code with a display. Left out',
      '$.concept[2].concept: found no list of concepts. Left out',
    ],
  );
  const none = make(save('{"resourceType": "CodeSystem", "concept": [null]}', 'none.json'), {system: 'local'});
  assert.match(none.stderr, /none\.json: no list of codes \(\$\.concept\[0\]: found no code with a display\)/);
  assert.equal(none.status, 1);
});

test('a system may be called what every object has', () => {
  const {to, status} = make(save('X1\tOne', 'x.tsv'), {system: 'constructor'});
  assert.equal(status, 0);
  assert.deepEqual([manifest(to).sets[0].system, manifest(to).sets[0].weight], ['constructor', 0.8]);
});

test('what would not fit into memory is refused, not unpacked', () => {
  const MEGABYTE = 1024 * 1024;
  const plain = save('X1\tOne\n', 'plain.tsv');
  truncateSync(plain, 501 * MEGABYTE);
  const one = gzipSync(Buffer.alloc(MEGABYTE));
  const packed = save(Buffer.concat(Array(501).fill(one)), 'packed.tsv.gz');
  const zip = zipSync({'list.txt': strToU8('X1\tOne')});
  // The size in the archive's directory is what is unpacked.
  Buffer.from(zip.buffer).writeUInt32LE(501 * MEGABYTE, Buffer.from(zip).indexOf('PK\x01\x02') + 24);
  for (const input of [plain, packed, save(zip, 'archive.zip')]) {
    const {to, status, stderr} = make(input, {system: 'CPT'});
    assert.equal(status, 1, input);
    assert.match(stderr, /^[^\n]*: this has, uncompressed, more than 500 MB, as no list of codes has\. Check/, input);
    assert.ok(!existsSync(join(to, 'codes.json')));
  }
});

test('files of an earlier run stay, and are named', () => {
  const {to, stdout} = make(save('X1\tOne', 'x.tsv'), {system: 'CPT'});
  assert.doesNotMatch(stdout, /No longer/);
  const {url} = manifest(to).sets[0];
  const again = make(save('X1\tAnother', 'x.tsv'), {system: 'CPT', to});
  assert.ok(again.stdout.includes(`No longer named in codes.json: ${url}. Delete them once`), again.stdout);
  assert.ok(existsSync(join(to, url)));
});

test('several systems share a manifest; the same input gives the same files', () => {
  const [pcs, hcpcs] = [save(ORDER, 'order_2026.txt'), save('E0601\tcpap device', 'hcpcs.tsv')];
  const {to} = make(hcpcs, {system: 'HCPCS'});
  make(pcs, {to});
  make(pcs, {to});
  assert.deepEqual(
    manifest(to).sets.map(({system}) => system),
    ['ICD-10-PCS', 'HCPCS'],
  );
  const again = out();
  make(pcs, {to: again});
  make(hcpcs, {system: 'HCPCS', to: again});
  assert.deepEqual(readdirSync(to), readdirSync(again));
  for (const name of readdirSync(to)) assert.deepEqual(readFileSync(join(to, name)), readFileSync(join(again, name)), name);
});

test('nothing is written without a licence, a system, codes', () => {
  const list = save('X1\tOne', 'x.tsv');
  for (const [args, message] of [
    [[list, '--out', out(), '--system', 'CPT'], /state with --licence TEXT/],
    [[list, '--out', out(), '--system', 'CPT', '--licence', ' '], /state with --licence TEXT/],
    [[list, '--out', out(), '--licence', 'x'], /name the system/],
    [[list, '--system', 'CPT', '--licence', 'x'], /--out DIR/],
    [['--out', out(), '--system', 'CPT', '--licence', 'x'], /name a file/],
  ]) {
    const {status, stderr} = index(...args);
    assert.equal(status, 2);
    assert.match(stderr, message);
    const to = args[args.indexOf('--out') + 1];
    assert.ok(!args.includes('--out') || !existsSync(to));
  }
  for (const [content, name, message] of [
    ['no list at all', 'x.txt', /no list of codes/],
    ['{"resourceType": "Patient"}', 'x.json', /expected a CodeSystem/],
    [zipSync({'readme.txt': strToU8('hello')}), 'x.zip', /none of the files in it is a list of codes/],
    ['PK not a zip', 'y.zip', /archive cannot be opened/],
  ]) {
    const {status, stderr, to} = make(save(content, name));
    assert.equal(status, 1, name);
    assert.match(stderr, message);
    assert.ok(!existsSync(to), 'not even a folder');
  }
  const to = out();
  mkdirSync(to);
  copyFileSync('package.json', join(to, 'codes.json'));
  assert.match(make(list, {system: 'CPT', to}).stderr, /codes\.json: this is not a code manifest/);
});

test('a codes.json of somebody else, or of a later version, is not replaced', () => {
  const list = save('X1\tOne', 'x.tsv');
  const {to} = make(list, {system: 'CPT'});
  const [set] = manifest(to).sets;
  for (const foreign of [
    {sets: [{name: 'my icon sets'}, 7], owner: 'someone else'},
    {format: 2, sets: [set]},
    {format: 1, sets: [{...set, url: undefined}]},
    {format: 1, sets: [set, null]},
    {format: 1, sets: {}},
    null,
  ]) {
    writeFileSync(join(to, 'codes.json'), JSON.stringify(foreign));
    const {status, stderr} = make(list, {system: 'HCPCS', to});
    assert.equal(status, 1, JSON.stringify(foreign));
    assert.match(stderr, /^[^\n]*codes\.json: this is not a code manifest. Move it away, or choose another folder\n$/);
    assert.equal(readFileSync(join(to, 'codes.json'), 'utf8'), JSON.stringify(foreign));
  }
});
