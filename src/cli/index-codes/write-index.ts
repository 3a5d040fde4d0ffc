import {readdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import type {IndexSet, Manifest} from '../../codes/format/manifest.js';
import {systemWeight} from '../../codes/search/system-weights.js';
import {codeSystem} from '../../model/code-system.js';
import {prepareFolder, writeWhole} from '../write-file.js';
import {aliasRows, type Alias} from './alias-rows.js';
import type {NamedCodeFile} from './code-file.js';
import type {IndexReport} from './index-report.js';
import {titleLanguage} from './languages.js';
import type {LayoutOptions} from './layout-options.js';
import {ownStopWords, ownSynonyms} from './own-data.js';
import {packList} from './pack-list.js';

/** The checked options of a run. */
export interface IndexTask {
  readonly out: string;
  readonly system: string;
  readonly licence: string;
  readonly family: number | undefined;
  readonly aliases: readonly {readonly file: string; readonly terms: readonly Alias[]}[];
  readonly layout: LayoutOptions;
}

/** Writes the files of a list and the manifest. Nothing is written before all of it is made. */
export function writeIndex(lists: readonly NamedCodeFile[], others: readonly IndexSet[], task: IndexTask): IndexReport {
  const {out, system} = task;
  const rows = lists.flatMap((list) => list.rows);
  const headings = new Map(lists.flatMap((list) => [...list.headings]));
  const {lang, compounds, stopWords} = titleLanguage(rows, ownStopWords(), task.layout.lang);
  const own = task.aliases.flatMap(({terms}) => terms);
  const synonyms = aliasRows([...own, ...ownSynonyms(), ...stopWords], {system, rows, headings});

  const [codes, content] = packList(system, 'codes', rows);
  const [aliases, words] = synonyms.rows.length ? packList(system, 'words', synonyms.rows) : [];
  const version = lists.map(releaseOf).find((release) => release !== undefined);
  const [weight, length] = systemWeight(system);
  // A dot counts as well.
  const family = task.family ?? (length && rows.some(({code}) => code.includes('.')) ? length + 1 : length);
  const set: IndexSet = {
    system,
    title: codeSystem(system)?.label ?? system,
    ...(version && {version}),
    licence: task.licence,
    weight,
    family,
    ...(lang && {lang}),
    ...(compounds && {compounds}),
    ...codes,
    ...(aliases && {aliases}),
  };
  const sets = [...others, set].sort((a, b) => b.weight - a.weight || (a.system < b.system ? -1 : 1));
  const manifest: Manifest = {format: 1, sets};
  prepareFolder(out);
  writeWhole(join(out, codes.url), content, true);
  if (aliases) writeWhole(join(out, aliases.url), words!, true);
  writeWhole(join(out, 'codes.json'), `${JSON.stringify(manifest, null, 2)}\n`, true);

  const dead = new Set(synonyms.dead);
  const unresolved = task.aliases.flatMap(({file, terms}) => {
    const [first, ...more] = terms.filter((term) => dead.has(term));
    return first ? [{file, count: 1 + more.length, line: first.line}] : [];
  });
  return {files: lists, set, unresolved, out, former: formerFiles(out, manifest)};
}

/** Files of earlier runs. They stay: pages that people have open may still ask for them. */
function formerFiles(out: string, {sets}: Manifest): string[] {
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
