// Titles that go on in rows without a code, as in French and other printed tables. All rows are made up.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {joinTitle} from '../../../dist/cli/index-codes/published-rows.js';
import {linesOf, read} from './saved-lists.mjs';

const TABLE = [
  'Code;Texte;Activité;Tarif',
  'AAAA001;Suture de la paupière, par abord;1;10,00',
  ';direct;;',
  ';et reconstruction [;;',
  ';Avec greffe];;',
  ';À l’exclusion de : suture;;',
  ';de la conjonctive;;',
  'AAAA002;Réparation du genou selon la technique de;1;20,00',
  ';Durand;;',
  ';Avec ou sans : drainage;;',
  'AAAA003;Ablation du nez;1;30,00',
  ';Facturation : une fois;;',
  ';anesthésie;4;15,00',
  ';;4;15,00',
  'AAAA004;Radiographie post-;1;40,00',
  ';opératoire, de;;',
  ';2 membres;;',
];

/** Without names of columns. */
const HEADERLESS = 'B01.1\tRepair of\nB01.2\tRemoval of lens\n\tand iris\n';

describe('titles of several rows', () => {
  test('are joined, and other rows are reported by their lines', () => {
    const {rows, faults} = read(TABLE.join('\n'));
    assert.deepEqual(linesOf({rows}), [
      'AAAA001 Suture de la paupière, par abord direct et reconstruction [ Avec greffe]',
      'AAAA002 Réparation du genou selon la technique de Durand',
      'AAAA003 Ablation du nez',
      'AAAA004 Radiographie post-opératoire, de 2 membres',
    ]);
    assert.deepEqual(
      faults.map(({line}) => line),
      [6, 7, 10, 12, 13],
    );
  });

  test('are joined where the columns have no names', () => {
    assert.deepEqual(linesOf(read(HEADERLESS)), ['B01.1 Repair of', 'B01.2 Removal of lens and iris']);
  });

  test('go on where the row has a small letter or the title is not at its end', () => {
    const join = (title, ...cells) => joinTitle(title, cells, 1);
    assert.equal(join('Exérèse', '', 'par cœlioscopie', ''), 'Exérèse par cœlioscopie');
    assert.equal(join('Entfernung der', '', 'Linse', ''), 'Entfernung der Linse');
    assert.equal(join('Resección,', '', 'Izquierda', ''), 'Resección, Izquierda');
    assert.equal(join('Exérèse', '', 'Avec ou sans', ''), undefined);
    assert.equal(join('Exérèse (partielle)', '', '1 fois', ''), undefined);
    assert.equal(join('Exérèse', '', 'anesthésie', '4'), undefined);
    assert.equal(join('Exérèse,', '', '', ''), undefined);
  });
});
