import {expect, fixture} from '@open-wc/testing';
import {html, LitElement, type TemplateResult} from 'lit';
import {HashLinks} from '../../../src/elements/procedure-card/hash-links.js';
import {waitUntil} from '../../wait-until.js';
import {staysTrue} from '../../timing.mjs';

class HashHost extends LitElement {
  readonly links = new HashLinks(this);

  protected override render(): TemplateResult {
    return html`<a href="#one" @click=${this.links.follow}>One</a>
      <details>
        <summary>More</summary>
        <section id="one" tabindex="-1">1</section>
        <section id="two" tabindex="-1">2</section>
      </details>`;
  }
}
customElements.define('hash-host', HashHost);

describe('HashLinks', () => {
  let host: HashHost;
  beforeEach(async () => {
    host = await fixture<HashHost>(html`<hash-host></hash-host>`);
  });
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  const focused = (): string | undefined => host.shadowRoot!.activeElement?.id;
  const details = (): HTMLDetailsElement => host.shadowRoot!.querySelector('details')!;

  it('moves the focus to what a link names, and opens what it is in', () => {
    expect(details().open).to.equal(false);
    host.shadowRoot!.querySelector('a')!.click();
    expect([details().open, focused()]).to.deep.equal([true, 'one']);
  });

  it('follows the address, at once and when it changes, while it is on the page', async () => {
    history.replaceState(null, '', '#one');
    expect(focused()).to.equal(undefined);
    host.links.followAddress();
    expect(focused()).to.equal('one');
    location.hash = 'two';
    await waitUntil(() => focused() === 'two');
    host.remove();
    details().open = false;
    location.hash = 'one';
    await staysTrue(() => !details().open);
  });

  it('takes addresses that name nothing here, or are malformed', () => {
    for (const hash of ['', '#', '#none', '#%E0%A4%A', '#1"]', '#:target']) {
      history.replaceState(null, '', location.pathname + location.search + hash);
      host.links.followAddress();
      expect(focused(), hash).to.equal(undefined);
    }
  });
});
