import {expect} from '@open-wc/testing';
import {readFrontMatter} from '../../../src/formats/markdown/front-matter.js';

describe('front matter', () => {
  it('gives the title and the language, and leaves the rest to be checked', () => {
    const {title, lang, leftOut} = readFrontMatter('---\ntitle: "Knee: a scan"\nlocale: pt_BR\nphone: 555\n---\n# Risks\n');
    expect([title, lang]).to.deep.equal(['Knee: a scan', 'pt-BR']);
    expect(leftOut).to.deep.equal([{text: 'phone: 555', why: 'front matter'}]);
  });

  it('keeps the numbers of the lines below it', () => {
    const source = '---\ntitle: Knee\n---\n# Risks\n';
    const {body} = readFrontMatter(source);
    expect(body.split('\n').indexOf('# Risks')).to.equal(source.split('\n').indexOf('# Risks'));
  });

  it('leaves a page alone that begins with a line, or in which the end is missing', () => {
    for (const source of ['----\n\n# Risks', '---\ntitle: Knee\n# Risks'])
      expect(readFrontMatter(source)).to.deep.equal({leftOut: [], body: source});
  });
});
