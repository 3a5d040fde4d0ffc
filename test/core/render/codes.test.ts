import {expect} from '@open-wc/testing';
import {codeNotices, codeSystem} from '../../../src/core/render/code-labels.lazy.js';
import '../../../src/core/render/codes.js';
import '../../../src/elements/procedure-facts/procedure-facts.js';
import {knee, make, textOf} from '../../elements/helpers.js';
import {until} from '../../timing.mjs';

const record = {
  ...knee,
  codes: [
    {system: 'SNOMED-CT', code: '609588000'},
    {system: 'House', code: 'A1', display: 'Knee'},
  ],
};

describe('the codes of a procedure', () => {
  it('are there before they are opened, with names and notices once they are', async () => {
    const element = await make('procedure-facts', {procedure: record});
    const details = element.shadowRoot!.querySelector('details')!;
    expect(textOf(details)).to.include('SNOMED-CT 609588000').and.include('House A1 Knee');
    details.open = true;
    await until(() => textOf(details).includes('used by permission of SNOMED International'));
    expect(textOf(details)).to.include('SNOMED CT 609588000');
  });

  it('have the notice of each publisher once', () => {
    expect(codeSystem('cpt4')!.label).to.equal('CPT');
    expect(codeNotices([{system: 'CPT'}, {system: 'cpt4'}, {system: 'House'}])).to.have.length(1);
  });
});
