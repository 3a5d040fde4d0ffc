// What a search waits for must not keep a process alive once nobody wants it.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {wait} from '../../../dist/util/wait.js';

test('a wait that is aborted leaves no timer', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  const before = timers();
  const controller = new AbortController();
  const waiting = [wait(60_000, controller.signal), wait(60_000, AbortSignal.abort())];
  assert.equal(timers(), before + 1, 'the one that is still wanted');
  controller.abort();
  await Promise.all(waiting);
  assert.equal(timers(), before);
});
