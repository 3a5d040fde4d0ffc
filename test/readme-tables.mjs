// Writes the tables of README.md and docs/: elements and tokens from the manifest, paths from package.json, frameworks and
// engines from their runs. `node test/readme-tables.mjs --write` writes them; without the option they are compared.
import {readFileSync, writeFileSync} from 'node:fs';
import {extname} from 'node:path';

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

/** Keeps the first sentence of a summary. */
const firstSentence = (text) => text.split(/(?<=[.:])\s/)[0].replace(/:$/, '.');

const attributes = ({attributes: list = []}) =>
  list
    .filter(({name}) => !['src', 'heading-level'].includes(name))
    .map(({name}) => `\`${name}\``)
    .join(' ');
const tokens = new Map(elements.flatMap(({cssProperties = []}) => cssProperties.map((token) => [token.name, token])));

const {exports} = JSON.parse(readFileSync('package.json', 'utf8'));
/** The description of each path. A path without one is an error. */
const PATHS = [
  [/^\.$/, 'types, the record (`parseProcedure`) and its formats; registers nothing'],
  [/^\.\/codes\.js$/, 'where `<code-search>` looks: files, servers; registers nothing'],
  [/^\.\/all\.js$/, 'registers every element'],
  [/^\.\/autoloader\.js$/, 'registers each element when the page has one'],
  [/^\.\/react$/, 'the elements as components of React 18 and 19; needs `@lit/react`'],
  [/^\.\/elements\//, 'registers one element; gives its class', 'elements/<tag>.js'],
  [/^\.\/formats\//, 'one format on its own'],
  [/^\.\/locales\//, 'a language: English gives the words to translate, the others register themselves'],
  [/^\.\/quality\.js$/, 'the checks of a record’s content (`checkQuality`)'],
  [/^\.\/render\.js$/, 'elements as HTML, in Node'],
  [/^\.\/types\//, 'types for the templates of a framework'],
  [/^\.\/dist\//, 'the scripts of a page, as a CDN has them', 'dist/procedure-elements*.js'],
  [/^\.\/page\.css$/, 'keeps the place of elements until they are defined'],
  [/^\.\/(csp|sri)\.json$/, 'hashes of styles and scripts for policies'],
  [/^\.\/(web-types|vscode.*|custom-elements)\.json$/, 'data for editors and tools'],
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
  paths: rows(['import', 'contents'], paths),
  elements: rows(
    ['element', 'shows'],
    elements.map(({tagName, summary}) => [`[\`${tagName}\`](src/elements/${tagName}/${tagName}.ts)`, firstSentence(summary)]),
  ),
  attributes: rows(
    ['element', 'shows', 'own attributes'],
    elements.map((element) => [`\`${element.tagName}\``, element.summary, attributes(element)]),
  ),
  tokens: rows(
    ['token', 'default', 'meaning'],
    [...tokens.values()].map(({name, default: value, description}) => [`\`${name}\``, value ? `\`${value}\`` : '', description]),
  ),
  frameworks: rows(
    ['tried with', ...criteria, 'strict policy'],
    frameworks.map(({title, made, adds, hasTrustedTypes = true, criteria: found}) => [
      [title, ...Object.entries(made).map(([name, version]) => `\`${name}\` ${version}`)].join(', '),
      ...criteria.map((name) => ({true: 'yes', false: '**no**'})[found[name]] ?? found[name] ?? '–'),
      found['strict policy']
        ? (adds ? `with \`${adds}\`` : 'yes') + (hasTrustedTypes ? '' : ', without Trusted Types')
        : '**no**',
    ]),
  ),
};

// Made from the last whole runs: `npm run test:browser -- --write`, likewise `test:firefox`, `test:webkit`.
const engines = JSON.parse(readFileSync('test/engines/results.json', 'utf8'));
tables.engines = rows(
  ['engine', 'test files of the last run', 'tests passed', 'skipped tests'],
  Object.values(engines).map(({version, files, passed, skipped}, _, all) => [
    version,
    `${files} of ${Math.max(...all.map((one) => one.files))}`,
    passed.toLocaleString('en'),
    skipped.map((name) => `\`${name}\``).join(', ') || 'none',
  ]),
);

/**
 * The tables of each document, between comments such as `<!-- elements -->`. Files of applications that tests run are quoted
 * between `<!-- test/consumers/… -->` and `<!-- /code -->`.
 */
const DOCUMENTS = {
  'README.md': ['elements'],
  'docs/elements.md': ['attributes', 'tokens'],
  'docs/engines.md': ['engines'],
  'docs/frameworks.md': ['frameworks'],
  'docs/npm.md': ['paths'],
};

for (const [file, names] of Object.entries(DOCUMENTS)) {
  const before = readFileSync(file, 'utf8');
  const quoted = before.replace(/(<!-- (test\/consumers\/\S+) -->\n)[^]*?(<!-- \/code -->)/g, (_, start, path, end) =>
    [start, '```', extname(path).slice(1), '\n', readFileSync(path, 'utf8'), '```\n', end].join(''),
  );
  const after = names.reduce((text, name) => {
    const place = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!place.test(text))
      throw new Error(`${file} has no place for the table "${name}": add <!-- ${name} --> and <!-- /${name} -->`);
    return text.replace(place, (_, start, end) => `${start}${tables[name]}\n${end}`);
  }, quoted);
  if (after === before) continue;
  if (process.argv.includes('--write')) writeFileSync(file, after);
  else {
    console.error(
      `The tables and quotes in ${file} differ from the manifest, the recorded runs or the applications: run \`npm run readme\`.`,
    );
    process.exitCode = 1;
  }
}
