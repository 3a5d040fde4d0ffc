// Writes `main`, `alias`, `exports` and `sideEffects` of package.json from the files: what may be imported, and what a bundler must not leave out.
import {readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {globSync} from 'tinyglobby';
import ts from 'typescript';
import rollup from '../rollup.config.mjs';

/** The build makes single scripts of these, and the package has those alone. */
const UNPACKED = /^script\//;

const parse = (file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
const modules = globSync('src/**/*.ts', {ignore: ['**/*.d.ts', 'src/editor/**']})
  .sort()
  .map((file) => ({name: file.slice('src/'.length, -'.ts'.length), statements: parse(file).statements}));

const registers = (statement) =>
  ts.isClassDeclaration(statement) &&
  ts.getDecorators(statement)?.some(({expression}) => expression.expression?.escapedText === 'customElement');
const importsAlone = (statement) =>
  ts.isImportDeclaration(statement) && !statement.importClause && statement.moduleSpecifier.text.startsWith('.');
/** A statement that neither declares nor gives anything does something. */
const acts = (statement) =>
  registers(statement) ||
  importsAlone(statement) ||
  !(
    ts.isImportDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    ts.isExportAssignment(statement) ||
    ts.isVariableStatement(statement) ||
    ts.isDeclarationStatement(statement)
  );

const named = (pattern) => modules.map(({name}) => name).filter((name) => pattern.test(name));
const elements = modules
  .filter(({name, statements}) => /^elements\/([^/]+)\/\1$/.test(name) && statements.some(registers))
  .map(({name}) => name);
/** Public paths and their modules: the paths are a promise, the folders are not. */
const PUBLIC_PATHS = {
  'formats/calendar': 'formats/icalendar',
  'formats/page-text': 'formats/page-text/index',
  quality: 'quality/check-quality',
  render: 'server/render-element',
};
const locales = named(/^locales\/(?!register)[^/]+$/);
const scripts = rollup.flatMap(({output}) => (/\bbundled\b/.test(output.file) ? [] : (output.file ?? []))).sort();
const frameworks = globSync('src/types/*.d.ts', {ignore: '**/script.d.ts'})
  .map((file) => file.slice('src/types/'.length, -'.d.ts'.length))
  .sort();

const module = (name, file = name) => [`./${name}.js`, {types: `./dist/${file}.d.ts`, default: `./dist/${file}.js`}];
const exports = Object.fromEntries([
  ['.', module('index')[1]],
  module('codes'),
  module('all'),
  module('autoloader'),
  ...elements.map((name) => module(dirname(name), name)),
  ...Object.entries(PUBLIC_PATHS).map(([path, file]) => module(path, file)),
  ...locales.map((name) => module(name)),
  ['./react', module('react', 'react/index')[1]],
  ...frameworks.map((name) => [`./types/${name}`, {types: `./dist/types/${name}.d.ts`}]),
  ...scripts.map((file) => [`./${file}`, {types: './dist/types/script.d.ts', default: `./${file}`}]),
  ...['page.css', 'csp.json', 'sri.json', 'web-types.json', 'vscode.html-custom-data.json', 'vscode.css-custom-data.json'].map(
    (name) => [`./${name}`, `./dist/${name}`],
  ),
  ['./procedure.schema.json', './data/procedure.schema.json'],
  ['./custom-elements.json', './custom-elements.json'],
  ['./package.json', './package.json'],
]);

/**
 * The same paths for Parcel 2, which reads `exports` only in applications that ask for it. It has no other name for the package
 * itself than `main`.
 */
const alias = {
  './elements/*.js': './dist/elements/$1/$1.js',
  ...Object.fromEntries(
    Object.entries(exports).flatMap(([path, target]) => {
      const file = target.default ?? target;
      return /^\.(\/elements\/.+)?$/.test(path) || path === file || typeof file !== 'string' ? [] : [[path, file]];
    }),
  ),
};

const sideEffects = [
  './dist/all.js',
  ...modules.filter(({name, statements}) => !UNPACKED.test(name) && statements.some(acts)).map(({name}) => `./dist/${name}.js`),
  ...scripts.map((file) => `./${file}`),
  './dist/page.css',
];

const text = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(text);
const paths = {main: exports['.'].default, alias, exports, sideEffects};
const written = `${JSON.stringify({...manifest, ...paths}, null, 2)}\n`;
if (process.argv.includes('--write')) writeFileSync('package.json', written);
else if (written !== text) {
  console.error('The paths in package.json are not those of the files: run `npm run map`.');
  process.exitCode = 1;
}
