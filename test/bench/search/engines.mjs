// Each contender as its documentation has it: `prepare` makes what a site would serve, `load` makes it searchable.
import {gunzipSync} from 'node:zlib';

const tsv = (rows) => rows.map(({system, code, title}) => `${code}\t${title}\t${system}`).join('\n');
const lines = (data) => data.split('\n').map((line) => line.split('\t'));
const toHit = ([code, , system]) => `${system}:${code}`;
const isCode = (query) => /\d/.test(query) && !/\s/.test(query);
const asCode = (query) => query.replace(/\./g, '').toUpperCase();

/** Sorted codes beside a plain search of the titles. */
export const scan = {
  prepare: tsv,
  load(data) {
    const rows = lines(data).sort(([a], [b]) => (a < b ? -1 : 1));
    const folded = rows.map(([, title]) => title.toLowerCase());
    return (query) => {
      const hits = [];
      if (isCode(query)) {
        const code = asCode(query);
        let [low, high] = [0, rows.length];
        while (low < high) {
          const middle = (low + high) >> 1;
          if (rows[middle][0] < code) low = middle + 1;
          else high = middle;
        }
        for (; hits.length < 10 && rows[low]?.[0].startsWith(code); low++) hits.push(toHit(rows[low]));
      }
      if (hits.length) return hits;
      const words = query.toLowerCase().split(/\s+/);
      // All of them are looked at, since the best may be the last.
      const found = [];
      for (let at = 0; at < rows.length; at++)
        if (words.every((word) => folded[at].includes(word)))
          found.push([folded[at].startsWith(words[0]) ? 0 : 1, folded[at].length, at]);
      return found
        .sort((a, b) => a[0] - b[0] || a[1] - b[1])
        .slice(0, 10)
        .map(([, , at]) => toHit(rows[at]));
    };
  },
};

export const ufuzzy = {
  prepare: tsv,
  async load(data) {
    const {default: UFuzzy} = await import('@leeoniya/ufuzzy');
    const rows = lines(data);
    const haystack = rows.map(([code, title]) => `${code} ${title}`);
    const engine = new UFuzzy({intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1});
    return (query) => {
      const [ids, info, order] = engine.search(haystack, query.replace(/(?<=\d)\.(?=\d)/g, ''), 4, 1e4);
      return (order ? order.map((at) => info.idx[at]) : (ids ?? [])).slice(0, 10).map((at) => toHit(rows[at]));
    };
  },
};

const MINI = {
  fields: ['code', 'title'],
  idField: 'id',
  storeFields: ['hit'],
  searchOptions: {prefix: true, fuzzy: 0.2, combineWith: 'AND'},
};
export const minisearch = {
  async prepare(rows) {
    const {default: MiniSearch} = await import('minisearch');
    const engine = new MiniSearch(MINI);
    engine.addAll(rows.map(({system, code, title}, id) => ({id, code, title, hit: `${system}:${code}`})));
    return JSON.stringify(engine);
  },
  async load(data) {
    const {default: MiniSearch} = await import('minisearch');
    const engine = MiniSearch.loadJSON(data, MINI);
    return (query) =>
      engine
        .search(query.replace(/(?<=\d)\.(?=\d)/g, ''))
        .slice(0, 10)
        .map(({hit}) => hit);
  },
};

export const flexsearch = {
  prepare: tsv,
  async load(data) {
    const {default: FlexSearch} = await import('flexsearch');
    const rows = lines(data);
    const engine = new FlexSearch.Index({tokenize: 'forward'});
    rows.forEach(([code, title], at) => engine.add(at, `${code} ${title}`));
    return (query) =>
      engine.search(query.replace(/(?<=\d)\.(?=\d)/g, ''), {limit: 10, suggest: true}).map((at) => toHit(rows[at]));
  },
};

export const orama = {
  async prepare(rows) {
    const {create, insertMultiple, save} = await import('@orama/orama');
    const engine = create({schema: {code: 'string', title: 'string', hit: 'string'}});
    await insertMultiple(
      engine,
      rows.map(({system, code, title}) => ({code, title, hit: `${system}:${code}`})),
      5000,
    );
    return JSON.stringify(save(engine));
  },
  async load(data) {
    const {create, load, search} = await import('@orama/orama');
    const engine = create({schema: {code: 'string', title: 'string', hit: 'string'}});
    load(engine, JSON.parse(data));
    return async (query) => {
      const options = {term: query, properties: ['code', 'title'], limit: 10, tolerance: /\s/.test(query) ? 0 : 1};
      return (await search(engine, options)).hits.map(({document}) => document.hit);
    };
  },
};

const FUSE = {keys: ['code', 'title'], ignoreLocation: true, threshold: 0.3, useTokenSearch: true};
export const fuse = {
  prepare: tsv,
  async load(data) {
    const {default: Fuse} = await import('fuse.js');
    const docs = lines(data).map(([code, title, system]) => ({code, title, system}));
    const engine = new Fuse(docs, FUSE);
    return (query) => engine.search(query, {limit: 10}).map(({item}) => `${item.system}:${item.code}`);
  },
};

/** Ours: what the index command has written to a folder, unpacked as a browser does. */
export const ours = {
  prepare: (_, folder) => folder,
  async load(folder, systems) {
    const {readFileSync} = await import('node:fs');
    const {decodeCodes} = await import('../../../dist/codes/format/decode.js');
    const {indexWords} = await import('../../../dist/codes/search/word-index.js');
    const {searchCodes} = await import('../../codes/search/search-codes.mjs');
    const {runToEnd} = await import('../../../dist/util/time-slices.js');
    const read = ({url}) => runToEnd(indexWords(runToEnd(decodeCodes(gunzipSync(readFileSync(`${folder}/${url}`))))));
    const {sets} = JSON.parse(readFileSync(`${folder}/codes.json`, 'utf8'));
    const ready = sets
      .filter(({system}) => systems.includes(system))
      .map((set) => ({system: set.system, weight: set.weight, family: set.family, index: read(set), words: set.aliases}));
    const search = (query) => runToEnd(searchCodes(ready, {query})).hits.map(({system, code}) => `${system}:${code}`);
    // The everyday terms come after the codes, when these can be searched already.
    search.later = () => ready.forEach((set) => (set.synonyms = read(set.words)));
    return search;
  },
};
