import {expect} from '@open-wc/testing';
import {leans} from '../../../src/formats/sections/leaning.js';
import {readPage} from '../../../src/formats/read-page.js';

describe('leans', () => {
  it('knows how a sentence leans on the one before it in its own language', () => {
    for (const [lang, sentence] of [
      ['en', 'But call us.'],
      ['es', 'Y avise a su médico.'],
      ['fr', 'Ou allez aux urgences.'],
      ['de', 'Und rufen Sie uns an.'],
      ['it', 'Ma chiami il medico.'],
      ['pt', 'E ligue para o médico.'],
      ['zh', '然后休息。'],
      ['ar', 'ثم استرح.'],
    ] as const)
      expect(leans(sentence, lang), sentence).to.equal(true);
  });

  it('takes no word of one language for that of another', () => {
    for (const [lang, sentence] of [
      ['fr', 'Ma jambe gonfle.'],
      ['fr', 'Or le pansement est sec.'],
      ['fr', 'But de l’examen : voir le genou.'],
      ['de', 'Ma Schmidt ist Ihre Ansprechpartnerin.'],
      ['en', 'E. coli may grow.'],
      ['it', 'Et cetera.'],
      ['pt', 'Y de Roux: uma ligação.'],
    ] as const)
      expect(leans(sentence, lang), sentence).to.equal(false);
  });

  it('keeps a French sentence apart from the call in front of it', () => {
    const {procedure} = readPage(
      '<h1>Scanner</h1><h2>Après l’examen</h2><p>Appelez le 15 si vous saignez. Ma consœur a un site.</p>',
      {lang: 'fr'},
    );
    expect(procedure!.warningSigns).to.deep.equal([{text: 'Appelez le 15 si vous saignez.', urgency: 'emergency'}]);
  });
});
