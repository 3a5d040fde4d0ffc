import {expect} from '@open-wc/testing';
import {LitElement} from 'lit';
import {UpdateTimer} from '../../../src/elements/prep-checklist/update-timer.js';
import {waitUntil} from '../../wait-until.js';

class TimerHost extends LitElement {
  updates = 0;
  readonly timer = new UpdateTimer(this);
  protected override updated(): void {
    this.updates++;
  }
}
customElements.define('timer-host', TimerHost);

describe('a timer of updates', () => {
  let host: TimerHost;
  /** Wakes up after `host` would have done so. */
  let later: TimerHost;

  beforeEach(async () => {
    [host, later] = [new TimerHost(), new TimerHost()];
    document.body.append(host, later);
    await Promise.all([host.updateComplete, later.updateComplete]);
  });
  afterEach(() => {
    host.remove();
    later.remove();
  });

  async function updatesUntil(moment: number): Promise<number> {
    later.timer.wakeAt(moment);
    await waitUntil(() => later.updates > 1);
    return host.updates;
  }

  it('renders when the moment has come', async () => {
    const now = Date.now();
    host.timer.wakeAt(now + 20);
    expect(await updatesUntil(now + 60)).to.equal(2);
  });

  it('has one moment at most, and none where it is stopped', async () => {
    const now = Date.now();
    host.timer.wakeAt(now + 20);
    host.timer.wakeAt(undefined);
    expect(await updatesUntil(now + 60)).to.equal(1);
  });

  it('stops while its host is off the page', async () => {
    const now = Date.now();
    host.timer.wakeAt(now + 20);
    host.remove();
    host.timer.wakeAt(now + 30);
    expect(await updatesUntil(now + 60)).to.equal(1);
  });
});
