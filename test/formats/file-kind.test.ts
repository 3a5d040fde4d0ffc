import {expect} from '@open-wc/testing';
import {decodeText} from '../../src/formats/decode-text.js';
import {isZip, otherKind} from '../../src/formats/file-kind.js';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('kinds of files', () => {
  for (const [start, expected] of [
    ['%PDF-1.7', /^a PDF/],
    ['\u00ef\u00bb\u00bf\n%PDF-1.4', /^a PDF/],
    ['{\\rtf1', /^a document in RTF/],
    ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', /^an old or protected Office file/],
    ['\u0089PNG', /PNG/],
    ['\0\0\0\u0018ftypheic', /HEIC/],
  ] as const)
    it(`says what ${JSON.stringify(start)} begins`, () => expect(otherKind(bytesOf(start))).to.match(expected));

  it('leaves pages alone', () => {
    for (const start of ['<h1>PDF</h1>', '# %PDF- is a format', 'PK', '']) expect(otherKind(bytesOf(start))).to.equal(undefined);
    expect(isZip(bytesOf('PK\u0003\u0004'))).to.equal(true);
    expect(isZip(bytesOf('PKx'))).to.equal(false);
  });

  it('reads UTF-8 and UTF-16 with a byte order mark, and nothing else', () => {
    expect(decodeText(bytesOf('\u00c3\u00a1'))).to.equal('á');
    expect(decodeText(bytesOf('\u00ff\u00feA\0'))).to.equal('A');
    expect(decodeText(bytesOf('\u00fe\u00ff\0A'))).to.equal('A');
    expect(decodeText(bytesOf('\u00e1'))).to.equal(undefined);
    expect(decodeText(bytesOf('A\0B'))).to.equal(undefined);
  });
});
