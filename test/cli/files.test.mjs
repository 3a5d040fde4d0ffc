import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, relative, sep} from 'node:path';
import {after, test} from 'node:test';
import {decodeBytes} from '../../dist/cli/decode-bytes.js';
import {findPages} from '../../dist/cli/find-pages.js';
import {editedEntries, readPageIndex, writePageIndex} from '../../dist/cli/page-index.js';
import {ReportFile} from '../../dist/cli/report-file.js';
import {checkNoPassword, folderAddress, isWebAddress} from '../../dist/cli/web-address.js';

const root = mkdtempSync(join(tmpdir(), 'procedure-elements-files-'));
after(() => rmSync(root, {recursive: true}));
const put = (name, text = 'x') => {
  mkdirSync(dirname(join(root, name)), {recursive: true});
  writeFileSync(join(root, name), text);
  return join(root, name);
};
const names = (files) => files.map((file) => relative(root, file).split(sep).join('/'));

test('findPages: lists the pages of a folder in order, and leaves out assets, hidden files, packages and the output', () => {
  for (const name of [
    'b.html',
    'a',
    'inner/c.docx',
    'style.css',
    'photo.JPG',
    '.git/x.html',
    'node_modules/x.html',
    'out/d.json',
  ])
    put(`site/${name}`);
  const found = findPages([join(root, 'site'), '-', 'missing.html'], join(root, 'site/out'));
  assert.deepEqual(names(found.slice(0, 3)), ['site/a', 'site/b.html', 'site/inner/c.docx']);
  assert.deepEqual(found.slice(3), ['-', 'missing.html']);
});

test('findPages: reports a folder without pages', () => {
  put('assets/style.css');
  assert.throws(() => findPages([join(root, 'assets')]), /assets: this is a folder\. Name the files in it/);
});

test('page index: lists pages with their records, keeps what an editor wrote, and never a withdrawn record', () => {
  const record = (id, more) => put(`pages/${id}.json`, JSON.stringify({id, name: `The ${id}`, lang: 'en', ...more}));
  for (const id of ['knee', 'eye', 'old']) put(`pages/${id}.html`);
  record('knee');
  record('eye', {name: 'An eye'});
  record('old', {withdrawn: {date: '2026-01-01'}});
  const folder = join(root, 'pages');
  writePageIndex(folder, editedEntries(folder));
  const list = () => readPageIndex(join(folder, 'index.json'));
  assert.deepEqual(list(), [
    {id: 'eye', name: 'An eye', lang: 'en'},
    {id: 'knee', name: 'The knee', lang: 'en'},
  ]);
  put('pages/index.json', JSON.stringify([{id: 'knee', name: 'Our knee', lang: 'en'}]));
  writePageIndex(folder, editedEntries(folder));
  assert.deepEqual(
    list().map(({name}) => name),
    ['An eye', 'Our knee'],
  );
});

test('page index: refuses to replace a file of that name that is not a list of pages', () => {
  put('other/index.json', '{"mine": true}');
  assert.throws(() => editedEntries(join(root, 'other')), /this is not a list of pages, and was not changed/);
  assert.equal(readPageIndex(join(root, 'other/index.json')), undefined);
});

test('ReportFile: is a JSON array that is in its place only once it is whole', () => {
  const file = join(root, 'report.json');
  const report = new ReportFile(file);
  assert.throws(() => readFileSync(file), {code: 'ENOENT'});
  report.add('a.html', {format: 'html', sections: [], leftOut: [], toCheck: []});
  report.addProblem('a.html', 'has its entry');
  report.addProblem('b.html', 'is empty');
  report.close();
  const entries = JSON.parse(readFileSync(file, 'utf8'));
  assert.deepEqual(
    entries.map(({source, toCheck}) => [source, ...toCheck.map(({why}) => why)]),
    [['a.html'], ['b.html', 'is empty']],
  );
  assert.throws(() => new ReportFile(file), /report\.json/);
  const empty = new ReportFile(file, true);
  empty.close();
  assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), []);
});

test('decodeBytes: reads windows-1252 with its own characters, and fails where it must', () => {
  assert.equal(decodeBytes(Uint8Array.of(0x80, 0x9c, 0x93, 0xe9), 'windows-1252'), '€œ“é');
  assert.equal(decodeBytes(Uint8Array.of(0xff), 'utf-8'), '\ufffd');
  assert.throws(() => decodeBytes(Uint8Array.of(0xff), 'utf-8', true), TypeError);
  assert.throws(() => decodeBytes(Uint8Array.of(0x41, 0xe2, 0x82), 'utf-8', true), TypeError, 'a character that is cut off');
  assert.throws(() => decodeBytes(Uint8Array.of(0x41), 'klingon'), RangeError);
});

test('isWebAddress: accepts http(s) and relative addresses, and no scripts, data or local files', () => {
  for (const address of ['a.js', '/a.js', '../a b.js', 'https://h.example/a?b', '//h.example/a.js'])
    assert.ok(isWebAddress(address));
  for (const address of ['', '  ', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/a', 'https://', 'C:\\a.js'])
    assert.ok(!isWebAddress(address), address);
});

test('folderAddress: ends in a slash, without query; a password and other schemes are errors', () => {
  assert.equal(folderAddress('page', 'https://h.example/a?b#c').href, 'https://h.example/a/');
  assert.equal(folderAddress('page', 'https://h.example').href, 'https://h.example/');
  for (const address of ['h.example', 'ftp://h.example/', 'https:///a', ''])
    assert.throws(() => folderAddress('page', address), /page: --base is ".*", expected an address of a folder/);
  assert.throws(() => folderAddress('page', 'https://me:secret@h.example/'), /--base has a user name or password in it/);
  assert.throws(() => checkNoPassword('--script', '//me@h.example/a.js'), /--script has a user name/);
});
