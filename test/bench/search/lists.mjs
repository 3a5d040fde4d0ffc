// The real lists, the judged queries and the timed queries, the same for every contender.
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';

export const CODES = '../shared/codes';
/** The CMS index and keys. */
export const ALIASES = [`${CODES}/pcs_index_2023.tsv.gz`, `${CODES}/pcs_keys_2023.tsv.gz`];
export const LISTS = {'ICD-10-PCS': 'icd10pcs_2026', HCPCS: 'hcpcs_2025oct', 'ICD-10-CM': 'icd10cm_2026'};

/** The files of all lists, as a site makes them with the command. */
export function writeIndex(folder) {
  const index = (file, system, ...more) =>
    execFileSync(process.execPath, [
      ...['dist/cli/cli.js', 'index', `${CODES}/${file}`, '--out', folder, '--system', system],
      ...['--licence', 'Public domain', ...more],
    ]);
  index('cms_2026_pr.zip', 'ICD-10-PCS', ...ALIASES.flatMap((path) => ['--aliases', path]));
  for (const system of ['HCPCS', 'ICD-10-CM']) index(`${LISTS[system]}.tsv.gz`, system);
}

export const readRows = (system) =>
  gunzipSync(readFileSync(`${CODES}/${LISTS[system]}.tsv.gz`))
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [code, , title] = line.split('\t');
      return {system, code, title};
    });

export const readQueries = (file) =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([kind, query, pattern]) => ({kind, query, pattern: new RegExp(pattern)}));

/** Four kinds of queries made of a list: what people type, seeded, so that every run asks the same. */
export function timedQueries(rows, each = 60) {
  let seed = 20261125;
  const random = (below) => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % below;
  const words = () => [
    ...new Set(
      rows[random(rows.length)].title
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter((word) => word.length > 3),
    ),
  ];
  const long = () => {
    for (;;) {
      const found = words().find((word) => word.length > 6);
      if (found) return found;
    }
  };
  const make = (one) => Array.from({length: each}, one);
  return {
    code: make(() => rows[random(rows.length)].code.slice(0, 4)),
    'one prefix': make(() => long().slice(0, 4)),
    'three words': make(() => {
      const some = words();
      return Array.from({length: 3}, () => some.splice(random(some.length), 1)[0] ?? '')
        .join(' ')
        .trim();
    }),
    typo: make(() => {
      const word = long();
      const at = 1 + random(word.length - 2);
      return word.slice(0, at) + word.slice(at + 1);
    }),
  };
}
