import {expect} from '@open-wc/testing';
import {idOf} from '../../src/formats/page-id.js';

describe('the id of a record', () => {
  for (const [name, id] of [
    ['Total knee replacement', 'total-knee-replacement'],
    ['Künstliches Hüftgelenk: große Operation', 'kunstliches-huftgelenk-grosse-operation'],
    ['Opération de l’œil', 'operation-de-l-oeil'],
    ['CON', 'con-procedure'],
    ['!!!', 'procedure'],
  ])
    it(`of ${name} is ${id}`, () => expect(idOf(name!)).to.equal(id));

  it('leaves out brackets, then whole words, where the name is long', () => {
    const id = idOf(`Endoscopic retrograde (${'with a very long explanation '.repeat(3)}) cholangiopancreatography`);
    expect(id).to.equal('endoscopic-retrograde-cholangiopancreatography');
    expect(idOf('word '.repeat(40)))
      .to.match(/^word(-word)*$/)
      .and.to.have.length.at.most(60);
  });

  it('differs for names in other scripts', () => {
    const ids = ['膝关节置换术', '髋关节置换术', 'تنظير القولون'].map(idOf);
    expect(new Set(ids).size).to.equal(3);
    for (const id of ids) expect(id).to.match(/^procedure-[0-9a-z]+$/);
  });
});
