import type {StorybookConfig} from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    // Tables of the guides.
    {name: '@storybook/addon-docs', options: {mdxPluginOptions: {mdxCompileOptions: {remarkPlugins: [remarkGfm]}}}},
    '@storybook/addon-a11y',
  ],
  // For stories that load records and codes by URL. The addresses must differ from the folders' own: these files are served
  // before Vite, which turns `data/procedures/*.json` into modules for the stories that import them.
  staticDirs: [
    {from: '../data/procedures', to: '/records'},
    {from: '../stories/codes', to: '/codes'},
    {from: '../stories/pictures', to: '/pictures'},
    {from: '../stories/versions', to: '/versions'},
  ],
  viteFinal: (vite) => ({
    ...vite,
    // All of Lit is pre-bundled at once. Otherwise Storybook and the elements load one copy each.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), ...LIT],
    },
  }),
  // Nothing leaves the reader's machine.
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
};

const LIT = ['lit', 'lit/directive-helpers.js', 'lit/directives/ref.js', 'lit/static-html.js', '@lit/context'];

export default config;
