import {expect} from '@open-wc/testing';
import type {Procedure} from '../../../src/model/procedure.js';
import {readPage} from '../../../src/formats/read-page.js';
import {segmentsOf} from '../../../src/formats/sections/sign-groups.js';
import {takeStraySigns} from '../../../src/formats/sections/stray-signs.js';

const paragraph = (text: string) => ({kind: 'paragraph', text}) as const;
/** Signs, and the paragraphs that stay, of a paragraph. */
const take = (text: string, field: 'recovery' | 'preparation' = 'recovery') => {
  const {groups, rest} = takeStraySigns([paragraph(text)], field);
  return {
    signs: groups.flatMap(({signs}) => signs.map((sign) => [sign.urgency, sign.entry.text])),
    stays: rest.map((part) => (part.kind === 'paragraph' ? part.text : '')),
  };
};
const read = (html: string, lang = 'en'): Procedure => readPage(`<h1>Scan</h1>${html}`, {lang}).procedure!;

describe('takeStraySigns', () => {
  it('finds a sentence that calls for help at once, and leaves the paragraph as it is', () => {
    for (const [urgency, sentence] of [
      ['urgent', 'Contact your GP at once if your stools are black.'],
      ['urgent', 'If your eye becomes very painful, telephone the eye clinic on 01632 960777 straight away, day or night.'],
      ['urgent', 'If you have shivering or a temperature you must contact us immediately on 0117 496 0999.'],
      ['urgent', 'You should contact the day unit between 8am and 6pm, or your GP, urgently if your groin swells.'],
      ['urgent', 'Call 111 if your wound smells.'],
      ['emergency', 'Go to A&E straight away if you vomit blood.'],
      ['emergency', 'If your shoulder becomes hot and very painful, see your GP or go to A&E the same day.'],
      ['emergency', 'If you collapse, call 999.'],
    ] as const) {
      const text = `Do not rub it. Rest for a day. ${sentence} You will get a letter.`;
      expect(take(text), sentence).to.deep.equal({signs: [[urgency, sentence]], stays: [text]});
    }
  });

  it('finds them in the other languages', () => {
    for (const [lang, sentence] of [
      ['es', 'Acuda a urgencias si tiene dolor fuerte o sangra mucho.'],
      ['de', 'Gehen Sie in die Notaufnahme, wenn Sie Blut erbrechen.'],
      ['fr', 'En cas de douleur brutale, rendez-vous aux urgences.'],
      ['it', 'Vada al pronto soccorso se ha forti dolori.'],
      ['pt', 'Procure o pronto-socorro se sangrar muito.'],
    ] as const) {
      const {warningSigns, recovery} = read(`<h2>${AFTER[lang]}</h2><p>Aa bb cc. ${sentence} Dd ee ff gg.</p>`, lang);
      expect(warningSigns, lang).to.deep.equal([{text: sentence, urgency: 'emergency'}]);
      expect(JSON.stringify(recovery), lang).to.include(sentence);
    }
  });

  it('takes nothing that states no case, is said not to be needed, or may be about a cold before the procedure', () => {
    for (const text of [
      'Rest. Ring us straight away to change the date. Then wait.',
      'Rest. You do not need to go to A&E if it is sore. Then wait.',
      'Rest. See your doctor after 6 weeks. Then wait.',
    ])
      expect(take(text), text).to.deep.equal({signs: [], stays: [text]});
    expect(take('Wash. Call us straight away if you have a cold. Then wait.', 'preparation').signs).to.deep.equal([]);
  });

  it('takes a paragraph that says nothing else out of its section', () => {
    expect(take('Call 999 if you have chest pain. Do not drive yourself.').stays).to.deep.equal([]);
    expect(take('Your leg may swell. If this happens, call 999.').signs).to.have.length(1);
  });

  it('takes items and nested items that call for help', () => {
    const {warningSigns, recovery} = read(
      '<h2>Recovery</h2><ul><li>Rest.</li><li>Call us at once if it bleeds.</li><li>Wounds:<ul><li>Keep dry.</li><li>Call 999 if it spurts blood.</li></ul></li></ul>',
    );
    expect(warningSigns).to.deep.equal([
      {text: 'Call us at once if it bleeds.', urgency: 'urgent'},
      {text: 'Call 999 if it spurts blood.', urgency: 'emergency'},
    ]);
    expect(recovery).to.have.length(2);
  });
});

const AFTER = {
  es: 'Después de la prueba',
  de: 'Nach der Untersuchung',
  fr: "Après l'examen",
  it: "Dopo l'esame",
  pt: 'Depois do exame',
};

describe('segments of a paragraph of warning signs', () => {
  it('cuts where the urgency changes', () => {
    expect(segmentsOf('Call 111 if you have a fever. Keep warm. If you collapse, call 999.')).to.deep.equal([
      {text: 'Call 111 if you have a fever. Keep warm.', urgency: 'urgent'},
      {text: 'If you collapse, call 999.', urgency: 'emergency'},
    ]);
    expect(segmentsOf('See your GP if it is sore. If you collapse, call 999.')).to.deep.equal([
      {text: 'See your GP if it is sore.'},
      {text: 'If you collapse, call 999.', urgency: 'emergency'},
    ]);
    expect(segmentsOf('Call 999 if it bleeds. Press on it.')).to.have.length(1);
  });

  it('writes each with its own urgency', () => {
    const {warningSigns} = read('<h2>When to get help</h2><p>Call 111 if you have a fever. If you collapse, call 999.</p>');
    expect(warningSigns?.map(({urgency}) => urgency)).to.deep.equal(['urgent', 'emergency']);
  });
});
