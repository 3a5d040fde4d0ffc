import {expect} from '@open-wc/testing';
import {readPage} from '../../../../src/formats/read-page.js';
import {dictionaryLanguage} from '../../../../src/formats/sections/dictionary/dictionary.js';
import {headingMatcher} from '../../../../src/formats/sections/dictionary/matcher.js';
import type {Procedure} from '../../../../src/model/procedure.js';

const NAME = 'Hip replacement';

/** Known, found by clues or `*`, with a "not", and unknown. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Risks',
    'What are the risks?',
    'Recovery (the first two weeks)',
    'Benefits – for your family',
    'Duration and parking',
    'Risks of general sleepiness',
    'Brushing and rinsing in the first few days',
    'Removing jewellery and metal',
    'How long does the numbness last?',
    'Why is the car park closed?',
    'What is arthritis?',
    'What evidence supports hips?',
    'Who does the housework?',
    'Call the ward if your leg swells',
    'When to ring the ward about your wound',
    'Things to look out for after the injection',
    'Who can come with me',
    'Who can visit',
    'When is the clinic open',
    'How is arthritis treated',
    'Effects of arthritis',
    'Where does the sample go',
    'How long have hips been replaced',
    'Worth knowing',
    'Abnormal discharge',
    'Looking after our environment',
    'The blue whale',
    'What you will not feel',
    'Who will not be in the room with you',
    'What we will not do during your visit',
    'When is it not safe',
    'Side effects that you will not get',
    'Why you might not need surgery',
    'Who should not have this after a stroke',
    'Risks (not for children)',
    'Benefits – what it will not do',
    'Recovery, and what you will never feel',
    'Contact us if the pain relief does not work',
    'Nothing to eat before you come',
    'Wait and see',
  ],
  es: [
    'Lo que no sentirá',
    'Quién puede visitarme',
    'Efectos secundarios que no tendrá',
    'Por qué quizá no necesite cirugía',
    'Cuidados de la herida en casa',
  ],
  de: [
    'Was Sie nicht spüren',
    'Wer nicht im Raum ist',
    'Nebenwirkungen, die Sie nicht bekommen',
    'Wie wird Arthrose behandelt',
    'Duschen in den ersten Tagen',
  ],
  fr: ['Ce que vous ne sentirez pas', 'Qui peut venir avec moi', 'Les effets que vous n’aurez pas', 'La douche à la maison'],
  pt: ['O que não vai sentir', 'Efeitos da artrose', 'Por que pode não precisar de cirurgia', 'Banho em casa'],
  it: ['Che cosa non sentirà', 'Chi può venire con me', 'Perché forse non serve l’intervento', 'La doccia a casa'],
};

const read = (heading: string, item: string, lang: string) =>
  readPage(`<h1>${NAME}</h1><p>It helps.</p><h2>${heading}</h2><ul><li>${item}</li></ul>`, {lang});
/** Words of all strings in a value. */
const wordsOf = (value: unknown): string[] =>
  JSON.stringify(value)
    .replace(/\\n/g, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Fields in which a "not" of the heading would turn the items round. */
const TURNED: readonly (keyof Procedure)[] = ['indications', 'risks', 'steps', 'benefits', 'experience', 'personnel', 'purpose'];

describe('words of a heading', () => {
  for (const [lang, headings] of Object.entries(HEADINGS))
    for (const heading of headings)
      it(`stay in the record or the report, unless a row without * says them all: ${heading}`, () => {
        for (const item of ['One thing', 'Chest pain. Call 999 now.', 'About 2 weeks']) {
          const {procedure, report} = read(heading, item, lang);
          const found = headingMatcher(dictionaryLanguage(lang)!, [NAME])(heading);
          if (found && !found.weak && !found.keepsWords) continue;
          const all = wordsOf([procedure, report?.leftOut]);
          expect(all).to.include.members(wordsOf(heading), `${item}: ${JSON.stringify(procedure)}`);
        }
      });

  it('are never taken for their opposite: a "not" is read as no field that it would turn round', () => {
    for (const [lang, headings] of Object.entries(HEADINGS))
      for (const heading of headings.filter((one) => /\b(?:not|never|no|n|nicht|ne|non)\b|não/i.test(one)))
        for (const field of TURNED) expect(read(heading, 'One thing', lang).procedure, heading).not.to.have.property(field);
  });

  it('need no check where they name no field', () => {
    expect(read('The price of jewellery', 'One thing', 'en').report?.toCheck).to.deep.equal([]);
  });

  it('give no duration of something else', () => {
    for (const heading of [
      'How long will the results take',
      'How long does the numbness last',
      'How long have hips been replaced',
    ])
      expect(read(heading, '60 years', 'en').procedure?.duration, heading).to.equal(undefined);
    expect(read('How long does it take?', '60 minutes', 'en').procedure?.duration?.min).to.equal('PT60M');
  });
});

describe('sub-headings that repeat the section', () => {
  const page = (lang: string, ...blocks: string[]) =>
    readPage(`<h1>${NAME}</h1>${blocks.map((one) => (one.startsWith('#') ? `<h3>${one.slice(1)}</h3>` : one)).join('')}`, {lang})
      .procedure!;
  const labels = (items: readonly {text: string; items?: readonly unknown[]}[] | undefined) => items?.map(({text}) => text);

  it('stay in their place, with their names', () => {
    const {steps} = page(
      'en',
      '<h2>What happens during the procedure</h2>',
      '#Anaesthetic',
      '<p>You get an injection.</p>',
      '#The procedure',
      '<p>The surgeon makes a cut.</p>',
      '#Closing the wound',
      '<p>Stitches are used.</p>',
    );
    expect(labels(steps)).to.deep.equal(['Anaesthetic', 'The procedure', 'Closing the wound']);
    const {preparation} = page(
      'de',
      '<h2>Vorbereitung</h2>',
      '#Nüchtern',
      '<p>Ab 24 Uhr.</p>',
      '#Medikamente',
      '<p>Absetzen.</p>',
    );
    expect(labels(preparation)).to.deep.equal(['Nüchtern', 'Medikamente']);
  });

  it('are left out right below the section only where they say nothing but its name', () => {
    const {risks} = page(
      'en',
      '<h2>Risks</h2>',
      '#Possible complications',
      '<ul><li>Bleeding</li></ul>',
      '#Risks of the anaesthetic',
      '<ul><li>Nausea</li></ul>',
      '#Long-term complications',
      '<ul><li>Loosening</li></ul>',
    );
    expect(labels(risks)).to.deep.equal(['Bleeding', 'Risks of the anaesthetic', 'Long-term complications']);
    const {recovery} = page('es', '<h2>Recuperación</h2>', '#Rehabilitación', '<p>Camine.</p>', '#Seguimiento', '<p>Venga.</p>');
    expect(labels(recovery)).to.deep.equal(['Rehabilitación', 'Seguimiento']);
  });

  it('stand once above warning signs, which they label', () => {
    const signs = '<ul><li>Vous n’urinez pas.</li></ul><p>N’attendez pas : appelez le 112.</p>';
    const {warningSigns, notes} = page('fr', '<h2>Quand consulter en urgence</h2>', signs);
    expect(warningSigns!.map(({text}) => text)).to.deep.equal([
      'Quand consulter en urgence: Vous n’urinez pas.',
      'N’attendez pas : appelez le 112.',
    ]);
    expect(notes).to.equal(undefined);
  });
});
