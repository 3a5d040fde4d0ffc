import {expect} from '@open-wc/testing';
import {Remember} from '../../src/core/controllers/remember.js';

const record = {id: 'knee-replacement', version: '1'};

describe('Remember', () => {
  afterEach(() => localStorage.clear());

  it('keeps a value for one record, one version and one area', () => {
    const ticks = new Remember({remember: true}, 'checklist');
    expect(ticks.read(record)).to.equal(undefined);
    expect(ticks.write(record, [1, 2])).to.equal(true);
    expect(ticks.read(record)).to.deep.equal([1, 2]);
    expect(ticks.read({...record, version: '2'})).to.equal(undefined);
    expect(ticks.read({id: 'knee-replacement-partial', version: '1'})).to.equal(undefined);
    expect(new Remember({remember: true}, 'questions').read(record)).to.equal(undefined);
  });

  it('touches nothing unless its host says so', () => {
    const host = {remember: false};
    const ticks = new Remember(host, 'checklist');
    expect(ticks.write(record, [1])).to.equal(false);
    expect(localStorage).to.have.length(0);
    host.remember = true;
    ticks.write(record, [1]);
    host.remember = false;
    expect(ticks.read(record)).to.equal(undefined);
  });

  it('forgets every version of the record, and nothing else', () => {
    const ticks = new Remember({remember: true}, 'checklist');
    const others = [{id: 'knee-replacement-partial', version: '1'}, {id: 'colonoscopy'}];
    for (const one of [record, {...record, version: '2'}, {id: record.id}, ...others]) ticks.write(one, [1]);
    localStorage.setItem('of-the-page', '1');
    ticks.clear(record);
    expect(localStorage).to.have.length(3);
    for (const one of others) expect(ticks.read(one)).to.deep.equal([1]);
  });

  it('survives storage that throws and values that are no JSON', () => {
    const ticks = new Remember({remember: true}, 'checklist');
    ticks.write(record, [1]);
    localStorage.setItem(localStorage.key(0)!, '{');
    expect(ticks.read(record)).to.equal(undefined);
    const real = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      ...real,
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    try {
      expect(ticks.read(record)).to.equal(undefined);
      expect(ticks.write(record, [1])).to.equal(false);
      ticks.clear(record);
    } finally {
      Object.defineProperty(window, 'localStorage', real);
    }
  });
});
