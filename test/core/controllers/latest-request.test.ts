import {expect} from '@open-wc/testing';
import {LitElement} from 'lit';
import {LatestRequest} from '../../../src/core/controllers/latest-request.js';

class RequestHost extends LitElement {
  readonly request = new LatestRequest<string>(this);
}
customElements.define('request-host', RequestHost);

describe('the latest request', () => {
  let request: LatestRequest<string>;

  beforeEach(() => {
    ({request} = new RequestHost());
  });

  it('has the result of the last one, whichever comes first', async () => {
    let answerFirst!: (text: string) => void;
    const first = request.run(() => new Promise((resolve) => (answerFirst = resolve)));
    await request.run(() => Promise.resolve('second'));
    answerFirst('first');
    await first;
    expect(request.last).to.deep.equal({result: 'second'});
  });

  it('aborts the one before', async () => {
    let signal!: AbortSignal;
    void request.run((own) => {
      signal = own;
      return new Promise(() => {});
    });
    expect(signal.aborted).to.equal(false);
    await request.run(() => Promise.resolve('second'));
    expect(signal.aborted).to.equal(true);
  });

  it('returns why it failed, and shows that instead of a result', async () => {
    const error = new Error('The server answered 500.');
    await request.run(() => Promise.resolve('first'));
    expect(await request.run(() => Promise.reject(error))).to.equal(error);
    expect(request.last).to.deep.equal({error});
  });

  it('keeps silent about a failure that nobody waits for any more', async () => {
    const failing = request.run((signal) => new Promise((_, reject) => signal.addEventListener('abort', reject)));
    await request.run(() => Promise.resolve('second'));
    expect(await failing).to.equal(undefined);
    expect(request.last).to.deep.equal({result: 'second'});
  });
});
