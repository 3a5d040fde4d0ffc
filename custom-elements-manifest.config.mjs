/** What only the elements themselves may touch is nobody's documentation. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest: {modules}}) {
    for (const {declarations} of modules)
      for (const declaration of declarations)
        if (declaration.members)
          declaration.members = declaration.members.filter(
            ({privacy, static: own}) => !own && !/private|protected/.test(privacy),
          );
  },
};

export default {
  globs: ['src/elements/*.ts', 'src/core/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  plugins: [publicOnly],
};
