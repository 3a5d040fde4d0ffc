import {expect} from '@open-wc/testing';
import type {Procedure} from '../../../src/model/procedure.js';
import {readPage} from '../../../src/formats/read-page.js';
import {takeStraySigns} from '../../../src/formats/sections/stray-signs.js';

const paragraph = (text: string) => ({kind: 'paragraph', text}) as const;
/** Signs, and the paragraphs that stay, of a paragraph. */
const take = (text: string, field: 'recovery' | 'preparation' = 'recovery') => {
  const {groups, rest} = takeStraySigns([paragraph(text)], field, 'en');
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

  it('takes the sentence before a call that says nothing without it, and what not to do besides', () => {
    for (const text of [
      'Call 999 if you have chest pain. Do not drive yourself.',
      'Your leg may swell. If this happens, call 999.',
      'You may have some chest pain. Call 999 if it lasts.',
      'Your chest may hurt. Call 999.',
    ])
      expect(take(text), text).to.deep.equal({signs: [['emergency', text]], stays: [text]});
  });

  it('takes a sentence that sends people at once with the case in front of it, in each language', () => {
    for (const [lang, text] of [
      ['en', 'Your leg may swell and turn blue. Go straight to A&E.'],
      ['en', 'Your vision may become blurred. Come to the emergency department at once.'],
      ['es', 'La pierna se puede hinchar. Acuda de inmediato a urgencias.'],
      ['fr', 'La jambe peut gonfler. Allez tout de suite aux urgences.'],
      ['de', 'Das Bein kann anschwellen. Gehen Sie sofort in die Notaufnahme.'],
      ['it', 'La gamba può gonfiarsi. Vada subito al pronto soccorso.'],
      ['pt', 'A perna pode inchar. Vá imediatamente à urgência.'],
      ['zh', '腿可能肿胀。请立即前往急诊。'],
      ['ar', 'قد تتورم الساق. توجه فوراً إلى الطوارئ.'],
    ] as const) {
      const {groups, rest} = takeStraySigns([paragraph(text)], 'recovery', lang);
      expect(
        groups.flatMap(({signs}) => signs.map((sign) => [sign.urgency, sign.entry.text])),
        text,
      ).to.deep.equal([['emergency', text]]);
      expect(rest).to.deep.equal([paragraph(text)]);
    }
  });

  it('has it checked where nobody says in which case', () => {
    const {groups, unclear} = takeStraySigns([paragraph('Rest. Come to A&E at once. Eat well.')], 'recovery', 'en');
    expect([groups, unclear]).to.deep.equal([[], ['Come to A&E at once.']]);
    const {procedure, report} = readPage('<h1>Scan</h1><h2>Recovery</h2><p>Come to A&amp;E at once.</p>', {lang: 'en'});
    expect(procedure!.recovery).to.deep.equal([{text: 'Come to A&E at once.'}]);
    expect(report!.toCheck.map(({why}) => why)).to.deep.equal(['"Come to A&E at once." does not say in which case']);
  });

  it('never takes the whole paragraph for sentences that call only together', () => {
    const text = 'Come to the emergency department entrance. If you have pain, tell the nurse. Do not eat for six hours.';
    expect(take(text, 'preparation')).to.deep.equal({signs: [], stays: [text]});
  });

  it('copies items and nested items that call for help, without their other sentences', () => {
    const {warningSigns, recovery} = read(
      '<h2>Recovery</h2><ul><li>Rest.</li><li>Keep it dry. Call us at once if it bleeds. See us on day 2.</li><li>Wounds:<ul><li>Keep dry.</li><li>Call 999 if it spurts blood.</li></ul></li></ul>',
    );
    expect(warningSigns).to.deep.equal([
      {text: 'Call us at once if it bleeds.', urgency: 'urgent'},
      {text: 'Call 999 if it spurts blood.', urgency: 'emergency'},
    ]);
    expect(recovery).to.have.length(3);
    expect(recovery![1]!.text).to.equal('Keep it dry. Call us at once if it bleeds. See us on day 2.');
    expect(recovery![2]!.items).to.have.length(2);
  });

  it('finds calls in rows of tables', () => {
    const {warningSigns} = read('<h2>Recovery</h2><table><tr><td>Day 1</td><td>Call 999 if you faint</td></tr></table>');
    expect(warningSigns).to.deep.equal([{text: 'Day 1: Call 999 if you faint', urgency: 'emergency'}]);
  });

  it('makes no emergency of an appointment at the emergency department, or of a test named after a symptom', () => {
    for (const text of [
      'Bring your painkillers. Come straight to the Emergency Department reception on the day.',
      'After your blood test go directly to the ER.',
    ])
      expect(take(text), text).to.deep.equal({signs: [], stays: [text]});
    const bleeds = 'Sudden chest pain after your operation: go straight to A&E.';
    expect(take(bleeds).signs).to.deep.equal([['emergency', bleeds]]);
  });

  for (const [lang, heading, sentence] of [
    ['en', 'If you become unwell', 'Call the ward straight away if you have a temperature.'],
    ['es', 'Si se encuentra enfermo', 'Llame enseguida a la planta si tiene fiebre.'],
    ['fr', 'Si vous tombez malade', 'Appelez tout de suite le service si vous avez de la fièvre.'],
    ['de', 'Wenn Sie krank werden', 'Rufen Sie sofort die Station an, wenn Sie Fieber haben.'],
    ['de', 'Wenn du krank wirst', 'Wende dich sofort an die Station, wenn du Fieber hast.'],
    ['it', 'Se è malato', 'Chiami subito il reparto se ha la febbre.'],
    ['pt', 'Se ficar doente', 'Ligue imediatamente para a enfermaria se tiver febre.'],
  ] as const)
    it(`are below a heading about illness, not of preparation: ${heading}`, () =>
      expect(read(`<h2>${heading}</h2><p>${sentence}</p>`, lang).warningSigns).to.deep.equal([
        {text: sentence, urgency: 'urgent'},
      ]));

  it('goes straight to the emergency department in Chinese, where no blank is in front', () => {
    const sentence = '腹痛请直接去急诊。';
    expect(read(`<h2>检查后</h2><p>不要开车。${sentence}</p>`, 'zh').warningSigns).to.deep.equal([
      {text: sentence, urgency: 'emergency'},
    ]);
  });

  it('leaves all items, boxes and labelled lists in the steps', () => {
    const list = {kind: 'list', entries: [{text: 'you have chest pain', entries: []}], guessed: false} as const;
    const parts = [
      {kind: 'list', entries: [{text: 'Call 911 if you faint on the way home.', entries: []}], guessed: false},
      {kind: 'group', label: 'Call 999 if:', heading: false, parts: [list]},
    ] as const;
    for (const field of ['steps', 'experience'] as const) {
      const {groups, rest} = takeStraySigns(parts, field, 'en');
      expect(groups.flatMap(({signs}) => signs)).to.have.length(2);
      expect(rest).to.deep.equal(parts);
    }
    expect(takeStraySigns(parts, 'recovery', 'en').rest).to.deep.equal([parts[0]]);
  });
});

const AFTER = {
  es: 'Después de la prueba',
  de: 'Nach der Untersuchung',
  fr: "Après l'examen",
  it: "Dopo l'esame",
  pt: 'Depois do exame',
};
