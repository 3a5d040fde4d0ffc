/** Drops modules that contain types only: they have nothing to run. */
export const withoutEmptyModules = {
  name: 'without-empty-modules',
  generateBundle(_, files) {
    for (const [name, file] of Object.entries(files))
      if (isEmpty(file)) for (const dropped of [name, `${name}.map`]) delete files[dropped];
  },
};

const isEmpty = ({type, code, exports, imports}) =>
  type === 'chunk' && !exports.length && !imports.length && !code.replace(/^(export \{\};|\/\/.*)$/gm, '').trim();
