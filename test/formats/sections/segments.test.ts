import {expect} from '@open-wc/testing';
import {segmentsOf as cut} from '../../../src/formats/sections/segments.js';
import type {DictionaryLanguage} from '../../../src/formats/sections/dictionary/dictionary.js';
import {ownUrgency} from '../../../src/formats/sections/urgency.js';

const segmentsOf = (text: string, ofSigns = true, lang: DictionaryLanguage = 'en') => cut(text, ownUrgency, ofSigns, lang);

describe('segments of a text', () => {
  it('are cut where the urgency changes', () => {
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

  it('are sentences, where the text is not about signs', () => {
    expect(segmentsOf('Rest. Call 999 if you collapse. Eat well.', false)).to.deep.equal([
      {text: 'Rest.'},
      {text: 'Call 999 if you collapse.', urgency: 'emergency'},
      {text: 'Eat well.'},
    ]);
  });

  for (const [lang, text] of [
    ['en', 'Call us at once if it bleeds. If you cannot reach us, go to A&E.'],
    ['en', 'Call us at once if it bleeds. Then lie down.'],
    ['es', 'Llame enseguida a su médico si sangra. Si no contestan, acuda a urgencias.'],
    ['fr', 'Appelez immédiatement le médecin si la plaie saigne. Sinon, reposez-vous.'],
    ['de', 'Melden Sie sich sofort, wenn es blutet. Dann legen Sie sich hin.'],
    ['it', 'Chiami subito il medico se sanguina. Se non rispondono, vada al pronto soccorso.'],
    ['pt', 'Ligue imediatamente para o médico se sangrar. Se não atenderem, vá para casa.'],
    ['zh', '如果出血，请立即联系医生。如果联系不上，请到急诊就诊。'],
    ['ar', 'اتصل بالطبيب على الفور إذا كان هناك نزيف. ثم استرح.'],
  ] as const)
    for (const ofSigns of [true, false])
      it(`hold what leans on the sentence before: ${text} (${ofSigns ? 'signs' : 'other'})`, () =>
        expect(segmentsOf(text, ofSigns, lang).map((one) => one.text)).to.deep.equal([text]));

  for (const [lang, text, ...urgencies] of [
    ['es', 'Consulte a su médico si tiene fiebre. Si no logra respirar, llame al 112.', undefined, 'emergency'],
    ['es', 'Consulte a su médico si tiene fiebre. Después de la operación, llame al 112 si sangra.', undefined, 'emergency'],
    [
      'de',
      'Rufen Sie Ihren Hausarzt an, wenn Sie Fieber haben. Wenn das Bein kalt wird, rufen Sie die 112.',
      undefined,
      'emergency',
    ],
    ['it', 'Contatti il medico se ha febbre. Se non riesce a respirare, chiami il 118.', undefined, 'emergency'],
    ['pt', 'Contacte o médico se tiver febre. Se não conseguir respirar, ligue para o 112.', undefined, 'emergency'],
    ['pt', 'Ligue 112 se desmaiar. O inchaço é normal; não precisa de ligar.', 'emergency', undefined],
    ['ar', 'راجع الطبيب إذا كانت لديك حمى. إذا لم تستطع التنفس فاتصل بالرقم 997.', undefined, 'emergency'],
    ['zh', '如果晕倒,请拨打120。如果发烧,请联系医生。', 'emergency', undefined],
  ] as const)
    it(`hold apart what says something of its own: ${text}`, () =>
      expect(segmentsOf(text, true, lang).map(({urgency}) => urgency)).to.deep.equal(urgencies));

  for (const [lang, text] of [
    ['es', 'Llame al médico si tiene fiebre. Si no lo localiza, acuda a urgencias.'],
    ['es', 'Llame al médico si tiene fiebre. Si no consigue hablar con él, acuda a urgencias.'],
    ['fr', 'Appelez votre médecin si vous avez de la fièvre. Si vous ne pouvez pas le joindre, rendez-vous aux urgences.'],
    ['de', 'Rufen Sie den Arzt an, wenn Sie Fieber haben. Wenn das nicht hilft, gehen Sie in die Notaufnahme.'],
    ['it', 'Chiami il medico se ha febbre. Se non riesce a contattarlo, vada al pronto soccorso.'],
    ['pt', 'Ligue para o médico se tiver febre. Se não conseguir falar com ele, vá à urgência.'],
  ] as const)
    it(`hold what to do where nobody answers: ${text}`, () =>
      expect(segmentsOf(text, true, lang).map((one) => one.text)).to.deep.equal([text]));
});
