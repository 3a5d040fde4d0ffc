import {expect} from '@open-wc/testing';
import {dictionaryOf} from '../../../../src/formats/sections/dictionary/dictionary.js';
import {foldProcedure, foldStrangers, nameWords} from '../../../../src/formats/sections/dictionary/fold.js';
import {foldLetters, trimHeading, wordsOf} from '../../../../src/formats/sections/dictionary/normalise.js';
import {compile, PROCEDURE} from '../../../../src/formats/sections/dictionary/pattern.js';

const dictionary = dictionaryOf('en');
const {lists} = dictionary;
const words = (text: string): string => wordsOf(text, lists).join(' ');

describe('words of headings', () => {
  it('trimHeading: takes off decoration and numbering, and no number of its own', () => {
    expect(['🦴 Risks', '3.2 Risks', 'Step 2: Risks', '(iv) Risks'].map(trimHeading)).to.deep.equal(Array(4).fill('Risks'));
    expect(trimHeading('2 weeks before surgery')).to.equal('2 weeks before surgery');
  });

  it('foldLetters: reduces case, accents and ligatures', () => {
    expect(foldLetters('Œuvre ÉTÉ Straße')).to.equal('oeuvre ete strasse');
  });

  it('wordsOf: drops articles, reads contractions and persons alike', () => {
    expect(words("What can't I eat?")).to.equal(words('What can you not eat?').replace('you not', 'not you'));
    expect(words('Who won’t need the scan')).to.equal('who will not need scan');
    expect(words('Risks & benefits')).to.equal('risks and benefits');
  });

  it('foldProcedure: puts one sign for the names of the procedure', () => {
    const procedure = {
      ...dictionary,
      ...nameWords(['Knee replacement'], lists, dictionary.general, dictionary.asking, dictionary.negations),
    };
    const fold = (text: string): string => foldProcedure(wordsOf(text, lists), procedure, false).join(' ');
    expect(fold('Risks of your knee replacement')).to.equal(`risks of ${PROCEDURE}`);
    expect(fold('Before the operation')).to.equal(`before ${PROCEDURE}`);
    expect(fold('Care of the elbow')).to.equal('care of elbow');
    expect(foldStrangers(wordsOf('robotic §', lists), procedure)).to.deep.equal([PROCEDURE]);
  });

  it('foldProcedure: knows an Arabic name by its adjective and with its article', () => {
    const arabic = dictionaryOf('ar');
    const names = nameWords(['قسطرة القلب'], arabic.lists, arabic.general, arabic.asking, arabic.negations);
    const fold = (text: string): string => foldProcedure(wordsOf(text, arabic.lists), {...arabic, ...names}, false).join(' ');
    expect([fold('القسطرة القلبية'), fold('للقلب')]).to.deep.equal([PROCEDURE, PROCEDURE]);
    expect(fold('الكلية')).not.to.equal(PROCEDURE);
  });

  it('compile: knows choices, words that may be missing, beginnings and any words', () => {
    const fits = (row: string, heading: string): boolean => compile(row, lists, '2').expression.test(` ${words(heading)}`);
    expect(fits('(risks|dangers) [of {it}]', 'Dangers')).to.equal(true);
    expect(fits('prepar~ *', 'Preparing a meal')).to.equal(true);
    expect(fits('prepar~ *', 'Preparing')).to.equal(false);
    expect(fits('{n} weeks', '2 weeks')).to.equal(true);
    expect([compile('a *', lists, '').open, compile('a', lists, '').open]).to.deep.equal([true, false]);
  });
});
