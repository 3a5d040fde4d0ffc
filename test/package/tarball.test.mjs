// What `npm pack` carries: all that a public path or the command needs, and nothing else.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {test} from 'node:test';
import ts from 'typescript';

const {exports, bin, dependencies, peerDependenciesMeta, sideEffects} = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = 'node_modules/.cache/packed';
rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
const [{files, filename}] = JSON.parse(execFileSync('npm', pack, {encoding: 'utf8', shell: process.platform === 'win32'}));
const packed = new Set(files.map(({path}) => path));

const targets = Object.values(exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
// A thread is named by its address, not by an import.
const threads = ['dist/cli/site/page-worker.js'];
const roots = [...targets, ...Object.values(bin), ...threads].map((file) => posix.normalize(file));

/** Modules that a module names, types included. */
const imports = (file) => ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map(({fileName}) => fileName);
const beside = (file, path) => {
  const found = posix.join(posix.dirname(file), path);
  return file.endsWith('.d.ts') ? found.replace(/\.js$/, '.d.ts') : found;
};

const needed = new Set();
const bare = new Map();
(function visit(list) {
  for (const file of list) {
    if (needed.has(file)) continue;
    needed.add(file);
    // A built script says `import()` with an address that it makes.
    if (!/\.(js|d\.ts)$/.test(file) || /procedure-elements[^/]*\.js$/.test(file)) continue;
    for (const path of imports(file))
      if (path.startsWith('.')) visit([beside(file, path)]);
      else
        bare.set(
          path
            .split('/')
            .slice(0, path.startsWith('@') ? 2 : 1)
            .join('/'),
          file,
        );
  }
})(roots);

test('all that a public path or the command needs is in it', () => {
  assert.deepEqual(
    [...needed].filter((file) => !packed.has(file)),
    [],
  );
});

test('its command runs from it', () => {
  execFileSync('tar', ['-xzf', filename], {cwd: folder});
  const run = (...args) =>
    execFileSync(process.execPath, [join('package', bin['procedure-elements']), ...args], {cwd: folder, encoding: 'utf8'});
  assert.match(run('render', 'package/data/procedures/colonoscopy.json', '--element', 'risk-list'), /^<risk-list /);
});

test('it has nothing else', () => {
  const others =
    /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|data\/((procedures|fhir)\/[\w.-]+\.json|pages\/[\w-]+\.txt|(everyday-words|word-parts|stop-words)\.tsv|headings\/[\w.-]+)|dist\/[\w./-]*licences\.txt|dist\/hosted-page\.css|dist\/styles\/[\w-]+\.css)$/;
  assert.deepEqual(
    [...packed].filter((file) => !needed.has(file) && !others.test(file)),
    [],
  );
});

test('it has a sheet for every element that can be rendered, and no other', () => {
  const sheets = [...packed].flatMap((file) => /^dist\/styles\/([\w-]+)\.css$/.exec(file)?.[1] ?? []);
  assert.deepEqual(sheets.sort(), Object.keys(JSON.parse(readFileSync('dist/csp.json', 'utf8'))).sort());
});

test('it has no maps, which would double it, and no folder of modules inside, which tools would not transform', () => {
  assert.deepEqual(
    [...packed].filter((file) => /\.map$|node_modules/.test(file)),
    [],
  );
});

test('it has the licences of the libraries that it includes', () => {
  const licences = readFileSync('dist/libraries/licences.txt', 'utf8');
  for (const name of readdirSync('dist/libraries').filter((name) => name !== 'licences.txt'))
    assert.match(licences, new RegExp(`^${name} \\d.*\\n\\n\\S`, 'm'), name);
});

test('an empty project gets at most 12 packages and 8 MB with it', {timeout: 120_000}, () => {
  const project = `${folder}/project`;
  mkdirSync(project);
  writeFileSync(`${project}/package.json`, '{"private": true}');
  const install = ['install', '--no-audit', '--no-fund', '--prefer-offline', `../${filename}`];
  execFileSync('npm', install, {cwd: project, stdio: 'pipe', shell: process.platform === 'win32'});
  const {packages} = JSON.parse(readFileSync(`${project}/node_modules/.package-lock.json`, 'utf8'));
  const bytes = readdirSync(`${project}/node_modules`, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .reduce((sum, {parentPath, path, name}) => sum + statSync(join(parentPath ?? path, name)).size, 0);
  assert.ok(Object.keys(packages).length <= 12, Object.keys(packages).join());
  assert.ok(bytes <= 8_000_000, `${bytes} bytes`);
  const command = execFileSync('npx', ['procedure-elements', '--version'], {cwd: project, encoding: 'utf8'});
  assert.match(command, /^\d+\.\d+\.\d+/);
});

test('its dependencies are those that it imports', () => {
  // Frameworks: whoever uses their types has them. `schema-dts` types a writer that no public path names. Lit brings the parts that it is made of.
  const frameworks = ['react', 'preact', 'solid-js', 'svelte', 'vue', 'schema-dts'];
  // Bundled into the readers of pages; their types stand in modules that no public path names.
  const bundled = ['mammoth', 'marked', 'parse5'];
  const used = [...bare.keys()].filter((name) => !name.startsWith('node:') && ![...frameworks, ...bundled].includes(name));
  assert.deepEqual(used.sort(), [...Object.keys(dependencies), '@lit/react'].sort());
  assert.ok(peerDependenciesMeta['@lit/react'].optional, 'whoever imports no React component needs none of it');
});

test('what has side effects is named, and is there', () => {
  for (const file of sideEffects) assert.ok(packed.has(file.slice(2)), file);
});

test('it explains itself, its licence and its changes', () => {
  for (const file of ['README.md', 'LICENSE', 'CHANGELOG.md']) assert.ok(existsSync(file) && packed.has(file), file);
});
