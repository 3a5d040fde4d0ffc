import {expect} from '@open-wc/testing';
import {make} from '../../../src/core/print/make-element.js';

describe('make', () => {
  it('makes an element with a class, elements, and texts as text', () => {
    const element = make('p', 'a b', '<b>1</b>', make('i', '', '2'));
    expect(element.outerHTML).to.equal('<p class="a b">&lt;b&gt;1&lt;/b&gt;<i class="">2</i></p>');
  });
});
