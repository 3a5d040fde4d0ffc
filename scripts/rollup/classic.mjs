import terser from '@rollup/plugin-terser';
import {transform} from 'esbuild';
import {hoistedTemplates} from './hoisted-templates.mjs';

/**
 * Makes a classic script. Optimisers of host sites (PHP minifiers mostly) break template literals and class features newer
 * than ES2021, so it has none. `;` ends what optimisers put before it, and a page may be in any encoding.
 */
export const classic = [
  hoistedTemplates,
  {
    name: 'classic',
    resolveImportMeta: () => 'undefined',
    // The function around it comes last, so that esbuild's own helpers stay inside.
    renderChunk: (code) => transform(code, {format: 'iife', target: 'es2021', supported: {'template-literal': false}}),
  },
  // Functions inlined into one another are shorter, but larger when compressed.
  terser({format: {ascii_only: true, comments: false, preamble: ';'}, compress: {passes: 4, inline: 1}}),
];
