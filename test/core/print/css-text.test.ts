import {expect} from '@open-wc/testing';
import {cssText} from '../../../src/core/print/css-text.js';

it('a sheet as text is the text', () => {
  expect(cssText`.a { color: red; }`).to.equal('.a { color: red; }');
});
