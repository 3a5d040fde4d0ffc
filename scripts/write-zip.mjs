import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {build} from 'esbuild';
import {zipSync} from 'fflate';
import {marked} from 'marked';
import {globSync} from 'tinyglobby';

/**
 * Writes `procedure-elements-<version>.zip` into a folder: all that a web editor needs and no terminal. The build must exist.
 * In it, the scripts lie beside the start page; `examples` holds the builder.
 */
const folder = process.argv[2];
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const START = 'stories/start';
const SITE = 'stories/site';
const PLUGIN = 'integrations/wordpress/procedure-elements';
const EXAMPLE_TEXT = /\.(?:html|css)$/;

const files = {};
const put = (name, content) => {
  files[name] = typeof content === 'string' ? Buffer.from(content) : content;
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
putFolder('data/procedures', 'data/procedures/');
put('LICENSE', readFileSync('LICENSE'));

const hosted = mkdtempSync(join(tmpdir(), 'hosted-'));
execFileSync(process.execPath, ['dist/cli/cli.js', 'page', ...globSync('data/procedures/*.json'), '--out', hosted, '--force']);
putFolder(hosted, 'pages/');
rmSync(hosted, {recursive: true});

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
put('wordpress/procedure-elements.zip', zipSync(plugin));

/** Guides that show files of the tests are for developers, who have the repository. */
const guides = readdirSync('stories/guides').flatMap((file) => {
  const source = readFileSync(`stories/guides/${file}`, 'utf8');
  const title = /<Meta title="Guides\/(.+)" \/>/.exec(source)?.[1];
  if (!title || source.match(/^import /gm).length > 1) return [];
  return [{title, name: `guides/${basename(file, '.mdx')}.html`, text: source.slice(source.indexOf('# '))}];
});
for (const {title, name, text} of guides)
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
${marked.parse(text)}
    </main>
  </body>
</html>
`,
  );
const links = guides.map(({title, name}) => `<li><a href="${name}">${title}</a></li>`).join('\n        ');
put(
  'index.html',
  readFileSync(`${START}/index.html`, 'utf8').replace('<!-- guides -->', () => links),
);
put('start.css', readFileSync(`${START}/start.css`));

const name = `procedure-elements-${version}`;
writeFileSync(
  `${folder}/${name}.zip`,
  zipSync(Object.fromEntries(Object.entries(files).map(([file, content]) => [`${name}/${file}`, content]))),
);
