import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {sheetOf, sheetTags} from '../dist/server/render-element.js';

/** Writes into the folder of the build what belongs to it as a whole: the elements' sheets, and the hashes of styles and scripts. */
const folder = process.argv[2];
const hash = (algorithm, content) => `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;
const write = (file, content) => writeFileSync(join(folder, file), `${JSON.stringify(content, null, 2)}\n`);

mkdirSync(join(folder, 'styles'), {recursive: true});
const tags = [...sheetTags()].sort();
for (const tag of tags) writeFileSync(join(folder, 'styles', `${tag}.css`), sheetOf(tag));
write('csp.json', Object.fromEntries(tags.map((tag) => [tag, hash('sha256', sheetOf(tag))])));

const scripts = readdirSync(folder).filter((file) => /^procedure-elements.*\.js$/.test(file));
write('sri.json', Object.fromEntries(scripts.map((file) => [file, hash('sha384', readFileSync(join(folder, file)))])));
