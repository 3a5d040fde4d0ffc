import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {LONGEST_S, piecesOf, secondsFor, sentencesOf} from '../../../../src/elements/procedure-card/speech/utterances.js';

const LANGS = ['en', 'es-MX', 'ar', 'zh', 'ja', 'th'];

/** Real words of many scripts, marks that are written over others, emoji of several parts, and whatever there is. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Do not eat',
        ' ',
        ', ',
        '. ',
        '\n',
        '1,000',
        '3 in 100',
        'لا تأكل',
        '، ',
        '؟ ',
        '不要吃东西',
        '，',
        '。',
        'ห้ามกิน',
      ),
      fc.constantFrom('e\u0301', '👩🏽‍⚕️', '🇪🇸', 'क्षि', '\r\n', '각', 'x'.repeat(300), '吃'.repeat(200)),
      fc.string({unit: 'binary'}),
    ),
    {maxLength: 40},
  )
  .map((parts) => parts.join(''));

const ends = (parts: readonly string[]): number[] => parts.map((_, at) => parts.slice(0, at + 1).join('').length);
const characters = (whole: string): string[] => Array.from(new Intl.Segmenter('en').segment(whole), ({segment}) => segment);

describe('pieces to say', () => {
  it('are the text again when joined', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGS), fc.double({min: 0.5, max: 2, noNaN: true}), (whole, lang, rate) => {
        const sentences = sentencesOf(whole, lang);
        expect(sentences.join('')).to.equal(whole.replace(/\s/g, ' '));
        for (const sentence of sentences) expect(piecesOf(sentence, lang, rate).join('')).to.equal(sentence);
      }),
    );
  });

  it('are never longer than a voice may go on', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGS), fc.double({min: 0.5, max: 2, noNaN: true}), (whole, lang, rate) => {
        for (const sentence of sentencesOf(whole, lang))
          for (const piece of piecesOf(sentence, lang, rate)) {
            const seconds = characters(piece).reduce((sum, character) => sum + secondsFor(character), 0);
            expect(seconds / rate).to.be.at.most(LONGEST_S + 1e-9);
          }
      }),
    );
  });

  it('never split a character as people see it', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGS), (whole, lang) => {
        const pieces = sentencesOf(whole, lang).flatMap((sentence) => piecesOf(sentence, lang, 0.9));
        expect(ends(characters(whole.replace(/\s/g, ' ')))).to.include.members(ends(pieces.filter(Boolean)));
      }),
    );
  });

  it('never split a character in which Unicode ends a sentence', () => {
    const text = (mark: string): string => `Do not eat. ${mark} Drink water.`;
    expect(sentencesOf(text('🏻'), 'en')).to.deep.equal([text('🏻')]);
    for (const mark of ['\u0301', '\u200d', '\ufe0f'])
      expect(sentencesOf(text(mark), 'en')).to.deep.equal([`Do not eat. ${mark} `, 'Drink water.']);
  });

  it('leave short sentences whole, and cut long ones behind a clause or a word', () => {
    const short = 'Do not eat anything for 6 hours before.';
    expect(piecesOf(short, 'en', 1)).to.deep.equal([short]);
    const long =
      'Tell your care team if you take medicines that thin the blood, since some of them have to be stopped a whole week before the operation or replaced by others';
    expect(piecesOf(long, 'en', 0.9)).to.deep.equal([
      'Tell your care team if you take medicines that thin the blood, ',
      'since some of them have to be stopped a whole week before the operation or replaced by ',
      'others',
    ]);
    expect(piecesOf('手术前六小时不要吃任何东西，手术前两小时不要喝任何东西，除非医生告诉您可以喝水。', 'zh', 1)[0]).to.match(
      /，$/,
    );
    const arabic =
      'لا تأكل أي شيء قبل العملية بست ساعات، ولا تشرب أي شيء قبل العملية بساعتين إلا إذا قال لك الطبيب إن ذلك مسموح.';
    expect(piecesOf(arabic, 'ar', 0.9)[0]).to.match(/، $/);
  });

  it('never cut within a number', () => {
    const numbers = '1,000 of 10,000 and '.repeat(20);
    expect(piecesOf(numbers, 'en', 1).join('|')).not.to.match(/\d,?\|,?\d/);
  });
});
