import {expect} from '@open-wc/testing';
import {alternatesOf} from '../../src/script/page-links.lazy.js';

const PAGE = new URL('https://clinic.example/knee.html');
const found = (html: string) => alternatesOf(html, PAGE);

describe('the data that a page names', () => {
  it('is what its links of type JSON lead to, relative to the page', () => {
    expect(found('<link rel="alternate" type="application/json" href="data/knee.json">')).to.deep.equal([
      'https://clinic.example/data/knee.json',
    ]);
    expect(found("<LINK href='/wp-json/1?a=1&amp;b=2' TYPE=application/json rel=alternate>")).to.deep.equal([
      'https://clinic.example/wp-json/1?a=1&b=2',
    ]);
  });

  it('is nothing of comments, other kinds of links and malformed addresses', () => {
    expect(found('<!-- <link rel="alternate" type="application/json" href="a.json"> -->')).to.deep.equal([]);
    expect(found('<link rel="stylesheet" type="application/json" href="a.json">')).to.deep.equal([]);
    expect(found('<link rel="alternate" type="application/json" href="https://[">')).to.deep.equal([]);
  });
});
