// Speed as ratios between contenders in one run, medians: `npm run bench`.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {renderElement} from 'procedure-elements/render.js';
import puppeteer from 'puppeteer-core';
import {checkFile} from '../../dist/cli/quality/check-file.js';
import {findBrowser, flags} from '../browser.mjs';
import {bundleCards, describeCards} from './cards/cards.mjs';

process.env.NODE_ENV = 'production'; // React is five times as slow without.
const {createElement} = await import('react');
const {renderToString} = await import('react-dom/server');

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const folder = mkdtempSync(join(tmpdir(), 'procedure-bench-'));

// 1. Import: 2,000 pages in one call, beside writing the same number of files as they are.
const page = readFileSync('data/pages/spinal-radiosurgery.txt', 'utf8');
const pages = Array.from({length: 2000}, (_, at) => {
  const path = join(folder, `page-${at}.txt`);
  writeFileSync(path, page.replaceAll(/radiosurgery/gi, `radiosurgery ${at}`));
  return path;
});
const timed = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const runs = [0, 1, 2].map((run) =>
  timed(() =>
    execFileSync(process.execPath, ['dist/cli/cli.js', 'import', ...pages, '--out', join(folder, `out-${run}`)], {
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  ),
);
const copies = [0, 1, 2].map((run) =>
  timed(() => pages.forEach((path, at) => writeFileSync(join(folder, `copy-${run}-${at}`), readFileSync(path)))),
);
console.log(
  `import: ${Math.round(2000 / (median(runs) / 1000))} pages per second, ${(median(runs) / median(copies)).toFixed(1)} times as long as copying the files`,
);

// 2. The quality of a record, beside reading the same file as JSON, which is the limit.
const records = ['colonoscopy', 'knee-replacement', 'mri-brain', 'spinal-radiosurgery'].map(
  (name) => `data/procedures/${name}.json`,
);
const processorSeconds = async (work) => {
  const before = process.cpuUsage();
  for (let count = 0; count < 25; count++) for (const record of records) await work(record);
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1e6;
};
const checks = [];
const reads = [];
for (let run = 0; run < 10; run++) {
  checks.push(await processorSeconds((record) => checkFile(record, {waivers: []}, new Set())));
  reads.push(await processorSeconds((record) => JSON.parse(readFileSync(record, 'utf8'))));
}
console.log(
  `check --quality: 1,000 records in ${(10 * median(checks)).toFixed(1)} s of processor time, ${Math.round(median(checks) / median(reads))} times as long as parsing them`,
);

// 3. A page on the server, beside the same texts by a plain template string, which is the limit, and by React.
const knee = JSON.parse(readFileSync('data/procedures/knee-replacement.json', 'utf8'));
const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
/** Every text of a record, by its field. */
const texts = (value) =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
const fields = () => Object.entries(knee).map(([field, value]) => [field, texts(value)]);
const contenders = {
  ours: () => renderElement('procedure-card', knee),
  plain: () =>
    `<div>${fields()
      .map(
        ([field, items]) =>
          `<section><h2>${escape(field)}</h2><ul>${items.map((text) => `<li><span lang="en" dir="ltr">${escape(text)}</span></li>`).join('')}</ul></section>`,
      )
      .join('')}</div>`,
  react: () =>
    renderToString(
      createElement(
        'div',
        null,
        fields().map(([field, items]) =>
          createElement(
            'section',
            {key: field},
            createElement('h2', null, field),
            createElement(
              'ul',
              null,
              items.map((text, at) => createElement('li', {key: at}, createElement('span', {lang: 'en', dir: 'ltr'}, text))),
            ),
          ),
        ),
      ),
    ),
};
const perSecond = {};
for (const [name, make] of Object.entries(contenders)) {
  const batch = name === 'ours' ? 10 : 200;
  const times = Array.from({length: 15}, () => timed(() => Array.from({length: batch}, make)));
  perSecond[name] = (batch * 1000) / median(times);
}
console.log(
  `render: ${Math.round(perSecond.ours)} cards per second, ${(perSecond.react / perSecond.ours).toFixed(1)} times as long as React and ${(perSecond.plain / perSecond.ours).toFixed(0)} times as long as a template string with the same texts`,
);

// 4. A card and a hundred, beside the same markup set by innerHTML, which is the limit, by React, and in cards of Web Awesome.
const types = {js: 'text/javascript', json: 'application/json'};
const server = createServer((request, response) => {
  const [url] = request.url.split('?');
  if (url === '/')
    return response
      .writeHead(200, {'content-type': 'text/html'})
      .end('<!doctype html><html lang="en"><body><div id="here"></div><script src="/dist/procedure-elements.min.js"></script>');
  try {
    response.writeHead(200, {'content-type': types[url.split('.').pop()]}).end(readFileSync(`.${url}`));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const {executablePath} = await findBrowser();
const browser = await puppeteer.launch({executablePath, args: flags, headless: 'shell'});
const tab = await browser.newPage();
await tab.goto(`http://127.0.0.1:${server.address().port}/`);
await tab.addScriptTag({content: await bundleCards()});
for (const line of describeCards(await tab.evaluate(() => globalThis.cards.measure()))) console.log(line);
await tab.close();

// 5. How long a slow phone does not answer: tasks over 50 ms on a processor slowed four times, on a first and a second visit.
for (const visit of ['first', 'second']) {
  const slow = await browser.newPage();
  await slow.emulateCPUThrottling(4);
  await slow.evaluateOnNewDocument(() => {
    globalThis.long = [];
    new PerformanceObserver((list) => globalThis.long.push(...list.getEntries())).observe({type: 'longtask', buffered: true});
  });
  await slow.goto(`http://127.0.0.1:${server.address().port}/`);
  const long = await slow.evaluate(async () => {
    const element = Object.assign(document.createElement('procedure-card'), {src: '/data/procedures/knee-replacement.json'});
    document.querySelector('#here').append(element);
    await new Promise((done) => element.addEventListener('procedure-load', done));
    // eslint-disable-next-line no-restricted-syntax -- the time in which long tasks are counted
    await new Promise((done) => setTimeout(done, 500));
    return globalThis.long.map(({duration}) => duration);
  });
  console.log(
    `${visit} visit, processor slowed four times: ${long.length} tasks over 50 ms${long.length ? ` (${long.join(', ')} ms)` : ''}`,
  );
  await slow.close();
}

// 6. A key in a list of a thousand procedures, beside hiding and showing the same entries by a plain loop, which is the limit.
const typing = await browser.newPage();
await typing.goto(`http://127.0.0.1:${server.address().port}/`);
const keys = await typing.evaluate(async () => {
  const procedures = Array.from({length: 1000}, (_, at) => ({
    id: `p${at}`,
    lang: 'en',
    name: `${['Knee', 'Hip', 'Heart'][at % 3]} procedure ${at}`,
    summary: 'A sentence or two about what is done, for whom and why it may help.',
    setting: `Building ${at % 12}`,
    url: `${at}.html`,
  }));
  const list = document.createElement('procedure-list');
  document.querySelector('#here').append(list);
  await customElements.whenDefined('procedure-list');
  list.catalog = {format: 1, procedures};
  while (!list.shadowRoot?.querySelector('li')) await new Promise(requestAnimationFrame);
  const input = list.shadowRoot.querySelector('input');
  const items = [...list.shadowRoot.querySelectorAll('li')];
  const texts = items.map(({textContent}) => textContent.toLowerCase());
  const medianOf = async (work) => {
    const times = [];
    for (let run = 0; run < 40; run++) {
      const words = ['k', 'kn', 'knee', 'hip 1', ''][run % 5];
      const start = performance.now();
      await work(words);
      list.getBoundingClientRect();
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[20];
  };
  const ours = await medianOf((words) => {
    input.value = words;
    input.dispatchEvent(new InputEvent('input', {bubbles: true}));
    return list.updateComplete;
  });
  const limit = await medianOf((words) => items.forEach((item, at) => (item.hidden = !texts[at].includes(words))));
  return {ours, limit};
});
console.log(
  `a key in a list of 1,000 procedures: ${keys.ours.toFixed(1)} ms, ${(keys.ours / keys.limit).toFixed(1)} times as long as a plain loop that hides the same entries (${keys.limit.toFixed(1)} ms)`,
);

await browser.close();
server.close();
rmSync(folder, {recursive: true});
