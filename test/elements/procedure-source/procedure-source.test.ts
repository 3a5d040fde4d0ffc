import '../../../src/elements/procedure-source/procedure-source.js';
import '../../../src/elements/risk-list/risk-list.js';
import {waitUntil} from '../../wait-until.js';
import {address, knee, make, textOf} from '../helpers.js';

describe('<procedure-source>', () => {
  it('hands down what it loads, and the next record after it', async () => {
    const source = await make('procedure-source', {src: address('mri-brain')}, '<div><risk-list></risk-list></div>');
    const list = source.querySelector('risk-list')!;
    await waitUntil(() => list.shadowRoot!.querySelector('li'));
    source.procedure = knee;
    await waitUntil(() => textOf(list).includes('A blood clot forms'));
  });

  it('leaves an element its own record', async () => {
    const source = await make('procedure-source', {procedure: knee}, '<risk-list></risk-list>');
    const list = source.querySelector('risk-list')!;
    list.procedure = {id: 'a', lang: 'en', name: 'A', risks: ['My own risk']};
    await waitUntil(() => textOf(list).includes('My own risk'));
  });
});
