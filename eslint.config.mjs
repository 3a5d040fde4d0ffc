import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

/** The modules that each module of `src` may import: the arrows of docs/architecture.md. */
const ARROWS = {
  util: [],
  model: ['util'],
  locales: ['util', 'model'],
  formats: ['util', 'model'],
  quality: ['util', 'model', 'formats'],
  loading: ['util', 'model'],
  codes: ['util', 'model', 'loading'],
  catalog: ['util', 'model', 'loading'],
  core: ['util', 'model', 'locales', 'loading', 'codes', 'catalog'],
  elements: ['util', 'model', 'locales', 'formats', 'loading', 'codes', 'catalog', 'core'],
  script: ['util', 'model', 'locales', 'formats', 'loading', 'codes', 'catalog', 'core', 'elements'],
  server: ['util', 'model', 'locales', 'formats', 'loading', 'codes', 'catalog', 'core', 'elements'],
  editor: ['util', 'model', 'formats', 'quality'],
  cli: ['util', 'model', 'locales', 'formats', 'quality', 'loading', 'codes', 'catalog', 'core', 'elements', 'server'],
};
const MODULES = Object.keys(ARROWS);

/** Modules that know neither a page nor a network nor Lit. */
const PURE = ['util', 'model', 'formats', 'quality'];
const LIT = {group: ['lit', 'lit/*', '@lit/*'], message: 'A pure module does not know Lit: see docs/architecture.md.'};
const GLOBALS = ['document', 'window', 'navigator', 'location', 'localStorage', 'sessionStorage', 'fetch', 'XMLHttpRequest'];

const restrictImports = (files, forbidden, more = []) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.{1,2}/)+(${forbidden.join('|')})/`,
            message: 'This import points against the arrows of docs/architecture.md.',
          },
          ...more,
        ],
      },
    ],
  },
});

export default [
  {
    ignores: [
      '**/dist',
      'storybook-static',
      'custom-elements.json',
      '**/node_modules',
      '**/.angular',
      'test/consumers/*/.*',
      'test/consumers/next/out',
      'test/consumers/*/copies',
    ],
  },
  ...typescript.configs.recommended,
  {...lit.configs['flat/recommended'], files: ['src/**/*.ts', 'stories/**/*.ts']},
  {...wc.configs['flat/recommended'], files: ['src/**/*.ts']},
  {files: ['src/**/*.ts'], plugins: {'lit-a11y': litA11y}, rules: litA11y.configs.recommended.rules},
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'lit-a11y/click-events-have-key-events': 'off',
      'wc/guard-super-call': 'off',
    },
  },
  // A spread or a chain of assertions reads badly, but chai asserts with property access.
  {files: ['test/**'], rules: {'@typescript-eslint/no-unused-expressions': 'off'}},
  // How long something takes differs by machine: tests wait for an outcome, or prove with `staysTrue` that it does not come.
  {
    files: ['test/**'],
    ignores: ['test/timing.mjs', 'test/consumers/*/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Promise"] CallExpression[callee.name="setTimeout"]',
          message: 'Tests do not sleep: see test/timing.mjs.',
        },
        {
          selector: 'ImportDeclaration[source.value=/^(node:)?timers\\/promises$/]',
          message: 'Tests do not sleep: see test/timing.mjs.',
        },
      ],
    },
  },
  // That is how types are added to another package's.
  {files: ['src/types/**'], rules: {'@typescript-eslint/no-empty-object-type': 'off'}},
  ...MODULES.map((name) =>
    restrictImports(
      [`src/${name}/**/*.ts`],
      MODULES.filter((other) => other !== name && !ARROWS[name].includes(other)),
      PURE.includes(name) ? [LIT] : [],
    ),
  ),
  // Text of files reaches a terminal by one function, which escapes it.
  {
    files: ['src/cli/**/*.ts'],
    ignores: ['src/cli/output.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        ...['stdout', 'stderr'].map((property) => ({object: 'process', property, message: 'Print by src/cli/output.ts.'})),
      ],
    },
  },
  restrictImports(['src/*.ts'], ['script', 'server', 'cli']),
  {files: PURE.map((name) => `src/${name}/**/*.ts`), rules: {'no-restricted-globals': ['error', ...GLOBALS]}},
];
