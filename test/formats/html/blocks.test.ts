import {expect} from '@open-wc/testing';
import {HostilePage} from '../../../src/formats/blocks/hostile-page.js';
import {below, isBoldHeading} from '../../../src/formats/html/headings.js';
import {PageSize} from '../../../src/formats/html/page-size.js';
import {descendants, parseHtml} from '../../../src/formats/html/parse.js';
import {captionOf, readPictures} from '../../../src/formats/html/pictures.js';
import {Walk} from '../../../src/formats/html/walk.js';

const figure = (html: string) => descendants(parseHtml(html, false)).find(({tagName}) => tagName === 'figure')!;

describe('blocks of HTML', () => {
  it('below: puts headings under the one that opens them, as deep as they are apart', () => {
    const blocks = [
      {type: 'heading', level: 2, text: 'A'},
      {type: 'heading', level: 3, text: 'B'},
    ] as const;
    const levels = below({type: 'heading', level: 3, text: 'Tab', weak: true}, blocks).map(
      (block) => 'level' in block && block.level,
    );
    expect(levels).to.deep.equal([3, 4, 5]);
    expect(below({type: 'heading', level: 2, text: 'Tab', weak: true}, [])).to.have.length(1);
  });

  it('isBoldHeading: takes no sentence and no long line', () => {
    expect(['Risks', 'Rest.', 'x'.repeat(101)].map(isBoldHeading)).to.deep.equal([true, false, false]);
  });

  it('PageSize: refuses a page with more headings or paragraphs than people read', () => {
    const size = new PageSize();
    for (let count = 0; count < 1000; count++) size.countHeading();
    expect(() => size.countHeading()).to.throw(HostilePage, 'headings');
    expect(() => {
      for (let count = 0; count < 10_001; count++) size.countBlock();
    }).to.throw(HostilePage, 'paragraphs');
  });

  it('captionOf: reads the caption of a figure and its credit', () => {
    const element = figure(
      '<figure><img src="a.png" alt="A knee"><figcaption>A knee <small>Photo: B</small></figcaption></figure>',
    );
    expect(captionOf(element)).to.deep.equal({caption: 'A knee Photo: B', credit: 'Photo: B'});
    expect(captionOf(figure('<figure><img src="a.png" alt="A knee"></figure>'))).to.equal(undefined);
    expect(readPictures(element.childNodes).pictures).to.deep.equal([{type: 'picture', src: 'a.png', alt: 'A knee'}]);
  });

  it('Walk: reads lines of bold as headings outside of items', () => {
    const {childNodes} = parseHtml('<p><b>Risks</b></p><ul><li><b>Rash</b></li></ul>', false);
    const types = new Walk(new Map(), 'en').blocksOf(childNodes).map(({type}) => type);
    expect(types).to.deep.equal(['heading', 'list']);
  });
});
