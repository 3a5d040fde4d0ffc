import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {build} from 'esbuild';
import {globSync} from 'tinyglobby';

const PREFIX = 'library:';

/** Keeps `*.bundled.js` out of the module that imports it: it is a file of its own next to it, imported for its exports alone. */
export const nextToLibraries = {
  name: 'next-to-libraries',
  resolveId: (id) =>
    id.endsWith('.bundled.js') ? {id: PREFIX + basename(id), external: true, moduleSideEffects: false} : undefined,
};

/** The path by which a module imports a bundled library. */
export const libraryPath = (id) => (id.startsWith(PREFIX) ? `./${id.slice(PREFIX.length)}` : id);

/** Bundles libraries into one file, with their licences next to it, so that nobody has to install them. */
export const bundledLibrary = {
  name: 'bundled-library',
  async load(id) {
    const {outputFiles, metafile} = await bundleLibrary(id);
    const fileName = basename(id).replace('.ts', '.licences.txt');
    this.emitFile({type: 'asset', fileName, source: licencesOf(Object.keys(metafile.inputs))});
    return outputFiles[0].text;
  },
};

/** Bundles a library with esbuild, which reads CommonJS as well. */
export const bundleLibrary = (file) =>
  build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    platform: /[\\/]cli[\\/]/.test(file) ? 'node' : 'browser',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    metafile: true,
    write: false,
  });

/** The licences of the packages that the files belong to. */
export function licencesOf(files) {
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);
  const texts = [...new Set(folders)].sort().map((folder) => {
    const {name, version, license} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const [file] = globSync('{LICEN[CS]E,licen[cs]e,COPYING}*', {cwd: folder});
    return `${name} ${version} (${license})\n\n${file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : ''}\n`;
  });
  return texts.join('\n----\n\n');
}
