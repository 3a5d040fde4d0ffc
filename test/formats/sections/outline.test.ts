import {expect} from '@open-wc/testing';
import type {Block} from '../../../src/formats/blocks/block.js';
import {headingReader} from '../../../src/formats/sections/dictionary/matcher.js';
import {escapes} from '../../../src/formats/sections/nesting.js';
import {readOutline} from '../../../src/formats/sections/outline.js';

const heading = (level: number, text: string, more: object = {}): Block => ({type: 'heading', level, text, ...more});
const paragraph = (text: string): Block => ({type: 'paragraph', text});
const outline = (...blocks: Block[]) =>
  readOutline(blocks, headingReader('en', ['Scan'])).map((section) => [section.heading, section.field, section.blocks.length]);

describe('readOutline', () => {
  it('keeps a group below its section, and begins a section at a field that is not part of the one above', () => {
    expect(
      outline(
        heading(2, 'Risks'),
        heading(3, 'Common risks'),
        paragraph('Bruise'),
        heading(2, 'Recovery'),
        paragraph('Rest.'),
        heading(3, 'When to call 999'),
        paragraph('Bleeding'),
      ),
    ).to.deep.equal([
      ['Risks', 'risks', 2],
      ['Recovery', 'recovery', 1],
      ['When to call 999', 'warningSigns', 1],
    ]);
  });

  it('reads a heading without an entry by its words, but no line of text', () => {
    expect(outline(heading(2, 'Brushing in the first few days'), paragraph('Gently.'))[0]?.[1]).to.equal('recovery');
    expect(outline(heading(2, 'Benefits'), paragraph('Brushing in the first few days:'))).to.have.length(1);
  });

  it('keeps what a tab opens below it, and what follows a bold line beside it', () => {
    const inner = [heading(3, 'Cabbage'), paragraph('Eat it.')];
    expect(outline(heading(2, 'Recovery', {weak: true, opens: true}), ...inner)).to.deep.equal([['Recovery', 'recovery', 2]]);
    expect(outline(heading(2, 'Recovery', {weak: true}), ...inner)).to.have.length(2);
  });
});

describe('escapes', () => {
  const found = (field: 'risks' | 'recovery' | 'contraindications', weak = false) => ({field, weak, keepsWords: false});

  it('lets a known field out of text that runs on, and out of fields that it is not part of', () => {
    expect(escapes({field: 'summary', blocks: []}, found('risks'))).to.equal(true);
    expect(escapes({field: 'preparation', blocks: []}, found('recovery'))).to.equal(false);
    expect(escapes({field: 'steps', blocks: []}, found('recovery'))).to.equal(true);
    expect(escapes({field: 'preparation', blocks: []}, found('contraindications'))).to.equal(true);
  });

  it('lets no weak match out', () => {
    expect(escapes({field: 'steps', blocks: []}, found('recovery', true))).to.equal(false);
  });
});
