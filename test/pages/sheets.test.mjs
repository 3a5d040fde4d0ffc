// How many sheets a handout takes, and what is on the first.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {readFileSync} from 'node:fs';
import {IDS, lasting, readRecord} from '../records.mjs';
import {allText, bare} from './paper.mjs';
import {card, pressPrint} from './press-print.mjs';
import {startSite} from './serve.mjs';

const APPOINTMENT = 'appointment="2099-05-05T09:30" time-zone="America/New_York"';
const NUMBERS = 'emergency-number="911" care-team-phone="555-010-0199"';

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.close());

const has = (text, words) => text.includes(bare(words));

describe('the sheets of a handout', () => {
  for (const format of ['A4', 'Letter'])
    for (const [kind, most] of [
      ['short', 2],
      ['full', 4],
    ])
      it(`of a knee replacement, ${kind} on ${format}, are at most ${most}; the first two say when, what and whom to call`, async () => {
        const record = readRecord('knee-replacement');
        const {page, paper, trouble} = await pressPrint(
          site,
          card('knee-replacement', `${APPOINTMENT} ${NUMBERS} handout="${kind}"`),
          {format},
        );
        assert.ok(paper.length <= most, `${paper.length} sheets`);
        const first = bare(paper[0].text + paper[1].text);
        for (const words of ['Your name:', 'Where to go:', 'Your appointment: Tuesday, May 5, 2099', 'Call 911 now if:'])
          assert.ok(has(first, words), `“${words}” is not on the first sheet`);
        for (const {text} of [...record.preparation, ...record.warningSigns])
          assert.ok(has(first, text), `“${text}” is not on the first sheet`);
        assert.ok(has(first, '555-010-0199') && has(first, 'Until 7:30 AM'));
        // The rest is read in two columns: some words begin in the right half of the sheet.
        assert.ok(paper[1].starts.some((left) => left > paper[1].size[0] / 2 && left < paper[1].size[0] / 2 + 30));
        assert.ok(Math.min(...paper.map(({smallest}) => smallest)) > 9.99);
        assert.deepEqual(trouble, []);
        await page.close();
      });

  for (const id of IDS)
    it(`of ${id}, short, name what they leave out`, async () => {
      const record = readRecord(id);
      const {page, paper} = await pressPrint(site, card(id, `${NUMBERS} handout="short"`));
      const text = allText(paper);
      for (const item of [...record.preparation, ...record.warningSigns, ...record.risks, ...record.recovery])
        assert.ok(has(text, item.text ?? item), item.text ?? item);
      const left = text.slice(text.indexOf(bare('Not on these sheets:')));
      assert.ok(left.length < text.length, 'it does not say what is left out');
      for (const heading of ['Other options', 'Benefits']) assert.ok(has(left, heading), heading);
      assert.ok(!has(text, record.alternatives[0].text ?? record.alternatives[0]));
      // Without an appointment there is a line for it.
      assert.ok(has(bare(paper[0].text), 'Your appointment:'));
      await page.close();
    });

  for (const [lang, dir] of [
    ['es', 'ltr'],
    ['ar', 'rtl'],
  ])
    it(`of a knee replacement, short in ${lang}, are at most 4`, async () => {
      const record = lasting(readFileSync(`data/translations/${lang}/knee-replacement.json`, 'utf8'));
      const body = `<procedure-card handout="short" ${APPOINTMENT}><script type="application/json">${record}</script></procedure-card>`;
      const {page, paper} = await pressPrint(site, body, {root: `lang="${lang}" dir="${dir}"`});
      assert.ok(paper.length <= 4, `${paper.length} sheets`);
      if (lang === 'es') assert.ok(has(allText(paper), 'No está en estas hojas: Por qué se hace, Qué va a sentir'));
      await page.close();
    });

  it('in large print are in one column, and nothing is small', async () => {
    const {page, paper} = await pressPrint(site, card('knee-replacement', `${NUMBERS} large-print handout="short"`));
    assert.ok(Math.min(...paper.map(({smallest}) => smallest)) > 17.99);
    for (const {starts, size} of paper.slice(2)) assert.ok(!starts.some((left) => Math.abs(left - size[0] / 2) < 8));
    assert.ok(paper.length <= 9, `${paper.length} sheets`);
    await page.close();
  });

  it('have the codes, with the names of their systems, only where the author asks', async () => {
    const [{code}] = readRecord('knee-replacement').codes;
    for (const [attributes, isAsked] of [
      ['print-codes', true],
      ['print-codes handout="short"', true],
      ['print-codes="false"', false],
    ]) {
      const {page, paper} = await pressPrint(site, card('knee-replacement', attributes));
      const text = allText(paper);
      assert.equal(has(text, code), isAsked, attributes);
      assert.equal(has(text, 'Billing codes for staff and insurers'), isAsked, attributes);
      await page.close();
    }
  });

  it('are printed in black on white', async () => {
    const {page} = await pressPrint(site, card('knee-replacement', `${NUMBERS} ${APPOINTMENT}`));
    await page.emulateMediaType('print');
    const colors = await page.evaluate(() => {
      const found = new Set();
      const look = (root) => {
        for (const element of root.querySelectorAll('*')) {
          if (element.textContent.trim() && element.checkVisibility()) found.add(getComputedStyle(element).color);
          if (element.shadowRoot) look(element.shadowRoot);
        }
      };
      look(document.querySelector('procedure-handout').shadowRoot);
      return [...found];
    });
    assert.ok(colors.length > 0);
    for (const color of colors) assert.match(color, /^rgba?\(0, 0, 0/, color);
    await page.close();
  });
});
