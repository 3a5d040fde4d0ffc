import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {IndexFile, IndexSet, Manifest} from '../../codes/format/manifest.js';
import {systemWeight} from '../../codes/search/system-weights.js';
import {codeSystem} from '../../model/code-system.js';
import {aliasRows, type Alias} from '../index-codes/alias-rows.js';
import {takeOnce} from '../index-codes/check-rows.js';
import type {CodeRow} from '../../codes/format/code-row.js';
import {encodeCodes} from '../../codes/format/encode.js';
import {expandWordParts} from '../index-codes/word-parts.js';
import {readAliases} from '../index-codes/read-aliases.js';
import type {NamedCodeFile} from '../index-codes/code-file.js';
import {readCodes, readText} from '../index-codes/read-publisher-files.js';
import {command, type OptionValues} from '../command.js';
import {Problem, UsageProblem} from '../problem.js';
import {Progress} from '../progress.js';
import {prepareFolder, writeWhole} from '../write-file.js';

const OPTIONS = {
  out: {type: 'string'},
  system: {type: 'string'},
  licence: {type: 'string'},
  aliases: {type: 'string', multiple: true},
} as const;

export const indexCommand = command({
  summary: ['FILE…', 'make lists of codes searchable'],
  help: `index FILE… --out DIR --system NAME --licence TEXT [--aliases FILE]…

Packs the codes of one system for <code-search> and notes them in DIR/codes.json, beside those of other systems.
FILE is what the publisher ships: a CMS archive (.zip) or the order file in it, the HCPCS file, a table (.csv, .tsv) with
code and title or with code, short and long title, a FHIR CodeSystem (.json), or a folder of our own records.
What cannot be read is named with its line and left out. The result is read back and compared before it is written.

Options:
  --out DIR       where to write; made if it does not exist
  --system NAME   short name of the system, such as ICD-10-PCS, HCPCS or CPT
  --licence TEXT  what its licence says must stand beside the codes; "Public domain" where nothing must
  --aliases FILE  terms that people use: a table of term and meaning; may be given several times. The everyday
                  words that come with this program are always there
  -h, --help      show this`,
  options: OPTIONS,
  run: indexCodes,
});

const MOST_FAULTS = 20;

async function indexCodes(files: readonly string[], {out, system: given, licence, aliases = []}: OptionValues<typeof OPTIONS>) {
  if (!files.length) throw new UsageProblem('index: name a file with codes');
  if (!out) throw new UsageProblem('index: say where to write with --out DIR');
  if (!given?.trim()) throw new UsageProblem('index: name the system of the codes with --system NAME, such as ICD-10-PCS');
  if (!licence?.trim())
    throw new UsageProblem(
      'index: say with --licence TEXT what must stand beside the codes. The publisher’s licence says so; "Public domain" where nothing must',
    );
  const system = codeSystem(given)?.name ?? given.trim();
  if (/[\s|]/.test(system))
    throw new UsageProblem(
      `index: --system is "${system}", expected a name without blanks and "|": a page names several, parted by blanks`,
    );
  const path = join(out, 'codes.json');
  const others = otherSets(path, system);
  const read = takeOnce(files.map((file) => readCodes(file, system)));
  for (const file of read) reportFile(file);
  const rows = read.flatMap((file) => file.rows);
  const own = aliases.map((file) => ({file, terms: readAliases(readText(file), file)}));
  const headings = new Map(read.flatMap((file) => [...file.headings]));
  const words = aliasRows([...own.flatMap(({terms}) => terms), ...ownSynonyms()], {system, rows, headings});

  const packed = new Map<string, Buffer>();
  const codes = pack(packed, system, 'codes', rows);
  const alias = words.rows.length ? pack(packed, system, 'words', words.rows) : undefined;
  const version = read.map(releaseOf).find((release) => release !== undefined);
  const [weight, length] = systemWeight(system);
  // A dot counts as well.
  const family = length && rows.some(({code}) => code.includes('.')) ? length + 1 : length;
  const title = codeSystem(system)?.label ?? system;
  const set: IndexSet = {
    system,
    title,
    ...(version && {version}),
    licence: licence.trim(),
    weight,
    family,
    ...codes,
    ...(alias && {aliases: alias}),
  };
  const sets = [...others, set].sort((a, b) => b.weight - a.weight || (a.system < b.system ? -1 : 1));
  const manifest: Manifest = {format: 1, sets};
  // Only now is there something to write.
  prepareFolder(out);
  for (const [url, content] of packed) writeWhole(join(out, url), content, true);
  writeWhole(path, `${JSON.stringify(manifest, null, 2)}\n`, true);

  const old = unnamed(out, manifest);
  const dead = new Set(words.dead);
  const notes = own.flatMap(({file, terms}) => {
    const [first, ...more] = terms.filter((term) => dead.has(term));
    return first
      ? [`${file}: ${count(1 + more.length, 'meaning')} led to no code, the first in line ${first.line}. Left out`]
      : [];
  });
  process.stdout.write(
    [
      `${title}${version ? ` ${version}` : ''}: ${count(codes.count, 'code')} in ${kilobytes(codes.bytes)}${alias ? `, ${count(alias.count, 'term')} in ${kilobytes(alias.bytes)}` : ''}`,
      ...notes,
      `Wrote ${[codes.url, alias?.url, 'codes.json'].filter(Boolean).join(', ')} to ${out}`,
      ...(old.length
        ? [`No longer named in codes.json: ${old.join(', ')}. Delete them once no page that is still open can ask for them`]
        : []),
      '',
    ].join('\n'),
  );
  return read.every(({faults}) => !faults.length);
}

function reportFile({name, rows, layout, faults}: NamedCodeFile): void {
  process.stdout.write(`${name}: ${count(rows.length, 'code')} (${layout})\n`);
  for (const {line, text} of faults.slice(0, MOST_FAULTS))
    process.stderr.write(`${name}:${line === undefined ? '' : `${line}:`} ${text}. Left out\n`);
  if (faults.length > MOST_FAULTS) process.stderr.write(`${name}: ${number(faults.length - MOST_FAULTS)} more were left out\n`);
}

/** @throws {Problem} if a row has characters that the file format cannot hold. */
function encodeRows(...args: Parameters<typeof encodeCodes>): Buffer {
  try {
    return encodeCodes(...args);
  } catch (error) {
    throw error instanceof RangeError ? new Problem(error.message) : error;
  }
}

/** Adds a file to those that will be written. */
function pack(files: Map<string, Buffer>, system: string, kind: 'codes' | 'words', rows: readonly CodeRow[]): IndexFile {
  let progress: Progress | undefined;
  const report = (done: number, total: number): void => (progress ??= new Progress(total, process.stderr)).show(done);
  const content = encodeRows(rows, report);
  progress?.clear();
  const sha256 = createHash('sha256').update(content).digest('hex');
  const url = `${system.toLowerCase().replace(/[^a-z\d]+/g, '-')}.${sha256.slice(0, 8)}.${kind}`;
  files.set(url, content);
  return {url, bytes: content.length, sha256, count: rows.length};
}

/** @throws {Problem} if another file stands in the manifest's place. */
function otherSets(manifest: string, system: string): readonly IndexSet[] {
  if (!existsSync(manifest)) return [];
  try {
    const {format, sets} = JSON.parse(readFileSync(manifest, 'utf8')) as Partial<Manifest>;
    if (format === 1 && sets!.every(({system, url}) => typeof system === 'string' && typeof url === 'string'))
      return sets!.filter((set) => set.system !== system);
  } catch {
    // Said below.
  }
  throw new Problem(`${manifest}: this is no manifest of codes. Move it away, or choose another folder`);
}

/** Files of earlier runs. They stay: pages that people have open may still ask for them. */
function unnamed(out: string, {sets}: Manifest): string[] {
  const named = new Set(sets.flatMap(({url, aliases}) => [url, aliases?.url]));
  return readdirSync(out)
    .filter((name) => /\.[\da-f]{8}\.(?:codes|words)$/.test(name) && !named.has(name))
    .sort();
}

/** The year in a file's name, which is where publishers write it. */
const releaseOf = ({name}: NamedCodeFile): string | undefined =>
  name
    .split(' in ')
    .map((path) => /(?<!\d)20\d\d(?!\d)/.exec(basename(path))?.[0])
    .find((year) => year !== undefined);

/** The synonyms of `data`: those of its table, and those made of parts of words. */
function ownSynonyms(): Alias[] {
  const data = join(dirname(fileURLToPath(import.meta.url)), '../../../data');
  const path = join(data, 'everyday-words.tsv');
  const synonyms = readAliases(readText(path), path);
  const known = new Set(synonyms.map(({term}) => term));
  return [...synonyms, ...expandWordParts(readText(join(data, 'word-parts.tsv')), known)];
}

const number = (value: number): string => value.toLocaleString('en');
const count = (value: number, noun: string): string => `${number(value)} ${noun}${value === 1 ? '' : 's'}`;
const kilobytes = (bytes: number): string => `${number(Math.ceil(bytes / 1000))} kB`;
