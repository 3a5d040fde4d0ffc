// Plain pages with the built script, as a hospital has them, in a real browser.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import {findBrowser, flags} from '../browser.mjs';
import {lasting} from '../records.mjs';

/** The strictest policy under which the elements work. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";
export const SCRIPT = '<script defer src="/dist/procedure-elements.min.js"></script>';

/** For the project's own pages, which have a frame. */
const SITE_POLICY = `${POLICY}; frame-src 'self'; img-src 'self' data:`;

const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  mjs: 'text/javascript',
  json: 'application/json',
  css: 'text/css',
};

/**
 * A server for the project's files and for pages made by `open`, and a browser with `more` flags.
 * `requests` are the paths that were asked for. `broken` says of a path that it is `missing`, gets no answer (`stalled`)
 * or one when a promise is kept.
 */
export async function startSite(...more) {
  const pages = new Map();
  const requests = [];
  const broken = new Map();
  const server = createServer(async ({url}, response) => {
    const path = url.split('?')[0];
    requests.push(path);
    const fault = await broken.get(path);
    if (fault === 'stalled') return;
    if (fault === 'missing') return response.writeHead(404).end();
    if (pages.has(path)) {
      const {html, policy} = pages.get(path);
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...(policy && {'content-security-policy': policy})});
      return response.end(html);
    }
    try {
      const body = await readFile(`.${path}`);
      const isRecord = path.startsWith('/data/procedures/');
      const type = path.split('.').pop();
      response.writeHead(200, {
        'content-type': TYPES[type] ?? 'text/plain',
        'access-control-allow-origin': '*',
        ...(type === 'html' && {'content-security-policy': SITE_POLICY}),
      });
      response.end(isRecord ? lasting(body.toString()) : body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  // With the last flag letters are as wide at any size, instead of being moved to whole pixels: boxes can be compared.
  const args = [...flags, '--disable-font-subpixel-positioning', ...more];
  const browser = await puppeteer.launch({executablePath: (await findBrowser()).executablePath, args, headless: 'shell'});

  /** Makes a page of this markup and gives its address. */
  function add(head, body, policy, root = 'lang="en"') {
    const path = `/page-${pages.size}`;
    const html = `<!doctype html><html ${root}><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;
    pages.set(path, {html, policy});
    return origin + path;
  }

  /**
   * Opens a page of this markup.
   * @param options.root attributes of `<html>`
   * @param options.wait a selector: something in the card's shadow root that has to be there
   * @param options.before runs in the page before its own scripts
   * @returns the page, what went wrong on it, and what it asked for
   */
  async function open(head, body, {root = 'lang="en"', wait = 'h2', policy = POLICY, before} = {}) {
    const address = add(head, body, policy, root);
    const page = await browser.newPage();
    const trouble = [];
    page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
    page.on('pageerror', ({message}) => trouble.push(message));
    await page.evaluateOnNewDocument(() => {
      globalThis.violations = [];
      addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
        globalThis.violations.push(`${violatedDirective} ${blockedURI}`),
      );
    });
    if (before) await page.evaluateOnNewDocument(before);
    requests.length = 0;
    await page.goto(address, {waitUntil: 'load'});
    if (wait)
      await page.waitForFunction(
        (selector) => document.getElementsByTagName('procedure-card')[0]?.shadowRoot?.querySelector(selector),
        {},
        wait,
      );
    trouble.push(...(await page.evaluate(() => globalThis.violations)));
    const asked = requests.filter((url) => origin + url !== address && !/favicon/.test(url));
    return {page, trouble: trouble.filter((text) => !/favicon/.test(text)), requests: asked};
  }

  async function close() {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }

  return {origin, requests, broken, browser, add, open, close};
}
