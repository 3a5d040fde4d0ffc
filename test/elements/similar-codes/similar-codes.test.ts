import {expect} from '@open-wc/testing';
import {waitUntil} from '../../wait-until.js';
import {answer, behavesAsElement, byRole, knee, make, nameOf, quiet, statingNone, textOf, without} from '../helpers.js';

behavesAsElement('similar-codes', {
  load: () => import('../../../src/elements/similar-codes/similar-codes.js'),
  words: ({similar: [first] = []}) => first!.display!,
  silent: without('similar'),
  none: statingNone('similar'),
});

describe('<similar-codes index>', () => {
  quiet();
  const found = async (procedure: typeof knee, index = '/stories/codes/'): Promise<string[]> => {
    const element = await make('similar-codes', {procedure, ...{index}});
    await waitUntil(() => !textOf(element).includes('Loading'));
    return [...byRole(element, 'listitem').map(nameOf), textOf(element)];
  };

  it('finds codes by what differs where the record lists none, and says so', async () => {
    const codes = [{system: 'ICD-10-PCS', code: '0SRC0J9'}];
    const items = await found({...without('similar'), codes});
    expect(items[0]).to.match(/^ICD-10-PCS 0SRC0JA Replacement of Right Knee .*\(same body part, other differences\)$/);
    expect(items.some((item) => /^ICD-10-PCS 0SRD0J9 .*\(different body part\)$/.test(item))).to.equal(true);
    expect(items.at(-1)).to.include('Found by comparing codes');
  });

  it('finds by words in other systems', async () => {
    const items = await found({...without('similar'), codes: [{system: 'HCPCS', code: 'E0130'}]});
    expect(items[0]).to.match(/^HCPCS E0135 Walker, folding/);
  });

  it("shows the notice of the list, and the publishers' own beside what the record states", async () => {
    const items = await found({...without('similar'), codes: [{system: 'ICD-10-PCS', code: '0SRC0J9'}]});
    expect(items.at(-1)).to.include('ICD-10-PCS 2026: Public domain');
    expect((await found(knee)).at(-1)).not.to.include('Public domain');
    const {pathname} = new URL('/stories/codes/', location.href);
    const manifest = (await (await fetch(`${pathname}codes.json`)).json()) as {sets: {system: string; licence: string}[]};
    for (const set of manifest.sets) set.licence = `Codes of ${set.system} by kind permission`;
    answer((url) => (url.endsWith('/licensed/codes.json') ? Promise.resolve(Response.json(manifest)) : undefined));
    answer((url) =>
      url.includes('/licensed/') && !url.endsWith('.json') ? fetch(url.replace('/licensed/', pathname)) : undefined,
    );
    const licensed = await found({...without('similar'), codes: [{system: 'HCPCS', code: 'E0130'}]}, '/licensed/');
    expect(licensed.at(-1)).to.include('HCPCS 2025: Codes of HCPCS by kind permission');
  });

  it('says no more of an image than its title does', async () => {
    const [item, ...rest] = await found({...without('similar'), codes: [{system: 'ICD-10-PCS', code: 'BQ37ZZZ'}]});
    expect(item).to.match(/^ICD-10-PCS BQ38ZZZ Magnetic Resonance Imaging \(MRI\) of Left Knee$/);
    expect(rest).to.have.length(1);
  });

  it('keeps to what the record states, and to its silence where nothing is found', async () => {
    expect((await found(knee)).at(-1)).not.to.include('Found by comparing codes');
    expect((await found(statingNone('similar'))).at(-1)).to.include('There are none, according to the source');
    expect((await found({...without('similar'), codes: [{system: 'CPT', code: '27447'}]})).at(-1)).to.include(
      'This page does not say',
    );
  });

  it('shows an error if the codes cannot be loaded', async () => {
    const {pathname} = new URL('/stories/codes/', location.href);
    answer((url) => (url.endsWith('/gone/codes.json') ? fetch(`${pathname}codes.json`) : undefined));
    for (const index of ['/stories/nothing/', '/stories/gone/'])
      expect((await found({...without('similar'), codes: [{system: 'HCPCS', code: 'E0130'}]}, index)).at(-1))
        .to.include('cannot be shown right now')
        .and.not.to.include('does not say');
  });

  it('knows a system by any of its names', async () => {
    const items = await found({...without('similar'), codes: [{system: 'icd10pcs', code: '0SRC0J9'}]});
    expect(items[0]).to.match(/^ICD-10-PCS 0SRC0JA/);
  });

  it('keeps what was found when another search, of a record before, ends later', async () => {
    const {fetch} = window;
    let come: (() => void) | undefined;
    answer((url) => (url.includes('hcpcs') ? new Promise<void>((done) => (come = done)).then(() => fetch(url)) : undefined));
    const of = (system: string, code: string): typeof knee => ({...without('similar'), codes: [{system, code}]});
    const index = '/stories/codes/?late';
    const shows = (element: Element, words: string): Promise<void> => waitUntil(() => textOf(element).includes(words), words);
    const element = await make('similar-codes', {procedure: of('ICD-10-PCS', '0SRC0J9'), ...{index}});
    await shows(element, '0SRC0JA');
    element.procedure = of('HCPCS', 'E0130');
    await waitUntil(() => come);
    element.procedure = of('ICD-10-PCS', '0SRD0J9');
    await shows(element, '0SRD0JA');
    const other = await make('similar-codes', {procedure: of('HCPCS', 'E0130'), ...{index}});
    come!();
    await shows(other, 'E0135');
    await element.updateComplete;
    expect(textOf(element)).to.include('0SRD0JA');
  });
});
