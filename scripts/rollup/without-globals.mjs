/** Removes Lit's versions and its map for the standard's decorators from the page's globals: a guest's script leaves none. */
export const withoutGlobals = {
  name: 'without-globals',
  transform(code, id) {
    if (!/\/node_modules\/(@lit|lit-)/.test(id)) return undefined;
    const clean = code
      .replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0')
      .replace(/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, '')
      .replace('this[Symbol.metadata]', 'null');
    if (/Versions\?\?=|Symbol\.metadata|litPropertyMetadata\?\?=/.test(clean)) this.error(`${id} leaves a global of a new form.`);
    return {code: clean, map: null};
  },
};
