import {expect} from '@open-wc/testing';
import {configureEnvironment, environment} from '../../src/loading/environment.js';
import {fetchText} from '../../src/loading/fetch-text.js';
import {adviceOn} from '../../src/loading/mistakes.lazy.js';

describe('advice on addresses that cannot be loaded', () => {
  for (const [address, advice] of [
    ['file:///C:/knee.json', 'is on a computer, not on a web server'],
    ['c:/Users/me/knee.json', 'is on a computer, not on a web server'],
    ['ftp://records.example/knee.json', 'begins with https://'],
    ['https://records.example/knee.json', 'content="https://records.example"'],
  ] as const)
    it(`says of ${address} what to do`, () => {
      expect(adviceOn(new URL(address))).to.include(advice);
    });

  it('is the message of an error, which is short where the chunk of advice is missing', async () => {
    const url = new URL('https://not-allowed.example/knee.json');
    const messageOf = () => fetchText(url).catch(({reason, message}) => `${reason}: ${message}`);
    expect(await messageOf()).to.match(/^blocked: https:\/\/not-allowed\.example is not allowed here/);
    const {loadPart} = environment;
    configureEnvironment({loadPart: () => Promise.reject(new Error('missing'))});
    try {
      expect(await messageOf()).to.equal(`blocked: ${url} cannot be loaded into this page.`);
    } finally {
      configureEnvironment({loadPart});
    }
  });
});
