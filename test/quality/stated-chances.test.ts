import {expect} from '@open-wc/testing';
import {statedChances} from '../../src/quality/stated-chances.js';

const read = (text: string, language = 'en') =>
  statedChances(text, language).map(({count, of, upTo, bound, isAbout}) =>
    [bound, isAbout && 'about', upTo ? `${count}-${upTo}` : count, '/', of].filter(Boolean).join(' '),
  );

const CASES: readonly (readonly [language: string, text: string, chances: readonly string[]])[] = [
  ['en', 'about 3 in 1,000 people', ['about 3 / 1000']],
  ['en', 'One in five people', ['1 / 5']],
  ['en', 'fewer than 1 in 100', ['below 1 / 100']],
  ['en', '1 to 2 out of 100', ['1-2 / 100']],
  ['en', '2% or 3.5 per cent', ['2-3.5 / 100']],
  ['en', 'two percent, ten per cent', ['2 / 100', '10 / 100']],
  ['en', 'It happens to 0.5% of people.', ['0.5 / 100']],
  ['en', '1 in 10 000 and 2 per 1 million', ['1 / 10000', '2 / 1000000']],
  ['en', 'at 7:30, day 1 of 3, one of the two nurses, 3 to 4 weeks', []],
  ['en', 'The risk is 50% lower.', []],
  ['en', 'Take it 2 in 24 hours', []],
  ['es', 'una de cada 100 personas, cerca de 3 de cada 1000', ['1 / 100', 'about 3 / 1000']],
  ['es', 'menos del 5 %, casi el 3 %', ['below 5 / 100', 'about 3 / 100']],
  ['es', 'dos personas de cada mil', ['2 / 1000']],
  ['en', 'two people in 1,000, one woman out of ten', ['2 / 1000', '1 / 10']],
  ['en', 'two nurses in 3 wards, two people in 3 days', []],
  ['fr', 'deux personnes sur mille, moins d’1 %', ['2 / 1000', 'below 1 / 100']],
  ['de', 'zwei Menschen von tausend, einem von 10 Menschen', ['2 / 1000', '1 / 10']],
  ['it', 'due persone su mille, meno dell’1 %', ['2 / 1000', 'below 1 / 100']],
  ['pt', 'duas pessoas em cada mil', ['2 / 1000']],
  ['de', 'etwa 2 von 1.000 Menschen, 0,5 Prozent', ['about 2 / 1000', '0.5 / 100']],
  ['fr', 'une personne sur 100, moins de 2 sur 1000', ['1 / 100', 'below 2 / 1000']],
  ['pt', '1 em cada 10 pessoas', ['1 / 10']],
  ['it', 'circa 1 persona su 100', ['about 1 / 100']],
  ['ja', '100人に1人', []],
];

describe('statedChances', () => {
  for (const [language, text, chances] of CASES)
    it(`statedChances: reads ${chances.length} in “${text}”`, () => {
      expect(read(text, language)).to.deep.equal(chances);
    });
});
