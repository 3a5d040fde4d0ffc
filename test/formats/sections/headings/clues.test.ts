import {expect} from '@open-wc/testing';
import {compileClue, weighClues} from '../../../../src/formats/sections/dictionary/clues.js';
import {dictionaryOf} from '../../../../src/formats/sections/dictionary/dictionary.js';

const {lists} = dictionaryOf('en');

const weigh = (heading: string, ...rows: readonly (readonly [string, string])[]) =>
  weighClues(heading.split(' '), {
    ...dictionaryOf('en'),
    clues: rows.flatMap(([name, words]) => compileClue(name, words, lists) ?? []),
  });

describe('clues of headings', () => {
  it('counts a clue by its weight, and takes the field with the greatest sum', () => {
    const rows = [
      ['{preparation??}', 'jewellery'],
      ['{recovery?}', 'thumb|finger'],
      ['{recovery???}', 'after'],
    ] as const;
    expect(weigh('jewellery and thumb', ...rows)).to.equal('preparation');
    expect(weigh('jewellery after', ...rows)).to.equal('recovery');
    expect(weigh('thumb finger', ...rows)).to.equal('recovery');
    expect(weigh('thumb', ...rows)).to.equal(undefined);
  });

  it('takes the first of equals, and the longest of phrases that begin alike', () => {
    expect(weigh('stop driving', ['{preparation??}', 'stop'], ['{recovery??}', 'driving'])).to.equal('preparation');
    expect(weigh('go home', ['{steps??}', 'go home'], ['{recovery??}', 'stay']), 'a phrase').to.equal('steps');
    expect(weigh('go homeward', ['{steps??}', 'go home'])).to.equal(undefined);
    expect(weigh('go homeward', ['{steps??}', 'home~'])).to.equal('steps');
  });

  it('takes no clue to indications beside a word that says no', () => {
    expect(weigh('who should have one', ['{indications??}', 'who should'])).to.equal('indications');
    expect(weigh('who should not have one', ['{indications??}', 'who should'])).to.equal(undefined);
  });

  it('reads no clue to contraindications or warning signs, nor another row of words', () => {
    for (const name of ['{contraindications??}', '{warningSigns???}', '{drop}', 'risks'])
      expect(compileClue(name, 'pain', lists), name).to.equal(undefined);
  });
});
