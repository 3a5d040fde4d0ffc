// What exports say of an item beside its text: as much as the elements show.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, describe, it} from 'node:test';
import {recordWords} from '../../../dist/cli/export/record-words.js';
import {parseProcedure} from '../../../dist/index.js';
import {uriComponent} from '../../../dist/util/uri-component.js';

const folder = mkdtempSync(join(tmpdir(), 'procedure-elements-words-'));
after(() => rmSync(folder, {recursive: true, force: true}));

const STEPS = [
  {text: 'Stop eating.', kind: 'fasting', when: {before: 'PT6H', means: 'from'}},
  {text: 'Drink it.', when: {at: {day: 'P1D', time: '18:00'}, means: 'from'}, appointment: {to: '12:00'}},
  {
    ...{text: 'Do not take warfarin.', for: {condition: 'thinner', answers: ['yes']}},
    medicine: {name: 'warfarin', class: 'blood thinner', action: 'stop', askFirst: true},
  },
  {
    ...{text: 'Drink.', dose: {of: 'prep', part: 1, amount: '1 litre'}, repeat: {every: 'PT15M', times: 8}},
    rule: {authority: 'A', title: 'R', expires: '2099-01-01'},
  },
  {text: 'Old hours.', kind: 'fasting', rule: {authority: 'A', title: 'R', expires: '2020-01-01'}},
];
const record = (more = {}) =>
  parseProcedure({
    ...{id: 'a', lang: 'en', name: 'A', preparation: STEPS, ...more},
    conditions: [{id: 'thinner', text: 'Do you take a blood thinner?', answers: [{id: 'yes', text: 'Yes'}]}],
  }).procedure;

const wordsOf = (procedure) =>
  procedure.preparation.map((step) => recordWords(procedure, '2026-05-04').item('preparation', step).replaceAll('\u202f', ' '));

describe('words of exports', () => {
  it('state for whom a step is, when, with which medicine and dose, and that the team is asked first', () => {
    assert.deepEqual(wordsOf(record()), [
      'From 6 hours before: Stop eating.',
      'Only for appointments before 12:00 PM: From 6:00 PM, 1 day before: Drink it.',
      'Only if your answer to “Do you take a blood thinner?” is “Yes”: Do not take warfarin.\nStop: warfarin (blood thinner)\nAsk your team first',
      'Drink.\nDose 1 of 1: 1 litre\nEvery 15 minutes, 8 times',
      'Eating and drinking: Ask your team first',
    ]);
  });

  it('are in the language of the record where the interface speaks it', () => {
    assert.match(wordsOf(record({lang: 'es-MX'}))[2], /^Solo si su respuesta a «Do you take.*\nDeje de tomar: warfarin/);
    assert.match(wordsOf(record({lang: 'de'}))[0], /^From 6 hours before: /);
  });

  it('give a chance its people, its time and its source', () => {
    const risk = {text: 'Clot', likelihood: {count: 1, of: 100, about: true, period: 'P1Y'}, severity: 'serious', source: 'S'};
    const {item} = recordWords(record({risks: [risk]}), '2026-05-04');
    assert.equal(item('risks', risk), 'Clot (about 1 in 100 people within 1 year; Serious)\nSource: S');
  });

  it('name whom to call, and say of a withdrawn record only that it was withdrawn', () => {
    const file = join(folder, 'a.json');
    const run = (more) => {
      writeFileSync(file, JSON.stringify({...record(), contacts: [{kind: 'care-team', phone: '555 0100'}], ...more}));
      const args = ['export', file, '--to', 'text', '--out', folder, '--force'];
      assert.equal(spawnSync(process.execPath, [resolve('dist/cli/cli.js'), ...args]).status, 0);
      return readFileSync(join(folder, 'a.txt'), 'utf8');
    };
    assert.match(run({}), /When to get help\nYour care team: 555 0100\n/);
    const text = run({withdrawn: {date: '2026-03-01', reason: 'New guideline.', replacedBy: 'b.json'}});
    assert.match(
      text,
      /^A\n\nThis information was withdrawn on March 1, 2026\.\nDo not follow it any more.*\nNew guideline\.\nRead this instead: b\.html\n/,
    );
    assert.doesNotMatch(text, /Stop eating/);
  });

  it('uriComponent: writes what is not a whole character as a sign for it', () => {
    assert.equal(uriComponent('a/\ud800'), 'a%2F%EF%BF%BD');
  });
});
