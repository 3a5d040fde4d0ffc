import {expect} from '@open-wc/testing';
import {pageAddress, renderAddress} from '../../../../src/elements/procedure-card/handout/page-address.js';
import {handout as words} from '../../../../src/locales/handout/en.js';
import type {Procedure} from '../../../../src/model/procedure.js';

const CODE = '7KQ4-M2PX';
const record = (code?: string): Procedure =>
  ({id: 'knee', ...(code === undefined ? {} : {integrity: {hash: 'A'.repeat(43), code}})}) as Procedure;

/** The address of a record's page that is open under `at`, from its query on. */
function queryOf(at: string, code?: string): string {
  const before = location.href;
  history.replaceState(null, '', `/p/knee.html${at}`);
  try {
    return pageAddress(record(code))!.slice(`${location.origin}/p/knee.html`.length);
  } finally {
    history.replaceState(null, '', before);
  }
}

describe('pageAddress', () => {
  it('names the version that is on paper, in place of another one', () => {
    expect(queryOf('', CODE)).to.equal(`?v=${CODE}`);
    expect(queryOf('?v=0000-0000', CODE)).to.equal(`?v=${CODE}`);
    expect(queryOf('?v=0000-0000&lang=es', CODE)).to.equal(`?lang=es&v=${CODE}`);
    expect(queryOf('?a=1&v=0000-0000&b=2#knee-risks', CODE)).to.equal(`?a=1&b=2&v=${CODE}`);
    expect(queryOf('?a=1&v=0000-0000#other', CODE)).to.equal(`?a=1&v=${CODE}#other`);
  });

  it('names no version where the record has no code', () => {
    for (const query of ['', '?v=0000-0000']) expect(queryOf(query)).to.equal('');
    expect(queryOf('?v=0000-0000&a=1')).to.equal('?a=1');
  });

  it('leaves what the page’s server knows as it is', () => {
    expect(queryOf('?12345', CODE)).to.equal(`?12345&v=${CODE}`);
    expect(queryOf('?a=%20b+c&x', CODE)).to.equal(`?a=%20b+c&x&v=${CODE}`);
    for (const query of ['?v=video', '?a=1&v=2', '?v=0000-00001']) expect(queryOf(query, CODE)).to.equal(query);
    expect(queryOf('?av=1', CODE)).to.equal(`?av=1&v=${CODE}`);
  });

  it('takes a code for text', () => {
    expect(queryOf('', 'a&admin=1#x')).to.equal('?v=a%26admin%3D1%23x');
  });
});

describe('renderAddress', () => {
  it('shows the address in words and as a code, and in words alone where it is too long', () => {
    const address = `https://h.example/knee?v=${CODE}`;
    const box = renderAddress(address, words);
    expect(box.querySelector('.address')!.textContent).to.equal(address);
    expect(box.querySelector('svg')!.getAttribute('aria-label')).to.equal(words.code(address));
    expect(box.textContent).to.contain(words.scan);
    const long = renderAddress(`https://h.example/${'x'.repeat(2000)}`, words);
    expect([long.querySelector('svg'), long.textContent!.includes(words.scan)]).to.deep.equal([null, false]);
  });
});
