import {readFileSync} from 'node:fs';
import {basename, dirname, resolve} from 'node:path';
import {literalsHtmlCssMinifier} from '@literals/rollup-plugin-html-css-minifier';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {build as bundleLibrary, transform} from 'esbuild';
import {globSync} from 'tinyglobby';

const {version, dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
const parts = globSync('src/**/*.lazy.ts').map((file) => file.slice('src/'.length, -'.ts'.length));
const languages = globSync('src/locales/??.ts', {ignore: '**/en.ts'}).map((file) => file.slice(-5, -3));

const locate = (module, importer) => (module.startsWith('.') ? resolve(dirname(importer), module) : module);

const writeVersion = {name: 'version', renderChunk: (code) => ({code: code.replaceAll('__VERSION__', version), map: null})};

const minifyLiterals = literalsHtmlCssMinifier({
  failOnError: true,
  options: {minifyOptions: {keepClosingSlash: true, conservativeCollapse: true, removeEmptyAttributes: false}},
});

/** A schema as code: what it says twice is written once; what authors read and what `conform` knows by itself is left out. */
const jsonSchema = {
  name: 'json-schema',
  transform(code, id) {
    if (!id.endsWith('.schema.json')) return undefined;
    const names = new Map();
    const write = (value) => {
      if (typeof value !== 'object') return JSON.stringify(value);
      if (Array.isArray(value)) return `[${value.map(write)}]`;
      const entries = Object.entries(value).filter(
        ([key, inner]) =>
          !/^(description|maxItems|maxLength|\$.*)$/.test(key) &&
          inner.length !== 0 &&
          !(key === 'type' && value.enum) &&
          !(key === 'pattern' && value.format),
      );
      const text = `{${entries.map(([key, inner]) => `${JSON.stringify(key)}: ${write(inner)}`)}}`;
      if (!names.has(text)) names.set(text, `s${names.size}`);
      return names.get(text);
    };
    const root = write(JSON.parse(code));
    return `${[...names].map(([text, name]) => `const ${name} = ${text};`).join('\n')}\nexport default ${root};`;
  },
};

/** Decorators of our own kind alone: see src/core/lit/decorate.ts. */
const ownDecorators = {
  name: 'own-decorators',
  resolveId: (id) => (id === 'tslib' ? `${process.cwd()}/src/core/lit/decorate.ts` : undefined),
};

const pageStyles = {
  name: 'page-styles',
  generateBundle() {
    for (const fileName of ['page.css', 'hosted-page.css'])
      this.emitFile({type: 'asset', fileName, source: readFileSync(`src/script/${fileName}`)});
  },
};

/** Modules of types alone leave nothing to run. */
const withoutEmptyModules = {
  name: 'without-empty-modules',
  generateBundle(_, files) {
    for (const [name, {type, code, exports, imports}] of Object.entries(files))
      if (type === 'chunk' && !exports.length && !imports.length && !code.replace(/^(export \{\};|\/\/.*)$/gm, '').trim())
        for (const file of [name, `${name}.map`]) delete files[file];
  },
};

const smallest = terser({module: true, format: {comments: false}, compress: {passes: 3}});

/**
 * Optimisers of host sites (PHP minifiers mostly) break template literals and what came to classes after ES2021, so the
 * classic files have none. `;` ends what optimisers put before it, and a page may be in any encoding.
 */
const classic = [
  {
    name: 'classic',
    resolveImportMeta: () => 'undefined',
    // The function around it comes last, so that esbuild's own helpers stay inside.
    renderChunk: (code) => transform(code, {format: 'iife', target: 'es2021', supported: {'template-literal': false}}),
  },
  // Functions inlined into one another are shorter, but packed they are longer.
  terser({format: {ascii_only: true, comments: false, preamble: ';'}, compress: {passes: 4, inline: 1}}),
];

/** `run:FILE`: a script that runs a module and exports nothing. */
const run = {
  name: 'run',
  resolveId: (id, importer) =>
    id.startsWith('run:') ? `\0${id}` : importer?.startsWith('\0run:') ? {id, moduleSideEffects: true} : undefined,
  load: (id) => (id.startsWith('\0run:') ? `import '${process.cwd()}/${id.slice(5)}';` : undefined),
};

/** The single script leaves parts out that it fetches beside itself when they are needed: see `src/core/load-part.ts`. */
const withoutParts = {
  name: 'without-parts',
  resolveDynamicImport: (specifier) => (/\.lazy\.js$/.test(specifier) ? {id: 'part', external: true} : undefined),
  renderDynamicImport: ({targetModuleId}) => (targetModuleId === 'part' ? {left: 'Promise.reject(', right: ')'} : undefined),
};

/** The script's languages leave the words of the elements that are fetched later to files of their own. */
const withoutLaterWords = {
  name: 'without-later-words',
  resolveId: (module) => {
    const [, group] = /^\.\/(handout|search|speech)\/\w\w\.js$/.exec(module) ?? [];
    return group && `\0words:${group}`;
  },
  load: (id) => (id.startsWith('\0words:') ? `export const ${id.slice('\0words:'.length)} = {};` : undefined),
};

/** Lit leaves its versions and a map for the standard's decorators among the page's globals; a guest's script must not. */
const withoutGlobals = {
  name: 'without-globals',
  transform(code, id) {
    if (!/\/node_modules\/(@lit|lit-)/.test(id)) return undefined;
    const clean = code
      .replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0')
      .replace(/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, '')
      .replace('this[Symbol.metadata]', 'null');
    if (/Versions\?\?=|Symbol\.metadata|litPropertyMetadata\?\?=/.test(clean)) this.error(`${id} leaves a global of a new form.`);
    return {code: clean, map: null};
  },
};

/** One self-contained file of what stands in dist already. */
const bundle = (input, file, plugins) => ({
  input: `run:dist/${input}.js`,
  output: {file: `dist/procedure-elements${file}.js`, freeze: false, plugins},
  plugins: [run, withoutParts, withoutLaterWords, withoutGlobals, nodeResolve({exportConditions: ['browser']})],
});

const kit = new Set(
  [...readFileSync('src/script/shared-modules.ts', 'utf8').matchAll(/from '(.*)';/g)].map(([, module]) =>
    locate(module, 'dist/script/shared-modules.js'),
  ),
);

/** The modules of `src/script/shared-modules.ts` are not in a part: its one function is given what the script has of them. */
const lent = {
  name: 'lent',
  resolveId: (module, importer) => (importer && kit.has(locate(module, importer)) ? {id: 'kit', external: true} : undefined),
  // What a part exports is made once: it may remember.
  renderChunk: (code, {exports}) => ({
    code: exports.length
      ? `let part; export default (kit) => {if (part) return part; ${code.replace('var part', 'part')} return part;}`
      : `export default (kit) => {${code}}`,
    map: null,
  }),
};

/** A part of the script: a module, since a classic script can give nothing back to `import()`. */
const part = (file) => ({
  input: `${file.endsWith('.lazy') ? '' : 'run:'}dist/${file}.js`,
  output: {
    file: `dist/procedure-elements.${basename(file, '.lazy')}.min.js`,
    format: 'iife',
    name: 'part',
    globals: {kit: 'kit'},
    esModule: false,
    freeze: false,
    plugins: [smallest],
  },
  plugins: [run, lent, withoutParts, withoutGlobals, nodeResolve({exportConditions: ['browser']})],
});

/** A bundled library is a file of its own, beside the one module that imports it. */
const besideLibraries = {
  name: 'beside-libraries',
  resolveId: (id) => (id.endsWith('.bundled.js') ? {id: `library:${basename(id)}`, external: true} : undefined),
};
const libraryPath = (id) => (id.startsWith('library:') ? `./${id.slice('library:'.length)}` : id);

/** Libraries that the readers of pages need: each goes into one file with its licence, so that nobody has to install it. */
const bundledLibrary = (file) => ({
  input: file,
  output: {file: `dist/${file.slice('src/'.length, -'.ts'.length)}.js`, format: 'es'},
  plugins: [
    {
      name: 'bundled-library',
      async load(id) {
        const {outputFiles, metafile} = await bundleLibrary({
          entryPoints: [id],
          bundle: true,
          format: 'esm',
          platform: 'browser',
          target: 'es2022',
          minify: true,
          legalComments: 'none',
          metafile: true,
          write: false,
        });
        const fileName = basename(id).replace('.ts', '.licences.txt');
        this.emitFile({type: 'asset', fileName, source: licencesOf(Object.keys(metafile.inputs))});
        return outputFiles[0].text;
      },
    },
  ],
});

/** The licences of the packages that the files belong to. */
function licencesOf(files) {
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);
  const texts = [...new Set(folders)].sort().map((folder) => {
    const {name, version: packed, license} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const [file] = globSync('{LICEN[CS]E,licen[cs]e,COPYING}*', {cwd: folder});
    return `${name} ${packed} (${license})\n\n${file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : ''}\n`;
  });
  return texts.join('\n----\n\n');
}

export default [
  {
    // npm: one file per source file, so that importing one element brings nothing of the others.
    input: globSync('src/**/*.ts', {ignore: ['**/*.d.ts', '**/*.bundled.ts']}),
    external: (id) =>
      id.startsWith('node:') || Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
    output: {dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true, paths: libraryPath},
    plugins: [
      besideLibraries,
      ownDecorators,
      jsonSchema,
      nodeResolve({ignoreSideEffectsForRoot: true}),
      typescript({noEmit: false, declaration: true, declarationDir: 'dist', rootDir: 'src', inlineSources: true}),
      minifyLiterals,
      writeVersion,
      withoutEmptyModules,
      pageStyles,
    ],
  },
  ...globSync('src/**/*.bundled.ts').map(bundledLibrary),
  bundle('script/main', '', [smallest]),
  bundle('script/main', '.min', classic),
  bundle('script/hosted-page', '.page.min', classic),
  ...[...parts, 'elements/code-search/code-search', 'elements/procedure-list/procedure-list'].map(part),
  ...languages.map((language) => bundle(`locales/${language}`, `.${language}.min`, classic)),
  ...languages.map((language) => bundle(`locales/search/${language}`, `.search.${language}.min`, classic)),
];
