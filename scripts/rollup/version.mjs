import {readFileSync} from 'node:fs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/** Writes the package's version into the code. */
export const writeVersion = {
  name: 'version',
  renderChunk: (code) => ({code: code.replaceAll('__VERSION__', version), map: null}),
};
