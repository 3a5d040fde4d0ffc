/** Rendered when the site is built, instead of at each request. */
export default {prerender: ['/'], buildDirectory: 'dist'};
