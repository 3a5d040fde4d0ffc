import {expect} from '@open-wc/testing';
import {Remember} from '../../../src/core/controllers/saved-state.js';

const record = {id: 'knee-replacement', version: '1'};

interface Ticks {
  readonly done: readonly unknown[];
}
const NONE: Ticks = {done: []};
const check = ({done}: {done?: unknown}): Ticks | undefined => (Array.isArray(done) ? {done} : undefined);

class Host {
  updates = 0;
  constructor(public remember = true) {}
  addController(): void {}
  requestUpdate(): void {
    this.updates++;
  }
}

const make = (host = new Host(), area = 'checklist'): Remember<Ticks> => new Remember(host, area, NONE, check);

/** Returns the saved entries of a record as a new visitor of the page sees them. */
function shown(of: {id: string; version?: string}, area?: string, host?: Host): readonly unknown[] {
  const memory = make(host, area);
  memory.show(of);
  return memory.value.done;
}

function keep(of: {id: string; version?: string}, done: readonly unknown[]): Remember<Ticks> {
  const memory = make();
  memory.show(of);
  memory.set(() => ({done}));
  return memory;
}

/** The page has no storage, as a frame without an origin of its own. */
function withoutStorage(use: () => void): void {
  const real = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
  Object.defineProperty(window, 'localStorage', {
    ...real,
    get: () => {
      throw new DOMException('blocked', 'SecurityError');
    },
  });
  try {
    use();
  } finally {
    Object.defineProperty(window, 'localStorage', real);
  }
}

describe('Remember', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('keeps a value for one record, one version and one area', () => {
    expect(shown(record)).to.deep.equal([]);
    expect(keep(record, [1, 2]).keeps).to.equal(true);
    expect(shown(record)).to.deep.equal([1, 2]);
    expect(shown({...record, version: '2'})).to.deep.equal([]);
    expect(shown({id: record.id})).to.deep.equal([]);
    expect(shown({id: 'knee-replacement-partial', version: '1'})).to.deep.equal([]);
    expect(shown(record, 'questions')).to.deep.equal([]);
  });

  it('touches no storage unless its host says so', () => {
    keep(record, [1]);
    const host = new Host(false);
    const memory = make(host);
    memory.show(record);
    expect(memory.value).to.equal(NONE);
    memory.set(() => ({done: [2]}));
    expect([memory.value.done, memory.able, memory.keeps, host.updates]).to.deep.equal([[2], false, false, 1]);
    expect(shown(record)).to.deep.equal([1]);
  });

  const add = (name: unknown) => (kept: Ticks) => ({done: [...kept.done.filter((other) => other !== name), name]});
  const take = (name: unknown) => (kept: Ticks) => ({done: kept.done.filter((other) => other !== name)});

  it('adds what was done before its host says so to what was kept, also what was taken back', () => {
    keep(record, [1, 2]);
    const host = new Host(false);
    const memory = make(host);
    memory.show(record);
    for (const change of [add(3), add(1), take(1)]) memory.set(change);
    host.remember = true;
    memory.refresh();
    memory.show(record);
    expect([memory.value.done, shown(record)]).to.deep.equal([
      [2, 3],
      [2, 3],
    ]);
    // Each change is made once: what another page writes later stays.
    keep(record, [1, 2]);
    memory.set(add(4));
    expect(shown(record)).to.deep.equal([1, 2, 4]);
  });

  it('takes nothing that was done for one record over to the next, nor what was cleared', () => {
    const host = new Host(false);
    const memory = make(host);
    memory.show(record);
    memory.set(add(1));
    memory.show({id: 'colonoscopy'});
    host.remember = true;
    memory.show({id: 'colonoscopy'});
    expect([memory.value, localStorage.length]).to.deep.equal([NONE, 0]);
    memory.set(add(2));
    memory.clear();
    memory.set(add(3));
    expect(shown({id: 'colonoscopy'})).to.deep.equal([3]);
  });

  it('has the value as long as the same record is shown, and for no other', () => {
    const memory = make(new Host(false));
    memory.show(record);
    memory.set(() => ({done: [1]}));
    memory.show({...record});
    memory.show({...record, version: '2'});
    expect(memory.value.done).to.deep.equal([1]);
    memory.show({id: 'colonoscopy'});
    expect(memory.value).to.equal(NONE);
  });

  it('forgets every version of the record, and nothing else', () => {
    const others = [{id: 'knee-replacement-partial', version: '1'}, {id: 'colonoscopy'}];
    for (const one of [record, {id: record.id}, ...others]) keep(one, [1]);
    localStorage.setItem('of-the-page', '1');
    const memory = keep({...record, version: '2'}, [1]);
    memory.clear();
    expect(memory.value).to.equal(NONE);
    expect(localStorage).to.have.length(3);
    for (const one of others) expect(shown(one)).to.deep.equal([1]);
  });

  it('takes nothing from storage that it cannot have written', () => {
    keep(record, [1]);
    for (const junk of ['{', 'null', '7', '"done"', '[]', '{"done":1}']) {
      localStorage.setItem(localStorage.key(0)!, junk);
      expect(shown(record), junk).to.deep.equal([]);
    }
  });

  it('goes on without storage, and says that it keeps nothing', () =>
    withoutStorage(() => {
      const memory = keep(record, [1]);
      expect([memory.value.done, memory.able, memory.keeps]).to.deep.equal([[1], false, false]);
      memory.clear();
      expect(memory.value).to.equal(NONE);
    }));

  it('says when storage is full, and still clears what it has', () => {
    keep(record, [1]);
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const memory = make();
      memory.show(record);
      memory.set(add(2));
      expect([memory.value.done, memory.able, memory.keeps]).to.deep.equal([[1, 2], true, false]);
      // Once there is room again, it is added to what another tab has written.
      Storage.prototype.setItem = setItem;
      localStorage.setItem(localStorage.key(0)!, JSON.stringify({done: [5]}));
      memory.set(add(3));
      expect(shown(record)).to.deep.equal([5, 2, 3]);
      memory.clear();
      expect([memory.keeps, localStorage.length]).to.deep.equal([true, 0]);
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});
