import {expect} from '@open-wc/testing';
import {headingMatcher} from '../../../src/formats/sections/dictionary/matcher.js';
import {SectionWriter} from '../../../src/formats/sections/draft.js';
import {readImprint} from '../../../src/formats/sections/imprint.js';

const read = (imprint: readonly string[], before: object = {}) => {
  const writer = new SectionWriter({lang: 'en', language: 'en', english: true, generalise: (text) => text});
  Object.assign(writer.draft, before);
  readImprint({format: 'html', blocks: [], leftOut: [], imprint}, headingMatcher('en', []), writer);
  return {draft: {...writer.draft}, toCheck: writer.toCheck};
};

describe('readImprint', () => {
  it('reads dates and the version from lines outside the content', () => {
    expect(read(['Page last reviewed: 30 June 2023', 'Version: 2.1']).draft).to.deep.equal({
      review: {last: '2023-06-30'},
      version: '2.1',
    });
  });

  it('leaves what the content has stated, other fields, and dates that are not whole', () => {
    expect(read(['Last reviewed: 1 May 2024'], {review: {last: '2023-06-30'}}).draft.review).to.deep.equal({last: '2023-06-30'});
    expect(read(['Risks: bleeding']).draft).to.deep.equal({});
    const {draft, toCheck} = read(['Last reviewed: June 2023']);
    expect(draft).to.deep.equal({});
    expect(toCheck).to.have.length(1);
  });
});
