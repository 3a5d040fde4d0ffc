import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/version-changes/version-changes.js';
import type {VersionChanges} from '../../../src/elements/version-changes/version-changes.js';
import '../../../src/locales/es.js';
import {waitUntil} from '../../wait-until.js';
import {answer, quiet, textOf} from '../helpers.js';
import {staysTrue} from '../../timing.mjs';

const FOLDER = '/versions/knee-replacement/';
const KEY = `procedure-elements:version:${FOLDER}`;

let requests: string[];

async function make(folder = FOLDER, lang = 'en'): Promise<VersionChanges> {
  const box = await fixture(html`<div lang=${lang}></div>`);
  const element = Object.assign(document.createElement('version-changes'), {history: folder});
  box.append(element);
  await element.updateComplete;
  return element;
}

const button = (element: VersionChanges, words: RegExp): HTMLButtonElement =>
  [...element.shadowRoot!.querySelectorAll('button')].find(({textContent}) => words.test(textContent!))!;
const items = (element: VersionChanges): string[] =>
  Array.from(element.shadowRoot!.querySelectorAll('li'), ({textContent}) => textContent!.replace(/\s+/g, ' ').trim());

describe('version-changes', () => {
  quiet();
  let versions: readonly {hash: string; code: string}[];
  beforeEach(async () => {
    versions = await (await fetch(`${FOLDER}index.json`)).json();
    requests = [];
    answer((url) => {
      requests.push(url);
      return undefined;
    });
    localStorage.removeItem(KEY);
  });
  afterEach(() => localStorage.removeItem(KEY));

  it('asks for nothing and keeps nothing until the reader wants it', async () => {
    const element = await make();
    expect(button(element, /when this page changes/)).to.exist;
    await staysTrue(() => requests.length === 0 && localStorage.getItem(KEY) === null);
  });

  it('keeps the version that is read, and forgets it again', async () => {
    const element = await make();
    button(element, /when this page changes/).click();
    await waitUntil(() => /Nothing has changed/.test(textOf(element)));
    expect(localStorage.getItem(KEY)).to.equal(versions.at(-1)!.hash);
    expect(textOf(element)).to.contain(versions.at(-1)!.code);
    button(element, /Do not show/).click();
    await element.updateComplete;
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(button(element, /when this page changes/)).to.exist;
  });

  it('reports what has changed in words, hours and warning signs first, until it is read', async () => {
    localStorage.setItem(KEY, versions[0]!.hash);
    const element = await make();
    await waitUntil(() => items(element).length > 0);
    expect(items(element)).to.deep.equal([
      'How to prepare Now: Until 8 hours before: Finish your last light meal. Before: Until 6 hours before: Finish your last light meal.',
      'When to get help Now: Emergency: Your calf is newly painful or swollen. Before: Urgent: Your calf is newly painful or swollen.',
      'When to get help New: Emergency: It is suddenly hard to breathe.',
      'Risks Now: The wound gets infected. (1 in 100 people) Before: The wound gets infected. (2 in 100 people)',
      'Benefits No longer there: Most people have much less pain.',
    ]);
    button(element, /I have read/).click();
    await waitUntil(() => /Nothing has changed/.test(textOf(element)));
    expect(localStorage.getItem(KEY)).to.equal(versions.at(-1)!.hash);
  });

  it('speaks the language of the page', async () => {
    localStorage.setItem(KEY, versions[0]!.hash);
    const element = await make(FOLDER, 'es');
    await waitUntil(() => items(element).length > 0);
    expect(items(element)[0]).to.match(/^Cómo prepararse Ahora: .*8 horas.* Antes: .*6 horas/);
  });

  it('reports it to those who come with the code of a version', async () => {
    const before = location.href;
    history.replaceState(null, '', `?v=${versions[0]!.code}`);
    try {
      const element = await make();
      await waitUntil(() => items(element).length > 0);
      expect(localStorage.getItem(KEY)).to.equal(null);
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('advises to read all again where the version is unknown, and where nothing can be loaded', async () => {
    localStorage.setItem(KEY, 'A'.repeat(43));
    const element = await make();
    await waitUntil(() => /not available: read all of it again/.test(textOf(element)));
    localStorage.setItem(`${KEY}none/`, 'A'.repeat(43));
    const other = await make(`${FOLDER}none`);
    await waitUntil(() => /could not be loaded/.test(textOf(other)));
    localStorage.removeItem(`${KEY}none/`);
  });
});
