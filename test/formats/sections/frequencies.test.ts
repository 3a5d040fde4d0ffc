import {expect} from '@open-wc/testing';
import {readPage} from '../../../src/index.js';
import {DICTIONARY_LANGUAGES} from '../../../src/formats/sections/dictionary/dictionary.js';
import {ratingOf} from '../../../src/formats/sections/dictionary/ratings.js';
import {partRisks, ratedHint} from '../../../src/formats/sections/frequencies.js';

const risksOf = (lang: string, heading: string, body: string): [string, unknown][] =>
  readPage(`<html lang="${lang}"><main><h1>X</h1><h2>${heading}</h2>${body}</main></html>`).procedure!.risks!.map(
    ({text, likelihood}) => [text, likelihood && 'word' in likelihood ? likelihood.word : likelihood],
  );

describe('words for how often', () => {
  for (const [lang, heading, words, expected] of [
    ['en', 'Risks', 'Very common: wind. Common: bloating. Rare: bleeding.', ['very common', 'common', 'rare']],
    ['en', 'Risks', 'Common – bruising; uncommon – infection', ['common', 'uncommon']],
    ['en', 'Risks', 'Common (up to 1 in 10): pain. Frequency not known: rash.', ['common', 'not known']],
    ['es', 'Riesgos', 'Muy frecuente: gases. Poco frecuentes: infección. Raras: sangrado.', ['very common', 'uncommon', 'rare']],
    [
      'de',
      'Risiken',
      'Sehr häufig: Bluterguss. Gelegentlich: Nachblutung. Sehr selten: Tod.',
      ['very common', 'uncommon', 'very rare'],
    ],
    ['fr', 'Risques', 'Fréquent : raideur. Peu fréquent : infection. Très rare : fracture.', ['common', 'uncommon', 'very rare']],
    ['pt', 'Riscos', 'Muito frequente: dor. Incomum: infeção. Raro: sangramento.', ['very common', 'uncommon', 'rare']],
    ['it', 'Rischi', 'Molto comune: dolore. Non comune: infezione. Raro: emorragia.', ['very common', 'uncommon', 'rare']],
    ['zh', '风险', '十分常见：腹胀。偶见：感染。罕见：出血。', ['very common', 'uncommon', 'rare']],
    ['ar', 'المخاطر', 'شائع جدًا: ألم. غير شائع: عدوى. نادر: نزيف.', ['very common', 'uncommon', 'rare']],
  ] as const) {
    it(`makes a risk of each label in one paragraph and in one item: ${words}`, () => {
      for (const body of [`<p>${words}</p>`, `<ul><li>${words}</li></ul>`]) {
        const risks = risksOf(lang, heading, body);
        expect(risks.map(([, word]) => word)).to.deep.equal(expected);
        expect(
          risks
            .map(([text]) => text)
            .join(' ')
            .replace(/\s/g, ''),
        ).to.equal(words.replace(/[\s;]/g, ''));
      }
    });
  }

  it('rates the items below a label, and none below another', () => {
    expect(
      risksOf('de', 'Risiken', '<h3>Seltene Komplikationen</h3><ul><li>Tod</li></ul><h3>Sonstiges</h3><ul><li>Narbe</li></ul>'),
    ).to.deep.equal([
      ['Seltene Komplikationen: Tod', 'rare'],
      ['Sonstiges', undefined],
    ]);
    expect(risksOf('es', 'Riesgos', '<p>Complicaciones frecuentes:</p><ul><li>Dolor</li></ul>')).to.deep.equal([
      ['Complicaciones frecuentes: Dolor', 'common'],
    ]);
  });

  it('keeps a sentence above the labels, and what no label rates', () => {
    const {procedure} = readPage('<h1>X</h1><h2>Risks</h2><p>All surgery has risks. Common: pain. Rare: clot.</p>');
    expect(procedure!.notes!.risks!.lead).to.equal('All surgery has risks.');
    expect(procedure!.risks).to.have.length(2);
    for (const words of [
      'Common: pain and bruising.',
      'More common: pain. Less rare: a clot.',
      'Pain is common. Bleeding is rare: ask.',
    ])
      expect(risksOf('en', 'Risks', `<p>${words}</p>`), words).to.have.length(1);
  });

  it('never rates by a word in a sentence, nor by a label that says something else', () => {
    for (const [lang, text] of [
      ['de', 'Selten kommt es zu Blutungen.'],
      ['de', 'Häufig gestellt: die Frage nach Schmerzen'],
      ['es', 'Preguntas frecuentes: duele'],
      ['fr', 'Rare : infection. Fréquent : douleur.'],
    ] as const)
      expect(ratedHint(text, lang), text).to.deep.equal({});
    expect(ratedHint('Rare – in women: a clot', 'en')).to.deep.equal({});
    expect(partRisks([{kind: 'paragraph', text: 'Rare: a clot.'}], 'en')).to.deep.equal([
      {kind: 'paragraph', text: 'Rare: a clot.'},
    ]);
  });

  it('knows all six in every language', () => {
    const six = ['very common', 'common', 'uncommon', 'rare', 'very rare', 'not known'];
    const WORDS: Readonly<Record<string, string>> = {
      ar: 'شائع جدا|شائع|غير شائع|نادر|نادر جدا|غير معروف التكرار',
      de: 'Sehr häufig|Häufig|Gelegentlich|Selten|Sehr selten|Nicht bekannt',
      en: 'Very common|Common|Uncommon|Rare|Very rare|Not known',
      es: 'Muy frecuentes|Frecuentes|Poco frecuentes|Raras|Muy raras|Frecuencia no conocida',
      fr: 'Très fréquent|Fréquent|Peu fréquent|Rare|Très rare|Fréquence indéterminée',
      it: 'Molto comune|Comune|Non comune|Raro|Molto raro|Frequenza non nota',
      pt: 'Muito frequentes|Frequentes|Pouco frequentes|Raros|Muito raros|Frequência desconhecida',
      zh: '十分常见|常见|偶见|罕见|十分罕见|频率未知',
    };
    for (const language of DICTIONARY_LANGUAGES)
      expect(
        WORDS[language]!.split('|').map((word) => ratingOf(word, language)),
        language,
      ).to.deep.equal(six);
  });
});

describe('partRisks: figures in sentences', () => {
  const texts = (text: string, language: 'en' | 'de' = 'en') =>
    partRisks([{kind: 'paragraph', text}], language).flatMap((part) =>
      part.kind === 'list' ? part.entries.map((entry) => `- ${entry.text}`) : part.kind === 'paragraph' ? [part.text] : [],
    );

  it('makes an item of each sentence with a figure, with what follows it', () => {
    expect(
      texts(
        'Serious problems are rare. A tear happens in about 1 in 2,500 people. You would stay in hospital. Bleeding: 3 in 10,000.',
      ),
    ).to.deep.equal([
      'Serious problems are rare.',
      '- A tear happens in about 1 in 2,500 people. You would stay in hospital.',
      '- Bleeding: 3 in 10,000.',
    ]);
  });

  it('leaves a text whole where one figure is part of another, or there is one', () => {
    for (const text of [
      'A leak happens in 1 in 100 people. It needs an operation in 1 in 1,000 people.',
      'A tear happens in about 1 in 2,500 people. You would stay in hospital.',
      'Bleeding: 3 in 10,000.',
    ])
      expect(texts(text)).to.deep.equal([text]);
    expect(texts('Blutung: 1 von 100. Infektion: 2 von 100.', 'de')).to.have.length(1);
  });
});
