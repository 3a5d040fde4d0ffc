// One element of the packed package in each bundler: what it needs later is loaded, and no other element comes with it.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import {after, before, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import {globSync} from 'tinyglobby';
import {findBrowser, flags} from '../browser.mjs';
import {readRecord} from '../records.mjs';
import {install, pack} from './install.mjs';

const root = resolve('test/consumers/bundlers');
const require = createRequire(`${root}/package.json`);
/** Imports a bundler from the folder of the application. */
const from = async (name) => {
  const module = await import(pathToFileURL(require.resolve(name)).href);
  return module.default ?? module;
};
const entry = join(root, 'src/app.js');

/** Runs a compiler of webpack's kind. */
const compile = (bundler, path) =>
  new Promise((done, fail) => {
    const output = {path, filename: 'app.js', publicPath: '/', clean: true};
    bundler({mode: 'production', context: root, entry, output, performance: false}, (error, stats) =>
      error || stats.hasErrors() ? fail(error ?? new Error(stats.toString('errors-only'))) : done(),
    );
  });

const buildWithVite = async (outDir, plugins = []) => {
  // It is a module alone, and has no default.
  const {build} = await import(pathToFileURL(join(root, 'node_modules/vite/dist/node/index.js')).href);
  await build({root, logLevel: 'error', plugins, build: {outDir, emptyOutDir: true}});
};

/** Runs Bun, whose program has this name in its package on every system. */
const bun = (...args) => execFileSync(join(root, 'node_modules/bun/bin/bun.exe'), args, {cwd: root, encoding: 'utf8'});

/** Each builds into a folder. Without a page of its own, the page loads `app.js`. */
const BUNDLERS = {
  webpack: async (out) => compile(await from('webpack'), out),
  Rspack: async (out) => compile((await import(pathToFileURL(require.resolve('@rspack/core')).href)).rspack, out),
  Rollup: async (outDir) => {
    const {rollup} = await import(pathToFileURL(join(root, 'node_modules/rollup/dist/es/rollup.js')).href);
    const {nodeResolve} = await from('@rollup/plugin-node-resolve').then((module) =>
      module.nodeResolve ? module : {nodeResolve: module},
    );
    const bundle = await rollup({input: entry, plugins: [nodeResolve({browser: true})]});
    await bundle.write({dir: outDir, format: 'es'});
  },
  esbuild: async (outdir) => {
    const {build} = await from('esbuild');
    await build({entryPoints: [entry], bundle: true, splitting: true, minify: true, format: 'esm', outdir});
  },
  Bun: async (outdir) => bun('build', entry, '--splitting', '--minify', '--format=esm', `--outdir=${outdir}`),
  // It finds the paths of a package by `alias`, without a setting of the application.
  Parcel: async (distDir) => {
    const {Parcel} = await from('@parcel/core');
    const target = {defaultTargetOptions: {distDir, publicUrl: '/'}, cacheDir: join(root, 'node_modules/.cache/parcel')};
    const config = require.resolve('@parcel/config-default');
    await new Parcel({entries: join(root, 'index.html'), defaultConfig: config, mode: 'production', ...target}).run();
  },
  Vite: (out) => buildWithVite(out),
  'Vite for old browsers': async (out) => {
    const legacy = await from('@vitejs/plugin-legacy');
    await buildWithVite(out, [legacy({renderModernChunks: false})]);
  },
};

const OTHERS = globSync('src/elements/*/', {onlyDirectories: true})
  .map((folder) => folder.split('/')[2])
  // An element explains the words of its record's glossary where this one is loaded.
  .filter((tag) => tag !== 'prep-checklist' && tag !== 'glossary-term');
/** Loaded later by the element: its view for the person who helps shows when to get help. */
const LATER = 'warning-signs';

let browser;
before(async () => {
  await install('bundlers', await pack());
  browser = await puppeteer.launch({executablePath: (await findBrowser()).executablePath, args: flags, headless: 'shell'});
});
after(() => browser?.close());

for (const [name, build] of Object.entries(BUNDLERS))
  test(`${name} builds one element that loads its later parts`, async () => {
    const out = join(root, 'dist', name.replaceAll(' ', '-').toLowerCase());
    await build(out);
    writeFileSync(join(out, 'record.json'), JSON.stringify(readRecord('knee-replacement')));
    if (!globSync('*.html', {cwd: out}).length)
      writeFileSync(
        join(out, 'index.html'),
        '<!doctype html><html lang="en"><title>One element</title><body></body><script type="module" src="/app.js"></script></html>',
      );
    const code = globSync('**/*.js', {cwd: out}).map((file) => readFileSync(join(out, file), 'utf8'));
    // A tag in parentheses is that of a class that is registered.
    const registering = (tag) => code.filter((text) => new RegExp(`\\(["'\`]${tag}["'\`]\\)`).test(text));
    const own = registering('prep-checklist');
    assert.ok(own.length, 'a registration would not be seen');
    assert.deepEqual(
      OTHERS.filter((tag) => registering(tag).some((text) => tag !== LATER || own.includes(text))),
      [],
      'it carries other elements',
    );

    const files = sirv(out, {dev: true});
    const server = createServer((request, response) => files(request, response, () => response.writeHead(404).end()));
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    const page = await browser.newPage();
    const trouble = [];
    page.on('pageerror', ({message}) => trouble.push(message));
    await page.evaluateOnNewDocument(() => delete globalThis.Temporal);
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.evaluate(() => {
      const element = document.createElement('prep-checklist');
      for (const [attribute, value] of Object.entries({
        src: '/record.json',
        appointment: '2099-05-05T09:30',
        'time-zone': 'America/New_York',
      }))
        element.setAttribute(attribute, value);
      document.body.append(element);
    });
    await page
      .waitForFunction(() => /Tuesday, May 5, 2099/.test(document.querySelector('prep-checklist').shadowRoot?.textContent))
      .catch(() => assert.fail(`no times of day: ${trouble.join()}`));
    assert.deepEqual(trouble, []);
    await page.close();
    server.close();
  });

test('Bun renders an element on a server as Node does', () => {
  const program = `import {renderElement} from 'procedure-elements/render.js';
    import record from './records/knee-replacement.json' with {type: 'json'};
    console.log(renderElement('procedure-card', record));`;
  const node = execFileSync(process.execPath, ['--input-type=module', '--no-warnings', '-e', program], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.match(node, /<template shadowrootmode="open">/);
  assert.equal(bun('-e', program), node);
});
