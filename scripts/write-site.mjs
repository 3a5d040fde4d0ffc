import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, dirname} from 'node:path';
import {build} from 'esbuild';
import {zipSync} from 'fflate';
import {Marked} from 'marked';
import {globSync} from 'tinyglobby';

/**
 * Writes the site into a folder, as static files: the front page, the scripts beside it, editor, builder, examples, documentation and
 * plugin. The build must exist. `npm start` serves it, and the zip for web editors has it.
 */
const folder = process.argv[2];
const START = 'stories/start';
const SITE = 'stories/site';
const PLUGIN = 'integrations/wordpress/procedure-elements';
const EXAMPLE_TEXT = /\.(?:html|css)$/;

const put = (name, content) => {
  mkdirSync(dirname(`${folder}/${name}`), {recursive: true});
  writeFileSync(`${folder}/${name}`, content);
};
const putFolder = (from, to, pattern = '**') => {
  for (const file of globSync(pattern, {cwd: from})) put(`${to}${file}`, readFileSync(`${from}/${file}`));
};

putFolder('dist', '', [
  'procedure-elements*.js',
  'page.css',
  'hosted-page.css',
  'csp.json',
  'sri.json',
  'styles/**',
  'editor/**',
]);
putFolder('data', 'data/', ['procedures/**', 'translations/**']);
put('LICENSE', readFileSync('LICENSE'));

const records = globSync('data/procedures/*.json');
execFileSync(process.execPath, ['dist/cli/cli.js', 'page', ...records, '--out', `${folder}/pages`, '--force']);

/** Pages of the repository name the build by its folder; here its files lie at the top. */
const moved = (text) => text.replaceAll('../dist/', '').replaceAll('../../data/', '../data/');
for (const file of globSync(['*', 'builder/*.html'], {cwd: SITE, ignore: 'serve.mjs'})) {
  const content = readFileSync(`${SITE}/${file}`);
  put(`examples/${file}`, EXAMPLE_TEXT.test(file) ? moved(content.toString()) : content);
}
const scripts = await build({
  entryPoints: globSync(`${SITE}/builder/{builder,preview}.js`),
  outdir: 'builder',
  bundle: true,
  format: 'esm',
  minify: true,
  write: false,
  logLevel: 'error',
});
for (const {path, contents} of scripts.outputFiles) put(`examples/builder/${basename(path)}`, Buffer.from(contents));

const plugin = Object.fromEntries(
  globSync('**', {cwd: PLUGIN}).map((file) => [`${basename(PLUGIN)}/${file}`, readFileSync(`${PLUGIN}/${file}`)]),
);
for (const file of globSync('procedure-elements*.min.js', {cwd: 'dist'}))
  plugin[`${basename(PLUGIN)}/scripts/${file}`] = readFileSync(`dist/${file}`);
put('wordpress/procedure-elements.zip', zipSync(plugin));

/** Links to files that only the repository has become plain words. */
const SITE_LINK = /^(?:https?:|#|[\w-]+\.html(?:#|$))/;
const markdown = new Marked({
  walkTokens(token) {
    if (token.type === 'link') token.href = token.href.replace(/^([\w-]+)\.md(?=#|$)/, '$1.html');
  },
  renderer: {
    link({href, tokens}) {
      return !SITE_LINK.test(href) && this.parser.parseInline(tokens);
    },
  },
});

/** Writes a page of Markdown. */
function putText(name, title, text) {
  put(
    name,
    `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} – procedure-elements</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="../start.css" />
  </head>
  <body>
    <main>
      <p><a href="../index.html">procedure-elements</a></p>
${markdown.parse(text)}
    </main>
  </body>
</html>
`,
  );
}

const documents = globSync('*.md', {cwd: 'docs'})
  .sort()
  .map((file) => {
    const text = readFileSync(`docs/${file}`, 'utf8');
    return {title: /^# (.+)/m.exec(text)[1], name: `docs/${basename(file, '.md')}.html`, text};
  });
for (const {title, name, text} of documents) putText(name, title, text);

/** Guides that show files of the tests are for developers, who have the repository. */
const guides = readdirSync('stories/guides').flatMap((file) => {
  const source = readFileSync(`stories/guides/${file}`, 'utf8');
  const title = /<Meta title="Guides\/(.+)" \/>/.exec(source)?.[1];
  if (!title || source.match(/^import /gm).length > 1) return [];
  return [{title, name: `guides/${basename(file, '.mdx')}.html`, text: source.slice(source.indexOf('# '))}];
});
for (const {title, name, text} of guides) putText(name, title, text);

const STORYBOOK = 'storybook-static';
const hasStorybook = process.argv.includes('--storybook') && existsSync(STORYBOOK);
if (hasStorybook) putFolder(STORYBOOK, 'storybook/');
const storybook = hasStorybook
  ? '<a href="storybook/index.html">Storybook</a> Every element in every state.'
  : '<strong>Storybook</strong> Every element in every state: <code>npm run storybook</code> in the repository.';
const linksOf = (pages) => pages.map(({title, name}) => `<li><a href="${name}">${title}</a></li>`).join('\n          ');
putFolder(START, '', ['*.css', '*.js', 'show.html']);
put(
  'index.html',
  readFileSync(`${START}/index.html`, 'utf8')
    .replace('<!-- guides -->', () => linksOf(guides))
    .replace('<!-- docs -->', () => linksOf(documents))
    .replace('<!-- storybook -->', () => storybook),
);
