// How words of queries meet words of titles: folding, compounds, scripts without spaces, typos, and the parts of the search.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {gunzipSync} from 'node:zlib';
import {decodeCodes} from '../../../dist/codes/format/decode.js';
import {encodeCodes} from '../../../dist/codes/format/encode.js';
import {codeRange} from '../../../dist/codes/search/code-range.js';
import {collectRows, compareFound} from '../../../dist/codes/search/collect-rows.js';
import {findSynonyms} from '../../../dist/codes/search/find-synonyms.js';
import * as guesses from '../../../dist/codes/search/guess-word.js';
import {matchWord} from '../../../dist/codes/search/match-word.js';
import * as meanings from '../../../dist/codes/search/meanings.lazy.js';
import {matchWords, toTerms} from '../../../dist/codes/search/parse-query.js';
import {MAX_WORDS, weighTerms, wordsOf} from '../../../dist/codes/search/query-term.js';
import {bestOf, scoreTitles} from '../../../dist/codes/search/score-title.js';
import {searchCodes} from '../../../dist/codes/search/search.js';
import {systemWeight} from '../../../dist/codes/search/system-weights.js';
import {indexWords, lowerBound} from '../../../dist/codes/search/word-index.js';
import {runToEnd} from '../../../dist/util/time-slices.js';
import {foldWords} from '../../../dist/util/fold-text.js';

const listOf = (titles, {compounds, synonyms, ...more} = {}) => {
  const rows = titles.map((title, at) => (typeof title === 'string' ? {code: `A${String(at).padStart(2, '0')}`, title} : title));
  const indexOf = (some) => runToEnd(indexWords(runToEnd(decodeCodes(gunzipSync(encodeCodes(some)))), compounds));
  return {system: 'X', weight: 1, family: 0, index: indexOf(rows), ...(synonyms && {synonyms: indexOf(synonyms)}), ...more};
};
const ask = (list, query) => runToEnd(searchCodes([list], {query, limit: 100}, meanings));
const titles = (list, query) => ask(list, query).hits.map(({display}) => display);

describe('words', () => {
  test('ligatures and letters without accents are written out, in queries and in titles', () => {
    for (const [text, words] of [
      ['Œil, cœur', ['oeil', 'coeur']],
      ['Primær Fuß', ['primaer', 'fuss']],
      ['Łódź ıkinci Đakovo søvn', ['lodz', 'ikinci', 'dakovo', 'sovn']],
      ['Ñandú', ['nandu']],
    ])
      assert.deepEqual(foldWords(text), words);
    const list = listOf(['Exérèse, œil', 'Exérèse, oreille', 'Exérèse, cœur', 'Exérèse, court-circuit']);
    for (const query of ['oeil', 'œil', 'ŒIL']) assert.deepEqual(titles(list, query), ['Exérèse, œil'], query);
    assert.deepEqual(titles(list, 'coeur'), ['Exérèse, cœur']);
    assert.deepEqual(titles(listOf(['Fuß', 'Hand']), 'Fuss'), ['Fuß']);
    assert.deepEqual(titles(listOf(['Primær protese']), 'primaer'), ['Primær protese']);
  });

  test('compounds are found by their parts where the language writes them as one word', () => {
    const german = ['Hüftgelenk: Endoprothese', 'Kniegelenk: Naht', 'Pleuraflüssigkeit: Drainage', 'Gelenk: Punktion'];
    const list = listOf(german, {compounds: true});
    assert.deepEqual(titles(list, 'Gelenk').sort(), [german[3], german[0], german[1]].sort());
    assert.equal(titles(list, 'Gelenk')[0], german[3], 'the word itself comes first');
    assert.deepEqual(titles(list, 'prothese'), [german[0]]);
    assert.deepEqual(titles(list, 'Flüssigkeit'), [german[2]]);
    assert.deepEqual(titles(list, 'Naht'), [german[1]]);
    // In English a part of a word counts only where no word begins so.
    assert.deepEqual(titles(listOf(['Section of nerve', 'Resection of colon']), 'section'), ['Section of nerve']);
  });

  test('Chinese and Japanese are found inside a run', () => {
    const list = listOf(['腹腔镜下阑尾切除术', '子宫低位剖宫产术', '全髋关节置换术', '血糖测定']);
    for (const [query, title] of [
      ['阑尾', '腹腔镜下阑尾切除术'],
      ['阑尾切除', '腹腔镜下阑尾切除术'],
      ['剖宫产', '子宫低位剖宫产术'],
      ['髋关节', '全髋关节置换术'],
      ['血糖', '血糖测定'],
      ['术', '腹腔镜下阑尾切除术'],
    ])
      assert.ok(titles(list, query).includes(title), query);
    assert.deepEqual(titles(list, '阑尾'), ['腹腔镜下阑尾切除术']);
    assert.deepEqual(titles(listOf(['腹腔鏡下虫垂切除術', 'ペースメーカー移植術']), 'メーカー'), ['ペースメーカー移植術']);
    assert.deepEqual(foldWords('X線検査'), ['x', '線検', '検査', '査']);
  });

  test('other scripts are compared without their marks', () => {
    for (const [title, query] of [
      ['Αφαίρεση σκωληκοειδούς', 'αφαιρεση'],
      ['Удаление аппендикса', 'аппендикс'],
      ['استئصال الزائدة', 'الزائدة'],
      ['충수 절제술', '충수'],
    ])
      assert.deepEqual(titles(listOf([title, 'Other']), query), [title]);
  });

  test('a word matches its beginning, then a part of a longer word, then a typo', () => {
    const {index} = listOf(['Replacement of knee', 'Knees and kneecap']);
    const exact = matchWord(index, 'knee');
    assert.deepEqual([exact.guessed, Math.max(...exact.fit)], [false, 1]);
    assert.equal(matchWord(index, 'k', 2).count, 0, 'too short for the beginning of one');
    assert.ok(matchWord(index, 'placement', 1, guesses).guessed);
    assert.ok(matchWord(index, 'kneee', 1, guesses).count > 0);
    assert.equal(matchWord(index, 'kneee').count, 0, 'before typos are loaded');
    assert.equal(matchWord(index, 'zebra', 1, guesses).count, 0);
    for (const [word, term, edits] of [
      ['kne', 'knee', 0],
      ['knwe', 'knee', 1],
      ['nkee', 'knee', 1],
      ['kkne', 'knee', 1],
    ])
      assert.equal(guesses.prefixEditDistance(word, term, 2), edits, word);
    assert.ok(guesses.prefixEditDistance('abcd', 'wxyz', 1) > 1);
  });
});

describe('which words belong together', () => {
  const parts = listOf(
    [
      'Resection of Right Ovary',
      'Resection of Bilateral Ovaries',
      'Artificial larynx',
      'Prosthesis below knee',
      'Knee joint',
      'Holmium',
    ],
    {
      synonyms: [
        {code: '=prosthesis', title: 'artificial leg'},
        {code: '=knee joint', title: 'artificial knee'},
        {code: '=holmium', title: 'holep'},
        {code: '=knee joint', title: 'bones in foot'},
        {code: '=artificial larynx', title: 'bone infection'},
      ],
    },
  );
  const first = (query) => titles(parts, query)[0];

  test('singular and plural of a word find each other', () => {
    const {index} = listOf(['Arteries', 'Artery', 'Testes', 'Knees', 'Bus']);
    const found = (word) => matchWord(index, word).words.map((at) => index.list.words[at]);
    assert.deepEqual(found('artery').sort(), ['Arteries', 'Artery']);
    assert.deepEqual(found('testis'), ['Testes']);
    assert.deepEqual(found('knee'), ['Knees']);
    assert.equal(first('bilateral ovary'), 'Resection of Bilateral Ovaries');
  });

  test('of terms with as many words, the one whose words stand together is meant', () => {
    assert.equal(first('artificial leg below the knee'), 'Prosthesis below knee');
    assert.equal(first('artificial knee'), 'Knee joint');
    assert.equal(first('bone infection in foot'), 'Artificial larynx');
  });

  test('a short word that another follows is not the beginning of a longer term', () => {
    assert.equal(first('hole'), 'Holmium', 'still being typed');
    assert.equal(first('hole knee'), 'Knee joint');
  });
});

describe('codes and words', () => {
  test('codes without a digit are found by their beginning, and words stay words', () => {
    const list = listOf([
      {code: 'HHFA001', title: 'Appendicectomie'},
      {code: 'HHFA011', title: 'Appendicectomie, par cœlioscopie'},
      {code: 'JEA00', title: 'Appendektomi'},
      {code: 'BW03ZZZ', title: 'Plain Radiography of Chest'},
      {code: 'CAT1', title: 'Other'},
      {code: 'D01', title: 'Cat bite'},
    ]);
    const codes = (query) => ask(list, query).hits.map(({code}) => code);
    assert.deepEqual(codes('HHFA'), ['HHFA001', 'HHFA011']);
    assert.deepEqual(codes('jea'), ['JEA00']);
    assert.deepEqual(codes('BW'), ['BW03ZZZ']);
    assert.deepEqual(codes('cat'), ['D01'], 'a word of a title');
    assert.deepEqual(codes('zzz'), []);
  });

  test('the rows of a prefix, dots aside', () => {
    const codes = ['A00', 'A00.1', 'A00.2', 'B1'];
    assert.deepEqual(codeRange(codes, 'a001'), [1, 2]);
    assert.deepEqual(codeRange(codes, 'A0'), [0, 3]);
    assert.deepEqual(codeRange(codes, 'C'), [4, 4]);
    assert.equal(
      lowerBound(10, (at) => at < 7),
      7,
    );
  });

  test('procedures weigh more than diagnoses, and families are known', () => {
    assert.deepEqual(systemWeight('ICD-10-PCS'), [1, 4]);
    assert.ok(systemWeight('HCPCS')[0] > systemWeight('ICD-10-CM')[0]);
    assert.equal(systemWeight('OPS')[1], 0);
  });
});

describe('parts of a search', () => {
  const synonyms = [
    {code: '=replacement knee', title: 'knee swap'},
    {code: '=', title: 'surgery'},
    {code: '?', title: 'total'},
  ];
  const list = listOf(['Replacement of Right Knee', 'Repair Left Knee', 'Cardiac Total Activity'], {synonyms});

  test('synonyms take the words of a query that they consist of', () => {
    const synonymsOf = (words) =>
      findSynonyms(
        list.synonyms,
        words,
        words.map((word) => matchWord(list.synonyms, word)),
      );
    const [longest, ...others] = synonymsOf(['total', 'knee', 'swap', 'surgery']);
    assert.deepEqual([longest.mask, others.map(({mask}) => mask).sort()], [0b110, [0b1, 0b1000]]);
    assert.deepEqual(synonymsOf(['knee']), [], 'not all of its words');
  });

  test('terms have what they mean, and a weight', () => {
    const terms = toTerms(runToEnd(matchWords(list, ['total', 'knee', 'swap', 'surgery', 'xyzzy'], meanings)));
    const by = (mask) => terms.find((term) => term.mask === mask);
    assert.equal(by(0b110).interpretations[0].matchedTerm, 'knee swap');
    assert.deepEqual([by(0b1).qualifier, by(0b1000).weight, by(0b10000).count], [true, 0, 0]);
    const known = wordsOf([terms], ({count}) => count);
    assert.equal(known & 0b10000, 0);
    const [weighed, required] = weighTerms(terms, known, known);
    assert.ok(Math.abs(weighed.reduce((sum, {weight}) => sum + weight, 0) - 1) < 1e-9);
    assert.ok(required < 1 && required > 0.8, 'without the qualifier');
    assert.ok(MAX_WORDS < 31, 'as bits');
  });

  test('titles are scored by their terms, the first word and the whole', () => {
    const [terms] = weighTerms(toTerms(runToEnd(matchWords(list, ['replacement', 'knee']))), 0b11, 0b11);
    const score = scoreTitles(list.index, terms, [], 0.5);
    const rows = [0, 1, 2].map(score);
    assert.ok(rows[0] > rows[1] && rows[2] === 0, rows.join(' '));
    assert.equal(bestOf(terms[1], list.index.list, 2).fit, 0);
    const {found, total} = runToEnd(collectRows(list, terms, 0.4, 10, '', false));
    assert.deepEqual([found.map(({row}) => row), total], [[0, 1], 2]);
    assert.ok(compareFound(found[0], found[1]) < 0);
  });

  test('before typos and synonyms are loaded, the words of titles are found', () => {
    const find = (query, parts) => runToEnd(searchCodes([list], {query}, parts)).hits.map(({display}) => display);
    assert.deepEqual(find('repair knee'), ['Repair Left Knee']);
    for (const query of ['repiar', 'knee swap']) {
      assert.notEqual(find(query)[0], find(query, meanings)[0], query);
      assert.ok(find(query, meanings).length, query);
    }
    assert.deepEqual(find('repiar', guesses), ['Repair Left Knee'], 'typos without synonyms');
  });

  test('words that are a term together are meant one by one where no title has the term and the rest', () => {
    const skin = listOf(['Excision of Skin', 'Excision of Breast', 'Resection of Breast', 'Drainage of Lung'], {
      synonyms: [
        {code: '=excision skin', title: 'lump out'},
        {code: '=excision', title: 'lump'},
        {code: '=resection', title: 'out'},
        {code: '=excision', title: 'out'},
      ],
    });
    assert.deepEqual(titles(skin, 'lump out'), ['Excision of Skin']);
    assert.deepEqual(titles(skin, 'lump out of breast'), ['Excision of Breast']);
  });

  test('a word that means nothing is not named as missing, also where it is a part of a term that is taken apart', () => {
    const breast = listOf(['Excision Skin', 'Excision Breast', 'Drainage Lung'], {
      synonyms: [
        {code: '=excision skin', title: 'lump out from'},
        {code: '=excision', title: 'lump'},
        {code: '=excision', title: 'out'},
        {code: '=', title: 'from'},
      ],
    });
    const {hits, without} = ask(breast, 'lump out from breast xyzzy');
    assert.deepEqual([hits.map(({display}) => display), without], [['Excision Breast'], ['xyzzy']]);
  });

  test('words are looked up once, however often their terms are made', () => {
    const words = runToEnd(matchWords(list, ['total', 'knee', 'swap'], meanings));
    assert.deepEqual(
      [0, 0b110].map((apart) => toTerms(words, apart).map(({mask}) => mask)),
      [
        [0b110, 0b1],
        [0b1, 0b10, 0b100],
      ],
    );
  });

  test('the longest queries are cut, not refused', () => {
    const found = (query) => ask(list, query).hits.map(({display}) => display);
    const knee = found('repair knee');
    assert.equal(knee[0], 'Repair Left Knee');
    for (const [what, query] of [
      ['thousands of words', `repair knee ${'word '.repeat(5_000)}`],
      ['thousands of the same word', `repair knee ${'knee '.repeat(5_000)}`],
      ['a word of 100,000 letters', `repair knee ${'x'.repeat(100_000)}`],
      ['100,000 combining marks', `repa\u0301${'\u0301'.repeat(100_000)}ir knee`],
      ['nothing but spaces between', `repair${' '.repeat(100_000)}knee`],
    ]) {
      const start = performance.now();
      assert.equal(found(query)[0], 'Repair Left Knee', what);
      assert.ok(performance.now() - start < 1000, `${what}: ${performance.now() - start} ms`);
    }
    for (const empty of [' ,;- ', '\u0301'.repeat(1_000), '\u200d\ufe0f', '\ud800']) assert.deepEqual(found(empty), []);
    // A word is a bit: the last one that counts must not become the first.
    const all = Array.from({length: MAX_WORDS}, (_, at) => `w${'abcdefghijklmnopqrstuvwxyz'[at]}q`);
    for (const last of ['Repair', 'xyzzy']) {
      const {hits, without} = ask(listOf(['Repair Knee', 'Drainage Lung']), [...all.slice(1), last, 'knee'].join(' '));
      assert.deepEqual([hits.length, without.includes('knee')], last === 'Repair' ? [1, true] : [0, false], last);
    }
  });
});
