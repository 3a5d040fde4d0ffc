import assert from 'node:assert/strict';
import {test} from 'node:test';
import {languagePages, pageOfRecord, pageUrl} from '../../dist/server/page-address.js';

test('a page is beside its record, with the same query and fragment', () => {
  assert.equal(pageOfRecord('knee.json'), 'knee.html');
  assert.equal(pageOfRecord('/records/knee.JSON?v=2#risks'), '/records/knee.html?v=2#risks');
  assert.equal(pageOfRecord('knee.json.html'), 'knee.json.html');
  assert.equal(pageOfRecord('/knee/'), '/knee/');
});

test('pages in other languages are those of their records', () => {
  const alternates = [{lang: 'es', url: 'rodilla.json'}];
  assert.deepEqual(languagePages({alternates}), [{lang: 'es', href: 'rodilla.html'}]);
  assert.deepEqual(languagePages({}), []);
});

test('the address of a page is in the folder of the site', () => {
  assert.equal(pageUrl('knee', new URL('https://clinic.example/info/')), 'https://clinic.example/info/knee.html');
});
