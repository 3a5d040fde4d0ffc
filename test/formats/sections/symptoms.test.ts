import {expect} from '@open-wc/testing';
import {readPage} from '../../../src/formats/read-page.js';
import {labelAbove, namesSymptom, withSymptom} from '../../../src/formats/sections/symptoms.js';

const SYMPTOMS = {
  en: 'Blurred vision|You see double|Flashes|New floaters|A curtain over your eye|Loss of sight|Halos around lights|Your speech is slurred|Weakness on one side|A smelly wound|You cannot pass any urine|Your tongue swells|Your lips turn blue',
  es: 'Visión borrosa|Ve doble|Destellos|Moscas volantes|Una cortina en el ojo|Pérdida de la vista|Halos|Dificultad para hablar|Debilidad en un lado|La herida huele mal|No puede orinar|Lengua hinchada|Labios azules',
  fr: 'Vision floue|Vous voyez double|Des éclairs|Des corps flottants|Un rideau devant l’œil|Perte de la vue|Des halos|Difficultés à parler|Faiblesse d’un côté|Plaie malodorante|Vous n’urinez plus|Langue gonflée|Lèvres bleues',
  de: 'Sie sehen verschwommen|Doppelbilder|Lichtblitze|Mouches volantes|Ein Vorhang vor dem Auge|Sehverlust|Lichtringe|Sie können nicht mehr sprechen|Schwäche auf einer Seite|Die Wunde riecht|Sie können kein Wasser lassen|Die Zunge schwillt an|Blaue Lippen',
  it: 'Visione offuscata|Vede doppio|Lampi|Mosche volanti|Una tenda davanti all’occhio|Perdita della vista|Aloni|Difficoltà a parlare|Debolezza da un lato|La ferita è maleodorante|Non urina|La lingua si gonfia|Labbra blu',
  pt: 'Visão turva|Ver a dobrar|Flashes|Moscas volantes|Uma cortina no olho|Perda da visão|Halos|Dificuldade em falar|Fraqueza de um lado|A ferida cheira mal|Não consegue urinar|Língua inchada|Lábios azuis',
  zh: '视力模糊|重影|眼前闪光|飞蚊增多|眼前黑影|视力丧失|光晕|说话不清|一侧无力|伤口有异味|无尿|舌头肿胀|嘴唇发紫',
  ar: 'تشوش الرؤية|ازدواج الرؤية|ومضات|عوائم|ستارة أمام العين|فقدان البصر|هالات|صعوبة الكلام|ضعف في جانب واحد|رائحة الجرح|عدم التبول|تورم اللسان|زرقة الشفاه',
} as const;
type Lang = keyof typeof SYMPTOMS;

describe('namesSymptom', () => {
  for (const [lang, symptoms] of Object.entries(SYMPTOMS))
    it(`knows in ${lang} symptoms of sight, speech, weakness, wounds, urine and breath`, () => {
      expect(symptoms.split('|').filter((text) => !namesSymptom(text, lang as Lang))).to.deep.equal([]);
    });

  it('takes no other word for one', () => {
    for (const [lang, text] of [
      ['en', 'Ring this number straight away to change the date after your discharge.'],
      ['en', 'You must not drink any water.'],
      ['fr', 'Apportez du pain.'],
      ['es', 'Llame si habla otra lengua.'],
      ['de', 'Sprechen Sie sehr gern mit uns.'],
      ['ar', 'خدمة أسبوعية'],
    ] as const)
      expect(namesSymptom(text, lang), text).to.equal(false);
  });
});

describe('withSymptom', () => {
  it('puts a label in front of what names no symptom', () => {
    expect(labelAbove({kind: 'paragraph', text: 'Bleeding'})).to.equal('Bleeding');
    expect(labelAbove({kind: 'paragraph', text: 'You may bleed.'})).to.equal('');
    expect(withSymptom('Bleeding', 'If it lasts, call 999', 'en')).to.equal('Bleeding: If it lasts, call 999');
    expect(withSymptom('Bleeding', 'If you have chest pain, call 999', 'en')).to.equal('If you have chest pain, call 999');
    expect(withSymptom('At home', 'If it lasts, call 999', 'en')).to.equal('If it lasts, call 999');
  });

  const HEADINGS = {signs: 'When to get help', recovery: 'Recovery', unknown: 'Bleeding'};
  const call = 'If it does not stop, go to A&amp;E';
  for (const [kind, html] of [
    ['signs', `<h3>Bleeding</h3><p>${call}</p>`],
    ['signs', `<p><b>Bleeding</b></p><p>${call}</p>`],
    ['signs', `<p>Bleeding:</p><p>${call}</p>`],
    ['signs', `<p>Bleeding</p><p>${call}</p>`],
    ['signs', `<dl><dt>Bleeding</dt><dd>${call}</dd></dl>`],
    ['signs', `<ul><li>Bleeding<ul><li>${call}</li></ul></li></ul>`],
    ['recovery', `<h3>Bleeding</h3><p>${call}</p>`],
    ['recovery', `<p>Bleeding</p><p>${call}</p>`],
    ['recovery', `<ul><li>Bleeding<ul><li>${call}</li></ul></li></ul>`],
    ['unknown', `<p>${call}</p>`],
  ] as const)
    it(`keeps the symptom of a label and the urgency of its sentence: ${kind} ${html.replace(/<[^>]+>/g, ' ')} ${html.length}`, () => {
      const {warningSigns} = readPage(`<h1>Scan</h1><h2>${HEADINGS[kind]}</h2>${html}`, {lang: 'en'}).procedure!;
      expect(warningSigns).to.deep.equal([{text: 'Bleeding: If it does not stop, go to A&E', urgency: 'emergency'}]);
    });

  it('does so in German, where a clause of the case says "nicht"', () => {
    const {warningSigns} = readPage(
      '<h1>Scan</h1><h2>Nach der Untersuchung</h2><h3>Blutung</h3><p>Wenn sie nicht aufhört, gehen Sie in die Notaufnahme.</p>',
      {lang: 'de'},
    ).procedure!;
    expect(warningSigns).to.deep.equal([
      {text: 'Blutung: Wenn sie nicht aufhört, gehen Sie in die Notaufnahme.', urgency: 'emergency'},
    ]);
  });
});
