import {expect} from '@open-wc/testing';
import {parseHtml} from '../../../src/formats/html/parse.js';
import {textOf} from '../../../src/formats/html/text.js';
import {readWordProcessor} from '../../../src/formats/html/word-processor.js';
import {readPage} from '../../../src/formats/read-page.js';

const fixture = async (name: string): Promise<string> =>
  (await fetch(new URL(`../../fixtures/clipboard/${name}.html`, import.meta.url))).text();

const PREPARATION = [
  {
    text: 'Bring a list of your medicines:',
    kind: 'medicine',
    items: [{text: 'tablets'}, {text: 'patches'}],
  },
  {text: 'Do not drive home.', kind: 'travel'},
];
const RISKS = [{text: 'Infection', likelihood: {count: 4, of: 1000, period: 'P90D'}}];

const HEAD = {text: 'Risk | How often', why: 'column headings of a table'};

describe('the clipboard of word processors', () => {
  it('Word: reads its title, its nested lists, its table and its notes, and loses nothing', async () => {
    const {procedure, report} = readPage(await fixture('word'));
    expect(procedure).to.deep.include({
      name: 'Shoulder injection',
      lang: 'en-GB',
      summary: 'A shoulder injection puts a medicine into your joint at Riverside clinic.',
      preparation: PREPARATION,
      steps: [{text: 'A nurse cleans your skin.'}, {text: 'The doctor injects 1.5 ml of the medicine[1].'}],
      risks: RISKS,
      recovery: [{text: 'Rest your arm for three days.'}],
    });
    expect(procedure!.notes!.recovery!.remark).to.equal('[1] A steroid.');
    expect(report!.leftOut).to.deep.equal([{text: 'two', why: 'deleted words'}, HEAD]);
  });

  it('Google Docs: reads the line in the largest letters as the title, and its nested lists', async () => {
    const {procedure, report} = readPage(await fixture('google-docs'));
    expect(procedure).to.deep.include({
      name: 'Shoulder injection',
      summary: 'A shoulder injection puts a medicine into your joint.',
      preparation: PREPARATION,
      risks: RISKS,
      recovery: [{text: 'Rest your arm for three days.'}],
    });
    expect(report!.leftOut).to.deep.equal([HEAD]);
  });

  it('Word: reads marks of items that lost their style', () => {
    const item = (mark: string, text: string): string =>
      `<p class=MsoListParagraph>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span>${text}<o:p></o:p></p>\n`;
    const page = `<p class=MsoNormal><b><span style='font-size:24.0pt'>Ear wash</span></b></p>
      <p class=MsoNormal><b>How to prepare</b></p>
      ${item('·', 'Use ear drops.')}${item('o', 'in the morning')}${item('§', 'or at noon')}${item('·', 'Do not dive.')}
      <p class=MsoNormal><b>What happens</b></p>${item('1.', 'You sit.')}${item('2.', 'Water runs.')}`;
    const {procedure} = readPage(page);
    expect(procedure).to.deep.include({
      name: 'Ear wash',
      steps: [{text: 'You sit.'}, {text: 'Water runs.'}],
    });
    expect(procedure!.preparation!.map(({text}) => text)).to.deep.equal(['Use ear drops.', 'Do not dive.']);
    expect(JSON.stringify(procedure!.preparation)).to.include('in the morning').and.to.include('or at noon');
  });

  it('Word on the web: joins the lists that it writes one for each item', () => {
    const item = (tag: string, level: number, text: string): string =>
      `<div class="ListContainerWrapper SCXW1"><${tag}><li aria-level="${level}"><p><span>${text}</span></p></li></${tag}></div>`;
    const {procedure} = readPage(`<p role="heading" aria-level="1">Ear wash</p><p role="heading" aria-level="2">How to prepare</p>
      ${item('ul', 1, 'Use ear drops.')}${item('ul', 2, 'in the morning')}${item('ul', 1, 'Do not dive.')}
      <p role="heading" aria-level="2">What happens</p>${item('ol', 1, 'You sit.')}${item('ol', 1, 'Water runs.')}`);
    expect(procedure!.preparation).to.deep.equal([
      {text: 'Use ear drops.', items: [{text: 'in the morning'}]},
      {text: 'Do not dive.'},
    ]);
    expect(procedure!.steps).to.deep.equal([{text: 'You sit.'}, {text: 'Water runs.'}]);
  });

  it('leaves a comment of an author out, and keeps the number of no heading', () => {
    const {procedure, report} =
      readPage(`<h1 style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1<span>&nbsp;</span></span>Ear wash</h1>
      <p class=MsoNormal>Water cleans your ear.</p><div style='mso-element:comment-list'><p>Check this!</p></div>`);
    expect(procedure).to.deep.include({name: 'Ear wash', summary: 'Water cleans your ear.'});
    expect(report!.leftOut).to.deep.equal([{text: 'Check this!', why: 'comment beside the text'}]);
  });

  it('leaves pages that no word processor wrote as they are', () => {
    const source = '<p style="font-size: 40pt">1. Large</p><p class="item">o Small</p>';
    const document = parseHtml(source, false);
    readWordProcessor(document, source);
    expect(textOf(document.childNodes)).to.equal('1. Large o Small');
  });
});
