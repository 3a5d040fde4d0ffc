import {expect} from '@open-wc/testing';
import {LitElement} from 'lit';
import {Localize} from '../../../src/core/controllers/localize-controller.js';
import {ColumnOrder} from '../../../src/elements/option-compare/column-order.js';
import type {Column} from '../../../src/elements/option-compare/rows.js';

class OrderHost extends LitElement {
  columns: readonly Column[] = ['Scan', 'Surgery', 'Waiting'].map((name) => ({name, aspects: {}}));
  readonly order = new ColumnOrder(this);
  private readonly localize = new Localize(this);

  protected override render(): unknown {
    return this.order.render(this.order.apply(this.columns), ({name}) => name, this.localize);
  }
}
customElements.define('order-host', OrderHost);

describe('the order of options', () => {
  let host: OrderHost;
  const names = (): string[] => host.order.apply(host.columns).map(({name}) => name);
  const buttons = (): HTMLElement[] => [...host.renderRoot.querySelectorAll<HTMLElement>('.order button')];

  beforeEach(async () => {
    host = new OrderHost();
    document.body.append(host);
    await host.updateComplete;
    host.renderRoot.querySelector('details')!.open = true;
  });
  afterEach(() => host.remove());

  it('is the author’s until the reader moves one, which keeps the focus and is announced', async () => {
    expect(names()).to.deep.equal(['Scan', 'Surgery', 'Waiting']);
    buttons()[1]!.click();
    await host.updateComplete;
    expect(names()).to.deep.equal(['Surgery', 'Scan', 'Waiting']);
    expect(host.shadowRoot!.activeElement).to.equal(buttons()[3]);
    expect(host.renderRoot.querySelector('[role=status]')!.textContent).to.contain('Scan').and.to.contain('2');
  });

  it('stays as it is at either end', async () => {
    buttons()[0]!.click();
    buttons()[5]!.click();
    await host.updateComplete;
    expect(names()).to.deep.equal(['Scan', 'Surgery', 'Waiting']);
    expect(buttons().map((button) => button.getAttribute('aria-disabled'))[0]).to.equal('true');
  });

  it('is the author’s again where the options are others, and has no control for one', async () => {
    buttons()[1]!.click();
    await host.updateComplete;
    host.columns = host.columns.slice(0, 1);
    host.requestUpdate();
    await host.updateComplete;
    expect(names()).to.deep.equal(['Scan']);
    expect(host.renderRoot.querySelector('details')).to.equal(null);
  });
});
