import {expect} from '@open-wc/testing';
import {readPage} from '../../../src/formats/read-page.js';

/** Sentences around warning signs in many forms: language, heading and content, and the signs with their urgency. */
const PAGES: readonly (readonly [lang: string, heading: string, html: string, ...signs: [urgency: string, text: string][]])[] = [
  [
    'en',
    'When to get help',
    '<p>A little spotting isn’t a reason to go to the emergency room. Soaking a pad an hour is: go to the emergency room now.</p>',
    ['emergency', 'Soaking a pad an hour is: go to the emergency room now.'],
  ],
  [
    'en',
    'When to get help',
    '<p>It is normal to feel tired and you don’t need to contact us about this. However, if your calf becomes hot, contact the ward immediately. They will arrange a scan.</p>',
    ['urgent', 'However, if your calf becomes hot, contact the ward immediately. They will arrange a scan.'],
  ],
  [
    'en',
    'When to get help',
    '<p>Our nurses are here to help now and can be reached at the desk. You can get up immediately.</p>',
  ],
  [
    'en',
    'When to get help',
    '<p>Go to the emergency department or call 999 if:</p><ul><li>you cannot see</li><li>you do not get better after your inhaler</li></ul><p>Unless it is an emergency, do not call 999.</p>',
    ['emergency', 'you cannot see'],
    ['emergency', 'you do not get better after your inhaler'],
  ],
  [
    'en',
    'Recovery',
    '<p>Bleeding is rare. If it happens, press firmly for 10 minutes. If it does not stop, go to A&amp;E.</p>',
    ['emergency', 'Bleeding is rare. If it happens, press firmly for 10 minutes. If it does not stop, go to A&E.'],
  ],
  [
    'en',
    'Preparation',
    '<p>Please call us as soon as possible if you cannot come. If you become unwell before the test, call 911. Take your tablets as usual.</p>',
    ['emergency', 'If you become unwell before the test, call 911.'],
  ],
  [
    'en',
    'When to call 911',
    '<ul><li>There is no need to call us about a bruise.</li><li>You faint</li></ul>',
    ['emergency', 'Call 911: You faint'],
  ],
  [
    'es',
    'Cuándo pedir ayuda',
    '<p>En lugar de llamar al 112, llame a su centro de salud si la fiebre es baja. No tarde: si pierde el conocimiento, que alguien llame al 112.</p>',
    ['emergency', 'No tarde: si pierde el conocimiento, que alguien llame al 112.'],
  ],
  [
    'es',
    'Recuperación',
    '<ul><li>Si no orina en 8 horas, llame enseguida a la unidad.</li><li>No es preciso que acuda a urgencias si solo tiene náuseas.</li></ul>',
    ['urgent', 'Si no orina en 8 horas, llame enseguida a la unidad.'],
  ],
  [
    'de',
    'Warnzeichen',
    '<p>Gehen Sie nicht in die Notaufnahme, wenn Sie nur müde sind. Wenn die Blutung nicht aufhört, gehen Sie sofort in die Notaufnahme.</p>',
    ['emergency', 'Wenn die Blutung nicht aufhört, gehen Sie sofort in die Notaufnahme.'],
  ],
  [
    'fr',
    'Quand consulter',
    '<p>Il ne faut pas appeler le SAMU pour un rendez-vous. Composez le 15 en cas de malaise. Ne raccrochez pas.</p>',
    ['emergency', 'Composez le 15 en cas de malaise. Ne raccrochez pas.'],
  ],
  [
    'it',
    'Dopo l’intervento',
    '<p>Non serve chiamare l’ambulanza per il gonfiore. Se la gamba diventa blu, contatti immediatamente il reparto. Poi resti a letto. Beva molto.</p>',
    ['urgent', 'Se la gamba diventa blu, contatti immediatamente il reparto. Poi resti a letto.'],
  ],
  [
    'pt',
    'Sinais de alerta',
    '<p>Não vá ao pronto-socorro por uma dor leve. Ligue para o 192 se:</p><ul><li>não conseguir respirar</li><li>desmaiar</li></ul>',
    ['emergency', 'não conseguir respirar'],
    ['emergency', 'desmaiar'],
  ],
  [
    'zh',
    '何时就医',
    '<p>如果发烧，请咨询医生。不用叫救护车。如果昏迷，请叫救护车。</p>',
    ['emergency', '如果昏迷，请叫救护车。'],
  ],
  [
    'ar',
    'علامات التحذير',
    '<p>لا تذهب إلى الطوارئ بسبب ألم خفيف.</p><p>اتصل بالرقم 997 إذا:</p><ul><li>لا تستطيع التنفس</li><li>فقدت الوعي</li></ul>',
    ['emergency', 'لا تستطيع التنفس'],
    ['emergency', 'فقدت الوعي'],
  ],
];

describe('signs of unseen pages', () => {
  for (const [lang, heading, html, ...signs] of PAGES)
    it(`are those that the page states, and no sentence is lost: ${html.replace(/<[^>]+>/g, ' ').trim()}`, () => {
      const {procedure, report} = readPage(`<h1>Scan</h1><h2>${heading}</h2>${html}`, {lang});
      expect((procedure!.warningSigns ?? []).map(({urgency, text}) => [urgency, text])).to.deep.equal(signs);
      const kept = JSON.stringify([procedure, report!.leftOut]);
      const lines = html.replace('&amp;', '&').split(/<[^>]+>|(?<=[.:。])\s*/);
      for (const sentence of lines.filter(Boolean)) expect(kept).to.include(sentence.trim());
    });
});
