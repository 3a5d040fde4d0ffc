import type {StorybookConfig} from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/guides/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    // Tables of the guides.
    {name: '@storybook/addon-docs', options: {mdxPluginOptions: {mdxCompileOptions: {remarkPlugins: [remarkGfm]}}}},
    '@storybook/addon-a11y',
  ],
  // For stories that load records and codes by address.
  staticDirs: [
    {from: '../data/procedures', to: '/data/procedures'},
    {from: '../stories/codes', to: '/stories/codes'},
  ],
  // Nothing leaves the reader's machine.
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
};

export default config;
