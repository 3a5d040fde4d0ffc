import {expect} from '@open-wc/testing';
import {safeDocument} from '../../src/core/document.js';

describe('the document of a page with elements that hide its members', () => {
  let form: HTMLFormElement;

  beforeEach(() => {
    form = Object.assign(document.createElement('form'), {name: 'createTextNode'});
    document.body.append(form);
  });
  afterEach(() => form.remove());

  it('has its own functions', () => {
    expect(document.createTextNode as unknown).to.equal(form);
    expect(safeDocument.createTextNode('a').data).to.equal('a');
  });

  it('reads and writes its own properties', () => {
    const before = document.title;
    safeDocument.title = 'Knee';
    expect([document.title, safeDocument.title]).to.deep.equal(['Knee', 'Knee']);
    document.title = before;
  });
});
