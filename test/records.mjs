// The records of `data/procedures` as after every review to come: what a test says of them holds whatever the day.
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const FOLDER = 'data/procedures';

export const IDS = readdirSync(FOLDER).map((file) => file.replace('.json', ''));

/** A record's JSON whose rules do not end and whose review is not due. */
export const lasting = (json) => json.replace(/"(expires|next)": "[^"]*"/g, '"$1": "2099-12-31"');

export const recordText = (id) => lasting(readFileSync(`${FOLDER}/${id}.json`, 'utf8'));
export const readRecord = (id) => JSON.parse(recordText(id));

/** Writes records into a folder. @returns their paths */
export function writeRecords(folder, ids = IDS) {
  mkdirSync(folder, {recursive: true});
  return ids.map((id) => {
    const file = join(folder, `${id}.json`);
    writeFileSync(file, recordText(id));
    return file;
  });
}
