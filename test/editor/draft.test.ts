import {expect} from '@open-wc/testing';
import {Draft} from '../../src/editor/draft.js';
import type {State} from '../../src/editor/store.js';

const state = (name: string): State => ({record: {name}, done: []});

/** Reads the draft as a later visit does. */
async function found(): Promise<State | undefined> {
  const draft = new Draft();
  await draft.read();
  return draft.found;
}

describe('the draft of the editor', () => {
  afterEach(() => new Draft().keep(false, state('')));

  it('is stored only where somebody has asked for it', async () => {
    const draft = new Draft();
    await draft.follow(state('Knee scan'));
    expect(await found()).to.equal(undefined);
    await draft.keep(true, state('Knee scan'));
    await draft.follow(state('Hip scan'));
    expect(await found()).to.deep.equal(state('Hip scan'));
  });

  it('is deleted where it is not kept any more', async () => {
    const draft = new Draft();
    await draft.keep(true, state('Knee scan'));
    await draft.keep(false, state('Knee scan'));
    expect(await found()).to.equal(undefined);
  });

  it('is not kept where the browser cannot store it', async () => {
    const draft = new Draft();
    const error = await draft.keep(true, {...state('Knee scan'), saved: (() => {}) as never}).catch((error: Error) => error);
    expect(error).to.have.property('name', 'DataCloneError');
    expect(draft.isKept).to.equal(false);
  });
});
