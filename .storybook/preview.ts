import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import '../src/locales/ar.js';
import '../src/locales/es.js';
import './preview.css';

setCustomElementsManifest(manifest);

const toolbar = (title: string, icon: string, items: Record<string, string>) => ({
  toolbar: {title, icon, dynamicTitle: true, items: Object.entries(items).map(([value, name]) => ({value, title: name}))},
});

const preview: Preview = {
  parameters: {a11y: {test: 'error'}, options: {storySort: {order: ['Guides', 'Elements']}}},
  globalTypes: {
    language: toolbar('Language', 'globe', {en: 'English', es: 'Español', ar: 'العربية'}),
    theme: toolbar('Theme', 'contrast', {light: 'Light', dark: 'Dark', forced: 'High contrast (simulated)'}),
  },
  initialGlobals: {language: 'en', theme: 'light'},
  decorators: [
    (story, {globals: {language, theme}}) => {
      const root = document.documentElement;
      root.lang = String(language);
      root.dir = language === 'ar' ? 'rtl' : 'ltr';
      root.dataset.theme = String(theme);
      return story();
    },
  ],
};

export default preview;
