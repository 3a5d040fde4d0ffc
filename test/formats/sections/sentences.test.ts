import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {sentencesOf} from '../../../src/formats/sections/sentences.js';
import {growsLinearly} from '../../grows-linearly.js';

describe('sentencesOf', () => {
  for (const sentences of [
    ['Take 1.5 ml.', 'Rest!', '¿Duele?', 'Sí.'],
    ['Come at 8 a.m.', 'Bring your letter.'],
    ['Can I eat?', 'No.', 'Drink water only.'],
    ['Take vitamin C.', 'Call us if you bleed.'],
    ['Wash (with soap.)', '(Dry well.)', '“Rest.”', 'Then wait.'],
    ['1. Wash your hands.', '2. Dry them.'],
    ['Rest etc.', 'Then walk.'],
    ['请休息。', '如有胸痛，请拨打120。'],
    ['هل تنزف؟', 'اتصل بنا.'],
    ['Wait 30 min.', 'Then walk.'],
    ['Urgence !', 'Appelez le 15.'],
  ])
    it(`cuts "${sentences.join(' ')}"`, () => {
      const isChinese = /\p{Script=Han}/u.test(sentences[0]!);
      expect(sentencesOf(sentences.join(isChinese ? '' : ' '))).to.deep.equal(sentences);
    });

  for (const sentence of [
    'Contact Dr. Jones at once if your leg swells.',
    'See Mrs. Hill, Ms. Lee, Prof. Ray or Dr. J. Smith at St. Mary’s.',
    'J. Smith wrote this.',
    'Avoid blood thinners, e.g. Warfarin, i.e. Coumadin, for approx. Monday to Friday.',
    'Ring from 8 a.m. Monday to 6 p.m. Friday.',
    'Ask at desk No. B12.',
    'Bringen Sie z. B. Ihren Ausweis bzw. Pass zu Dr. med. Weber, d. h. Nr. A5.',
    'Kommen Sie am 3. Mai in den 2. Stock, ca. Mittag, ggf. Begleitung mitbringen.',
    'Pregunte a la Sra. López o al Sr. Ruiz, p. ej. Ana.',
    'Appelez M. Dupont ou Mme. Petit.',
    'Chiami il Sig. Rossi o la Dott.ssa Bianchi.',
  ])
    it(`leaves "${sentence}" whole`, () => expect(sentencesOf(sentence)).to.deep.equal([sentence]));

  it('loses no word, and is not slow for long texts', () => {
    const word = fc.constantFrom(
      'Dr.',
      'No.',
      'call',
      'Call',
      '8 a.m.',
      '999.',
      '1.',
      '(If',
      'so.)',
      '\n',
      '。',
      '如',
      '!',
      'M.',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(' ');
        expect(sentencesOf(text).join('').replace(/\s/g, '')).to.equal(text.replace(/\s/g, ''));
      }),
    );
    growsLinearly((count) => sentencesOf('Dr. No. '.repeat(count)), 500);
    growsLinearly((count) => sentencesOf(`A.${' '.repeat(count)}`), 500);
  });
});
