import {expect} from '@open-wc/testing';
import {keysOf, moved, pointer, pointerOfPath, valueAt, withValue} from '../../src/editor/json.js';

describe('JSON of the editor', () => {
  const record = {name: 'A', risks: [{text: 'one'}, {text: 'two'}]};

  it('sets, makes and removes values without a change to the original', () => {
    expect(withValue(record, '/risks/1/text', 'three')).to.deep.equal({name: 'A', risks: [{text: 'one'}, {text: 'three'}]});
    expect(withValue(record, '/risks/0', undefined)).to.deep.equal({name: 'A', risks: [{text: 'two'}]});
    expect(withValue(record, '/review/last', '2026-01-01')).to.deep.equal({...record, review: {last: '2026-01-01'}});
    expect(withValue(record, '/name', undefined)).to.deep.equal({risks: record.risks});
    expect(record.risks).to.have.length(2);
  });

  it('keeps the order of the keys', () => {
    expect(Object.keys(withValue(record, '/name', 'B'))).to.deep.equal(['name', 'risks']);
  });

  it('reads pointers and paths, odd keys included', () => {
    expect(keysOf(pointer(['a/b', '~', 0]))).to.deep.equal(['a/b', '~', '0']);
    expect(pointerOfPath('$.risks[2].likelihood.count')).to.equal('/risks/2/likelihood/count');
    expect(pointerOfPath('$')).to.equal('');
    expect(valueAt(record, '/risks/1/text')).to.equal('two');
    expect(valueAt(record, '/risks/7/text')).to.equal(undefined);
  });

  it('moves items', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).to.deep.equal(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 2, 0)).to.deep.equal(['c', 'a', 'b']);
  });
});
