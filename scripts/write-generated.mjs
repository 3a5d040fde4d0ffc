import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import * as prettier from 'prettier';

/**
 * Writes files that are made from others, or with no `--write` reports those that differ.
 *
 * @param files a function for each path that makes its text, given the text it has now.
 * @param source the files that the lists are made from.
 */
export async function writeGenerated(files, source) {
  for (const [file, make] of Object.entries(files)) {
    const old = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const text = await prettier.format(make(old), {...(await prettier.resolveConfig(file)), filepath: file});
    if (text === old) continue;
    if (process.argv.includes('--write')) writeFileSync(file, text);
    else {
      console.error(`${file} does not list ${source}: run \`npm run map\`.`);
      process.exitCode = 1;
    }
  }
}
