/**
 * Removes Lit's versions and its map for the standard's decorators from the page's globals: a guest's script leaves none. It
 * takes none either: another script's patch of its own Lit (for old browsers, for server-rendered pages) is not for ours.
 */
export const withoutGlobals = {
  name: 'without-globals',
  transform(code, id) {
    if (!/\/node_modules\/(@lit|lit-)/.test(id)) return undefined;
    const clean = code
      .replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0')
      .replace(/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, '')
      .replace('this[Symbol.metadata]', 'null')
      .replace(/\w+\.\w+PolyfillSupport/, 'undefined')
      .replace(/\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, '0')
      .replace(/\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)/, 'true');
    if (/Versions\?\?=|Symbol\.metadata|litPropertyMetadata\?\?=|PolyfillSupport|HydrateSupport|ShadyCSS/.test(clean))
      this.error(`${id} leaves a global of a new form.`);
    return {code: clean, map: null};
  },
};
