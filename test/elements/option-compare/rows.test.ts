import {expect} from '@open-wc/testing';
import {foldRows, type Column} from '../../../src/elements/option-compare/rows.js';

const stated = {items: [{text: 'Stated'}]};
const column = (name: string, aspects: Column['aspects'], missing?: string): Column => ({
  name,
  aspects,
  ...(missing && {missing}),
});

describe('rows of a comparison', () => {
  it('compare benefits and risks always, and other aspects where two options state them', () => {
    const scan = column('Scan', {risks: stated, recovery: stated, experience: stated});
    const surgery = column('Surgery', {recovery: stated});
    const {rows, single, silent} = foldRows([scan, surgery]);
    expect(rows).to.deep.equal(['benefits', 'risks', 'recovery']);
    expect(single).to.deep.equal([['experience', scan]]);
    expect(silent).to.deep.equal([]);
  });

  it('name an aspect that no option states', () => {
    expect(foldRows([column('Scan', {}), column('Surgery', {})]).silent).to.deep.equal(['recovery', 'experience']);
  });

  it('have a place for notes only where there are some', () => {
    const noted = column('Scan', {note: stated});
    expect(foldRows([noted]).single).to.deep.equal([['note', noted]]);
  });

  it('all stay while a record is missing', () => {
    const {rows, single} = foldRows([column('Scan', {experience: stated}), column('Option 2', {}, 'Loading')]);
    expect(rows).to.deep.equal(['benefits', 'risks', 'recovery', 'experience']);
    expect(single).to.deep.equal([]);
  });
});
