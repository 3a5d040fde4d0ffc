import {expect} from '@open-wc/testing';
import {findPages} from '../../src/catalog/pages-by-code.js';
import {answer, quiet} from '../elements/helpers.js';

const procedures = [
  {id: 'a', lang: 'en', name: 'A scan', url: 'a.html', codes: [{system: 'HCPCS', code: 'G0121'}]},
  {id: 'b', lang: 'es', name: 'Un examen', url: 'b.html', codes: [{system: 'HCPCS', code: 'g0121'}]},
  {id: 'c', lang: 'en', name: 'No page', url: 'javascript:0', codes: [{system: 'HCPCS', code: 'G0122'}]},
];
const host = (catalog?: string) => Object.assign(document.createElement('x-codes'), {catalog});
const serve = (file: string, body: object | undefined) =>
  answer((url) =>
    url.endsWith(file)
      ? Promise.resolve(new Response(JSON.stringify(body && {format: 1, ...body}), {status: body ? 200 : 404}))
      : undefined,
  );

describe('findPages', () => {
  quiet();

  it('finds nothing without a catalog, and asks nobody', async () => {
    expect((await findPages(host()))({system: 'HCPCS', code: 'G0121'}, 'en')).to.deep.equal([]);
  });

  it('finds the pages of a code in the language of the reader, otherwise in any', async () => {
    serve('by-code.json', {procedures});
    const pages = await findPages(host('/by-code.json'));
    const names = (code: string, lang: string, isPrefix?: boolean): string[] =>
      pages({system: 'HCPCS', code}, lang, isPrefix).map(({name}) => name);
    expect(names('G0121', 'es-MX')).to.deep.equal(['Un examen']);
    expect(names('g0121', 'fr')).to.have.members(['A scan', 'Un examen']);
    expect(names('G01', 'en', true)).to.deep.equal(['A scan']);
    expect(names('G01', 'en')).to.deep.equal([]);
    expect(pages({system: 'CPT', code: 'G0121'}, 'en')).to.deep.equal([]);
  });

  it('leaves out what is not the address of a page', async () => {
    serve('by-code-2.json', {procedures});
    expect((await findPages(host('/by-code-2.json')))({system: 'HCPCS', code: 'G0122'}, 'en')).to.deep.equal([]);
  });

  it('asks again after a catalog that could not be loaded', async () => {
    serve('later.json', undefined);
    const code = {system: 'HCPCS', code: 'G0121'};
    expect((await findPages(host('/later.json')))(code, 'en')).to.deep.equal([]);
    serve('later.json', {procedures});
    expect((await findPages(host('/later.json')))(code, 'en')).to.have.length(1);
  });
});
