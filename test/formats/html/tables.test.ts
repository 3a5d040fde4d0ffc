import {expect} from '@open-wc/testing';
import {descendants, parseHtml} from '../../../src/formats/html/parse.js';
import {cellsOf, readTable} from '../../../src/formats/html/tables.js';
import {readPage} from '../../../src/formats/read-page.js';

const tableOf = (html: string) => descendants(parseHtml(html, false)).find(({tagName}) => tagName === 'table')!;
const TWO_HEADS =
  '<table><thead><tr><th rowspan="2">Problem</th><th colspan="2">How many people</th></tr><tr><th>Looking only</th><th>With treatment</th></tr></thead>' +
  '<tbody><tr><td>A tear</td><td>1 in 2,000</td><td>1 in 100</td></tr></tbody></table>';

describe('readTable', () => {
  it('joins rows of heads, a cell over several columns into each of them', () => {
    expect(readTable(tableOf(TWO_HEADS))).to.deep.equal({
      type: 'table',
      head: ['Problem', 'How many people: Looking only', 'How many people: With treatment'],
      rows: [['A tear', '1 in 2,000', '1 in 100']],
    });
  });

  it('takes a head over the whole table for its caption', () => {
    const html =
      '<table><tr><th colspan="2">Risks of a scan</th></tr><tr><th>Risk</th><th>How often</th></tr><tr><td>Rash</td><td>1 in 50</td></tr></table>';
    expect(readTable(tableOf(html))).to.deep.include({caption: 'Risks of a scan', head: ['Risk', 'How often']});
  });

  it('reads a table whose cells all are heads, and none that lays out the page', () => {
    expect(readTable(tableOf('<table><tr><th>A</th><th>B</th></tr><tr><th>C</th><th>D</th></tr></table>'))?.rows).to.have.length(
      1,
    );
    expect(readTable(tableOf('<table><tr><td><h2>Risks</h2></td><td>Rash</td></tr></table>'))).to.equal(undefined);
  });

  it('finds the cells of a table itself', () => {
    const table = tableOf('<table><tr><td>A<table><tr><td>B</td></tr></table></td><td>C</td></tr></table>');
    expect(cellsOf(table)).to.have.length(2);
  });

  it('makes no likelihood of one of two columns that say how often: both stay, each with its head', () => {
    const {procedure} = readPage(`<h1>Scan</h1><h2>Risks</h2>${TWO_HEADS}`);
    expect(procedure?.risks).to.deep.equal([
      {text: 'A tear: How many people: Looking only: 1 in 2,000; How many people: With treatment: 1 in 100'},
    ]);
  });
});
