import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

/** Imports point one way only; each folder may use those before it. */
const ROOMS = ['model', 'formats', 'catalog', 'core', 'elements', 'embed'];
const room = (name, forbidden) => ({
  files: [`src/${name}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: forbidden.map((other) => `**/${other}/**`),
            message: `src/${name} must not know these: see CONTRIBUTING.md, "Imports".`,
          },
        ],
      },
    ],
  },
});

export default [
  {ignores: ['**/dist', 'storybook-static', 'custom-elements.json', '**/node_modules', '**/.angular']},
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
  // That is how types are added to another package's.
  {files: ['src/types/**'], rules: {'@typescript-eslint/no-empty-object-type': 'off'}},
  ...ROOMS.map((name, at) => room(name, [...ROOMS.slice(at + 1), 'node'])),
  room('styles', [...ROOMS, 'locales', 'node']),
  room('locales', [...ROOMS.slice(1), 'styles', 'node']),
];
