import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {sha256} from './folder.js';

/** The folder of the build that runs. */
const BUILD = fileURLToPath(new URL('../..', import.meta.url));

/** Identifies the build by what decides how its pages look: its scripts and sheets, and the modules that write pages. */
export function buildId(): string {
  const folders = ['server', 'locales/page'];
  const modules = folders.flatMap((folder) => namesIn(folder, /\.js$/)).sort();
  return sha256(['sri.json', 'csp.json', 'formats/schema-org.js', ...modules].map(read).join('\n'));
}

/**
 * Reads the scripts, sheets and the page's own style, which all pages share, by their path beside the pages.
 * @param withScripts also the single script, its languages and its chunks.
 */
export function sharedFiles(withScripts: boolean): Readonly<Record<string, string>> {
  const scripts = withScripts ? /^procedure-elements\..*min\.js$/ : /^procedure-elements\.page\.min\.js$/;
  const files = [...namesIn('', scripts), 'hosted-page.css', ...namesIn('styles', /\.css$/)];
  return Object.fromEntries(files.map((file) => [`procedure-elements/${file}`, read(file)]));
}

const read = (file: string): string => readFileSync(join(BUILD, file), 'utf8');

const namesIn = (folder: string, pattern: RegExp): string[] =>
  readdirSync(join(BUILD, folder))
    .filter((name) => pattern.test(name))
    .map((name) => (folder ? `${folder}/${name}` : name));
