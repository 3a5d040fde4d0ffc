import type {Preview} from '@storybook/web-components-vite';
import {direction} from '../src/core/controllers/localize-controller.js';
import '../src/server/languages.js';
import {languages} from '../stories/languages.js';
import {argTypesOf, initialArgs} from '../stories/arg-types.js';
import {elements} from '../stories/manifest.js';
import {renderElement} from '../stories/render-element.js';
import {copyableCode} from './copyable-code.js';
import {emulateMedium, type Medium} from './emulate-medium.js';
import './preview.css';

const toolbar = (title: string, icon: string, items: Record<string, string>) => ({
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, name]) => ({value, title: name})),
  },
});

const viewport = (name: string, width: number, height: number) => ({
  name,
  styles: {width: `${width}px`, height: `${height}px`},
});

/** The summary and an example, above the stories of an element. */
function describe(tag: string): string {
  const {summary = '', description = ''} = elements.get(tag) ?? {};
  return [summary, description].filter(Boolean).join('\n\n');
}

const preview: Preview = {
  parameters: {
    a11y: {test: 'error'},
    viewport: {
      options: {
        phone320: viewport('Small phone', 320, 640),
        phone390: viewport('Phone', 390, 844),
        tablet: viewport('Tablet', 768, 1024),
        desktop: viewport('Desktop', 1280, 800),
      },
    },
    options: {storySort: {order: ['Welcome', 'Overview', 'Elements', 'Guides']}},
    docs: {
      extractArgTypes: argTypesOf,
      extractComponentDescription: describe,
      source: {transform: copyableCode},
    },
  },
  globalTypes: {
    language: toolbar('Language', 'globe', languages()),
    theme: toolbar('Theme', 'contrast', {light: 'Light page', dark: 'Dark page'}),
    medium: toolbar('Medium', 'print', {
      screen: 'Screen',
      print: 'Paper',
      'forced-colors': 'Forced colours',
      'reduced-motion': 'Reduced motion',
    }),
  },
  initialGlobals: {language: 'en', theme: 'light', medium: 'screen'},
  // What a story says takes precedence: without it, each would show the defaults.
  argsEnhancers: [({component, initialArgs: given}) => ({...initialArgs(String(component)), ...given})],
  render: (args, {component}) => renderElement(component as string, args),
  decorators: [
    (story, {globals: {language, theme, medium}}) => {
      const root = document.documentElement;
      root.lang = String(language);
      root.dir = direction(String(language));
      root.dataset.theme = String(theme);
      emulateMedium(medium as Medium);
      return story();
    },
  ],
};

export default preview;
