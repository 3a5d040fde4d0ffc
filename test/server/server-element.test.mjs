// Elements as a server renders them: without updates, with events that bubble.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {CLASSES, createElement, ELEMENTS} from '../../dist/server/server-element.js';

describe('elements on a server', () => {
  it('creates each of them, and none of those that browsers fetch when they are needed', () => {
    for (const [tag, element] of CLASSES) {
      const made = createElement(tag);
      assert.ok(made instanceof element);
      assert.equal(made.localName, tag);
    }
    assert.ok(ELEMENTS.has('risk-list') && !ELEMENTS.has('procedure-source'));
    assert.equal(createElement('procedure-speech'), undefined);
  });

  it('prepares no update when a property changes', () => {
    const element = createElement('risk-list');
    element.withFigures = true;
    assert.equal(element.withFigures, true);
    assert.equal(element.isUpdatePending, false);
  });

  it('gives events to those around an element, until one stops them', () => {
    const [outer, inner] = ['procedure-card', 'risk-list'].map(createElement);
    inner.host = outer;
    const heard = [];
    outer.addEventListener('call', () => heard.push('outer'));
    inner.addEventListener('call', () => heard.push('inner'));
    inner.dispatchEvent(new Event('call', {bubbles: true}));
    assert.deepEqual(heard, ['inner', 'outer']);
    inner.addEventListener('call', (event) => event.stopPropagation());
    inner.dispatchEvent(new Event('call', {bubbles: true}));
    assert.deepEqual(heard, ['inner', 'outer', 'inner']);
  });
});
