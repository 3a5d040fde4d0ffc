import {expect} from '@open-wc/testing';
import {shared} from '../../src/util/page-global.js';
import {dropPrototypes, toPlain} from '../../src/util/plain-data.js';

describe('shared', () => {
  it('creates a value once for all copies of the library', () => {
    const made = shared('test of shared', () => ({}));
    expect(shared('test of shared', () => ({other: true}))).to.equal(made);
    const {[Symbol.for('procedure-elements')]: all} = globalThis as unknown as Record<symbol, Record<string, unknown>>;
    expect(all!['test of shared']).to.equal(made);
  });

  it('reads no member that the page put on all objects', () => {
    Object.assign(Object.prototype, {polluted: 'by the page'});
    try {
      expect(shared('polluted', () => 'own')).to.equal('own');
    } finally {
      delete (Object.prototype as {polluted?: string}).polluted;
    }
  });
});

describe('dropPrototypes and toPlain', () => {
  const data = {list: [{text: 'a'}, null, 1], inner: {deep: {}}};

  it('take prototypes from every object and give them back in a copy', () => {
    const bare = dropPrototypes(structuredClone(data));
    expect(Object.getPrototypeOf(bare)).to.equal(null);
    expect(Object.getPrototypeOf(bare.list[0]!)).to.equal(null);
    expect(Object.getPrototypeOf(bare.inner.deep)).to.equal(null);
    expect(Array.isArray(bare.list)).to.equal(true);
    const plain = toPlain(bare);
    expect(Object.getPrototypeOf(plain.inner.deep)).to.equal(Object.prototype);
    expect(plain).to.deep.equal(data);
    expect(plain.list).not.to.equal(bare.list);
  });

  it('leave other values as they are', () => {
    for (const value of [null, undefined, 'text', 0, false]) {
      expect(dropPrototypes(value)).to.equal(value);
      expect(toPlain(value)).to.equal(value);
    }
  });
});
