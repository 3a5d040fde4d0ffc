// One contender in a process of its own, so that its heap is its own: node --expose-gc contender.mjs NAME SYSTEM,… DATA QUERIES,…
import {readFileSync} from 'node:fs';
import * as engines from './engines.mjs';
import {readQueries, readRows, timedQueries} from './lists.mjs';

const [name, systemList, dataFile, judged] = process.argv.slice(2);
const systems = systemList.split(',');
const engine = engines[name];
const quantile = (values, share) => values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
/** Seconds of the processor, which others on the machine do not take away. */
const cpu = () => {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1e6;
};
const memory = () => {
  globalThis.gc();
  globalThis.gc();
  const {heapUsed, arrayBuffers} = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const readData = () => (name === 'ours' ? dataFile : readFileSync(dataFile, 'utf8'));
const times = [];
let search;
let heap;
// What is found does not change with a second load.
for (let run = 0; run < (judged ? 1 : 5); run++) {
  search = undefined;
  const before = memory();
  const data = readData();
  const start = performance.now();
  search = await engine.load(data, systems);
  times.push(performance.now() - start);
  heap ??= memory() - before;
}

const result = {name, load: quantile(times, 0.5), heap, p95: {}, p50: {}, success: {}};
if (!judged) {
  const queries = timedQueries(readRows(systems[0]));
  for (const [kind, list] of Object.entries(queries)) {
    const best = [];
    const end = cpu() + 10;
    for (const query of list.slice(0, 10)) await search(query);
    // The best of five rounds: what other processes do in between is not the contender's.
    for (let round = 0; round < 5; round++)
      for (const [at, query] of list.entries()) {
        const start = performance.now();
        await search(query);
        best[at] = Math.min(best[at] ?? Infinity, performance.now() - start);
        if (cpu() > end) break;
      }
    const spent = Object.values(best);
    result.p50[kind] = quantile(spent, 0.5);
    result.p95[kind] = quantile(spent, 0.95);
  }
}
if (search.later) {
  const before = memory();
  search.later();
  result.heapWithWords = heap + memory() - before;
}
const end = cpu() + 30;
for (const file of judged?.split(',') ?? []) {
  let found = 0;
  for (const {query, pattern} of readQueries(file)) {
    if ((await search(query)).some((hit) => pattern.test(hit))) found++;
    if (cpu() > end) found = NaN;
    if (Number.isNaN(found)) break;
  }
  // NaN: half a minute of the processor is not enough.
  result.success[file] = found;
}
console.log(JSON.stringify(result));
