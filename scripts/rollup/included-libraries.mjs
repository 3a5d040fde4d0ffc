import {licencesOf} from './bundled-libraries.mjs';

/**
 * Libraries that are not dependencies are included module by module in `dist/libraries`: nobody has to install them, and a
 * folder with the name `node_modules` inside a package is one that tools skip or transform.
 */
export const includedLibraryFile = ({name}) => `${name.replace(/^(\.\.\/)*node_modules\//, 'libraries/')}.js`;

/** Writes the licences of these libraries. */
export const includedLibraries = {
  name: 'included-libraries',
  generateBundle(_, files) {
    const included = Object.values(files).flatMap(({facadeModuleId}) =>
      facadeModuleId?.includes('/node_modules/') ? [facadeModuleId] : [],
    );
    this.emitFile({type: 'asset', fileName: 'libraries/licences.txt', source: licencesOf(included)});
  },
};
