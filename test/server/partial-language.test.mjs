// A page may register a few words of a language: every element shows the rest in English, and nothing is lost.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {registerLocale} from 'procedure-elements';
import {elementTags, renderElement} from 'procedure-elements/render.js';
import {IDS, readRecord} from '../records.mjs';

// Of a withdrawn record nothing is shown but that.
const everyField = {...JSON.parse(readFileSync('test/fixtures/every-field.json', 'utf8')), withdrawn: undefined};

test('every element renders in a language that is registered in part', () => {
  registerLocale({lang: 'fr', risks: {heading: 'Les risques'}});
  for (const tag of elementTags())
    for (const procedure of [...IDS.map(readRecord), everyField]) {
      const html = renderElement(tag, procedure, {lang: 'fr'});
      assert.doesNotMatch(html, /undefined|\[object /, `${tag} of ${procedure.id}`);
    }
  const checklist = renderElement('prep-checklist', readRecord('knee-replacement'), {lang: 'fr'});
  assert.match(checklist, /Only if your answer to/);
});
