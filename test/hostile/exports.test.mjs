// Every text of a record stays text in every output, whatever it contains: each field gets each of these texts once.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import {Lexer} from 'marked';
import {parse} from 'parse5';
import {SaxesParser} from 'saxes';
import {writeCalendar} from '../../dist/formats/icalendar.js';

const CLI = resolve(JSON.parse(readFileSync('package.json', 'utf8')).bin['procedure-elements']);
const BASE = 'https://h.example/p/';

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]><![CDATA[',
  '</div></body></html><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;b&gt; &#60;i&#62; &bogus;',
  'END:VEVENT\r\nEND:VCALENDAR\r\nX:1',
  'a\u0000b\u0007c\u001b[31m',
  'half \ud800 of a character, \ufffe',
  '\u202eright to left\u2028line',
  '[press](javascript:alert(1)) **bold** `code` | a | # h',
  '${x} {{x}} <%= x %> {% x %}',
  'https://evil.example/?a=1&b=<2>',
  '\n\n# A heading\n- [ ] item',
  '../../etc/passwd %00 CON',
  'long '.repeat(400),
];

/** Samples of what a pattern of the schema takes, other than any text. */
const SAMPLES = [
  'P1D',
  '2099-05-31',
  '18:00',
  'https://a.example/x?y=1&z=%3C2%3E',
  'a.jpg',
  '+1 555 0100',
  'A'.repeat(43),
  'en',
  'a-b',
];

const schema = JSON.parse(readFileSync('data/procedure.schema.json', 'utf8'));
const texts = [];

/** A value with every property of a schema, two items in each list, and texts that are found again by their number. */
function full({anyOf, enum: values, properties, items, type, pattern}, shift) {
  if (anyOf) return full(anyOf.find((form) => form.type === 'object') ?? anyOf[0], shift);
  if (values) return values[shift % values.length];
  if (items) return [full(items, shift), full(items, shift)];
  if (properties) return Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, full(inner, shift)]));
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return 1;
  const fits = SAMPLES.find((sample) => pattern !== undefined && new RegExp(pattern).test(sample));
  if (pattern !== undefined && pattern !== '\\S') return fits;
  const text = `T${texts.length}x ${HOSTILE[(texts.length + shift) % HOSTILE.length]}`;
  texts.push(text);
  return text;
}

const folder = mkdtempSync(join(tmpdir(), 'procedure-elements-hostile-'));
after(() => rmSync(folder, {recursive: true, force: true}));

const records = HOSTILE.map((_, shift) => {
  const record = {...full(schema, shift), id: `r${shift}`, lang: shift % 3 ? 'en' : 'ar'};
  delete record.integrity;
  if (shift !== 1) delete record.withdrawn;
  for (const step of record.preparation) {
    delete step.when.at;
    delete step.rule.effective;
    step.for = {condition: record.conditions[0].id, answers: [record.conditions[0].answers[0].id]};
  }
  // A code is the name of a file.
  for (const code of record.codes) for (const key of ['system', 'code']) code[key] = code[key].slice(0, 60);
  for (const risk of record.risks) risk.likelihood = {count: 1, of: 10, period: 'P1Y', about: true};
  return record;
});
const files = records.map((record) => join(folder, `${record.id}.json`));

function exportTo(...args) {
  const out = mkdtempSync(join(folder, 'out-'));
  const {status, stderr} = spawnSync(process.execPath, [CLI, ...args, '--base', BASE, '--out', out], {encoding: 'utf8'});
  assert.equal(status, 0, stderr.slice(-500));
  return readdirSync(out, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('procedure-elements/'))
    .map(({parentPath, name}) => ({name, path: join(parentPath, name), text: readFileSync(join(parentPath, name), 'utf8')}));
}

/** Names of elements and the text of an XML document. @throws {Error} if it is not well-formed. */
function readXml(xml) {
  const names = new Set();
  let text = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({name, attributes}) => {
    names.add(name);
    for (const key of Object.keys(attributes)) assert.doesNotMatch(key, /^on/);
  });
  parser.on('text', (words) => (text += words));
  parser.on('cdata', () => assert.fail('CDATA'));
  parser.write(xml).close();
  return {names, text};
}

const onlyThese = (names, allowed) =>
  assert.deepEqual(
    [...names].filter((name) => !allowed.includes(name)),
    [],
  );
/** Texts of lists that every rendering for people has to have. */
const shownTexts = ({preparation, steps, risks, warningSigns, recovery, alternatives, glossary, more}) => [
  ...[...preparation, ...steps, ...risks, ...warningSigns, ...recovery, ...alternatives].map(({text}) => text),
  ...preparation.flatMap(({medicine, dose}) => [medicine.name, dose.amount]),
  ...glossary.map(({definition}) => definition),
  ...more.map(({heading}) => heading),
];
const numberOf = (text) => /^T\d+x/.exec(text)[0];
const assertShown = (record, text) => {
  if (!record.withdrawn) for (const one of shownTexts(record)) assert.ok(text.includes(numberOf(one)), `${record.id}: ${one}`);
};

describe('hostile texts in every field', () => {
  before(() => records.forEach((record, at) => writeFileSync(files[at], JSON.stringify(record))));

  for (const release of ['fhir-r4', 'fhir-r5'])
    it(`${release}: the text for people has no element but our own`, () => {
      for (const {text} of exportTo('export', ...files, '--to', release)) {
        const bundle = JSON.parse(text);
        const record = records.find(({name}) => name === bundle.entry[0].resource.title);
        const divs = bundle.entry.flatMap(({resource}) => (resource.section ?? []).map((section) => section.text.div));
        const {names, text: words} = readXml(`<all>${divs.join('')}</all>`);
        onlyThese(names, ['all', 'div', 'p', 'ul', 'li', 'br', 'dl', 'dt', 'dd']);
        assertShown({...record, withdrawn: undefined}, words + bundle.entry[0].resource.section.map(({title}) => title).join());
      }
    });

  it('export to schema.org, infobutton, cds-hooks: texts are values, and Markdown has no mark-up', () => {
    for (const to of ['schema.org', 'infobutton', 'cds-hooks'])
      for (const {text} of exportTo('export', ...files, '--to', to)) {
        const value = JSON.parse(text);
        for (const {summary, detail, links} of value.cards ?? []) {
          assert.ok([...summary].length <= 140);
          for (const {url} of links) assert.ok(url.startsWith(BASE));
          const visit = (token) => {
            assert.ok(['paragraph', 'text', 'escape', 'space', 'br'].includes(token.type), `${token.type}: ${token.raw}`);
            for (const inner of token.tokens ?? []) visit(inner);
          };
          new Lexer({gfm: true}).lex(detail).forEach(visit);
        }
      }
  });

  it('export to text, document-reference: the plan has all texts, and no character that controls a terminal or a message', () => {
    const isPlain = (text) => assert.doesNotMatch(text, /(?!\n)\p{Cc}/u);
    for (const {text, name} of exportTo('export', ...files, '--to', 'text')) {
      isPlain(text);
      assertShown(
        records.find(({id}) => `${id}.txt` === name),
        text,
      );
    }
    for (const {text, name} of exportTo('export', ...files, '--to', 'document-reference')) {
      const {content} = JSON.parse(text);
      const plan = Buffer.from(content[1].attachment.data, 'base64').toString();
      isPlain(plan);
      assertShown(
        records.find(({id}) => `${id}.document.json` === name),
        plan,
      );
    }
  });

  it('export to epub: every file is XML with no element but our own', () => {
    for (const {path, name} of exportTo('export', ...files, '--to', 'epub')) {
      const zip = unzipSync(readFileSync(path));
      const read = (file) => readXml(Buffer.from(zip[file]).toString());
      for (const file of ['META-INF/container.xml', 'EPUB/package.opf', 'EPUB/nav.xhtml']) read(file);
      const {names, text} = read('EPUB/text.xhtml');
      onlyThese(names, ['html', 'head', 'title', 'body', 'h1', 'h2', 'section', 'p', 'ul', 'li', 'br']);
      assertShown(
        records.find(({id}) => `${id}.epub` === name),
        text,
      );
    }
  });

  it('page: scripts, handlers and comments are our own; sitemap and feed are XML', () => {
    const written = exportTo('page', ...files, '--history');
    const nodes = (node) => [node, ...[...(node.childNodes ?? []), ...(node.content ? [node.content] : [])].flatMap(nodes)];
    for (const {text} of written.filter(({name}) => name.endsWith('.html'))) {
      const all = nodes(parse(text));
      for (const {nodeName, attrs = [], childNodes} of all) {
        for (const {name, value} of attrs) {
          assert.doesNotMatch(name, /^on/);
          if (name === 'href' || name === 'src') assert.doesNotMatch(value, /^\s*javascript:/i);
        }
        if (nodeName !== 'script') continue;
        const type = attrs.find(({name}) => name === 'type')?.value;
        if (attrs.some(({name}) => name === 'src')) assert.deepEqual(childNodes, []);
        else assert.doesNotThrow(() => JSON.parse(childNodes[0].value), type);
      }
      onlyThese(new Set(all.filter(({nodeName}) => nodeName === '#comment')), []);
    }
    const xml = (name) => readXml(written.find((file) => file.name === name).text);
    onlyThese(xml('sitemap.xml').names, ['urlset', 'url', 'loc', 'lastmod', 'xhtml:link']);
    onlyThese(xml('feed.atom').names, ['feed', 'entry', 'id', 'title', 'updated', 'link', 'summary', 'author', 'name']);
  });

  it('calendar: each text is one property of its event', () => {
    const events = HOSTILE.map((text, at) => ({key: text, title: `a ${text}`, description: text, start: at, alarm: '-PT1H'}));
    const calendar = writeCalendar(events, 0);
    const lines = calendar.replace(/\r\n /g, '').split('\r\n');
    assert.equal(lines.filter((line) => line === 'BEGIN:VEVENT').length, events.length);
    assert.equal(lines.filter((line) => line === 'END:VCALENDAR').length, 1);
    for (const line of lines.slice(0, -1)) assert.match(line, /^[A-Z][A-Z;=-]*:/);
    assert.doesNotMatch(calendar.replace(/\r\n/g, ''), /(?!\t)\p{Cc}/u);
    for (const line of calendar.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75);
  });
});
