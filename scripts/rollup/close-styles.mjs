/** Takes comments and indents out of styles that are functions: the minifier of literals knows only those of `css`. */
export const closeStyles = {
  name: 'close-styles',
  transform: (code, id) =>
    id.endsWith('.styles.js') ? {code: code.replace(/\/\*.*?\*\//gs, '').replace(/\n\s+/g, '\n'), map: null} : undefined,
};
