// How long a page on a slow phone waits for its first answer: slow 4G (1.6 Mb/s, 150 ms), processor slowed four times.
import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import puppeteer from 'puppeteer-core';
import {findBrowser, flags} from '../../browser.mjs';

const RUNS = 3;

/** @returns for each page: the median of milliseconds until its `start` has run, bytes on the wire and requests. */
export async function measureReady(pages) {
  const {executablePath} = await findBrowser();
  const browser = await puppeteer.launch({executablePath, args: flags, headless: 'shell'});
  const result = {};
  for (const [name, page] of Object.entries(pages)) {
    const serve = page.records ? await servePagefind(page.records) : servePage(page);
    const server = createServer(serve);
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    const runs = [];
    for (let run = 0; run < RUNS; run++) runs.push(await open(browser, `http://127.0.0.1:${server.address().port}/`));
    result[name] = runs.sort((a, b) => a.ms - b.ms)[RUNS >> 1];
    server.close();
  }
  await browser.close();
  return result;
}

/**
 * Types into the element while all lists of an index load.
 * @returns the tasks of the page's thread that kept the processor for over 50 ms, in milliseconds, and the longest of all:
 * time of the processor, since what other processes on the machine do in between is not the page's.
 */
export async function measureTyping(folder) {
  const {executablePath} = await findBrowser();
  const browser = await puppeteer.launch({executablePath, args: flags, headless: 'shell'});
  const server = createServer((request, response) => {
    const [url] = request.url.split('?');
    const kind = url.split('.').pop();
    if (url === '/')
      send(
        response,
        '<!doctype html><html lang="en"><title>typing</title><code-search index="/data/"></code-search><script src="/dist/procedure-elements.min.js"></script>',
        'html',
      );
    else if (/^\/(data|dist)\//.test(url))
      send(response, readFileSync(url.replace(/^\/data/, folder).replace(/^\/dist/, 'dist')), kind);
    else response.writeHead(404).end();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  try {
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${server.address().port}/`);
    await tab.waitForFunction("document.querySelector('code-search').shadowRoot?.querySelector('input')");
    const status = () =>
      tab.evaluate("document.querySelector('code-search').shadowRoot.querySelector('[role=status]').textContent.trim()");
    await tab.tracing.start({categories: ['disabled-by-default-devtools.timeline']});
    await tab.evaluate("document.querySelector('code-search').focus()");
    // Until all is there, and each word once more.
    const words = [
      'heart bypass surgery',
      'apendix removal',
      'knee',
      'a',
      'left hip joint',
      '0sr9',
      'removal of the tonsils in a child',
    ];
    for (let rest = 2, round = 0; rest && round < 30; round++) {
      for (const word of words) {
        await tab.keyboard.type(word, {delay: 40});
        await tab.evaluate("document.querySelector('code-search').shadowRoot.querySelector('input').select()");
      }
      if (/found/.test(await status()) && !/still loading/.test(await status())) rest--;
    }
    const {traceEvents} = JSON.parse(Buffer.from(await tab.tracing.stop()).toString());
    const thread = ({pid, tid}) => `${pid} ${tid}`;
    const main = new Set(traceEvents.filter(({args}) => args?.name === 'CrRendererMain').map(thread));
    const spent = traceEvents
      .filter((event) => event.name === 'RunTask' && event.tdur && main.has(thread(event)))
      .map(({tdur}) => tdur / 1000);
    return {answer: await status(), tasks: spent.length, longest: Math.max(...spent), long: spent.filter((ms) => ms > 50)};
  } finally {
    await browser.close();
    server.close();
  }
}

async function open(browser, address) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  const session = await tab.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await tab.emulateCPUThrottling(4);
  let [bytes, requests] = [0, 0];
  session.on('Network.loadingFinished', ({encodedDataLength}) => {
    bytes += encodedDataLength;
    requests++;
  });
  await tab.goto(address, {waitUntil: 'commit'}).catch(() => tab.goto(address));
  await tab.waitForFunction('window.readyAt !== undefined', {timeout: 180_000, polling: 20});
  const ms = await tab.evaluate('window.readyAt');
  await context.close();
  return {ms, bytes, requests};
}

const page = (start, preload) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>ready</title>${preload ? `<link rel="preload" as="fetch" crossorigin="anonymous" href="${preload}">` : ''}<link rel="modulepreload" href="/script.js"><script type="module">${start}\nwindow.readyAt = performance.now();</script>`;

const TYPES = {html: 'text/html', js: 'text/javascript', json: 'application/json', tsv: 'text/plain'};

/** Text goes out packed, as servers do; containers are packed already. */
function send(response, body, kind) {
  const packed = kind in TYPES ? gzipSync(body, {level: 9}) : body;
  response.writeHead(200, {
    'content-type': TYPES[kind] ?? 'application/octet-stream',
    'content-length': packed.length,
    ...(kind in TYPES && {'content-encoding': 'gzip'}),
  });
  response.end(packed);
}

const servePage =
  ({script, folder, file, start, preload}) =>
  ({url}, response) => {
    if (url === '/') send(response, page(start, preload), 'html');
    else if (url === '/script.js') send(response, script, 'js');
    else if (url === '/data/list.tsv') send(response, file, 'tsv');
    else if (url.startsWith('/data/')) send(response, readFileSync(`${folder}/${url.slice(6)}`), url.split('.').pop());
    else response.writeHead(404).end();
  };

/** Pagefind's own files for one record a code. */
async function servePagefind(records) {
  const {createIndex, close} = await import('pagefind');
  const {index} = await createIndex({});
  for (const {code, title} of records)
    await index.addCustomRecord({url: `/${code}`, content: `${code} ${title}`, language: 'en'});
  const {files} = await index.getFiles();
  await close();
  const byPath = new Map(files.map(({path, content}) => [`/pagefind/${path}`, Buffer.from(content)]));
  return ({url}, response) => {
    const path = url.split('?')[0];
    if (path === '/')
      return send(
        response,
        page(
          "const pagefind = await import('/pagefind/pagefind.js'); const {results} = await pagefind.search('hip'); await Promise.all(results.slice(0, 10).map((one) => one.data()));",
        ).replace(/<link[^>]*>/, ''),
        'html',
      );
    const body = byPath.get(path);
    if (!body) return response.writeHead(404).end();
    // Its index files are packed already.
    send(response, body, path.split('.').pop() in TYPES ? path.split('.').pop() : 'packed');
  };
}
