// Runs the browser tests in one engine: `node test/engines/run.mjs firefox [--write] [--files …]`.
// A whole run is held against results.json, which feeds the table of docs/engines.md.
import {readFileSync, writeFileSync} from 'node:fs';
import {startTestRunner} from '@web/test-runner';

const RESULTS = new URL('results.json', import.meta.url);
const [name, ...words] = process.argv.slice(2);
const argv = words.filter((word) => word !== '--write');

const {find, missing} = await import(`./${name}.mjs`);
const engine = await find();
if (!engine) {
  console.log(`SKIPPED test:${name}: ${missing}`);
  process.exit();
}

const runner = await startTestRunner({config: engine.config, readFileConfig: false, autoExitProcess: false, argv});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => runner.stop());
runner.on('stopped', (passed) => {
  const good = passed && (argv.length > 0 || settle(summary([...runner.sessions.all()])));
  process.exit(good ? 0 : 1);
});

function summary(sessions) {
  const tests = sessions.flatMap(({testResults}) => leaves(testResults));
  return {
    version: engine.version().match(/(?:Mozilla )?(.*?\d+(?:\.\d+)*)/)[1],
    files: sessions.length,
    passed: tests.filter(({passed}) => passed).length,
    skipped: tests.filter(({skipped}) => skipped).map((test) => test.name),
  };
}

function leaves({name: suite, suites, tests}) {
  return [...tests, ...suites.flatMap(leaves)].map((test) => ({...test, name: `${suite} ${test.name}`.trim()}));
}

/** Keeps what was found, or holds it against what is kept. @returns whether nothing got lost. */
function settle(found) {
  const results = JSON.parse(readFileSync(RESULTS, 'utf8'));
  const known = results[name];
  const [is, was] = [found, known].map((result) => JSON.stringify(result));
  if (is === was) return true;
  if (words.includes('--write')) {
    writeFileSync(RESULTS, `${JSON.stringify({...results, [name]: found}, null, 2)}\n`);
    return true;
  }
  const lost = known && (found.passed < known.passed || String(found.skipped) !== String(known.skipped));
  console.log(`This run differs from test/engines/results.json:\n  kept  ${was}\n  found ${is}`);
  console.log(`If it is meant: npm run test:${name === 'chromium' ? 'browser' : name} -- --write && npm run readme`);
  return !lost;
}
