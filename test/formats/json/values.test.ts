import {expect} from '@open-wc/testing';
import {isObject, list, stringOf} from '../../../src/formats/json/values.js';

describe('values of JSON', () => {
  it('are objects, lists and texts', () => {
    expect([{}, [], null, 'a', undefined].map(isObject)).to.deep.equal([true, false, false, false, false]);
    expect([[1, 2], 'a', 0, null, undefined].map(list)).to.deep.equal([[1, 2], ['a'], [0], [], []]);
    expect([' a ', 0, ' ', {}, true, null].map(stringOf)).to.deep.equal(['a', '0', undefined, undefined, undefined, undefined]);
  });
});
