import {expect} from '@open-wc/testing';
import {listMarked} from '../../../src/formats/html/marked-lists.js';
import type {Block} from '../../../src/formats/blocks/block.js';

const paragraphs = (...texts: readonly string[]): Block[] => texts.map((text) => ({type: 'paragraph', text}));
const list = (...texts: readonly string[]): Block => ({
  type: 'list',
  ordered: false,
  items: texts.map((text) => ({blocks: [{type: 'paragraph', text}]})),
});

describe('lists that somebody typed', () => {
  it('makes one list of the paragraphs that begin with a mark, and leaves the others', () => {
    expect(listMarked(paragraphs('Risks:', '• Bleeding', '▪ Infection', 'Ask us.'))).to.deep.equal([
      ...paragraphs('Risks:'),
      list('Bleeding', 'Infection'),
      ...paragraphs('Ask us.'),
    ]);
  });

  it('takes a single bullet for an item, and a single hyphen for a dash', () => {
    expect(listMarked(paragraphs('• Bleeding'))).to.deep.equal([list('Bleeding')]);
    for (const text of ['- or later', '-5 °C', '* see below'])
      expect(listMarked(paragraphs(text))).to.deep.equal(paragraphs(text));
  });

  it('keeps the place of each item', () => {
    const [made] = listMarked([
      {type: 'paragraph', text: '- A', place: {line: 3}},
      {type: 'paragraph', text: '- B', place: {line: 4}},
    ]);
    expect(made?.place).to.deep.equal({line: 3});
    expect(made?.type === 'list' && made.items.map(({place}) => place)).to.deep.equal([{line: 3}, {line: 4}]);
  });

  it('adds to a list that it has made, and to no list of the page', () => {
    const made = listMarked(paragraphs('• A'));
    expect(listMarked([...made, ...paragraphs('• B')])).to.deep.equal([list('A', 'B')]);
    expect(listMarked([list('A'), ...paragraphs('• B')])).to.deep.equal([list('A'), list('B')]);
  });
});
