import {expect} from '@open-wc/testing';
import {countText, gradeOf, readability} from '../../src/quality/readability/formulas.js';
import {recordCounts} from '../../src/quality/readability/record-counts.js';
import {countSyllables} from '../../src/quality/readability/syllables.js';
import {recordTexts} from '../../src/quality/record-texts.js';
import {splitSentences, splitWords} from '../../src/quality/segments.js';

const figures = (text: string, language: string) => {
  const counts = countText(splitSentences(text, language), (one) => splitWords(one, language), language);
  return Object.fromEntries(readability(counts, language).map(({formula, value}) => [formula, value]));
};
/** Hand-counted syllables. */
const SYLLABLES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: {knee: 1, doctor: 2, medicine: 3, operation: 4, colonoscopy: 5, surgeon: 2, neurosurgeon: 4, diabetes: 4, anesthesia: 4},
  es: {día: 2, sangre: 2, médico: 3, cirugía: 4, anestesia: 4, ciudad: 2, quien: 1, guerra: 2, operación: 4, aeropuerto: 5},
  de: {knie: 1, arzt: 1, klinik: 2, blutung: 2, operation: 4, untersuchung: 4, feuer: 2, krankenhaus: 3},
  fr: {genou: 2, médecin: 3, opération: 4, hôpital: 3, table: 1, maladies: 3, sang: 1},
  pt: {dia: 2, joelho: 3, médico: 3, operação: 4, sangue: 2, pulmões: 2},
  it: {ginocchio: 3, medico: 3, operazione: 5, sangue: 2, ospedale: 4, chiesa: 2},
};

describe('readability', () => {
  for (const [language, words] of Object.entries(SYLLABLES))
    it(`syllables: are those counted by hand in at least five of six words (${language})`, () => {
      const wrong = Object.entries(words).flatMap(([word, count]) =>
        countSyllables(word, language) === count ? [] : [`${word} ${countSyllables(word, language)}`],
      );
      expect(wrong.length, wrong.join(', ')).to.be.at.most(Object.keys(words).length / 6);
    });

  it('readability: gives the figures of the formulas for counts that were worked out by hand', () => {
    // 100 words in 5 sentences with 150 syllables, 12 words of three syllables, 20 long words, 480 letters.
    const counts = {sentences: 5, words: 100, letters: 480, syllables: 150, short: 60, polysyllables: 12, long: 20};
    const of = (language: string) => readability(counts, language).map(({formula, value}) => `${formula} ${value}`);
    expect(of('en')).to.deep.equal(['SMOG 12', 'Flesch-Kincaid 9.9']);
    expect(of('es')).to.deep.equal(['Crawford 2.9', 'Fernández-Huerta 96.4', 'INFLESZ 93.4']);
    expect(of('de')).to.deep.equal(['Wiener Sachtextformel 1 5.4', 'LIX 40']);
    expect(of('fr')).to.deep.equal(['Kandel-Moles 76.3', 'LIX 40']);
    expect(of('pt')).to.deep.equal(['Flesch-Martins 101.6', 'LIX 40']);
    expect(of('it')).to.deep.equal(['Gulpease 56', 'Flesch-Vacca 88.5']);
    expect(of('ja')).to.deep.equal([]);
    expect(gradeOf(counts, 'fr')).to.deep.equal({grade: 7, formula: 'Kandel-Moles'});
    expect(gradeOf(counts, 'it')).to.deep.equal({grade: 13, formula: 'Gulpease'});
  });

  it('readability: reads a sentence that Flesch-Kincaid is known for', () => {
    // The cat sat on the mat: six words of one syllable, grade −1.45.
    expect(figures('The cat sat on the mat.', 'en')['Flesch-Kincaid']).to.equal(-1.4);
    expect(figures('', 'en')).to.deep.equal({});
    expect(figures('20 %', 'en')).to.deep.equal({});
  });

  it('readability: counts each item of a list as a sentence, and neither names nor sources', () => {
    const record = {
      id: 'a',
      lang: 'en',
      name: 'A long name',
      steps: [{text: 'You sit'}, {text: 'You lie'}],
      sources: [{text: 'A book'}],
    };
    const counts = recordCounts(recordTexts({schemaVersion: 1, ...record}), 'en');
    expect([counts.sentences, counts.words]).to.deep.equal([2, 4]);
  });
});

describe('segments', () => {
  it('segments: splits sentences at line breaks and marks, and words with their hyphens', () => {
    expect(splitSentences('One. Two!\nThree', 'en')).to.deep.equal(['One.', 'Two!', 'Three']);
    expect(splitSentences('一つ。二つ。', 'ja').length).to.equal(2);
    expect(splitWords('Don’t stop the X-ray at 7:30, in 1,000 people.', 'en')).to.deep.equal(
      ['Don’t', 'stop', 'the', 'X-ray', 'at', '7', '30', 'in', '1,000', 'people'], // prettier-ignore
    );
    expect(splitWords('手術の前', 'ja').length).to.be.greaterThan(1);
  });
});

describe('recordTexts', () => {
  it('recordTexts: gives pointers to texts that readers see, and all strings for the rest', () => {
    const texts = recordTexts({
      schemaVersion: 1,
      id: 'a',
      lang: 'en',
      name: 'A',
      risks: [{text: 'R', source: 'S', items: [{text: 'N'}]}],
      notes: {risks: {lead: 'L'}},
      notices: ['©'],
    });
    expect(texts.all.map(({path, text}) => path + text)).to.deep.equal([
      '/nameA',
      '/risks/0/textR',
      '/risks/0/items/0/textN',
      '/notes/risks/leadL', // prettier-ignore
    ]);
    expect(texts.strings.some(({path}) => path === '/risks/0/source')).to.equal(true);
    expect(texts.lists.map(({path}) => path)).to.deep.equal(['/risks', '/risks/0/items']);
  });
});
