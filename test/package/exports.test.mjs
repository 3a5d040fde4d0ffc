// What may be imported from the package: each path works and brings what it says, and there is no other.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {build} from 'esbuild';
import {globSync} from 'tinyglobby';

const {exports, unpkg, jsdelivr} = JSON.parse(readFileSync('package.json', 'utf8'));
const paths = Object.keys(exports);
const name = (path) => `procedure-elements${path.slice(1)}`;
const tags = globSync('*/*.ts', {cwd: 'src/elements'})
  .filter((file) => readFileSync(`src/elements/${file}`, 'utf8').includes('@customElement('))
  .map((file) => file.slice(file.indexOf('/') + 1, -3));

/** A bundle of some code: its text, and the elements that come with it at once. */
async function bundle(contents) {
  const {metafile, outputFiles} = await build({
    stdin: {contents, resolveDir: '.'},
    bundle: true,
    splitting: true,
    format: 'esm',
    conditions: ['browser'],
    outdir: 'bundle',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  // What only `import()` leads to comes later.
  const runToEnd = new Set(['bundle/stdin.js']);
  for (const file of runToEnd)
    for (const {path, kind} of metafile.outputs[file].imports) if (kind === 'import-statement') runToEnd.add(path);
  const elements = [...runToEnd]
    .flatMap((file) => Object.entries(metafile.outputs[file].inputs))
    .filter(([, {bytesInOutput}]) => bytesInOutput)
    .flatMap(([file]) => tags.find((tag) => file === `dist/elements/${tag}/${tag}.js`) ?? []);
  const files = outputFiles.filter(({path}) => [...runToEnd].some((file) => path.endsWith(file)));
  return {code: files.map(({text}) => text).join(''), elements};
}

test('package.json names what the files give', () => {
  execFileSync(process.execPath, ['scripts/write-map.mjs'], {stdio: 'inherit'});
  execFileSync(process.execPath, ['scripts/write-elements.mjs'], {stdio: 'inherit'});
  execFileSync(process.execPath, ['scripts/write-languages.mjs'], {stdio: 'inherit'});
  for (const tag of tags) assert.ok(exports[`./elements/${tag}.js`], `${tag} is missing`);
  assert.ok(!paths.some((path) => path.includes('*')), 'a pattern would open what is inside');
});

for (const [path, target] of Object.entries(exports))
  test(`${path} is there, with types where it is code`, () => {
    for (const file of typeof target === 'string' ? [target] : Object.values(target))
      assert.ok(existsSync(file), `${file} is missing`);
    if (/\.js$/.test(path)) assert.match(target.types, /\.d\.ts$/);
    else if (/\.(json|css)$/.test(path)) assert.equal(typeof target, 'string');
  });

// The built scripts and their parts are for pages: test/pages opens them.
for (const path of paths.filter((path) => /^\.$|\.js$/.test(path) && !path.startsWith('./dist/')))
  test(`${path} can be imported in Node`, async () => {
    const module = await import(name(path));
    const tag = /^\.\/elements\/(.*)\.js$/.exec(path)?.[1];
    const className = tag?.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
    assert.ok(tag ? typeof module[className] === 'function' : Object.keys(module).length, 'it gives nothing');
  });

test('JSON and CSS can be had', async () => {
  for (const path of paths.filter((path) => path.endsWith('.json')))
    assert.ok(JSON.parse(readFileSync(new URL(import.meta.resolve(name(path))), 'utf8')), path);
  assert.match(readFileSync(new URL(import.meta.resolve('procedure-elements/page.css')), 'utf8'), /:defined/);
});

test('editors, tools and types know every element and every attribute', () => {
  const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
  const elements = read('custom-elements.json').modules.flatMap(({path, declarations}) =>
    declarations.map(({tagName, attributes = []}) => ({path, name: tagName, attributes})),
  );
  for (const {path} of elements) assert.ok(existsSync(path), `the manifest names ${path}`);
  const known = (list) => list.map(({name, attributes}) => [name, ...attributes.map(({name}) => name)].join(' ')).sort();
  assert.deepEqual(elements.map(({name}) => name).sort(), tags.sort());
  assert.deepEqual(known(read('dist/vscode.html-custom-data.json').tags), known(elements));
  assert.deepEqual(known(read('dist/web-types.json').contributions.html.elements), known(elements));
  const typed = readFileSync('dist/types/elements.d.ts', 'utf8').matchAll(/^ {2}'([\w-]+)': {$/gm);
  assert.deepEqual([...typed].map(([, tag]) => tag).sort(), tags.sort());
});

test('nothing else can be imported', () => {
  const open = new Set(paths.map(name));
  const inside = globSync(['dist/**/*.{js,css,json,ts}', 'src/**/*.ts', 'data/**/*.json']).flatMap((file) => [
    `procedure-elements/${file}`,
    `procedure-elements/${file.replace(/^\w+\//, '')}`,
  ]);
  assert.ok(inside.length > 500);
  for (const path of inside.filter((path) => !open.has(path)))
    assert.throws(() => import.meta.resolve(path), {code: 'ERR_PACKAGE_PATH_NOT_EXPORTED'}, path);
});

test('the entry gives the model and the formats, and runs where there is no page', async () => {
  const entry = await import('procedure-elements');
  const names = [
    'parseProcedure',
    'unknownKeys',
    'readPage',
    'writePage',
    'writeCalendar',
    'codeSystem',
    'allowOrigins',
    'registerLocale',
  ];
  for (const name of names) assert.equal(typeof entry[name], 'function', name);
});

test('autoloader.js brings no element before a page has one', async () => {
  assert.deepEqual((await bundle("import 'procedure-elements/autoloader.js';")).elements, []);
});

test('a bundle with one component of React carries no other element', async () => {
  const {code, elements} = await bundle("import {RiskList} from 'procedure-elements/react'; console.log(RiskList);");
  assert.deepEqual(elements, ['risk-list']);
  assert.match(code, /procedure-load/);
  assert.equal((await bundle("import 'procedure-elements/react';")).code.trim(), '');
});

for (const path of ['.', './codes.js'])
  test(`${path} registers nothing, and alone leaves nothing in a bundle`, async () => {
    const {code, elements} = await bundle(`export * from '${name(path)}';`);
    assert.deepEqual(elements, []);
    assert.doesNotMatch(code, /customElements\.define/);
    assert.equal((await bundle(`import '${name(path)}';`)).code.trim(), '');
  });

test('all.js brings every element', async () => {
  assert.deepEqual((await bundle("import 'procedure-elements/all.js';")).elements.sort(), tags.sort());
});

for (const tag of tags.filter((tag) => tag !== 'procedure-card'))
  // which is made of the others
  test(`a bundle with ${tag} carries no other element`, async () => {
    const {code, elements} = await bundle(`import 'procedure-elements/elements/${tag}.js';`);
    assert.deepEqual(elements, [tag]);
    assert.ok(code.includes(`customElement("${tag}")`), 'it is not registered');
  });

test('a language registers itself in a bundle', async () => {
  for (const path of paths.filter((path) => /^\.\/locales\/(?!en)/.test(path)))
    assert.match((await bundle(`import '${name(path)}';`)).code, /registerLocale\(\w+\);/, path);
});

test('a CDN gives the script', () => {
  assert.deepEqual([unpkg, jsdelivr], ['./dist/procedure-elements.min.js', './dist/procedure-elements.min.js']);
});
