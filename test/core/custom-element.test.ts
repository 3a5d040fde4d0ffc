import {expect} from '@open-wc/testing';
import {customElement} from '../../src/core/custom-element.js';

describe('customElement', () => {
  const {warn} = console;
  let warnings: string[];
  beforeEach(() => {
    warnings = [];
    console.warn = (text: string) => warnings.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('registers a free tag, and says nothing when the same version comes again', () => {
    class First extends HTMLElement {}
    customElement('x-first')(First);
    customElement('x-first')(class extends HTMLElement {});
    expect(customElements.get('x-first')).to.equal(First);
    expect(warnings).to.deep.equal([]);
  });

  it('keeps the first of two versions and says which they are', () => {
    class Old extends HTMLElement {
      static version = '0.0.1';
    }
    customElements.define('x-old', Old);
    customElement('x-old')(class extends HTMLElement {});
    expect(customElements.get('x-old')).to.equal(Old);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/<x-old>.*0\.0\.1/);
  });
});
