// Writes the README's tables, of elements and tokens from the manifest, of paths from package.json, of frameworks and
// engines from their runs: `node test/readme-tables.mjs --write`, else compares.
import {readFileSync, writeFileSync} from 'node:fs';

const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName)
  .sort((a, b) => a.tagName.localeCompare(b.tagName));
if (!elements.length) throw new Error('custom-elements.json names no element: run `npm run build`, and see that it ends well.');
const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const rows = (head, lines) =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---').join('|')}|`,
    ...lines.map((line) => `| ${line.map(cell).join(' | ')} |`),
  ].join('\n');

const attributes = ({attributes: list = []}) =>
  list
    .filter(({name}) => !['src', 'heading-level'].includes(name))
    .map(({name}) => `\`${name}\``)
    .join(' ');
const tokens = new Map(elements.flatMap(({cssProperties = []}) => cssProperties.map((token) => [token.name, token])));

const {exports} = JSON.parse(readFileSync('package.json', 'utf8'));
/** What each path gives. A path that none of these describes stops here. */
const PATHS = [
  [/^\.$/, 'types, the record (`parseProcedure`) and its formats; registers nothing'],
  [/^\.\/codes\.js$/, 'where `<code-search>` looks: files, servers; registers nothing'],
  [/^\.\/all\.js$/, 'registers every element'],
  [/^\.\/elements\//, 'registers one element; gives its class', 'elements/<tag>.js'],
  [/^\.\/formats\//, 'one format by itself'],
  [/^\.\/locales\//, 'a language: English gives the words to translate, the others register themselves'],
  [/^\.\/render\.js$/, 'elements as HTML, in Node'],
  [/^\.\/types\//, 'types for the templates of a framework'],
  [/^\.\/dist\//, 'the scripts of a page, as a CDN has them', 'dist/procedure-elements*.js'],
  [/^\.\/page\.css$/, 'keeps the place of elements until they are defined'],
  [/^\.\/(csp|sri)\.json$/, 'hashes of styles and scripts for policies'],
  [/^\.\/(web-types|vscode.*|custom-elements)\.json$/, 'what editors and tools know of the elements'],
  [/^\.\/procedure\.schema\.json$/, 'JSON Schema of the record'],
  [/^\.\/package\.json$/, 'version and the rest'],
];
const paths = PATHS.map(([pattern, what, short]) => {
  const found = Object.keys(exports).filter((path) => pattern.test(path));
  if (!found.length) throw new Error(`No path in package.json is ${what}`);
  const names = short ? [short] : found.map((path) => path.slice(2));
  return [names.map((name) => `\`procedure-elements${name && `/${name}`}\``).join(' '), what];
});
const strange = Object.keys(exports).filter((path) => !PATHS.some(([pattern]) => pattern.test(path)));
if (strange.length) throw new Error(`Say in ${import.meta.filename} what these paths give: ${strange.join(', ')}`);

const frameworks = Object.values(JSON.parse(readFileSync('test/consumers/results.json', 'utf8')));
const criteria = [...new Set(frameworks.flatMap((framework) => Object.keys(framework.criteria)))].filter(
  (name) => name !== 'strict policy',
);
const tables = {
  paths: rows(['import', 'what it gives'], paths),
  elements: rows(
    ['tag', 'shows', 'own attributes'],
    elements.map((element) => [`\`${element.tagName}\``, element.summary, attributes(element)]),
  ),
  tokens: rows(
    ['token', 'default', 'what it is'],
    [...tokens.values()].map(({name, default: value, description}) => [`\`${name}\``, value ? `\`${value}\`` : '', description]),
  ),
  frameworks: rows(
    ['tried with', ...criteria, 'strict policy'],
    frameworks.map(({title, made, adds, criteria: found}) => [
      [title, ...Object.entries(made).map(([name, version]) => `\`${name}\` ${version}`)].join(', '),
      ...criteria.map((name) => ({true: 'yes', false: '**no**'})[found[name]] ?? found[name] ?? '–'),
      found['strict policy'] ? (adds ? `with \`${adds}\`` : 'yes') : '**no**',
    ]),
  ),
};

// Made from the last whole runs: `npm run test:browser -- --write`, likewise `test:firefox`, `test:webkit`.
const engines = JSON.parse(readFileSync('test/engines/results.json', 'utf8'));
tables.engines = rows(
  ['engine', 'test files of its last run', 'tests passed', 'left out there'],
  Object.values(engines).map(({version, files, passed, skipped}, _, all) => [
    version,
    `${files} of ${Math.max(...all.map((one) => one.files))}`,
    passed.toLocaleString('en'),
    skipped.map((name) => `\`${name}\``).join(', ') || 'none',
  ]),
);

const before = readFileSync('README.md', 'utf8');
const after = Object.entries(tables).reduce(
  (text, [name, table]) =>
    text.replace(new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`), (_, start, end) => `${start}${table}\n${end}`),
  before,
);
if (process.argv.includes('--write')) writeFileSync('README.md', after);
else if (after !== before) {
  console.error('The tables in README.md are not those of the manifest and of the runs: run `npm run readme`.');
  process.exitCode = 1;
}
