import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {zipSync} from 'fflate';
import {globSync} from 'tinyglobby';

/** Writes `procedure-elements-<version>.zip` into a folder: all that a web editor needs and no terminal. The build must exist. */
const folder = process.argv[2];
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const name = `procedure-elements-${version}`;

const site = mkdtempSync(join(tmpdir(), 'site-'));
execFileSync(process.execPath, ['scripts/write-site.mjs', site]);
const files = globSync('**', {cwd: site}).map((file) => [`${name}/${file}`, readFileSync(join(site, file))]);
rmSync(site, {recursive: true});
writeFileSync(`${folder}/${name}.zip`, zipSync(Object.fromEntries(files)));
