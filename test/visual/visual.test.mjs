// The stories of every element look as accepted: `npm run test:visual`. See CONTRIBUTING.md for how to accept a change.
import assert from 'node:assert/strict';
import {rmSync} from 'node:fs';
import {after, test} from 'node:test';
import {startLooking} from './looks.mjs';
import {compare, draw, readAccepted} from './pictures.mjs';

rmSync('test/visual/failed', {recursive: true, force: true});
const looking = await startLooking();

for (const element of looking.elements)
  test(`${element} looks as accepted`, async () => {
    const accepted = readAccepted(element);
    const seen = new Set();
    const found = [];
    for await (const [name, picture] of looking.takePictures(element, accepted)) {
      seen.add(name);
      const difference = compare(accepted.get(name), picture);
      if (difference) found.push(`${name} ${difference}: ${draw(`${element} ${name}`, accepted.get(name), picture)}`);
    }
    for (const name of accepted.keys()) if (!seen.has(name)) found.push(`${name} is no longer among the stories`);
    assert.ok(seen.size > 0);
    assert.equal(found.join('\n'), '', 'If this is what you want: npm run visual:accept');
  });

/** Changes that a reader would notice, made in the page. */
const CHANGES = {
  'another colour of one level': [
    'warning-signs',
    '320 px',
    () => document.querySelector('warning-signs').style.setProperty('--procedure-emergency', '#7a1f5c'),
  ],
  'a missing section': [
    'procedure-card',
    '1280 px',
    () => document.querySelector('procedure-card').shadowRoot.querySelector('benefit-list').remove(),
  ],
  'sections in another order': [
    'procedure-card',
    '320 px',
    () => {
      const {shadowRoot} = document.querySelector('procedure-card');
      shadowRoot.querySelector('care-team').parentNode.before(shadowRoot.querySelector('benefit-list').parentNode);
    },
  ],
  'a lost “not”': [
    'prep-checklist',
    '768 px',
    () => {
      const isStep = (node) => /\bnot\b/.test(node.data) && node.parentElement.closest('li');
      const walker = document.createTreeWalker(
        document.querySelector('prep-checklist').shadowRoot,
        NodeFilter.SHOW_TEXT,
        (node) => (isStep(node) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP),
      );
      const text = walker.nextNode();
      text.data = text.data.replace(/\bnot /, '');
    },
  ],
  'a lost icon': [
    'warning-signs',
    'forced colours, 390 px',
    () => document.querySelector('warning-signs').shadowRoot.querySelector('svg').remove(),
  ],
};

for (const [change, [element, look, make]] of Object.entries(CHANGES))
  test(`sees ${change}`, async () => {
    const accepted = readAccepted(element).get(`Ready (${look})`);
    assert.equal(compare(accepted, await looking.takeChanged(element, look, () => undefined)), undefined);
    assert.match(compare(accepted, await looking.takeChanged(element, look, make)), /differs in \d+ squares/);
  });

after(() => looking.close());
