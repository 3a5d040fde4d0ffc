import {expect} from '@open-wc/testing';
import {saysNot} from '../../src/formats/negation.js';

describe('saysNot', () => {
  it('knows the words that forbid, and takes none of another language for one', () => {
    for (const [lang, text] of [
      ['en', 'Do not call.'],
      ['es', 'No llame.'],
      ['fr', 'N’appelez pas.'],
      ['de', 'Nicht anrufen.'],
      ['it', 'Mai chiamare.'],
      ['pt', 'Não ligue.'],
      ['zh', '请勿致电'],
      ['ar', 'لا تتصل'],
    ] as const)
      expect([saysNot(text, lang), saysNot(text)], text).to.deep.equal([true, true]);
    for (const [lang, text] of [
      ['pt', 'Ligue no hospital.'],
      ['fr', 'Le 3 mai'],
      ['de', 'Am 3. Mai'],
    ] as const)
      expect(saysNot(text, lang), text).to.equal(false);
  });
});
