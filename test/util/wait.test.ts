import {expect} from '@open-wc/testing';
import {wait} from '../../src/util/wait.js';

describe('wait', () => {
  it('settles after its time, not before', async () => {
    let settled = false;
    const waiting = wait(50).then(() => (settled = true));
    await Promise.resolve();
    expect(settled).to.equal(false);
    await waiting;
  });

  it('settles at once where it is aborted', async () => {
    const controller = new AbortController();
    const waiting = wait(1e9, controller.signal);
    controller.abort();
    expect(await waiting).to.equal(undefined);
  });

  it('settles at once where it was aborted before', async () => {
    expect(await wait(1e9, AbortSignal.abort())).to.equal(undefined);
  });
});
