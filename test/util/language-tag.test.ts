import {expect} from '@open-wc/testing';
import {isLanguageTag, languageTag} from '../../src/util/language-tag.js';

describe('language tags', () => {
  for (const [written, tag] of [
    ['es_MX', 'es-MX'],
    [' ar ', 'ar'],
    ['en-US.UTF-8', 'en'],
    ['en-US, es', 'en'],
    ['', ''],
    ['123', ''],
    ['constructor', ''],
  ] as const)
    it(`reads "${written}" as "${tag}"`, () => expect(languageTag(written)).to.equal(tag));

  it('takes what Intl takes, and throws at nothing', () => {
    for (const tag of ['zh-Hant-TW', 'de-x-leicht', 'es-419']) expect(isLanguageTag(tag), tag).to.be.true;
    for (const tag of ['', 'e', 'es_MX', 'en-']) expect(isLanguageTag(tag), tag).to.be.false;
  });
});
