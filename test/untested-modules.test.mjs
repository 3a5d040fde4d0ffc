// The modules of `src` that no test imports directly stand in `untested-modules.txt`, a list that only shrinks.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {test} from 'node:test';
import {globSync} from 'tinyglobby';
import ts from 'typescript';

const LIST = 'test/untested-modules.txt';
const {name, exports} = JSON.parse(readFileSync('package.json', 'utf8'));

/** Returns the module of `src` that a test imports: from the source, from the build, or by the name of the package. */
function moduleOf(specifier, file) {
  const entry = exports[specifier.replace(name, '.')]?.default;
  const path = specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : posix.normalize(entry ?? specifier);
  return path.replace(/^dist\//, 'src/').replace(/\.js$/, '.ts');
}

function importsOf(file) {
  const {importedFiles} = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  return importedFiles.map(({fileName}) => moduleOf(fileName, file));
}

const tests = globSync('test/**/*.{ts,mjs}', {ignore: '**/node_modules/**'});
const imported = new Set(tests.flatMap(importsOf));

/** Words of languages: `test/locales/locales.test.ts` compares all of them with English. */
const TRANSLATIONS = 'src/locales/**/??.ts';

/** Types, constants, re-exports and registrations have nothing of their own to test: without them, other tests fail. */
function hasLogic(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const isLogic = (node) => (ts.isFunctionLike(node) && node.body !== undefined) || ts.forEachChild(node, isLogic) === true;
  return isLogic(source);
}

const untested = globSync('src/**/*.ts', {ignore: ['**/*.d.ts', '**/*.styles.ts', TRANSLATIONS]}).filter(
  (file) => !imported.has(file) && hasLogic(file),
);
const known = readFileSync(LIST, 'utf8').split('\n').filter(Boolean);

test('a test imports each module of src that the list does not name', () => {
  const missing = untested.filter((file) => !known.includes(file)).sort();
  assert.deepEqual(missing, [], `Write a test that imports ${missing.join(', ')}, beside the others in test.`);
});

test('the list names only modules that no test imports', () => {
  const tested = known.filter((file) => !untested.includes(file));
  assert.deepEqual(tested, [], `Delete from ${LIST}: a test imports them, or they are gone.`);
});
