import {expect} from '@open-wc/testing';
import {hasContent} from '../../src/core/has-content.js';

const holder = (markup: string): Element => {
  const element = document.createElement('div');
  element.innerHTML = markup;
  return element;
};

describe('content of an author', () => {
  for (const markup of [
    '',
    ' \n',
    '<br>',
    '<p>&nbsp;</p>',
    '<p><span> </span><br></p>',
    '<script>1</script>',
    '<b slot="x">a</b>',
  ])
    it(`is not in ${JSON.stringify(markup)}`, () => expect(hasContent(holder(markup))).to.equal(false));

  for (const markup of ['a', '<p>a</p>', '<p><img alt=""></p>', '<img alt="">', '<!-- a --> b'])
    it(`is in ${JSON.stringify(markup)}`, () => expect(hasContent(holder(markup))).to.equal(true));

  it('does not count a child that is not the author’s', () => {
    const element = holder('<div>Ours</div>');
    expect(hasContent(element, element.firstElementChild!)).to.equal(false);
  });
});
