// Records on a server that the page allows, in a real browser: nobody else is asked, wherever that server leads.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, before, beforeEach, test} from 'node:test';
import {SCRIPT, startSite} from '../../pages/serve.mjs';

const RECORD = readFileSync('data/procedures/colonoscopy.json');
const ALLOW = {'access-control-allow-origin': '*'};

let site, allowed, foreign;

/** A server of records; `answers` gives status, headers and body for a path. */
async function startRecords(answers) {
  const requests = [];
  const server = createServer(({url, headers}, response) => {
    requests.push({url, headers});
    const [status, more, body] = answers[url] ?? [404, ALLOW];
    response.writeHead(status, more).end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {origin: `http://127.0.0.1:${server.address().port}`, requests, close: () => server.close()};
}

before(async () => {
  site = await startSite();
  foreign = await startRecords({'/knee.json': [200, ALLOW, RECORD]});
  const alternate = '<!doctype html><link rel="alternate" type="application/json" href="/right.json">';
  allowed = await startRecords({
    '/right.json': [200, ALLOW, RECORD],
    '/moved.json': [302, {...ALLOW, location: `${foreign.origin}/knee.json`}],
    '/silent/': [200, ALLOW, alternate],
    '/silent.json': [500, {}],
    '/led/': [200, ALLOW, alternate],
    '/led.json': [302, {...ALLOW, location: `${foreign.origin}/knee.json`}],
  });
});
after(async () => {
  await site?.close();
  allowed?.close();
  foreign?.close();
});
beforeEach(() => {
  allowed.requests.length = 0;
  foreign.requests.length = 0;
});

const open = (path, wait) =>
  site.open(
    `<meta name="procedure-elements-origins" content="${allowed.origin}">${SCRIPT}`,
    `<procedure-card src="${allowed.origin}${path}"><p>The ward’s own words</p></procedure-card>`,
    {policy: '', wait},
  );

test('a record of an allowed server is asked for without saying from where', async () => {
  const {page, trouble} = await open('/right.json', 'h2');
  assert.deepEqual(trouble, []);
  assert.deepEqual(
    allowed.requests.map(({url, headers}) => [url, headers.referer, headers.cookie]),
    [['/right.json', undefined, undefined]],
  );
  await page.close();
});

test('a redirect of an allowed server leads nowhere, and the message says what to do', async () => {
  const {page, trouble} = await open('/moved.json', '[aria-busy="false"]');
  assert.deepEqual(foreign.requests, []);
  assert.match(trouble.join(), /moved\.json could not be fetched.*where it redirects, give that address/s);
  assert.match(await page.$eval('body', (body) => body.innerText), /own words/);
  await page.close();
});

for (const [what, path] of [
  ['is an error without CORS headers', '/silent/'],
  ['is a redirect to another server', '/led/'],
])
  test(`a page shows the record that it names where the file beside it ${what}`, async () => {
    const {page} = await open(path, 'h2');
    assert.equal(allowed.requests.at(-1).url, '/right.json');
    assert.deepEqual(foreign.requests, []);
    await page.close();
  });
