import {expect} from '@open-wc/testing';
import {readPage} from '../../../src/formats/read-page.js';
import {strayContraindications} from '../../../src/formats/sections/stray-contraindications.js';

const find = (text: string, lang: Parameters<typeof strayContraindications>[2] = 'en') =>
  strayContraindications([{kind: 'paragraph', text}], 'preparation', lang);

describe('strayContraindications', () => {
  for (const [lang, text] of [
    ['en', 'You should not have this test if you are pregnant.'],
    ['en', 'This scan is not suitable if you have a pacemaker.'],
    ['en', 'The operation cannot be done if you have an infection.'],
    ['es', 'Esta prueba no es adecuada si está embarazada.'],
    ['es', 'No debe hacerse esta prueba si lleva un marcapasos.'],
    ['fr', 'Cet examen n’est pas recommandé si vous êtes enceinte.'],
    ['de', 'Diese Untersuchung ist bei Schwangeren nicht geeignet.'],
    ['de', 'Sie dürfen diese Untersuchung nicht machen lassen, wenn Sie schwanger sind.'],
    ['it', 'Questo esame non è indicato se è incinta.'],
    ['pt', 'Este exame não é recomendado se estiver grávida.'],
    ['zh', '这项检查不适合孕妇。'],
    ['ar', 'هذا الفحص غير مناسب إذا كنت حاملاً.'],
  ] as const)
    it(`finds who is not to have it: ${text}`, () => expect(find(text, lang)).to.deep.equal([text]));

  it('takes nothing that may be about something else, or states no case', () => {
    for (const text of [
      'You should not have it if you are pregnant.',
      'You should not have anything to eat if this test is in the morning.',
      'The dye is not suitable if you are allergic to it.',
      'This test is not painful if you keep still.',
      'Do not have this test alone.',
      'The scan cannot be done in one day.',
    ])
      expect(find(text), text).to.deep.equal([]);
    expect(find('Die Untersuchung kann am Wochenende nicht durchgeführt werden.', 'de')).to.deep.equal([]);
    expect(find('如果您当天不能做此检查，请提前致电。', 'zh')).to.deep.equal([]);
  });

  it('copies the sentence, leaves it in its section, and has it checked', () => {
    const sentence = 'You should not have this scan if you are pregnant.';
    const {procedure, report} = readPage(
      `<h1>Hip scan</h1><h2>Who should not have it</h2><ul><li>Children</li></ul><h2>Preparation</h2><p>Wash. ${sentence}</p>`,
      {lang: 'en'},
    );
    expect(procedure!.contraindications).to.deep.equal([{text: 'Children'}, {text: sentence}]);
    expect(procedure!.preparation![0]!.text).to.equal(`Wash. ${sentence}`);
    expect(report!.toCheck).to.deep.equal([
      {path: '/contraindications/1', why: `"${sentence}" stands in another section, and was copied`},
    ]);
  });
});
