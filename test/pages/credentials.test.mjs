// Records behind the login of the page's own server: cookies go there if the site says so, and nowhere else.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, before, test} from 'node:test';
import puppeteer from 'puppeteer-core';
import {findBrowser, flags} from '../browser.mjs';
import {readRecord} from '../records.mjs';

const META = '<meta name="procedure-elements-credentials">';
const record = JSON.stringify(readRecord('colonoscopy'));

let browser;
const servers = [];

/** Starts a server whose records need a cookie. `cookies` are those that it was sent with requests for records. */
async function startServer() {
  const cookies = [];
  let page = '';
  const server = createServer(({url, headers}, response) => {
    if (url === '/') return response.writeHead(200, {'content-type': 'text/html', 'set-cookie': 'session=abc; Path=/'}).end(page);
    if (url.startsWith('/dist/'))
      return response.writeHead(200, {'content-type': 'text/javascript'}).end(readFileSync(`.${url.split('?')[0]}`));
    if (url !== '/record.json') return response.writeHead(404).end();
    cookies.push(headers.cookie);
    const isOpen = headers.cookie === 'session=abc';
    const cors = headers.origin
      ? {'access-control-allow-origin': headers.origin, 'access-control-allow-credentials': 'true'}
      : {};
    response.writeHead(isOpen ? 200 : 401, {'content-type': 'application/json', ...cors}).end(isOpen ? record : '{}');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  servers.push(server);
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {origin, cookies, setPage: (html) => (page = html)};
}

before(async () => {
  browser = await puppeteer.launch({executablePath: (await findBrowser()).executablePath, args: flags, headless: 'shell'});
});
after(async () => {
  await browser?.close();
  for (const server of servers) server.close();
});

/** Opens a page of `own` with a risk list of this address. @returns the status of the element and what the console says. */
async function open(own, head, src) {
  const script = '<script defer src="/dist/procedure-elements.min.js"></script>';
  own.setPage(
    `<!doctype html><html lang="en"><head>${head}${script}</head><body><risk-list src="${src}"></risk-list></body></html>`,
  );
  const page = await browser.newPage();
  const told = [];
  page.on('console', (message) => told.push(message.text()));
  await page.goto(own.origin);
  const status = await page.waitForFunction(() => {
    const {status} = document.querySelector('risk-list');
    return status !== undefined && status !== 'waiting' && status;
  });
  const result = {status: await status.jsonValue(), told: told.join('\n')};
  await page.close();
  return result;
}

test('without the permission no cookie is sent, and the console says what is wrong', async () => {
  const own = await startServer();
  const {status, told} = await open(own, '', '/record.json');
  assert.equal(status, 'error');
  assert.match(told, /answered 401\. Is the address right and public\?/);
  assert.deepEqual(own.cookies, [undefined]);
});

test('with it, a record behind the login of the own server is shown', async () => {
  const own = await startServer();
  const {status} = await open(own, META, '/record.json');
  assert.equal(status, 'ready');
  assert.deepEqual(own.cookies, ['session=abc']);
});

test('with it, another allowed server gets no cookie', async () => {
  const [own, other] = [await startServer(), await startServer()];
  // The browser has a cookie of the other server, whose host is the same: cookies do not know ports.
  const {status} = await open(
    own,
    `${META}<meta name="procedure-elements-origins" content="${other.origin}">`,
    `${other.origin}/record.json`,
  );
  assert.equal(status, 'error');
  assert.deepEqual(other.cookies, [undefined]);
});
