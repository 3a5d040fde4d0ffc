// Search over all codes, all contenders in one run: `npm run bench:search`. Writes its tables into docs/benchmarks.md.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {measureReady, measureTyping} from './browser.mjs';
import {CODES, LISTS, readRows, writeIndex} from './lists.mjs';

if (!existsSync(CODES)) {
  console.error(`bench:search needs the lists of codes in ${CODES}.`);
  process.exit(1);
}
const HERE = 'test/bench/search';
execFileSync('npm', ['ci', '--prefix', HERE, '--no-audit', '--no-fund', '--loglevel=error'], {stdio: 'inherit'});
const engines = await import('./engines.mjs');
const folder = mkdtempSync(join(tmpdir(), 'code-search-bench-'));
const systems = Object.keys(LISTS);
const rows = Object.fromEntries(systems.map((system) => [system, readRows(system)]));

// 1. The index, as a site would make it.
const index = join(folder, 'codes');
const built = performance.now();
writeIndex(index);
const buildSeconds = (performance.now() - built) / 1000;
const manifest = JSON.parse(readFileSync(join(index, 'codes.json'), 'utf8'));
const container = manifest.sets.find(({system}) => system === 'ICD-10-PCS');

const bundle = async (code) => {
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: HERE},
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return Buffer.from(outputFiles[0].contents);
};
// The chunks that the single script loads for it: the code reader, the search, and the element.
const script = readFileSync('dist/procedure-elements.codes.min.js');
const element = readFileSync('dist/procedure-elements.code-search.min.js');
// Every search fetches it, after the first list.
const meanings = readFileSync('dist/procedure-elements.meanings.min.js');
const gzip = (bytes) => gzipSync(bytes, {level: 9}).length;
const wire = container.bytes + gzip(script) + gzip(element);
const weight = [script, element, meanings].reduce((sum, part) => sum + brotliCompressSync(part).length, 0);

// 2. Speed and heap on ICD-10-PCS, then what is found in all three lists.
const run = (name, list, data, ...more) =>
  JSON.parse(
    execFileSync(
      process.execPath,
      ['--expose-gc', '--max-old-space-size=6000', `${HERE}/contender.mjs`, name, list, data, ...more],
      {
        maxBuffer: 1e9,
      },
    ),
  );
const JUDGED = `../shared/codes/queries.tsv,${HERE}/queries.tsv,${HERE}/more-queries.tsv`;
const table = [];
for (const name of Object.keys(engines)) {
  const one = join(folder, `${name}.one`);
  const all = join(folder, `${name}.all`);
  if (name !== 'ours') {
    writeFileSync(one, await engines[name].prepare(rows['ICD-10-PCS']));
    writeFileSync(all, await engines[name].prepare(systems.flatMap((system) => rows[system])));
  }
  const speed = run(name, 'ICD-10-PCS', name === 'ours' ? index : one);
  const quality = run(name, systems.join(), name === 'ours' ? index : all, JUDGED);
  table.push({...speed, bytes: name === 'ours' ? container.bytes : gzip(readFileSync(one)), heapAll: quality.heap, quality});
  console.log(name, JSON.stringify(table.at(-1)));
}

// 3. Growth: the same engine on more and more codes.
const growth = [];
// A list has a code once.
const everything = [...new Map(systems.flatMap((system) => rows[system].map((row) => [row.code, row]))).values()];
for (const count of [10_000, 20_000, 40_000, 80_000, 160_000]) {
  const list = join(folder, `${count}.tsv`);
  // Every n-th code, so that small lists are like large ones.
  const step = everything.length / count;
  const part = Array.from({length: count}, (_, at) => everything[Math.floor(at * step)]);
  writeFileSync(list, part.map(({code, title}) => `${code}\t${title}`).join('\n'));
  const out = join(folder, `growth-${count}`);
  const system = ['--system', 'ICD-10-PCS', '--licence', 'Public domain'];
  execFileSync(process.execPath, ['dist/cli/cli.js', 'index', list, '--out', out, ...system]);
  growth.push({count, ...run('ours', 'ICD-10-PCS', out)});
}

// 4. A page on a slow phone: from the click to the first answer.
const ready = await measureReady({
  ours: {
    script,
    folder: index,
    // As src/core/find-code-source.ts does: the manifest is asked for while the part is on its way.
    start: `
      const get = (url) => fetch(url, {credentials: 'omit', mode: 'same-origin'});
      const manifest = get('/data/codes.json');
      const {default: part} = await import('/script.js');
      const {StaticCodes} = part({});
      await new StaticCodes(new URL('/data/', location.href), get, manifest).search({query: 'hip', systems: ['ICD-10-PCS']});`,
  },
  'uFuzzy + TSV': {
    script: await bundle("export {default} from '@leeoniya/ufuzzy';"),
    file: readFileSync(join(folder, 'ufuzzy.one')),
    start:
      "import UFuzzy from '/script.js'; const lines = (await (await fetch('/data/list.tsv')).text()).split('\\n'); const hay = lines.map((line) => line.slice(0, line.lastIndexOf('\\t'))); new UFuzzy({intraMode: 1}).search(hay, 'hip', 4, 1e4);",
    preload: '/data/list.tsv',
  },
  MiniSearch: {
    script: await bundle("export {default} from 'minisearch';"),
    file: readFileSync(join(folder, 'minisearch.one')),
    start:
      "import MiniSearch from '/script.js'; const json = await (await fetch('/data/list.tsv')).text(); MiniSearch.loadJSON(json, {fields: ['code', 'title'], idField: 'id'}).search('hip');",
    preload: '/data/list.tsv',
  },
});
const typing = await measureTyping(index);
const pagefind = await measureReady({Pagefind: {records: rows['ICD-10-PCS']}});

// 5. The report.
const by = (name) => table.find((one) => one.name === name);
const [us, plain, mini] = [by('ours'), by('scan'), by('minisearch')];
const ms = (value) => (value === undefined ? '–' : value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en'));
const mb = (value) => (value / 1e6).toFixed(1);
const ratio = (a, b) => `1/${(b / a).toFixed(b / a < 10 ? 1 : 0)}`;
const NAMES = {
  scan: 'plain scan',
  ufuzzy: 'uFuzzy',
  minisearch: 'MiniSearch',
  flexsearch: 'FlexSearch',
  orama: 'Orama',
  fuse: 'Fuse.js',
  ours: '**procedure-elements**',
};
const READY = {ufuzzy: 'uFuzzy + TSV', minisearch: 'MiniSearch', ours: 'ours'};
const kinds = ['code', 'one prefix', 'three words', 'typo'];
const lines = [
  '| engine, ICD-10-PCS (79,115 codes) | data, kB gzip | load, ms | heap, MB | p95 ms: code / one prefix / three words / typo | success@10: 40 given / 40 own / 50 later queries | ready on a slow phone, s |',
  '|---|---|---|---|---|---|---|',
  ...table.map(
    ({name, bytes, load, heap, p95, quality}) =>
      `| ${NAMES[name]} | ${Math.ceil(bytes / 1000).toLocaleString('en')} | ${ms(load)} | ${mb(heap)} | ${kinds.map((kind) => ms(p95[kind])).join(' / ')} | ${Object.values(
        quality.success,
      )
        .map((found) => found ?? '–')
        .join(' / ')} | ${READY[name] ? (ready[READY[name]].ms / 1000).toFixed(1) : '–'} |`,
  ),
  `| Pagefind | an index of 79,115 pages | – | – | – | – | ${(pagefind.Pagefind.ms / 1000).toFixed(1)} |`,
  '',
  '| measure | target | here |',
  '|---|---|---|',
  `| ICD-10-PCS until searchable, element and script of the search included | ≤ 85 kB gzip | ${Math.ceil(wire / 1000)} kB |`,
  `| element and search code, with typos and synonyms | ≤ 7 kB brotli | ${(weight / 1000).toFixed(1)} kB |`,
  `| ready in Chromium, slow 4G and a processor slowed four times, from the part that reads the codes to the first answer, against uFuzzy + TSV | ≤ 1/3 | ${ratio(ready.ours.ms, ready['uFuzzy + TSV'].ms)} |`,
  `| decode and index in Node, against MiniSearch | ≤ 1/5 | ${ratio(us.load, mini.load)} |`,
  `| heap, ICD-10-PCS / all three | ≤ 15 / 30 MB | ${mb(us.heap)} / ${mb(us.heapAll)} MB (${mb(us.heapWithWords)} / ${mb(us.quality.heapWithWords)} with the everyday terms) |`,
  `| p95 of three words, one prefix, typo, against the plain scan | ≤ 1/15, 1/4, 1/4 | ${['three words', 'one prefix', 'typo'].map((kind) => ratio(us.p95[kind], plain.p95[kind])).join(', ')} |`,
  `| success@10, 40 given, 40 own, and 50 written when all was done | ≥ 38, 38, – | ${Object.values(us.quality.success).join(', ')} |`,
  `| tasks that take over 50 ms of the processor while 162,000 codes load and somebody types | 0 | ${typing.long.length} (the longest: ${ms(typing.longest)} ms) |`,
  `| index of the three lists | ≤ 20 s | ${buildSeconds.toFixed(1)} s |`,
  '',
  `| codes | ${growth.map(({count}) => count.toLocaleString('en')).join(' | ')} |`,
  `|---|${growth.map(() => '---').join('|')}|`,
  `| load, ms | ${growth.map(({load}) => ms(load)).join(' | ')} |`,
  `| heap, MB | ${growth.map(({heap}) => mb(heap)).join(' | ')} |`,
  ...['one prefix', 'three words', 'typo'].map(
    (kind) => `| p95 ${kind}, ms | ${growth.map(({p95}) => ms(p95[kind])).join(' | ')} |`,
  ),
];
console.log(lines.join('\n'));
const document = readFileSync('docs/benchmarks.md', 'utf8');
const [start, end] = ['<!-- bench:search -->', '<!-- /bench:search -->'];
if (document.includes(start))
  writeFileSync(
    'docs/benchmarks.md',
    document.replace(new RegExp(`${start}[^]*${end}`), () => `${start}\n${lines.join('\n')}\n${end}`),
  );
rmSync(folder, {recursive: true});
