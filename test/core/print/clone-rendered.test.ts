import {expect} from '@open-wc/testing';
import {snapshot} from '../../../src/core/print/clone-rendered.js';

/** Counts its own. */
class Counted extends HTMLElement {
  static count = 0;
  constructor() {
    super();
    Counted.count++;
    this.attachShadow({mode: 'open'}).innerHTML =
      '<p>Inside <slot></slot></p><details><summary>More</summary>Yes</details><input type="checkbox"><textarea></textarea><!-- note -->';
  }
}
customElements.define('test-counted', Counted);

describe('snapshot', () => {
  const make = (): Counted => {
    const element = document.createElement('test-counted') as Counted;
    element.innerHTML = '<b>word</b><script type="application/json">{}</script>';
    element.lang = 'es';
    element.id = 'one';
    return element;
  };

  it('copies what is shown and runs nothing', () => {
    const element = make();
    const {count} = Counted;
    const copy = snapshot(element, () => undefined) as Element;
    document.body.append(copy);
    expect(Counted.count).to.equal(count);
    expect(copy.localName).to.equal('span');
    expect(copy.getAttributeNames()).to.deep.equal(['lang']);
    expect(copy.innerHTML).to.equal('<b>word</b>');
    expect(copy.shadowRoot!.querySelector('slot')!.assignedElements()[0]!.textContent).to.equal('word');
    copy.remove();
  });

  it('leaves out what an element has and does not show', () => {
    const element = make();
    element.shadowRoot!.querySelector('slot')!.remove();
    expect((snapshot(element, () => undefined) as Element).innerHTML).to.equal('');
  });

  it('keeps what is ticked and written, opens what is closed, and leaves the original as it is', () => {
    const element = make();
    const [box, field] = element.shadowRoot!.querySelectorAll<HTMLInputElement>('input, textarea');
    box!.checked = true;
    field!.value = 'My note';
    const before = element.shadowRoot!.innerHTML;
    const {shadowRoot} = snapshot(element, () => undefined) as Element;
    const [boxCopy, fieldCopy] = shadowRoot!.querySelectorAll<HTMLInputElement>('input, textarea');
    expect([boxCopy!.checked, fieldCopy!.value]).to.deep.equal([true, 'My note']);
    expect(shadowRoot!.querySelector('details')!.open).to.equal(true);
    expect(element.shadowRoot!.innerHTML).to.equal(before);
  });

  it('has the sheets of each root and gives each to be dressed', () => {
    const element = make();
    const sheet = new CSSStyleSheet();
    element.shadowRoot!.adoptedStyleSheets = [sheet];
    const roots: ShadowRoot[] = [];
    const copy = snapshot(element, (root) => roots.push(root)) as Element;
    expect(roots).to.deep.equal([copy.shadowRoot]);
    expect(copy.shadowRoot!.adoptedStyleSheets).to.deep.equal([sheet]);
  });
});
