// The card for the fridge on paper: one card, or several that each can hang alone.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {readFileSync} from 'node:fs';
import {lasting, readRecord} from '../records.mjs';
import {bare, readPaper} from './paper.mjs';
import {answerPrint} from './press-print.mjs';
import {SCRIPT, startSite} from './serve.mjs';

const ATTRIBUTES =
  'appointment="2099-05-05T09:30" time-zone="America/New_York" emergency-number="911" care-team-phone="555-010-0199"';

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.close());

/** Presses the second button of the part for the person who helps. */
async function printCard(record, {format = 'A4', root = 'lang="en"'} = {}) {
  const json = lasting(typeof record === 'string' ? record : JSON.stringify(record)).replaceAll('<', String.raw`\u003c`);
  const body = `<prep-checklist ${ATTRIBUTES}><script type="application/json">${json}</script></prep-checklist>`;
  const {page} = await site.open(SCRIPT, body, {wait: '', before: answerPrint, root});
  const inside = (run) => page.waitForFunction(run);
  await inside(() => {
    const details = document.querySelector('prep-checklist').shadowRoot?.querySelector('details[part=companion]');
    return details && (details.open = true);
  });
  await inside(() => {
    const buttons = document
      .querySelector('prep-checklist')
      .shadowRoot.querySelectorAll('details[part=companion] .actions button');
    return buttons.length === 3 && (buttons[1].click(), true);
  });
  await inside(() => globalThis.asked === 1);
  const paper = await readPaper(await page.pdf({format}));
  await page.close();
  return paper;
}

/** A week of long days. */
function longPlan() {
  const record = readRecord('colonoscopy');
  const days = Array.from({length: 7}, (_, at) => `P${at + 1}D`);
  const steps = days.flatMap((day) => [
    {
      text: `Eat only food that is low in fiber, such as white bread, rice and eggs (${day}).`,
      kind: 'fasting',
      when: {before: day, means: 'at'},
    },
    {text: `Take your usual tablets (${day}).`, kind: 'medicine', when: {at: {day, time: '18:00'}, means: 'at'}},
    {
      text: `Drink a glass of the medicine (${day}).`,
      when: {at: {day, time: '20:00'}, means: 'at'},
      repeat: {every: 'PT15M', times: 8},
    },
  ]);
  return {...record, preparation: [...record.preparation, ...steps]};
}

describe('the card for the fridge', () => {
  for (const id of ['colonoscopy', 'knee-replacement'])
    it(`of ${id} is one card`, async () => {
      const paper = await printCard(readRecord(id));
      assert.equal(paper.length, 1);
      assert.match(paper[0].foot, /Card 1 of 1/);
    });

  it('of a long plan is several, each with its number, the title, whom to call, and whole days', async () => {
    for (const format of ['A4', 'Letter']) {
      const paper = await printCard(longPlan(), {format});
      assert.ok(paper.length > 1 && paper.length < 5, `${paper.length} cards`);
      paper.forEach(({text, foot}, at) => {
        assert.match(foot, new RegExp(`Card ${at + 1} of ${paper.length}`));
        for (const words of ['What to do and when: Colonoscopy', 'Emergency: 911', 'Your care team: 555-010-0199'])
          assert.ok(bare(text).includes(bare(words)), `${words} is not on card ${at + 1}`);
      });
      for (const day of ['P7D', 'P4D', 'P1D'])
        assert.equal(paper.filter(({text}) => bare(text).includes(`(${day})`)).length, 1, `${day} is on two cards`);
    }
  });

  it('is numbered in Spanish and Arabic', async () => {
    for (const [lang, dir, words] of [
      ['es', 'ltr', /Tarjeta 1 de \d/],
      ['ar', 'rtl', /\d/],
    ]) {
      const paper = await printCard(readFileSync(`data/translations/${lang}/colonoscopy.json`, 'utf8'), {
        root: `lang="${lang}" dir="${dir}"`,
      });
      assert.ok(paper.length < 3, `${paper.length} cards`);
      assert.match(paper[0].foot, words);
      assert.ok(bare(paper[0].text).includes('555-010-0199'));
    }
  });
});
