// Small applications of others: installed from the packed tarball, built, opened under a strict policy, and asked the same.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import {findBrowser, flags} from '../browser.mjs';
import {install, pack} from './install.mjs';
import {COMMON, HYDRATED, LIVE, SERVED} from './scenario.mjs';

const RESULTS = 'test/consumers/results.json';

const map = /<script type="importmap">([^]*?)<\/script>/.exec(readFileSync('test/consumers/import-map/index.html', 'utf8'))[1];
const mapHash = createHash('sha256').update(map).digest('base64');
const CRITERIA = {...COMMON, ...LIVE};
const RENDERED = {...CRITERIA, ...HYDRATED};

const WITH_COMPONENTS = ['react-components/src/App.jsx', 'react-components/src/Signs.jsx', 'react/src/Controls.jsx'];

/**
 * Who is asked: what it is made of, what it adds to the strictest policy (in words where it is a hash), and what it is known
 * not to do, with the reason. `served` is the page that its build has rendered, if it makes one of its own. `copies` are
 * files of other consumers that are the same here. `anyNode`: its framework brings packages that ask for a newer Node than they
 * need.
 */
const CONSUMERS = {
  react: {
    title: 'React',
    made: ['react', 'vite'],
    criteria: RENDERED,
    gaps: {
      'defined later': 'no: import the element before it is rendered',
      'server, then browser': 'no: give `src`, or the record by hand',
    },
  },
  'react-components': {
    title: 'React, components',
    made: ['react', '@lit/react', 'vite'],
    copies: ['react/src/Controls.jsx'],
    criteria: RENDERED,
  },
  next: {
    title: 'Next, app router, static',
    made: ['next', 'react', '@lit/react'],
    copies: WITH_COMPONENTS,
    folder: 'out',
    served: 'index.html',
    // Its own scripts stand in the page, and its loader of chunks knows no Trusted Types.
    adds: "script-src 'unsafe-inline'",
    hasTrustedTypes: false,
    criteria: RENDERED,
  },
  'react-router': {
    title: 'React Router, framework, prerendered',
    made: ['react-router', 'react', '@lit/react', 'vite'],
    copies: WITH_COMPONENTS,
    folder: 'dist/client',
    served: './',
    // Its own scripts stand in the page.
    adds: "script-src 'unsafe-inline'",
    criteria: RENDERED,
  },
  preact: {
    title: 'Preact',
    made: ['preact', 'vite'],
    copies: ['react/src/App.jsx', 'react/src/Controls.jsx', 'react/src/Signs.jsx'],
    criteria: RENDERED,
    gaps: {
      'defined later': 'no: import the element before it is rendered',
      'server, then browser': 'no: give `src`, or the record by hand',
    },
  },
  // Its templates are set by innerHTML, which Trusted Types block.
  solid: {
    title: 'Solid',
    made: ['solid-js', 'vite'],
    hasTrustedTypes: false,
    criteria: RENDERED,
    gaps: {'server, then browser': 'no: give `src`, or the record by a directive'},
  },
  'solid-start': {
    title: 'SolidStart, prerendered',
    anyNode: true,
    made: ['@solidjs/start', 'solid-js'],
    copies: ['solid/src/Controls.jsx', 'solid/src/Signs.jsx'],
    folder: '.output/public',
    served: 'index.html',
    // Its own scripts stand in the page, and its templates are set by innerHTML, which Trusted Types block.
    adds: "script-src 'unsafe-inline'",
    hasTrustedTypes: false,
    criteria: RENDERED,
  },
  vue: {title: 'Vue', made: ['vue', 'vite'], adds: 'trusted-types vue', criteria: RENDERED},
  nuxt: {
    title: 'Nuxt, prerendered',
    anyNode: true,
    made: ['nuxt', 'vue'],
    copies: ['vue/src/App.vue', 'vue/src/Signs.vue'],
    folder: '.output/public',
    served: 'index.html',
    // Its own scripts stand in the page.
    adds: "script-src 'unsafe-inline'; trusted-types vue",
    criteria: RENDERED,
  },
  svelte: {title: 'Svelte', made: ['svelte', 'vite'], adds: 'trusted-types svelte-trusted-html', criteria: RENDERED},
  sveltekit: {
    title: 'SvelteKit, prerendered',
    made: ['@sveltejs/kit', 'svelte', 'vite'],
    copies: ['svelte/src/App.svelte', 'svelte/src/Signs.svelte'],
    served: 'index.html',
    // Its own scripts stand in the page, and it hides its message for screen readers by a style attribute.
    adds: "script-src 'unsafe-inline'; style-src-attr 'unsafe-inline'; trusted-types svelte-trusted-html",
    criteria: RENDERED,
  },
  angular: {
    title: 'Angular, in the browser and prerendered',
    made: ['@angular/core', '@angular/ssr'],
    start: 'index.csr.html',
    served: 'index.html',
    criteria: RENDERED,
  },
  eleventy: {
    title: 'Eleventy',
    made: ['@11ty/eleventy'],
    start: 'knee-replacement.html',
    criteria: {...COMMON, ...SERVED},
  },
  astro: {
    title: 'Astro',
    made: ['astro'],
    criteria: {...COMMON, ...SERVED},
  },
  'import-map': {
    title: 'No build, import map',
    made: [],
    folder: '.',
    adds: 'script-src <hash of the map>',
    hash: `'sha256-${mapHash}'`,
  },
};

const results = {};
let browser, tarball;

before(async () => {
  tarball = await pack();
  browser = await puppeteer.launch({executablePath: (await findBrowser()).executablePath, args: flags, headless: 'shell'});
});
after(async () => {
  await browser?.close();
  const known = JSON.parse(readFileSync(RESULTS, 'utf8'));
  // A consumer that was not asked all, or that failed, keeps what it had.
  const rows = Object.entries(CONSUMERS).map(([name, {criteria = CRITERIA}]) => {
    const given = results[name]?.criteria ?? {};
    const isWhole = Object.keys(given).length > Object.keys(criteria).length && !Object.values(given).includes(false);
    return [name, isWhole ? results[name] : known[name]];
  });
  const text = `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`;
  const differs = text !== readFileSync(RESULTS, 'utf8');
  writeFileSync(RESULTS, text);
  assert.ok(!differs, `${RESULTS} was not what this run gave, and is now: see what changed, \`npm run readme\`, commit both.`);
});

/** Returns the policy of the elements with what a consumer adds to its directives: `script-src 'unsafe-inline'; …`. */
function policyWith(adds = '', hasTrustedTypes = true) {
  const policy = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'connect-src': "'self'",
    ...(hasTrustedTypes && {'require-trusted-types-for': "'script'", 'trusted-types': "lit-html 'allow-duplicates'"}),
  };
  for (const [directive, ...more] of adds.split('; ').map((added) => added.split(' ')))
    if (directive) policy[directive] = [policy[directive], ...more].filter(Boolean).join(' ');
  return Object.entries(policy)
    .map((entry) => entry.join(' '))
    .join('; ');
}

const versions = (name, made) => {
  const {dependencies, devDependencies} = JSON.parse(readFileSync(`test/consumers/${name}/package.json`, 'utf8'));
  const all = {...dependencies, ...devDependencies};
  return Object.fromEntries(made.map((one) => [one, all[one]]));
};

/** Makes served.html: the page with what the consumer renders where there is no browser. */
async function renderOnServer(folder) {
  const {render} = await import(pathToFileURL(`${folder}/server/server.js`));
  const page = readFileSync(`${folder}/index.html`, 'utf8');
  const rendered = await render();
  writeFileSync(
    `${folder}/served.html`,
    page.replace('<div id="app">', (start) => start + rendered),
  );
}

/** A consumer's built folder under a policy. */
async function serve(folder, policy) {
  const files = sirv(folder, {dev: true, setHeaders: (response) => response.setHeader('content-security-policy', policy)});
  const server = createServer((request, response) => files(request, response, () => response.writeHead(404).end()));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

for (const [
  name,
  {
    title,
    made,
    folder = 'dist',
    start = '',
    served,
    adds,
    hash,
    copies,
    anyNode,
    hasTrustedTypes = true,
    gaps = {},
    criteria = CRITERIA,
  },
] of Object.entries(CONSUMERS)) {
  describe(title, () => {
    const trouble = [];
    let server, address;
    const outcome = (results[name] = {
      title,
      made: versions(name, made),
      adds,
      ...(!hasTrustedTypes && {hasTrustedTypes}),
      criteria: {},
    });

    before(async () => {
      await install(name, tarball, {copies, anyNode});
      if (criteria === RENDERED && !served) await renderOnServer(`test/consumers/${name}/dist`);
      server = await serve(`test/consumers/${name}/${folder}`, policyWith(adds?.replace(/<.*>/, hash), hasTrustedTypes));
      address = `http://127.0.0.1:${server.address().port}/${start}`;
    });
    after(() => server?.close());

    /**
     * @param options.start the page, if not the first one
     * @param options.late elements are defined only when the test says so
     * @param options.script whether scripts run
     * @param options.hold scripts are answered only when this is settled
     */
    async function open({start = '', late = false, script = true, hold} = {}) {
      const page = await browser.newPage();
      page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
      page.on('pageerror', ({message}) => trouble.push(message));
      await page.setJavaScriptEnabled(script);
      await page.evaluateOnNewDocument(watch);
      if (late) await page.evaluateOnNewDocument(defineLater);
      if (hold) {
        await page.setRequestInterception(true);
        page.on('request', async (request) => {
          if (request.resourceType() === 'script') await hold;
          await request.continue();
        });
      }
      // While a script is held the page goes on loading, on a busy machine for longer than a page may take.
      const loaded = page.goto(new URL(start, address), hold ? {timeout: 0} : {});
      if (!hold) await loaded;
      return page;
    }

    const test = (criterion, holds) =>
      it(criterion, async () => {
        const failure = await holds().then(
          () => undefined,
          (error) => error,
        );
        const reason = gaps[criterion];
        outcome.criteria[criterion] = reason ?? !failure;
        if (reason) assert.ok(failure, `This holds now: take it out of the gaps of ${name}.`);
        else assert.ifError(failure);
      });

    for (const [criterion, holds] of Object.entries(criteria))
      test(criterion, async () => {
        const page = await open();
        await holds({page, open, served});
        await page.close();
      });

    test('strict policy', async () =>
      assert.deepEqual(
        [...new Set(trouble)].filter((text) => !/favicon/.test(text)),
        [],
      ));
  });
}

/** In the page: records violations of the policy, and layout shifts. */
function watch() {
  addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) =>
    console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`),
  );
  globalThis.shift = 0;
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(({value}) => (globalThis.shift += value)));
  observer.observe({type: 'layout-shift', buffered: true});
}

/** In the page: no element is defined until `defineNow()`. */
function defineLater() {
  const {define} = customElements;
  const waiting = [];
  customElements.define = (...definition) => void waiting.push(definition);
  globalThis.defineNow = () => {
    customElements.define = define;
    for (const definition of waiting) customElements.define(...definition);
  };
}
