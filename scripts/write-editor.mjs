import {copyFileSync, mkdirSync} from 'node:fs';
import {build} from 'esbuild';

/**
 * Makes the record editor: two classic scripts, so that it also works from a folder on disk, their pages and one sheet.
 * The card in it is shown by the script beside its folder.
 */
const folder = process.argv[2];

await build({
  entryPoints: {editor: 'src/editor/main.ts', card: 'src/editor/card.ts'},
  outdir: folder,
  bundle: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  legalComments: 'linked',
  logLevel: 'error',
});
mkdirSync(folder, {recursive: true});
for (const file of ['index.html', 'card.html', 'editor.css']) copyFileSync(`src/editor/${file}`, `${folder}/${file}`);
