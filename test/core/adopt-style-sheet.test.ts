import {expect} from '@open-wc/testing';
import {adoptStyleSheet} from '../../src/core/adopt-style-sheet.js';

const CSS = 'p { color: rgb(1, 2, 3) }';

describe('a style sheet that is adopted', () => {
  let host: HTMLElement;
  let root: ShadowRoot;
  const color = (): string => getComputedStyle(root.querySelector('p')!).color;

  beforeEach(() => {
    host = document.createElement('div');
    root = host.attachShadow({mode: 'open'});
    root.append(document.createElement('p'));
    document.body.append(host);
  });
  afterEach(() => host.remove());

  it('holds beside the others until it is taken away', () => {
    const other = new CSSStyleSheet();
    root.adoptedStyleSheets = [other];
    const remove = adoptStyleSheet(root, CSS);
    expect(color()).to.equal('rgb(1, 2, 3)');
    remove();
    expect(color()).not.to.equal('rgb(1, 2, 3)');
    expect([...root.adoptedStyleSheets]).to.deep.equal([other]);
  });

  it('is an element where the browser has no constructable sheets', () => {
    Object.defineProperty(root, 'adoptedStyleSheets', {value: undefined});
    const remove = adoptStyleSheet(root, CSS);
    expect(color()).to.equal('rgb(1, 2, 3)');
    remove();
    expect(root.querySelector('style')).to.equal(null);
  });
});
