export default {
  oxc: {jsx: {runtime: 'automatic', importSource: 'preact'}},
  // React's application, as it is: of React it has the hooks alone.
  resolve: {alias: {react: 'preact/hooks'}},
};
