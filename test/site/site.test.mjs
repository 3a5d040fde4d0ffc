// Folders of many pages: what runs after the first write, what a killed run leaves, and the lists of pages.
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {addChanges, changeOf} from '../../dist/cli/site/changes.js';
import {readManifest} from '../../dist/cli/site/manifest.js';
import {writeSitemap} from '../../dist/cli/site/sitemap.js';
import {recordText} from '../records.mjs';
import {until} from '../timing.mjs';

const CLI = resolve('dist/cli/cli.js');
const BASE = 'https://h.example/p/';
const root = mkdtempSync(join(tmpdir(), 'procedure-elements-site-'));
let made = 0;
let folder, out;
beforeEach(() => {
  folder = join(root, `${made++}`);
  out = join(folder, 'site');
  mkdirSync(folder);
});
after(() => rmSync(root, {recursive: true, force: true}));

const run = (args, node = []) => {
  const {status, stderr} = spawnSync(process.execPath, [...node, CLI, ...args], {encoding: 'utf8'});
  return {status, err: stderr};
};
const put = (id, more = {}) => {
  const file = join(folder, `${id}.json`);
  writeFileSync(file, JSON.stringify({...JSON.parse(recordText('colonoscopy')), id, ...more}));
  return file;
};
const page = (files, ...options) => run(['page', ...files, '--out', out, '--base', BASE, ...options]);
const filesIn = (path) =>
  readdirSync(path, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
/** Every file with its bytes. */
const contents = (path) => Object.fromEntries(filesIn(path).map((file) => [file, readFileSync(join(path, file), 'latin1')]));
/** Dates every file long ago, so that those written since differ. */
const age = () => filesIn(out).forEach((file) => utimesSync(join(out, file), 1000, 1000));
const written = () => filesIn(out).filter((file) => statSync(join(out, file)).mtimeMs > 1_000_000);
const read = (file) => readFileSync(join(out, file), 'utf8');
/** Runs the command some days from now. */
const inDays = (days) => [
  '--import',
  `data:text/javascript,${encodeURIComponent(`const D=Date,ms=${days * 86_400_000};globalThis.Date=class extends D{constructor(...a){a.length?super(...a):super(D.now()+ms)}static now(){return D.now()+ms}}`)}`,
];
const dayFromNow = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('page: a folder of pages', () => {
  it('lists every file with its hash, its size and its record', () => {
    page([put('a'), put('b')]);
    const manifest = readManifest(out);
    assert.deepEqual(
      Object.keys(manifest.files).sort(),
      filesIn(out).filter((file) => !['index.json', 'manifest.json'].includes(file)),
    );
    for (const [file, {sha256, bytes}] of Object.entries(manifest.files)) {
      const content = readFileSync(join(out, file));
      assert.deepEqual([createHash('sha256').update(content).digest('hex'), content.length], [sha256, bytes], file);
    }
    assert.equal(manifest.files['a.html'].of, manifest.records.a.hash);
    assert.match(manifest.records.a.code, /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    assert.notEqual(manifest.records.a.hash, manifest.records.b.hash);
  });

  it('writes nothing when nothing has changed, in any order and with any number of threads', () => {
    const files = ['a', 'b', 'c'].map((id) => put(id));
    assert.equal(page(files).status, 0);
    age();
    for (const [order, ...options] of [[files], [files.toReversed(), '--force'], [files, '--force', '--jobs', '2']]) {
      const {status, err} = page(order, ...options);
      assert.equal(status, 0, err);
      assert.match(err, /^Wrote 0 of 3 pages to [^\n]*, 3 did not change\n$/);
      assert.deepEqual(written(), []);
    }
  });

  it('writes exactly the files of a record that has changed, and the lists, as a new build has them', () => {
    const files = ['a', 'b', 'c'].map((id) => put(id));
    page(files);
    age();
    put('b', {name: 'Another name', summary: 'Other words.'});
    assert.match(page(files, '--force').err, /^Wrote 1 of 3 pages [^\n]*, 2 did not change\n$/);
    assert.deepEqual(written(), ['b.html', 'b.json', 'b.oembed.json', 'feed.atom', 'index.json', 'manifest.json']);
    const before = contents(out);
    rmSync(out, {recursive: true});
    page(files);
    const differing = filesIn(out).filter((file) => before[file] !== readFileSync(join(out, file), 'latin1'));
    assert.deepEqual(differing, ['feed.atom', 'manifest.json'], 'only what tells what has changed');
  });

  it('writes a page again that somebody has deleted or changed, the latter with --force only', () => {
    const files = [put('a'), put('b')];
    page(files);
    rmSync(join(out, 'a.html'));
    assert.equal(page(files).status, 0);
    const html = read('a.html');
    writeFileSync(join(out, 'a.html'), 'mine');
    const {status, err} = page(files);
    assert.equal(status, 1);
    assert.match(err, /a\.html: this exists already and was not touched\. Add --force/);
    assert.equal(read('a.html'), 'mine');
    assert.equal(page(files, '--force').status, 0);
    assert.equal(read('a.html'), html);
  });

  it('makes the same bytes with several threads, and reports the same problems', () => {
    const files = Array.from({length: 9}, (_, at) => put(`r${at}`));
    writeFileSync(files[4], '{"id": "r4"}');
    const alone = page(files);
    const bytes = contents(out);
    rmSync(out, {recursive: true});
    assert.deepEqual(page(files, '--jobs', '3'), alone);
    assert.deepEqual(contents(out), bytes);
    assert.equal(alone.status, 1);
  });

  it('rejects a number of threads that is none', () => {
    for (const jobs of ['0', '-1', 'x', '1.5']) {
      const {status, err} = page([put('a')], `--jobs=${jobs}`);
      assert.equal(status, 2);
      assert.match(err, /--jobs is ".*", expected a whole number/);
    }
  });

  it('ends in the same bytes after a run that was killed', async () => {
    const files = Array.from({length: 60}, (_, at) => put(`r${at}`));
    page(files);
    const whole = contents(out);
    rmSync(out, {recursive: true});
    for (const count of [1, 20, 40]) {
      const process_ = spawn(process.execPath, [CLI, 'page', ...files, '--out', out, '--base', BASE], {stdio: 'ignore'});
      await until(() => existsSync(out) && filesIn(out).filter((file) => file.endsWith('.html')).length >= count);
      process_.kill('SIGKILL');
      await new Promise((done) => process_.once('exit', done));
    }
    writeFileSync(join(out, '.01234567-89ab-cdef-0123-456789abcdef.tmp'), 'half');
    assert.ok(!existsSync(join(out, 'manifest.json')), 'it was not killed half way');
    assert.equal(page(files).status, 0);
    assert.deepEqual(contents(out), whole);
  });

  it('writes the pages again whose rule has ended or whose review is due, although no record has changed', () => {
    const preparation = [
      {text: 'Stop eating 6 hours before.', kind: 'fasting', rule: {authority: 'A', title: 'T', expires: dayFromNow(20)}},
    ];
    const files = [put('a', {preparation}), put('b', {review: {last: '2026-01-01', next: dayFromNow(10)}}), put('c')];
    page(files);
    assert.match(read('a.html'), /Stop eating 6 hours/);
    assert.match(read('b.html'), /"index, follow"/);
    age();
    const later = (days) => run(['page', ...files, '--out', out, '--base', BASE, '--force'], inDays(days));
    assert.match(later(9).err, /Wrote 0 of 3/);
    assert.match(later(12).err, /Wrote 1 of 3/);
    assert.deepEqual(written(), ['b.html', 'manifest.json', 'sitemap.xml']);
    assert.match(read('b.html'), /"noindex"/);
    assert.doesNotMatch(read('sitemap.xml'), /b\.html/);
    assert.match(later(22).err, /Wrote 1 of 3/);
    assert.doesNotMatch(read('a.html').replace(/<script type="application\/json">.*/s, ''), /Stop eating 6 hours/);
    assert.match(read('feed.atom'), /a rule has ended/);
    // A clock that goes back, too.
    assert.match(later(0).err, /Wrote 2 of 3/);
    assert.match(read('a.html'), /Stop eating 6 hours/);
  });

  it('explains on its page that a record was withdrawn, and shows nothing else of it', () => {
    const files = [put('a'), put('b')];
    page(files);
    const reason = 'A <b>new</b> rule applies.';
    put('a', {withdrawn: {date: '2026-03-01', reason, replacedBy: 'b.json'}});
    assert.equal(page(files, '--force').status, 0);
    const html = read('a.html');
    assert.match(html, /This information was withdrawn on March 1, 2026\./);
    assert.match(html, /A &lt;b&gt;new&lt;\/b&gt; rule applies\./);
    assert.match(html, /<a href="b\.html">/);
    assert.match(html, /noindex/);
    assert.doesNotMatch(html, /procedure-card|ld\+json|clear liquids/i);
    assert.deepEqual(
      JSON.parse(read('index.json')).map(({id}) => id),
      ['b'],
    );
    assert.match(read('feed.atom'), /withdrawn/);
    assert.doesNotMatch(read('sitemap.xml'), /a\.html/);
  });

  it('deletes pages without a record only if that is asked for, and never those of withdrawn records', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => put(id, id === 'c' ? {withdrawn: {date: '2026-03-01'}} : {}));
    page([a, b, c, d]);
    page([a]);
    assert.ok(existsSync(join(out, 'b.html')));
    writeFileSync(join(out, 'd.html'), 'mine');
    const {status, err} = page([a], '--prune');
    assert.equal(status, 0);
    assert.match(err, /Deleted the pages of: b, d\. .*withdrawn/);
    assert.match(err, /d\.html: somebody has changed this file, and it was not deleted/);
    assert.deepEqual(
      filesIn(out).filter((file) => /^[a-d]\./.test(file)),
      ['a.html', 'a.json', 'a.oembed.json', 'c.html', 'c.json', 'c.oembed.json', 'd.html'],
    );
    assert.match(read('feed.atom'), /page removed/);
    writeFileSync(b, '{}');
    assert.match(page([a, b], '--prune').err, /Nothing was deleted, since some records could not be read/);
  });

  it('keeps each version of a record for readers who ask what has changed', () => {
    const files = [put('a'), put('b')];
    page(files, '--history');
    const [first] = JSON.parse(read('history/a/index.json'));
    assert.equal(read(`history/a/${first.hash}.json`), read('a.json'));
    assert.match(read('a.html'), /<version-changes lang="en" history="history\/a\/"><\/version-changes>/);
    age();
    assert.match(page(files, '--history').err, /Wrote 0 of 2/);
    assert.deepEqual(written(), []);
    put('a', {summary: 'Other words.'});
    page(files, '--history', '--force');
    const versions = JSON.parse(read('history/a/index.json'));
    assert.deepEqual([versions.length, versions[0]], [2, first]);
    assert.equal(JSON.parse(read(`history/a/${versions[1].hash}.json`)).summary, 'Other words.');
    assert.equal(JSON.parse(read('manifest.json')).records.a.hash, versions[1].hash);
    assert.deepEqual(JSON.parse(read('history/b/index.json')).length, 1);
    page([files[1]], '--history', '--prune');
    assert.deepEqual(
      filesIn(out).filter((file) => /^(history\/)?a\b/.test(file)),
      [],
    );
  });

  it('leaves a sitemap that it has not written, and says so', () => {
    mkdirSync(out);
    writeFileSync(join(out, 'sitemap.xml'), 'mine');
    const {status, err} = page([put('a')]);
    assert.equal(status, 0);
    assert.match(err, /sitemap\.xml: this exists already and was not touched/);
    assert.equal(read('sitemap.xml'), 'mine');
  });

  it('leaves a manifest of another program', () => {
    mkdirSync(out);
    writeFileSync(join(out, 'manifest.json'), '{"name": "An app"}');
    const {status, err} = page([put('a')]);
    assert.equal(status, 1);
    assert.match(err, /^[^\n]*manifest\.json: this is not a manifest of pages, and was not changed[^\n]*\n$/);
    assert.deepEqual(filesIn(out), ['manifest.json']);
  });
});

describe('page: the sitemap', () => {
  const record = (lang, languages, more) => ({lang, name: 'N', files: [], ...(languages && {languages}), ...more});

  it('names for each page all its languages, in both directions, and the original for other readers', () => {
    const {'sitemap.xml': xml} = writeSitemap(
      {
        a: record(
          'en',
          [
            {lang: 'es', href: 'b.html'},
            {lang: 'fr', href: 'https://other.example/f.html'},
          ],
          {lastmod: '2026-01-02'},
        ),
        b: record('es', undefined, {translated: true}),
        c: record('ar', [{lang: 'en', href: 'a.html'}], {translated: true}),
        d: record('en'),
        e: record('en', undefined, {unlisted: true}),
      },
      new URL(BASE),
    );
    const urls = [...xml.matchAll(/<url><loc>(.*?)<\/loc>(.*?)<\/url>/g)].map(([, loc, rest]) => ({
      loc,
      links: Array.from(rest.matchAll(/hreflang="(.*?)" href="(.*?)"/g), ([, lang, href]) => `${lang} ${href}`),
    }));
    assert.deepEqual(
      urls.map(({loc}) => loc),
      ['a', 'b', 'c', 'd'].map((id) => `${BASE}${id}.html`),
    );
    const links = [
      `en ${BASE}a.html`,
      `es ${BASE}b.html`,
      `ar ${BASE}c.html`,
      'fr https://other.example/f.html',
      `x-default ${BASE}a.html`,
    ];
    for (const {links: found} of urls.slice(0, 3)) assert.deepEqual(found, links);
    assert.deepEqual(urls[3].links, []);
    assert.match(xml, /a\.html<\/loc><lastmod>2026-01-02<\/lastmod>/);
  });

  it('is split where it has more addresses than a sitemap may have', () => {
    const records = Object.fromEntries(Array.from({length: 50_001}, (_, at) => [`r${at}`, record('en')]));
    const files = writeSitemap(records, new URL(BASE));
    assert.deepEqual(Object.keys(files).sort(), ['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml']);
    assert.match(files['sitemap.xml'], /<sitemapindex .*sitemap-2\.xml/s);
    assert.equal(files['sitemap-2.xml'].match(/<url>/g).length, 1);
  });

  it(
    'is XML, as the feed is, whatever the names are',
    {skip: spawnSync('xmllint', ['--version']).error && 'needs xmllint'},
    () => {
      page([
        put('a', {
          name: '<b> & "quotes" \u0000 ]]>',
          lang: 'ar',
          alternates: [{lang: 'en', url: 'https://x.example/?a=1&b=<2>'}],
        }),
      ]);
      for (const file of ['sitemap.xml', 'feed.atom']) {
        const {status, stderr} = spawnSync('xmllint', ['--noout', join(out, file)], {encoding: 'utf8'});
        assert.equal(status, 0, stderr);
      }
    },
  );
});

describe('page: the feed of changes', () => {
  const change = (id, what, date) => ({id, name: id, lang: 'en', what, date});

  it('knows new, changed, withdrawn and records whose rule has ended', () => {
    assert.equal(changeOf(undefined, {hash: '1'}), 'new');
    assert.equal(changeOf({hash: '1'}, {hash: '1'}), undefined);
    assert.equal(changeOf({hash: '1'}, {hash: '2'}), 'changed');
    assert.equal(changeOf({hash: '1'}, {hash: '2', withdrawn: true}), 'withdrawn');
    assert.equal(changeOf({hash: '1'}, {hash: '1', ended: 1}), 'rule-ended');
    assert.equal(changeOf({source: '1'}, {source: '2'}), 'changed');
  });

  it('has the newest first, several of a kind on one day once, and no more than a reader takes', () => {
    const before = [change('a', 'changed', '2026-01-02'), change('a', 'new', '2026-01-01')];
    assert.deepEqual(addChanges([change('a', 'changed', '2026-01-02'), change('A', 'new', '2026-01-02')], before), [
      change('A', 'new', '2026-01-02'),
      ...before,
    ]);
    const many = Array.from({length: 500}, (_, at) => change(`r${at}`, 'new', '2026-01-01'));
    assert.equal(addChanges(many, before).length, 200);
  });
});
