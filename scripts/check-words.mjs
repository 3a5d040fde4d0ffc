// Checks the words of comments, test titles, command-line texts and documents against docs/style.md.
import {readFileSync} from 'node:fs';
import {globSync} from 'tinyglobby';
import ts from 'typescript';

/** What to avoid, and the words to use: the table of docs/style.md. */
const RULES = [
  [/\b(can ?not|could not|can't|couldn't) be had\b/i, 'cannot be loaded, is not available'],
  [/(?<!there |There )\b(is|are|was|were) no (?!longer|more\b|less\b|one\b|matter\b)[a-z]/, 'is not a'],
  [/\bstands? (before|beside|behind)\b/i, 'takes precedence over, is next to, follows'],
  [/\bwhat (reads|loads|explains|checks|asks|speaks|writes|prints|makes|upgrades)\b/i, 'a noun, such as the parser, the loader'],
  [/\b(tells|told)\b/i, 'reports, warns, fires'],
  [/\b(lends?|lent|brings? along)\b/i, 'shares, includes'],
  [/\bhand-outs?\b/i, 'handout'],
  [/\brooms (of|in) (src|the (source|house))\b|\b[Aa] room of its own\b/, 'module'],
  [
    /\bdata-? ?hooks?\b|\bhooks? (of|in) (markup|content|the page)\b|\b(links?|class(es)?|markup) (and|or) hooks?\b/i,
    'data attribute',
  ],
  [/\beveryday words?\b|(?<!--)\baliases\b/i, 'synonyms'],
  [/\bparted by\b/i, 'separated by'],
  [/\bat fault\b|\ba fault\b/i, 'an error, invalid'],
  [/\banew\b/i, 'again'],
  [/\bby (itself|themselves)\b/i, 'on its own'],
  [/\bgoes before\b|\bgo before\b/i, 'takes precedence over'],
];
const DOC_COMMENT = [/^\/\*\*[\s*]*What\b/, 'begin with a verb or a noun of the field'];

/** Code in a text is not English. */
const withoutCode = (text) => text.replace(/^(```|~~~)[\s\S]*?^\1/gm, blank).replace(/`[^`\n]*`/g, blank);
const blank = (text) => text.replace(/[^\n]/g, ' ');

/** The pieces of English in a file, each with its place. */
function* textsOf(file, source) {
  if (/\.(md|mdx|txt)$/.test(file)) {
    // The table of words names what to avoid.
    const prose = file === 'docs/style.md' ? source.replace(/^\|.*$/gm, blank) : source;
    return yield {at: 0, text: withoutCode(prose)};
  }
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const seen = new Set();
  const visit = function* (node) {
    for (const {pos, end} of ts.getLeadingCommentRanges(source, node.pos) ?? []) {
      if (seen.has(pos)) continue;
      seen.add(pos);
      yield {at: pos, text: withoutCode(source.slice(pos, end)), comment: true};
    }
    if (isRead(file, node)) yield {at: node.getStart(tree), text: node.getText(tree).replace(/\$\{[^}]*\}/g, blank)};
    for (const child of node.getChildren(tree)) yield* visit(child);
  };
  yield* visit(tree);
}

/** Whether people read this string: a text of the command line, an error, a console message, or the title of a test. */
function isRead(file, node) {
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return false;
  const {parent} = node;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return false;
  if (file.startsWith('src/cli/')) return true;
  if (!ts.isCallExpression(parent) && !ts.isNewExpression(parent)) return false;
  const name = parent.expression.getText();
  return file.startsWith('test/')
    ? /^(it|test|describe)\b/.test(name) && parent.arguments[0] === node
    : /Error$|^console\./.test(name);
}

const files = globSync(
  [
    '*.{md,mjs}',
    '{docs,.changeset}/**/*.md',
    '{src,scripts,stories,test,build,.storybook}/**/*.{ts,mjs,js,md,mdx}',
    'integrations/**/*.{txt,md,js}',
  ],
  {ignore: ['**/node_modules/**', '**/dist/**', 'test/consumers/*/*/**']},
).filter((file) => file !== 'scripts/check-words.mjs');

let found = 0;
for (const file of files.sort()) {
  const source = readFileSync(file, 'utf8');
  for (const {at, text, comment} of textsOf(file, source)) {
    for (const [pattern, better] of comment ? [...RULES, DOC_COMMENT] : RULES) {
      for (const match of text.matchAll(new RegExp(pattern, `${pattern.flags}g`))) {
        const line = source.slice(0, at + match.index).split('\n').length;
        console.error(`${file}:${line}: "${match[0].replace(/^\/\*\*[\s*]*/, '')}": write ${better} (docs/style.md)`);
        found += 1;
      }
    }
  }
}
if (found) {
  console.error(`${found} ${found === 1 ? 'place does' : 'places do'} not follow docs/style.md.`);
  process.exitCode = 1;
}
