// What a bundle is made of: `node test/bench/size.mjs dist/elements/risk-list/risk-list.js`.
import {brotliCompressSync} from 'node:zlib';
import {build} from 'esbuild';

const {outputFiles, metafile} = await build({
  entryPoints: [process.argv[2]],
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2021',
  write: false,
  metafile: true,
  outdir: 'x',
  external: ['node:*'],
});
const [output] = Object.values(metafile.outputs);
for (const [file, {bytesInOutput}] of Object.entries(output.inputs).sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput))
  console.log(String(bytesInOutput).padStart(7), file);
console.log(`${outputFiles[0].contents.length} bytes, ${brotliCompressSync(outputFiles[0].contents).length} brotli`);
