// Brings a consumer to what its author would have: its framework, our package as it is published, a build.
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {copyFile, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {basename, resolve} from 'node:path';
import {promisify} from 'node:util';
import {writeRecords} from '../records.mjs';

const FOLDER = 'test/consumers';
/** The records of an application that imports them from files, by the names of its choices. */
const RECORDS = `import knee from './knee-replacement.json';
import colonoscopy from './colonoscopy.json';

export const records = {knee, colonoscopy};
`;
const npm = (args, cwd) =>
  promisify(execFile)('npm', args, {cwd, shell: process.platform === 'win32', maxBuffer: 1e8}).catch(
    ({message, stdout, stderr}) => {
      throw new Error(`npm ${args.join(' ')} in ${cwd}: ${message}\n${stdout}\n${stderr}`);
    },
  );
const hash = (...parts) => parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest('hex');

/** Packs the built checkout. @returns the path of the tarball */
export async function pack() {
  const folder = resolve('node_modules/.cache/consumers');
  await mkdir(folder, {recursive: true});
  const {stdout} = await npm(['pack', '--json', `--pack-destination=${folder}`], '.');
  return `${folder}/${JSON.parse(stdout)[0].filename}`;
}

/**
 * Installs a consumer with the packed library, unless that is done, and builds it.
 * @param copies files of other consumers that are the same here, for its folder `copies`
 * @param anyNode whether its framework brings packages that ask for a newer Node than they need
 */
export async function install(name, tarball, {copies = [], anyNode = false} = {}) {
  const folder = `${FOLDER}/${name}`;
  const manifest = await readFile(`${folder}/package.json`);
  const stamp = `${folder}/node_modules/.installed`;
  const wanted = hash(manifest, await readFile(`${folder}/package-lock.json`), await readFile(tarball));
  if (wanted !== (await readFile(stamp, 'utf8').catch(() => ''))) {
    // npm takes a tarball of the same name and version for what it has.
    await rm(`${folder}/node_modules/procedure-elements`, {recursive: true, force: true});
    await rm(`${folder}/node_modules/.package-lock.json`, {force: true});
    const engines = anyNode ? ['--engine-strict=false'] : [];
    await npm(['install', '--no-save', '--no-audit', '--no-fund', '--prefer-offline', ...engines, tarball], folder);
    await writeFile(stamp, wanted);
  }
  writeRecords(`${folder}/records`);
  await writeFile(`${folder}/records/index.js`, RECORDS);
  if (copies.length) await mkdir(`${folder}/copies`, {recursive: true});
  for (const file of copies) await copyFile(`${FOLDER}/${file}`, `${folder}/copies/${basename(file)}`);
  if (JSON.parse(manifest).scripts?.build) await npm(['run', 'build'], folder);
}
