import {expect} from '@open-wc/testing';
import {ChunkController} from '../../../src/core/controllers/chunk-controller.js';
import {configureEnvironment, environment} from '../../../src/loading/environment.js';
import {nextTask} from '../../timing.mjs';

/** A host that counts its updates. */
class Host extends HTMLElement {
  updates = 0;
  updateComplete = Promise.resolve(true);
  addController(): void {}
  removeController(): void {}
  requestUpdate(): void {
    this.updates++;
  }
}
customElements.define('chunk-host', Host);

describe('ChunkController', () => {
  const {loadPart, chunks} = environment;
  const {warn} = console;
  afterEach(() => {
    configureEnvironment({loadPart, chunks});
    console.warn = warn;
  });

  it('loads a chunk when it is first needed, once, and updates its host', async () => {
    let loads = 0;
    const host = new Host();
    const chunk = new ChunkController(host, 'example', () => Promise.resolve({number: ++loads}), 'has no example');
    await nextTask();
    expect(loads).to.equal(0);
    expect(chunk.get()).to.equal(undefined);
    chunk.get();
    await chunk.complete;
    expect(chunk.get()).to.deep.equal({number: 1});
    expect([loads, host.updates, chunk.hasFailed]).to.deep.equal([1, 1, false]);
  });

  it('reports a failure once, and loads the chunk again when the device is online', async () => {
    const told: unknown[] = [];
    console.warn = (...words) => told.push(words.join(' '));
    let fails = true;
    configureEnvironment({
      loadPart: (_, imported) => (fails ? Promise.reject(new Error('not there')) : imported()),
    });
    const chunk = new ChunkController(new Host(), 'example', () => Promise.resolve('here'), 'has no example');
    chunk.get();
    await chunk.complete;
    chunk.get();
    await nextTask();
    expect(told).to.deep.equal(['<chunk-host> has no example: not there']);
    expect(chunk.hasFailed).to.equal(true);
    fails = false;
    dispatchEvent(new Event('online'));
    chunk.get();
    await chunk.complete;
    expect([chunk.chunk, chunk.hasFailed]).to.deep.equal(['here', false]);
  });

  it('has what a server gives from the start', () => {
    configureEnvironment({chunks: {example: 'given'}});
    const chunk = new ChunkController(new Host(), 'example', () => Promise.reject(new Error('never')), 'has no example');
    expect(chunk.get()).to.equal('given');
  });
});
