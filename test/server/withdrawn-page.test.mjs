import assert from 'node:assert/strict';
import {test} from 'node:test';
import {pageWords} from '../../dist/server/page-words.js';
import {renderWithdrawn} from '../../dist/server/withdrawn-page.js';

const record = {lang: 'en', name: 'Knee <scan>', summary: 'Old advice', withdrawn: {date: '2026-03-01'}};

test('the page of a withdrawn record shows its name and the date, and nothing else of the record', () => {
  const html = renderWithdrawn(record, 'en');
  assert.match(html, /<h1 lang="en" dir="ltr">Knee &lt;scan&gt;<\/h1>/);
  assert.ok(html.includes(pageWords('en').withdrawn('March 1, 2026')));
  assert.doesNotMatch(html, /Old advice|undefined|<a /);
});

test('it states why, and links to the page that replaces it', () => {
  const withdrawn = {date: '2026-03-01', reason: 'A dose was wrong.', replacedBy: 'knee-2.json'};
  const html = renderWithdrawn({...record, withdrawn}, 'es-MX');
  assert.match(html, /<p lang="en" dir="ltr">A dose was wrong.<\/p>/);
  assert.match(html, /<a href="knee-2.html">/);
  assert.ok(html.includes(pageWords('es').ask));
});

test('a language without words for pages gets English', () => {
  assert.equal(pageWords('tlh'), pageWords('en'));
});
