import {expect} from '@open-wc/testing';
import {withoutDenials} from '../../src/formats/denials.js';
import {asksForHelp, callsAmbulance, deniesHelp, readUrgency} from '../../src/formats/sections/urgency.js';

describe('withoutDenials', () => {
  for (const text of [
    'You do not need to call 999 if it is only a bruise.',
    'There is no need to call 999.',
    'There is no need to worry or call 911.',
    'Do not go to A&E for a sore throat.',
    'Calling 999 is not necessary.',
    'You needn’t get urgent care.',
    'No hace falta llamar al 112.',
    'No es necesario que acuda a urgencias.',
    'Sie müssen nicht den Notruf wählen.',
    'Rufen Sie nicht die 112 an.',
    'Es ist nicht nötig, die 112 zu rufen.',
    'Sie brauchen nicht in die Notaufnahme zu gehen.',
    "Inutile d'appeler le 15.",
    "N'appelez pas le 15.",
    "Vous n'avez pas besoin d’appeler le 112.",
    'Non è necessario chiamare il 118.',
    'Non vada al pronto soccorso per un livido.',
    'Não é preciso ligar para o 192.',
    'Não precisa de ir à urgência: não vá ao pronto-socorro.',
    '轻微瘀伤无需拨打120。',
    'لا داعي للاتصال بالرقم 112.',
    'Tener la garganta irritada no es motivo para ir a urgencias.',
    'No hay por qué llamar al 112 por un moretón.',
    'Un bleu n’est pas une raison d’appeler le 15.',
    'Un livido non è un motivo per chiamare il 118.',
    'Um hematoma não é motivo para ligar para o 192.',
    '淤青不是拨打120的理由。',
    'لا تتصل بالطوارئ من أجل غازات بسيطة.',
    'الكدمة ليست سبباً للذهاب إلى الطوارئ.',
  ])
    it(`leaves no call in: ${text}`, () => {
      expect(readUrgency(text)).to.equal(undefined);
      expect(asksForHelp(text)).to.equal(false);
      expect(deniesHelp(text)).to.equal(true);
    });

  for (const text of [
    'Do not wait: call 999.',
    "Don't delay – call 112.",
    'Do not hesitate to call 999.',
    'If you cannot breathe, call 999.',
    'If you cannot breathe call 999.',
    'Call 999. Do not drive yourself.',
    'Do not drive yourself and call 999.',
    'Do not call us, call 999 if it bleeds.',
    'No dude en llamar al 112.',
    'Si no puede respirar llame al 112.',
    'Zögern Sie nicht, die 112 zu rufen.',
    'Warten Sie nicht: Rufen Sie die 112.',
    'Fahren Sie nicht selbst und rufen Sie die 112.',
    'Wenn Sie nicht atmen können, rufen Sie die 112.',
    "N'hésitez pas à appeler le 15.",
    'Si la douleur ne passe pas appelez le 15.',
    'Non esiti a chiamare il 112.',
    'Non aspetti: chiami il 118.',
    'Não hesite em ligar para o 192.',
    '不要等待，立即拨打120。',
    'لا تتردد في الاتصال بالرقم 112.',
  ])
    it(`leaves the call in: ${text}`, () => {
      expect(callsAmbulance(text)).to.equal(true);
      expect(deniesHelp(text)).to.equal(false);
    });

  it('takes nothing else out', () => {
    for (const text of ['You cannot eat.', 'Do not wait.', 'Nehmen Sie Ihre Tabletten.'])
      expect(withoutDenials(text)).to.equal(text);
  });
});
