// Reading aloud with the built script on plain pages. Headless browsers have no voices: a stand-in has their place, but in the
// last test, which needs speech-dispatcher with a synthesiser (Debian: speech-dispatcher-espeak-ng) and names why it is skipped.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, before, test} from 'node:test';
import {transformSync} from 'esbuild';
import {SCRIPT, startSite} from './serve.mjs';

const PART = '/dist/procedure-elements.speech.min.js';
const RECORD = '/data/procedures/knee-replacement.json';
const CARD = `<procedure-card with-speech sections="warning-signs" src="${RECORD}"></procedure-card>`;
const MODULE = '<script type="module" src="/dist/procedure-elements.js"></script>';

const {code} = transformSync(readFileSync('stories/stand-in-voices.ts'), {loader: 'ts', format: 'iife', globalName: 'standIns'});
const voices = (...langs) => `${code}; globalThis.speech = standIns.standIn(${JSON.stringify(langs)})`;

let site;
before(async () => {
  site = await startSite('--enable-speech-dispatcher');
});
after(() => site?.close());

/** In the page: the control in its first card. */
const control = () => document.querySelector('procedure-card').shadowRoot.querySelector('procedure-speech')?.shadowRoot;

const buttons = (page) =>
  page.evaluate(`[...((${control})()?.querySelectorAll('button') ?? [])].map((b) => b.textContent.trim())`);
const says = (page, words, timeout = 30_000) =>
  page.waitForFunction(`(${control})()?.textContent.includes(${JSON.stringify(words)})`, {timeout});
const press = (page) => page.evaluate(`(${control})().querySelector('button').click()`);

for (const [name, script] of [
  ['the classic script', SCRIPT],
  ['the module', MODULE],
  ['both builds', SCRIPT + MODULE],
])
  test(`${name} fetches the part once, reads, and asks for nothing more under a strict policy`, async () => {
    const {page, trouble} = await site.open(script, CARD + CARD, {before: voices('en-US', 'net:en-GB')});
    await says(page, 'Listen');
    const asked = site.requests.length;
    assert.equal(site.requests.filter((url) => url === PART).length, 1);
    await press(page);
    await says(page, 'That was everything.');
    const said = await page.evaluate(() => globalThis.speech.said.map(({text, voice}) => [text, voice.localService]));
    const texts = said.map(([text]) => text);
    const at = texts.indexOf('Emergency.');
    assert.equal(texts[at + 1], 'Call the emergency number now if:');
    assert.ok(texts.slice(at, texts.indexOf('Urgent.')).includes('you have chest pain'));
    assert.ok(said.every(([, local]) => local === true));
    assert.equal(site.requests.length, asked);
    assert.deepEqual([...trouble, ...(await page.evaluate(() => globalThis.violations))], []);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
    await page.close();
  });

test('a page that does not ask for it, and a browser that cannot speak, fetch nothing', async () => {
  const silent = await site.open(SCRIPT, CARD.replace('with-speech', ''), {before: voices('en-US')});
  assert.ok(!site.requests.includes(PART));
  await silent.page.close();
  const {page, trouble} = await site.open(SCRIPT, CARD, {before: 'delete globalThis.speechSynthesis'});
  assert.equal(await page.evaluate(() => 'speechSynthesis' in globalThis), false);
  assert.ok(!site.requests.includes(PART));
  assert.deepEqual(trouble, []);
  await page.close();
});

for (const [lang, play] of [
  ['es-MX', 'Escuchar'],
  ['ar', 'استماع'],
])
  test(`it speaks ${lang}, whichever file comes first`, async () => {
    const {page, trouble} = await site.open(SCRIPT, CARD, {root: `lang="${lang}"`, before: voices('en-US', lang)});
    await says(page, play);
    assert.deepEqual(trouble, []);
    await page.close();
  });

test('where the part is missing there is no control, and everything else is there', async (t) => {
  const script = readFileSync('dist/procedure-elements.min.js');
  const alone = createServer(({url}, response) =>
    url === '/procedure-elements.min.js'
      ? response.writeHead(200, {'content-type': 'text/javascript'}).end(script)
      : response.writeHead(404).end(),
  );
  await new Promise((done) => alone.listen(0, '127.0.0.1', done));
  t.after(() => (alone.closeAllConnections(), alone.close()));
  const own = `<script defer src="http://127.0.0.1:${alone.address().port}/procedure-elements.min.js"></script>`;
  const {page} = await site.open(own, CARD, {
    policy: '',
    before: `${voices('en-US')}; globalThis.said = []; console.warn = (...words) => said.push(words.join(' '))`,
  });
  await page.waitForFunction(() => globalThis.said.some((text) => /cannot be read aloud/.test(text)));
  await page.waitForFunction(() =>
    document
      .querySelector('procedure-card')
      .shadowRoot.querySelector('warning-signs')
      ?.shadowRoot?.textContent.includes('chest pain'),
  );
  assert.deepEqual(await buttons(page), []);
  await page.close();
});

test('a real voice of this device reads all of it, pauses and goes on', async (t) => {
  const {page, trouble} = await site.open(SCRIPT, CARD);
  t.after(() => page.close());
  const local = await page
    .waitForFunction(() => speechSynthesis.getVoices().some((voice) => voice.localService && /^en/.test(voice.lang)), {
      timeout: 4000,
    })
    .catch(() => undefined);
  if (!local) return t.skip('this device has no voice for English: no speech-dispatcher that Chromium can reach');
  await says(page, 'Listen');
  const asked = site.requests.length;
  await page.evaluate(() => {
    globalThis.heard = [];
    const {speak} = SpeechSynthesis.prototype;
    SpeechSynthesis.prototype.speak = function (utterance) {
      utterance.addEventListener('start', () => globalThis.heard.push(utterance.text));
      speak.call(this, utterance);
    };
  });
  await press(page);
  await page.waitForFunction(() => globalThis.heard.length > 1);
  await press(page);
  assert.deepEqual(await buttons(page), ['Go on', 'Stop']);
  await press(page);
  await says(page, 'That was everything.', 240_000);
  const heard = await page.evaluate(() => globalThis.heard);
  for (const words of ['When to get help', 'Emergency.', 'Call the emergency number now if:', 'you have chest pain', 'Sources'])
    assert.ok(heard.includes(words), `${words}: not heard`);
  assert.equal(site.requests.length, asked);
  assert.deepEqual(trouble, []);
});
