import {readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import ts from 'typescript';

const FILE = 'script/shared-modules';

const locate = (specifier, importer) => (specifier.startsWith('.') ? resolve(dirname(importer), specifier) : specifier);

/**
 * Returns the modules that the script shares with its chunks, each with the names that are shared.
 * @throws if the list contains anything but named re-exports.
 */
function readSharedModules() {
  const {statements} = ts.createSourceFile(FILE, readFileSync(`src/${FILE}.ts`, 'utf8'), ts.ScriptTarget.Latest);
  return statements.map((statement) => {
    if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier || !ts.isNamedExports(statement.exportClause))
      throw new Error(`src/${FILE}.ts: every statement must be of the form export {…} from '…'.`);
    const names = statement.exportClause.elements.map(({name}) => name.text);
    return [locate(statement.moduleSpecifier.text, `dist/${FILE}.js`), names];
  });
}

const modules = readSharedModules();
const shared = new Set(modules.map(([module]) => module));
/** Each shared name, and the short one under which the script passes it to its chunks. */
const names = new Map(
  modules
    .flatMap(([, own]) => own)
    .map((name, at) => [name, `${String.fromCharCode(97 + (at % 26))}${at < 26 ? '' : Math.floor(at / 26)}`]),
);

/** In the script: passes what is shared under short names. */
export const shortSharedNames = {
  name: 'short-shared-names',
  transform(code, id) {
    if (!id.endsWith(`/${FILE}.js`)) return undefined;
    return {code: code.replace(/(?<=[{,] )\w+(?=[,}]| })/g, (name) => `${name} as ${names.get(name)}`), map: null};
  },
};

/**
 * Makes a chunk: a function that gets the script's shared modules, which the chunk itself does not contain, and that runs
 * once, since what a chunk exports may have state.
 */
export const sharedModules = {
  name: 'shared-modules',
  resolveId: (id, importer) => (importer && shared.has(locate(id, importer)) ? {id: 'shared', external: true} : undefined),
  renderChunk(code, {exports, importedBindings, facadeModuleId}) {
    const missing = (importedBindings['shared'] ?? []).find((name) => !names.has(name));
    if (missing) this.error(`src/${FILE}.ts must also export ${missing}, which ${facadeModuleId} uses.`);
    const short = code.replace(/\b(shared(?:\$\d+)?)\.(\w+)/g, (whole, object, name) =>
      names.has(name) ? `${object}.${names.get(name)}` : whole,
    );
    const body = exports.length ? `if (chunk) return chunk; ${short.replace('var chunk', 'chunk')} return chunk;` : short;
    return {code: `${exports.length ? 'let chunk; ' : ''}export default (shared) => {${body}}`, map: null};
  },
};
