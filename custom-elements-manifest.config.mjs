import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

/** What only the elements themselves may touch is nobody's documentation; paths are those of the package. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest: manifest}) {
    const elements = manifest.modules.filter(({declarations}) => declarations.some(({tagName}) => tagName));
    for (const declaration of elements.flatMap(({declarations}) => declarations)) {
      declaration.members = declaration.members?.filter(({privacy, static: own}) => !own && !/private|protected/.test(privacy));
      // Where an event is dispatched, the analyzer takes the first argument of its constructor for its name.
      declaration.events = declaration.events?.filter(({description}) => description);
    }
    manifest.modules = JSON.parse(JSON.stringify(elements).replace(/"\/?src\/([^"]*)\.(ts|js)"/g, '"dist/$1.js"'));
  },
};

export default {
  globs: ['src/elements/*/*.ts', 'src/core/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  plugins: [
    publicOnly,
    customElementVsCodePlugin({outdir: 'dist', hideLogs: true}),
    customElementJetBrainsPlugin({outdir: 'dist', packageJson: false, hideLogs: true}),
  ],
};
