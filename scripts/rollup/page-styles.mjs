import {readFileSync} from 'node:fs';

/** Copies the sheets for host pages into the build. */
export const pageStyles = {
  name: 'page-styles',
  generateBundle() {
    for (const fileName of ['page.css', 'hosted-page.css'])
      this.emitFile({type: 'asset', fileName, source: readFileSync(`src/script/${fileName}`)});
  },
};
