// The build in three steps: npm modules, the single scripts made of them, and the chunks that the script fetches when needed.
// Each plugin of our own is a file in scripts/rollup; its README shows input and output.
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {literalsHtmlCssMinifier} from '@literals/rollup-plugin-html-css-minifier';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {globSync} from 'tinyglobby';
import {bundledLibrary, libraryPath, nextToLibraries} from './scripts/rollup/bundled-libraries.mjs';
import {LATER_ELEMENTS} from './scripts/later-elements.mjs';
import {classic} from './scripts/rollup/classic.mjs';
import {closeStyles} from './scripts/rollup/close-styles.mjs';
import {includedLibraries, includedLibraryFile} from './scripts/rollup/included-libraries.mjs';
import {jsonSchema} from './scripts/rollup/json-schema.mjs';
import {ownDecorators} from './scripts/rollup/own-decorators.mjs';
import {pageStyles} from './scripts/rollup/page-styles.mjs';
import {run} from './scripts/rollup/run.mjs';
import {sharedModules, shortSharedNames} from './scripts/rollup/shared-modules.mjs';
import {shortMessages} from './scripts/rollup/short-messages.mjs';
import {writeVersion} from './scripts/rollup/version.mjs';
import {withoutChunks} from './scripts/rollup/without-chunks.mjs';
import {withoutEmptyModules} from './scripts/rollup/without-empty-modules.mjs';
import {safeDocument} from './scripts/rollup/safe-document.mjs';
import {withoutGlobals} from './scripts/rollup/without-globals.mjs';
import {withoutLaterElements} from './scripts/rollup/without-later-elements.mjs';
import {withoutLaterWords} from './scripts/rollup/without-later-words.mjs';

const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
const lazyModules = globSync('src/**/*.lazy.ts').map((file) => file.slice('src/'.length, -'.ts'.length));
const languages = globSync('src/locales/??.ts', {ignore: '**/en.ts'}).map((file) => basename(file, '.ts'));

const minifyLiterals = literalsHtmlCssMinifier({
  failOnError: true,
  options: {minifyOptions: {keepClosingSlash: true, conservativeCollapse: true, removeEmptyAttributes: false}},
});
const minify = terser({module: true, format: {comments: false}, compress: {passes: 3}});
const resolveModules = nodeResolve({exportConditions: ['browser']});

/** One file per source file, so that importing one element includes no other. */
const modules = {
  input: globSync('src/**/*.ts', {
    ignore: ['**/*.d.ts', '**/*.bundled.ts', 'src/model/{procedure,schema/*}.ts', 'src/editor/**'],
  }),
  external: (id) => id.startsWith('node:') || Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: includedLibraryFile,
    paths: libraryPath,
  },
  plugins: [
    nextToLibraries,
    ownDecorators,
    jsonSchema,
    nodeResolve({ignoreSideEffectsForRoot: true}),
    typescript({tsconfig: 'tsconfig.build.json', noEmit: false, declaration: true, declarationDir: 'dist', rootDir: 'src'}),
    minifyLiterals,
    writeVersion,
    withoutEmptyModules,
    includedLibraries,
    pageStyles,
  ],
};

/** Libraries that readers of pages need, each in one file. */
const libraries = globSync('src/**/*.bundled.ts').map((file) => ({
  input: file,
  output: {file: `dist/${file.slice('src/'.length, -'.ts'.length)}.js`, format: 'es'},
  plugins: [bundledLibrary],
}));

/** One self-contained script, made of a module of the build. */
const script = (input, name, plugins) => ({
  input: `run:dist/${input}.js`,
  output: {file: `dist/procedure-elements${name}.js`, freeze: false, plugins},
  plugins: [
    run,
    withoutChunks,
    withoutLaterElements,
    withoutLaterWords,
    withoutGlobals,
    safeDocument,
    shortMessages,
    shortSharedNames,
    resolveModules,
  ],
});

/** A chunk of the script: a module, since a classic script cannot return anything to `import()`. */
const chunk = (input) => ({
  input: `${input.endsWith('.lazy') ? '' : 'run:'}dist/${input}.js`,
  output: {
    file: `dist/procedure-elements.${basename(input, '.lazy')}.min.js`,
    format: 'iife',
    name: 'chunk',
    globals: {shared: 'shared'},
    esModule: false,
    freeze: false,
    plugins: [minify],
  },
  plugins: [run, sharedModules, withoutChunks, withoutGlobals, closeStyles, resolveModules],
});

export default [
  modules,
  ...libraries,
  script('script/main', '', [minify]),
  script('script/main', '.min', classic),
  script('script/hosted-page', '.page.min', classic),
  ...[...lazyModules, ...LATER_ELEMENTS.map((tag) => `elements/${tag}/${tag}`)].map(chunk),
  ...languages.flatMap((language) => [
    script(`locales/${language}`, `.${language}.min`, classic),
    script(`locales/search/${language}`, `.search.${language}.min`, classic),
  ]),
];
