import {defineConfig} from '@solidjs/start/config';

/** Rendered when the site is built, instead of at each request. */
export default defineConfig({server: {preset: 'static', prerender: {routes: ['/']}}});
