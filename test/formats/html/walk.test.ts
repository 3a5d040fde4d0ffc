import {expect} from '@open-wc/testing';
import {definitionsIn, isTableOfContents, itemNodes} from '../../../src/formats/html/lists.js';
import {findOpeners} from '../../../src/formats/html/openers.js';
import {descendants, parseHtml, type HtmlElement} from '../../../src/formats/html/parse.js';
import {textOf} from '../../../src/formats/html/text.js';
import {readPage} from '../../../src/formats/read-page.js';

const find = (html: string, tag: string): HtmlElement =>
  descendants(parseHtml(html, false)).find(({tagName}) => tagName === tag)!;

describe('lists of a page of HTML', () => {
  it('groups what a list holds by its items, lists beside them included', () => {
    const groups = itemNodes(find('<ul><li>A</li><ul><li>B</li></ul><li>C</li></ul>', 'ul'));
    expect(groups.map((nodes) => textOf(nodes))).to.deep.equal(['A B', 'C']);
  });

  it('knows a table of contents from a list of links', () => {
    expect(isTableOfContents(find('<ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul>', 'ul'))).to.equal(true);
    expect(isTableOfContents(find('<ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul>', 'ul'))).to.equal(false);
  });

  it('groups terms with what is said of them, in blocks or not', () => {
    const html = '<dl>Words<div><dt>A</dt><dt>B</dt><dd>One</dd></div><dt>C</dt><dd>Two</dd><dd>Three</dd></dl>';
    const groups = definitionsIn(find(html, 'dl')).map(({terms, details}) => [
      terms.map((term) => textOf([term])),
      details.map((nodes) => textOf(nodes)),
    ]);
    expect(groups).to.deep.equal([
      [[], ['Words']],
      [['A', 'B'], ['One']],
      [['C'], ['Two', 'Three']],
    ]);
  });
});

describe('tabs and accordions', () => {
  const TABS =
    '<div role="tablist"><button role="tab" aria-controls="a">Before</button><button role="tab" aria-controls="b">Afterwards</button></div>' +
    '<div role="tabpanel" id="a"><h3>Do</h3><ul><li>Wash.</li></ul><h3>Don’t</h3><ul><li>shave</li></ul></div>' +
    '<div role="tabpanel" id="b"><p>Rest.</p></div>';

  it('finds the tab that opens a panel', () => {
    const {childNodes} = parseHtml(TABS, false);
    const root = childNodes.find((node): node is HtmlElement => 'tagName' in node)!;
    expect([...findOpeners(root).values()].map((tab) => textOf([tab]))).to.deep.equal(['Before', 'Afterwards']);
  });

  it('reads the headings in a panel below the words of its tab', () => {
    const {procedure} = readPage(`<h1>Scan</h1>${TABS}`);
    expect(procedure?.more).to.equal(undefined);
    expect(JSON.stringify(procedure?.preparation)).to.include('Wash.').and.to.include('shave').and.to.include('Don’t');
    expect(procedure?.recovery).to.deep.equal([{text: 'Rest.'}]);
  });

  it('reads the headings in details below the summary', () => {
    const {procedure} = readPage(
      '<h1>Scan</h1><h2>Benefits</h2><p>Less pain.</p><details><summary>Recovery</summary><h3>Cabbage</h3><p>Eat it.</p></details>',
    );
    expect(procedure?.more).to.equal(undefined);
    expect(JSON.stringify(procedure?.recovery)).to.include('Cabbage').and.to.include('Eat it.');
  });
});

describe('the title of a page that states none', () => {
  it('HTML: the first line, in bold, unless it heads a section', () => {
    const {procedure, report} = readPage('<div><b>SHOCK WAVE TREATMENT</b></div><b>Risks</b><br>- Bruise<br>- Pain');
    expect(procedure?.name).to.equal('SHOCK WAVE TREATMENT');
    expect(report?.toCheck.map(({path}) => path)).to.include('/name');
    expect(readPage('<b>Risks</b><br>- Bruise<br>- Pain').issues).to.have.length(1);
  });

  it('text of a PDF: the header of its pages, without the house', () => {
    const page = (text: string, at: number): string =>
      `Cataract surgery          Westmoor Eye Hospital\n\n${text}\n\nPage ${at} of 2\n`;
    const source = page('Introduction\nA cloudy lens is taken out.', 1) + page('Risks\n\n- Infection\n- Pain', 2);
    const {procedure, report} = readPage(source, {format: 'text'});
    expect(procedure?.name).to.equal('Cataract surgery');
    expect(report?.toCheck.some(({why}) => why.includes('header of the pages'))).to.equal(true);
  });

  it('copied text: below the words of the site', () => {
    const {procedure} = readPage(
      'Skip to content\nHome\nTreatments\nContact\n\nRoot canal\n\nRoot canal treatment saves a tooth.\n\nRisks\n- Pain\n- Bleeding\n',
      {format: 'text'},
    );
    expect(procedure?.name).to.equal('Root canal');
  });
});
