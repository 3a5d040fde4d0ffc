import {expect} from '@open-wc/testing';
import {segmentsOf as cut} from '../../../src/formats/sections/segments.js';
import {ownUrgency} from '../../../src/formats/sections/urgency.js';

const segmentsOf = (text: string, ofSigns = true) => cut(text, ownUrgency, ofSigns);

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

  for (const text of [
    'Call us at once if it bleeds. If you cannot reach us, go to A&E.',
    'Call us at once if it bleeds. Then lie down.',
    'Llame enseguida a su médico si sangra. Si no contestan, acuda a urgencias.',
    'Appelez immédiatement le médecin si la plaie saigne. Sinon, reposez-vous.',
    'Melden Sie sich sofort, wenn es blutet. Dann legen Sie sich hin.',
    'Chiami subito il medico se sanguina. Se non rispondono, vada al pronto soccorso.',
    'Ligue imediatamente para o médico se sangrar. Se não atenderem, vá para casa.',
    '如果出血，请立即联系医生。如果联系不上，请到急诊就诊。',
    'اتصل بالطبيب على الفور إذا كان هناك نزيف. ثم استرح.',
  ])
    for (const ofSigns of [true, false])
      it(`hold what leans on the sentence before: ${text} (${ofSigns ? 'signs' : 'other'})`, () =>
        expect(segmentsOf(text, ofSigns).map((one) => one.text)).to.deep.equal([text]));

  for (const [text, ...urgencies] of [
    ['Consulte a su médico si tiene fiebre. Si no logra respirar, llame al 112.', undefined, 'emergency'],
    ['Consulte a su médico si tiene fiebre. Después de la operación, llame al 112 si sangra.', undefined, 'emergency'],
    ['Rufen Sie Ihren Hausarzt an, wenn Sie Fieber haben. Wenn das Bein kalt wird, rufen Sie die 112.', undefined, 'emergency'],
    ['Contatti il medico se ha febbre. Se non riesce a respirare, chiami il 118.', undefined, 'emergency'],
    ['Contacte o médico se tiver febre. Se não conseguir respirar, ligue para o 112.', undefined, 'emergency'],
    ['Ligue 112 se desmaiar. O inchaço é normal; não precisa de ligar.', 'emergency', undefined],
    ['راجع الطبيب إذا كانت لديك حمى. إذا لم تستطع التنفس فاتصل بالرقم 997.', undefined, 'emergency'],
    ['如果晕倒,请拨打120。如果发烧,请联系医生。', 'emergency', undefined],
  ] as const)
    it(`hold apart what says something of its own: ${text}`, () =>
      expect(segmentsOf(text).map(({urgency}) => urgency)).to.deep.equal(urgencies));

  for (const text of [
    'Llame al médico si tiene fiebre. Si no lo localiza, acuda a urgencias.',
    'Llame al médico si tiene fiebre. Si no consigue hablar con él, acuda a urgencias.',
    'Appelez votre médecin si vous avez de la fièvre. Si vous ne pouvez pas le joindre, rendez-vous aux urgences.',
    'Rufen Sie den Arzt an, wenn Sie Fieber haben. Wenn das nicht hilft, gehen Sie in die Notaufnahme.',
    'Chiami il medico se ha febbre. Se non riesce a contattarlo, vada al pronto soccorso.',
    'Ligue para o médico se tiver febre. Se não conseguir falar com ele, vá à urgência.',
  ])
    it(`hold what to do where nobody answers: ${text}`, () =>
      expect(segmentsOf(text).map((one) => one.text)).to.deep.equal([text]));
});
