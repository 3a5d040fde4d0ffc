import {existsSync, readFileSync} from 'node:fs';
import {globSync} from 'tinyglobby';
import {lasting} from './records.mjs';

/** Returns a module that imports every story file, so that no story can be forgotten by a test. */
export function allStories(root) {
  const files = globSync('stories/**/*.stories.ts').sort();
  const imports = files.map((file, at) => `import * as s${at} from '${root}${file}';`);
  const entries = files.map((file, at) => `${JSON.stringify(file)}: s${at}`);
  return `${imports.join('\n')}\nexport default {${entries.join(', ')}};`;
}

/** Serves that module as `/all-stories.js`. */
export function storiesPlugin() {
  return {
    name: 'stories',
    serve({path}) {
      if (path !== '/all-stories.js') return undefined;
      return {type: 'js', body: allStories('/')};
    },
  };
}

const TYPES = {json: 'application/json', svg: 'image/svg+xml'};

/**
 * Serves the files of a folder at an address, by default its own; records get dates far away. Without it the test server
 * would make modules of JSON files.
 */
export const rawFiles =
  (address, {folder = address, wanted = () => true} = {}) =>
  (context, next) => {
    const {path} = context;
    if (!path.startsWith(address) || !wanted(context)) return next();
    const file = `.${path.replace(address, folder)}`;
    if (!existsSync(file)) return next();
    context.type = TYPES[path.split('.').pop()] ?? 'application/octet-stream';
    const body = readFileSync(file);
    context.body = file.startsWith('./data/procedures/') ? lasting(body.toString()) : body;
    return undefined;
  };

/** Whether a request asks for data and is not an `import`. */
export const asksForData = (context) => context.get('accept').includes('json');
