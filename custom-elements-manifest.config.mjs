import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

/** Keeps public members only, with the paths of the package. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest: manifest}) {
    // The analyzer reads files in the order in which they come: the same sources give the same build.
    const elements = manifest.modules
      .filter(({declarations}) => declarations.some(({tagName}) => tagName))
      .sort((one, other) => (one.path < other.path ? -1 : 1));
    // The analyzer takes a variable of a method for an export where another one has its name.
    for (const module of elements) module.declarations = module.declarations.filter(({tagName}) => tagName);
    for (const declaration of elements.flatMap(({declarations}) => declarations)) {
      declaration.members = declaration.members?.filter(({privacy, static: own}) => !own && !/private|protected/.test(privacy));
      // Where an event is dispatched, the analyzer takes the first argument of its constructor for its name.
      declaration.events = declaration.events?.filter(({description}) => description);
      // It renders its slot alone, without the parts of its base class.
      if (declaration.tagName === 'procedure-source') declaration.cssParts = [];
    }
    manifest.modules = JSON.parse(JSON.stringify(elements).replace(/"\/?src\/([^"]*)\.(ts|js)"/g, '"dist/$1.js"'));
  },
};

/** Keeps the `@example` of an element as its description, so that editors and Storybook show how to write it. */
const examples = {
  name: 'examples',
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isClassDeclaration(node)) return;
    const example = ts.getJSDocTags(node).find(({tagName}) => tagName.text === 'example');
    const declaration = moduleDoc.declarations?.find(({name}) => name === node.name?.text);
    if (!example || !declaration) return;
    declaration.description = `\`\`\`html\n${ts.getTextOfJSDocComment(example.comment).trim()}\n\`\`\``;
  },
};

export default {
  globs: ['src/elements/*/*.ts', 'src/core/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  plugins: [
    examples,
    publicOnly,
    customElementVsCodePlugin({outdir: 'dist', hideLogs: true}),
    customElementJetBrainsPlugin({outdir: 'dist', packageJson: false, hideLogs: true}),
  ],
};
