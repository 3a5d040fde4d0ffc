import {expect} from '@open-wc/testing';
import {escapeXml} from '../../src/util/escape-xml.js';

describe('text in XML', () => {
  it('is the same text to a parser, between tags and in quotes', () => {
    const text = `<b> & "c" 'd' ]]> &amp; 手術`;
    const {documentElement} = new DOMParser().parseFromString(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`, 'text/xml');
    expect(documentElement.textContent).to.equal(text);
    expect(documentElement.getAttribute('b')).to.equal(text);
  });

  it('has none of the characters that XML forbids, and keeps tabs and line ends', () => {
    expect(escapeXml('\u0000\u001b\ud800\uffff\t\n\r')).to.equal('\ufffd\ufffd\ufffd\ufffd\t\n\r');
  });
});
