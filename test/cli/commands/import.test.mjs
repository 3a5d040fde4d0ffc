/** `import` of pages as people have them, by the built command line. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {strToU8, zipSync} from 'fflate';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const CLI = join(ROOT, 'dist/cli/cli.js');
const CASES = join(ROOT, '../shared/pages/cases');

const base = mkdtempSync(join(tmpdir(), 'procedure-elements-import-'));
let folder;
let made = 0;
beforeEach(() => mkdirSync((folder = join(base, `${made++}`))));
after(() => rmSync(base, {recursive: true, force: true}));

const put = (name, content) => {
  mkdirSync(join(folder, name, '..'), {recursive: true});
  writeFileSync(join(folder, name), content);
  return name;
};
const json = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const page = (name, risk = 'Pain') =>
  `<html lang="en"><main><h1>${name}</h1><h2>Risks</h2><ul><li>${risk}</li></ul></main></html>`;
function run(...args) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [CLI, 'import', ...args], {cwd: folder, encoding: 'utf8'});
  return {status, out: stdout, err: stderr};
}

/** A Word document of paragraphs: style, text. */
const docx = (paragraphs, more = {}) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs
        .map(([style, text]) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`)
        .join('')}</w:body></w:document>`,
    ),
    ...more,
  });

describe('import of any page', () => {
  it('prints a line for the page, and reports it', () => {
    put(
      'a.html',
      page('Knee scope')
        .replace('<main>', '<nav>Home</nav><main>')
        .replace('</main>', '<h2>Parking</h2><p>Car park B.</p></main>'),
    );
    const {status, err} = run('a.html', '--out', 'o', '--report', 'report.json');
    assert.equal(status, 0);
    assert.match(err, /^a\.html: html, .*1 kept under its own heading \("Parking"\), 1 left out \(navigation\)/);
    const [entry, ...others] = json('report.json');
    assert.equal(others.length, 0);
    assert.deepEqual([entry.source, entry.format, entry.lang], ['a.html', 'html', 'en']);
    assert.deepEqual(entry.leftOut, [{text: 'Home', why: 'navigation'}]);
    assert.deepEqual(entry.sections.at(-1), {heading: 'Parking', field: 'more', items: 1});
  });

  it('reads all pages of a saved site, and none of its other files', () => {
    put('site/a.html', page('One'));
    put('site/deep/b.txt', 'Two\n\nRisks\n\n• Pain\n');
    put('site/deep/c.md', '# Three\n\n## Risks\n\n- Pain\n');
    put('site/style.css', 'p {}');
    put('site/logo.png', Buffer.from('89504e47', 'hex'));
    put('site/.git/d.html', page('Four'));
    const {status} = run('site', '--out', 'site/records', '--report', 'r.json');
    assert.equal(status, 0);
    assert.deepEqual(readdirSync(join(folder, 'site/records')).sort(), ['one.json', 'three.json', 'two.json']);
    assert.deepEqual(
      json('r.json').map(({format}) => format),
      ['html', 'text', 'markdown'],
    );
  });

  it('exits with 1 for a page of which nothing but "more" could be made, and says so', () => {
    put('a.html', '<h1>News</h1><h2>Summer fair</h2><p>Cake.</p><h2>Car park</h2><p>June.</p>');
    const {status, err, out} = run('a.html', '--report', 'r.json');
    assert.deepEqual([status, out], [1, '']);
    assert.match(err, /^a\.html: no heading is known \("Summer fair", "Car park"\), so nothing but "more" could be made of it/);
    assert.equal(json('r.json')[0].sections[0].field, 'more');
  });

  it('reads Word documents, with styles named in other languages', () => {
    const styles = strToU8(
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="Überschrift 2"/></w:style></w:styles>',
    );
    const relations = strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    );
    const parts = {'word/styles.xml': styles, 'word/_rels/document.xml.rels': relations};
    put(
      'a.html',
      docx(
        [
          ['Heading1', 'Knee scope'],
          ['berschrift2', 'Risks'],
          ['Normal', 'Pain.'],
        ],
        parts,
      ),
    );
    const {status, out, err} = run('a.html');
    assert.equal(status, 0, err);
    assert.match(err, /^a\.html: docx, /);
    assert.deepEqual(JSON.parse(out).risks, [{text: 'Pain.'}]);
  });

  it('names the pictures inside a Word document, and keeps those with an address of the web', () => {
    const picture = (id, alt) =>
      `<w:p><w:r><w:drawing><wp:docPr id="1" name="Picture 1"${alt ? ` descr="${alt}"` : ''}/><a:blip ${id}/></w:drawing></w:r></w:p>`;
    const relations = strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
        ['p1', 'media/image1.png', ''],
        ['p2', 'media/image2.png', ''],
        ['p3', 'https://example.org/knee.png?a=1&amp;b=2', ' TargetMode="External"'],
      ]
        .map(
          ([id, target, mode]) =>
            `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}"${mode}/>`,
        )
        .join('')}</Relationships>`,
    );
    const body = [
      '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Knee scope</w:t></w:r></w:p>',
      picture('r:embed="p1"', 'A knee &amp; a camera'),
      '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>Risks</w:t></w:r></w:p><w:p><w:r><w:t>Pain.</w:t></w:r></w:p>',
      picture('r:embed="p2"'),
      picture('r:link="p3"', 'The knee joint'),
    ].join('');
    const document = strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="r" xmlns:a="a" xmlns:wp="wp"><w:body>${body}</w:body></w:document>`,
    );
    put('a.docx', docx([], {'word/document.xml': document, 'word/_rels/document.xml.rels': relations}));
    const {status, out, err} = run('a.docx', '--report', 'r.json');
    assert.equal(status, 0, err);
    assert.deepEqual(JSON.parse(out).pictures, [{src: 'https://example.org/knee.png?a=1&b=2', alt: 'The knee joint'}]);
    const why = 'picture inside the document: it has no address';
    assert.deepEqual(json('r.json')[0].leftOut, [
      {text: 'A knee & a camera', why},
      {text: 'image2.png', why},
    ]);
  });

  it('keeps all words of JSON: those of both lists of parts, and what the HTML in it leaves out', () => {
    const part = (headline, text) => ({headline, text});
    put(
      'a.json',
      JSON.stringify({
        name: 'Knee scope',
        description: 'About the scope',
        hasPart: [part('Risks', '<ul><li>Pain</li></ul><nav>Next page</nav>')],
        mainEntityOfPage: [part('Risks', '<ul><li>Pain</li></ul><nav>Next page</nav>'), part('Parking', '<p>Car park B.</p>')],
      }),
    );
    const {out} = run('a.json', '--report', 'r.json');
    const {risks, more} = JSON.parse(out);
    assert.deepEqual([risks, more], [[{text: 'Pain'}], [{heading: 'Parking', items: [{text: 'Car park B.'}]}]]);
    assert.deepEqual(
      json('r.json')[0].leftOut.map(({text}) => text),
      ['Next page', 'About the scope'],
    );
  });

  it('refuses what is not a page in one line that says what it is', () => {
    const bomb = docx([['Normal', 'x'.repeat(60_000_000)]]);
    assert.ok(bomb.length < 500_000);
    for (const [content, message] of [
      ['%PDF-1.4\n1 0 obj', /a\.html: this is a PDF\. Open it, select and copy its text/],
      ['{\\rtf1\\ansi Risks}', /a\.html: this is a document in RTF\. Save it as Word/],
      [Buffer.from('d0cf11e0a1b11ae1', 'hex'), /a\.html: this is an old or protected Office file/],
      [zipSync({'xl/workbook.xml': strToU8('<x/>')}), /a\.html: this is a spreadsheet\./],
      [zipSync({'a.html': strToU8('<p>')}), /a\.html: this is a zip file, not a page/],
      [docx([['Normal', 'x']]).subarray(0, 300), /a\.html: this is (?:a damaged Word document|a zip file)/],
      [docx([['Normal', 'x</w:t></w:r><w:r><w:t>'.repeat(60_000)]]), /a\.html: found more than 200000 elements, expected a page/],
      ['<?xml version="1.0"?>\n<Document><Answer>Risks</Answer></Document>', /a\.html: found an XML file, expected a page/],
      ['name,risk,rate\nA,b,1\nC,d,2\n', /a\.html: found a table of values \(CSV\), expected a page/],
      [bomb, /a\.html: this is a zip file that unpacks to more than 40 MB/],
      ['{"resourceType": "Patient"}', /a\.html: found a FHIR resource \(Patient\)/],
    ]) {
      put('a.html', content);
      const {status, out, err} = run('a.html');
      assert.deepEqual([status, out], [1, '']);
      assert.match(err, message);
      assert.equal(err.trimEnd().split('\n').length, 1);
    }
  });

  it('reads HTML in the encoding that it states', () => {
    put('a.html', Buffer.from(page('Cirugía \x9c').replace('<main>', '<meta charset="windows-1252"><main>'), 'latin1'));
    assert.equal(JSON.parse(run('a.html').out).name, 'Cirugía œ');
  });

  it('keeps each page of a batch whose names have no Latin letter', () => {
    const pages = ['大腸内視鏡', '胃内視鏡', 'تنظير القولون'].map((name, at) => put(`${at}.html`, page(name)));
    assert.equal(run(...pages, '--out', 'o').status, 0);
    assert.equal(readdirSync(join(folder, 'o')).length, 3);
  });

  it('meets what is expected of the shared pages', {skip: !existsSync(CASES) && 'needs ../shared/pages/cases'}, async () => {
    const {commandOf, scorePages} = await import(join(CASES, 'run.mjs'));
    const {total, held, lost, lowered, traces} = scorePages(commandOf(ROOT), CASES);
    assert.deepEqual({lost, lowered, traces}, {lost: [], lowered: [], traces: []});
    assert.equal(held, total);
  });
});
