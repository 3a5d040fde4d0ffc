import {expect} from '@open-wc/testing';
import {plainMarkdown} from '../../../src/formats/markdown/site-code.js';
import {readPage} from '../../../src/formats/read-page.js';

describe('plainMarkdown', () => {
  it('leaves out the code of site generators, and keeps the lines', () => {
    const {text, leftOut} = plainMarkdown('{{< toc >}}\n\n{% include nav.html %}\nRest.\n{: .note}\n\n## Risks {#risks}\n');
    expect(text).to.equal('\n\n\nRest.\n\n\n## Risks \n');
    expect(leftOut.map((one) => one.text)).to.include.members(['{{< toc >}}', '{% include nav.html %}', '{: .note}', '{#risks}']);
  });

  it('takes the kind off a quote that is set as a box', () => {
    expect(plainMarkdown('> [!WARNING]\n> Tell us.').text).to.equal('> \n> Tell us.');
  });

  it('puts a footnote in brackets where it is first referred to', () => {
    const source = 'It takes an hour[^1].\nIt is safe[^1][^2].\n\n[^1]: Some take longer.\n[^3]: Nobody refers here.';
    expect(plainMarkdown(source).text).to.equal(
      'It takes an hour (Some take longer.).\nIt is safe[^2].\n\n\n[^3]: Nobody refers here.',
    );
  });

  it('keeps the lines of a footnote together: paragraphs and lists set in below it', () => {
    const note = '[^1]: Tell us if you take:\n    - warfarin\n    - insulin\n\n    Do not stop them\n    yourself.\n\nThen rest.';
    expect(plainMarkdown(`Ask first[^1].\n\n${note}`).text).to.equal(
      'Ask first (Tell us if you take: warfarin; insulin; Do not stop them yourself.).\n\n\n\nThen rest.',
    );
  });

  it('ends a footnote at the first line that is not set in', () => {
    expect(plainMarkdown('Rest[^1].\n\n[^1]: An hour.\nDo not drive.').text).to.equal('Rest (An hour.).\n\n\nDo not drive.');
  });

  it('takes no footnotes out of code, closed or not', () => {
    const code = '~~~\n[^1]: a\nb[^1]\n~~~\n';
    expect(plainMarkdown(`${code}Rest[^1].\n\n[^1]: An hour.\n`).text).to.equal(`${code}Rest (An hour.).\n\n\n`);
    const open = 'Rest[^1].\n\n```\n[^1]: a\n~~~\nb[^1]';
    expect(plainMarkdown(open).text).to.equal(open);
  });

  it('reads a page of a hundred thousand footnote lines in step with its length', () => {
    expect(plainMarkdown(`a[^1]\n\n${'[^1]: b\n\n'.repeat(50_000)}`).text).to.match(/^a \(b\)/);
  });

  it('loses no word of a page', () => {
    const {procedure, report} = readPage('# Scan\n\n{{% tip %}}\n\n## Risks\n\n- Rash[^a]\n\n[^a]: It fades.\n', {
      format: 'markdown',
    });
    expect(procedure?.risks).to.deep.equal([{text: 'Rash (It fades.)'}]);
    expect(report?.leftOut).to.deep.include({text: '{{% tip %}}', why: 'code of the site'});
  });
});
