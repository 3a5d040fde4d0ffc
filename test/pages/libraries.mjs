// Libraries that build and change pages, as a page of plain scripts loads them.
import {build} from 'esbuild';

/** Scripts that make one global each. */
export const SCRIPTS = {
  vue: 'node_modules/vue/dist/vue.global.prod.js',
  turbo: 'node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js',
  idiomorph: 'node_modules/idiomorph/dist/idiomorph.js',
  morphdom: 'node_modules/morphdom/dist/morphdom-umd.js',
  htmx: 'node_modules/htmx.org/dist/htmx.js',
  alpine: 'node_modules/alpinejs/dist/cdn.js',
  alpineMorph: 'node_modules/@alpinejs/morph/dist/cdn.js',
  swup: 'node_modules/swup/dist/Swup.umd.js',
  darkreader: 'node_modules/darkreader/darkreader.js',
  swiper: 'node_modules/swiper/swiper-bundle.js',
  bootstrap: 'node_modules/bootstrap-5/dist/js/bootstrap.bundle.js',
};

/** A `<script>` that loads a library. */
export const library = (name, attributes = '') => `<script ${attributes} src="/${SCRIPTS[name]}"></script>`;

/** A script made of a module's text, which may import from node_modules. */
export async function bundle(contents, conditions = ['production']) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: '.', loader: 'js'},
    bundle: true,
    write: false,
    conditions,
    define: {'process.env.NODE_ENV': '"production"'},
    format: 'iife',
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** Goes on noting what goes wrong on a page that `site.open` has opened. */
export function watch(opened) {
  const {page, trouble} = opened;
  page.on('console', (message) => message.type() === 'error' && !/favicon/.test(message.text()) && trouble.push(message.text()));
  page.on('pageerror', ({message}) => trouble.push(message));
  return opened;
}
