import {expect} from '@open-wc/testing';
import type {Block} from '../../../src/formats/blocks/block.js';
import {listNumbered} from '../../../src/formats/blocks/numbered.js';
import {readPage} from '../../../src/index.js';

const paragraphs = (...texts: readonly string[]): Block[] => texts.map((text) => ({type: 'paragraph', text}));
const list = (...texts: readonly string[]): Block => ({
  type: 'list',
  ordered: true,
  items: texts.map((text) => ({blocks: [{type: 'paragraph', text}]})),
});

describe('numbers that somebody typed', () => {
  for (const numbers of [
    ['1.', '2.', '3.'],
    ['1)', '2)', '3)'],
    ['(1)', '(2)', '(3)'],
    ['1 –', '2 –', '3 –'],
    ['1:', '2:', '3:'],
    ['Step 1:', 'Step 2:', 'Step 3:'],
    ['Schritt 1:', 'Schritt 2:', 'Schritt 3:'],
    ['a)', 'b)', 'c)'],
    ['(i)', '(ii)', '(iii)'],
    ['①', '②', '③'],
    ['一、', '二、', '三、'],
    ['（1）', '（2）', '（3）'],
    ['١.', '٢.', '٣.'],
  ])
    it(`makes a list of paragraphs that count ${numbers.join(' ')}`, () => {
      const [first, second, third] = numbers;
      expect(listNumbered(paragraphs(`${first} Lie down`, `${second} Breathe in`, `${third} Sit up`, 'Rest.'))).to.deep.equal([
        list('Lie down', 'Breathe in', 'Sit up'),
        ...paragraphs('Rest.'),
      ]);
    });

  it('parts a paragraph whose items count up, and keeps its lead', () => {
    expect(listNumbered(paragraphs('(1) You lie down. (2) A drip is put in; (3) you sleep.'))).to.deep.equal([
      list('You lie down.', 'A drip is put in', 'you sleep.'),
    ]);
    expect(listNumbered(paragraphs('Your day: 1) arrive at 8, 2) see the nurse.'))).to.deep.equal([
      ...paragraphs('Your day:'),
      list('arrive at 8', 'see the nurse.'),
    ]);
    expect(listNumbered(paragraphs('1. You lie down. 2. You sleep.'))).to.deep.equal([list('You lie down.', 'You sleep.')]);
  });

  it('takes no other number for that of an item', () => {
    for (const text of [
      'The risk is low (1), and later studies (2) found no more.',
      '1 in 100 people bleed.',
      '2. Only if you are told to.',
      'Take 1) aspirin.',
      'It takes about 1. It may take 2. Ask us.',
      'A. Sample wrote this.',
    ])
      expect(listNumbered(paragraphs(text)), text).to.deep.equal(paragraphs(text));
    for (const texts of [
      ['1 - 2 days: rest', '2 - 3 weeks: walk'],
      ['1. Risks', 'Bleeding', '2. Recovery'],
      ['a 5 mm cut', 'b cells'],
    ])
      expect(listNumbered(paragraphs(...texts)), texts.join()).to.deep.equal(paragraphs(...texts));
  });

  it('takes the numbers off items that had bullets too, and reads items inside an item', () => {
    const made: Block = {...(list('1. A', '2. B') as Extract<Block, {type: 'list'}>), ordered: false};
    expect(listNumbered([made])).to.deep.equal([list('A', 'B')]);
    const [outer] = listNumbered([list('Do this: (1) A (2) B')]);
    expect(outer).to.deep.equal({...list(), items: [{blocks: [{type: 'paragraph', text: 'Do this:'}, list('A', 'B')]}]});
  });

  for (const [format, page] of Object.entries({
    Markdown: '# Knee scope\n\n## How it is done\n\n(1) You lie down.\n(2) You sleep.\n\n## Risks\n\n- Pain',
    HTML: '<h1>Knee scope</h1><h2>How it is done</h2><p>(1) You lie down.</p><p>(2) You sleep.</p><h2>Risks</h2><ul><li>Pain</li></ul>',
    text: 'Knee scope\n\nHow it is done\n\n(1) You lie down. (2) You sleep.\n\nRisks\n\n- Pain',
  }))
    it(`reads them in ${format}`, () =>
      expect(readPage(page).procedure!.steps!.map(({text}) => text)).to.deep.equal(['You lie down.', 'You sleep.']));
});
