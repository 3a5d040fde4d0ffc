// "Before" and "after", "at least" and "at most" must survive a translation.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compareDirections, isSameBound} from '../../../dist/cli/translate/directions.js';
import {shorten} from '../../../dist/cli/translate/shorten.js';

const toSpanish = {from: 'en', to: 'es'};

describe('compareDirections', () => {
  it('compareDirections: names both directions', () =>
    assert.deepEqual(compareDirections('Eat after the scan.', 'Coma antes de la prueba.', toSpanish), [
      'the translation of "Eat after the scan." has "before" instead of "after"',
    ]));

  it('compareDirections: accepts a clause that states both', () =>
    assert.deepEqual(compareDirections('Eat after the scan.', 'Coma después de la prueba, no antes.', toSpanish), []));

  it('compareDirections: compares nothing in a language whose words it does not know', () =>
    assert.deepEqual(compareDirections('Eat after.', 'Før.', {from: 'en', to: 'da'}), []));
});

describe('isSameBound', () => {
  it('isSameBound: accepts "not more than" for "at most", whichever is the translation', () => {
    assert.ok(isSameBound('Do not take more than 8.', 'Tome 8 como máximo.', toSpanish));
    assert.ok(isSameBound('Take at most 8.', 'No tome más de 8.', toSpanish));
  });

  it('isSameBound: does not accept the opposite bound', () =>
    assert.ok(!isSameBound('Do not take more than 8.', 'Tome 8 como mínimo.', toSpanish)));
});

describe('shorten', () => {
  it('shorten: quotes at most 50 characters', () => {
    assert.equal(shorten('a'.repeat(50)), 'a'.repeat(50));
    assert.equal(shorten('a'.repeat(51)), `${'a'.repeat(50)}…`);
  });
});
