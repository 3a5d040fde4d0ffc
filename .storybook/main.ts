import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/guides/*.mdx', '../stories/*.stories.ts'],
  staticDirs: [{from: '../stories/codes', to: '/stories/codes'}],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Nothing leaves the reader's machine.
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
};

export default config;
