// Writes the README's tables of elements and tokens from the manifest: `node test/readme-tables.mjs --write`, else compares.
import {readFileSync, writeFileSync} from 'node:fs';

const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName)
  .sort((a, b) => a.tagName.localeCompare(b.tagName));
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
const tables = {
  elements: rows(
    ['tag', 'shows', 'own attributes'],
    elements.map((element) => [`\`${element.tagName}\``, element.summary, attributes(element)]),
  ),
  tokens: rows(
    ['token', 'default', 'what it is'],
    [...tokens.values()].map(({name, default: value, description}) => [`\`${name}\``, value ? `\`${value}\`` : '', description]),
  ),
};

const before = readFileSync('README.md', 'utf8');
const after = Object.entries(tables).reduce(
  (text, [name, table]) =>
    text.replace(new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`), (_, start, end) => `${start}${table}\n${end}`),
  before,
);
if (process.argv.includes('--write')) writeFileSync('README.md', after);
else if (after !== before) {
  console.error('The tables in README.md are not those of the manifest: run `npm run readme`.');
  process.exitCode = 1;
}
