import {resolve} from 'node:path';

/** `run:FILE` is a script that runs a module and exports nothing. */
export const run = {
  name: 'run',
  resolveId(id, importer) {
    if (id.startsWith('run:')) return `\0${id}`;
    return importer?.startsWith('\0run:') ? {id, moduleSideEffects: true} : undefined;
  },
  load: (id) => (id.startsWith('\0run:') ? `import '${resolve(id.slice('\0run:'.length))}';` : undefined),
};
