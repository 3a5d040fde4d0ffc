import {expect} from '@open-wc/testing';
import {TARGETS, withItemMoved, withItems, withSectionAssigned} from '../../src/editor/assign.js';
import {findingsOf} from '../../src/editor/findings.js';
import {mappedBlocks} from '../../src/editor/mapped-blocks.js';
import {CannotOpen, newRecord, newTranslation, openFile, openText, pastedText} from '../../src/editor/open.js';
import {Store} from '../../src/editor/store.js';

const PAGE = `<html lang="en"><h1>Knee scan</h1><h2>What it is</h2><p>A picture of the knee.</p>
<h2>Risks</h2><ul><li>Pain</li></ul><h2>Parking and buses</h2><p>Use gate B.</p></html>`;

describe('opening a page', () => {
  it('makes a record and joins each part of the page with its field', async () => {
    const state = await openText('page', PAGE);
    expect(state.record!['name']).to.equal('Knee scan');
    const mapped = mappedBlocks(state.source!).map(({block, field}) => [
      block.type === 'heading' ? block.text : block.type,
      field,
    ]);
    expect(mapped).to.deep.include(['Risks', 'risks']);
    expect(mapped).to.deep.include(['list', 'risks']);
    expect(mapped).to.deep.include(['Parking and buses', 'more']);
  });

  it('moves a section without a field into one', async () => {
    const {record} = await openText('page', PAGE);
    expect(TARGETS).to.include.members(['summary', 'preparation', 'warningSigns']).and.not.include('codes');
    const moved = withSectionAssigned(record!, 0, 'preparation');
    expect(moved['preparation']).to.deep.equal([{text: 'Use gate B.'}]);
    expect(moved['more']).to.equal(undefined);
    expect(withItems(moved, 'summary', ['Two.'])['summary']).to.equal('A picture of the knee.\n\nTwo.');
  });

  it('moves an item with what the other field knows of it, and loses no text', () => {
    const record = {
      id: 'a',
      recovery: [{text: 'Fever', when: {after: 'P1D'}, items: [{text: 'over 38 °C'}]}],
      more: [{heading: 'Words', items: [{text: 'Ask:', items: [{text: 'When?'}]}]}],
    };
    const {recovery, warningSigns} = withItemMoved(record, '/recovery/0', 'warningSigns');
    expect(recovery).to.equal(undefined);
    expect(warningSigns).to.deep.equal([{text: 'Fever', items: [{text: 'over 38 °C'}]}]);
    expect(withItemMoved(record, '/recovery/0', 'alsoKnownAs')['alsoKnownAs']).to.deep.equal(['Fever', 'over 38 °C']);
    expect(withItemMoved(record, '/recovery/0', 'sources')['sources']).to.deep.equal([{text: 'Fever'}, {text: 'over 38 °C'}]);
    expect(withSectionAssigned(record, 0)['more']).to.equal(undefined);
    expect(withSectionAssigned(record, 0, 'questions')['questions']).to.deep.equal([{text: 'Ask:', items: [{text: 'When?'}]}]);
  });

  it('asks for what is not known instead of a guess', async () => {
    const {record} = await openText('page', PAGE);
    const {procedure, findings} = findingsOf({record: withSectionAssigned(record!, 0, 'warningSigns'), done: []});
    expect(procedure).to.equal(undefined);
    expect(findings[0]).to.include({path: '/warningSigns/0/urgency', level: 'error'});
  });

  it('opens a record with mistakes and offers mends that are certain', async () => {
    const {record} = await openText(
      'file',
      JSON.stringify({id: 'Knee Scan', name: 'Knee scan', lang: 'en', risks: ['Pain'], summary: ''}),
    );
    const {findings} = findingsOf({record, done: []});
    expect(findings.find(({path}) => path === '/id')?.mend).to.deep.equal({path: '/id', value: 'knee-scan'});
    expect(findings.find(({path}) => path === '/summary')?.mend).to.deep.equal({path: '/summary', value: undefined});
  });

  it('keeps what the schema does not know, and says so', async () => {
    const {record} = await openText(
      'file',
      JSON.stringify({id: 'a', name: 'A', lang: 'en', sumary: 'x', risks: [{text: 'r', odds: 1}]}),
    );
    const unknown = findingsOf({record, done: []}).findings.filter(({done}) => done?.startsWith('field-'));
    expect(unknown.map(({path, level}) => `${level} ${path}`)).to.deep.equal(['check /sumary', 'check /risks/0/odds']);
    expect(findingsOf({record, done: ['field-/sumary']}).findings.map(({path}) => path)).not.to.include('/sumary');
    expect(record!['sumary']).to.equal('x');
  });

  for (const [what, bytes, expected] of [
    ['a PDF', '%PDF-1.7 …', /PDF.*copy its text/],
    ['an RTF file', '{\\rtf1 …', /RTF/],
    ['an empty file', '', /is empty/],
    ['a broken record', '{"id": "a",\n "name": "A"\n "risks": []}', /not valid JSON: correct line 3/],
    ['a text without a heading', 'Only some words.', /expected/],
    ['a zip that is not Word', 'PK\u0003\u0004 nothing', /Word|damaged|zip/i],
  ] as const)
    it(`says in a line why ${what} cannot be opened`, async () => {
      const error = await openFile(new File([bytes], 'file')).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).to.be.instanceOf(CannotOpen);
      expect((error as Error).message).to.match(expected);
    });

  it('says in a line why a folder and a file of 200 MB cannot be opened', async () => {
    const folder = {name: 'pages', size: 0, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError'))};
    const large = {name: 'film.html', size: 200 << 20};
    for (const [file, expected] of [
      [folder, /^pages cannot be read.*folder/],
      [large, /^film.html has more than 100 MB/],
    ] as const) {
      const error = await openFile(file as unknown as File).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(CannotOpen);
      expect((error as Error).message).to.match(expected);
    }
  });

  it('takes the markup of what is pasted, and the text where that is source itself', () => {
    const data = (html: string, text: string) => {
      const transfer = new DataTransfer();
      transfer.setData('text/html', html);
      transfer.setData('text/plain', text);
      return transfer;
    };
    expect(pastedText(data('<h1>Knee scan</h1>', 'Knee scan'))).to.equal('<h1>Knee scan</h1>');
    expect(pastedText(data('<pre>&lt;h1>Knee scan&lt;/h1></pre>', '<h1>Knee scan</h1>'))).to.equal('<h1>Knee scan</h1>');
    expect(pastedText(data('<pre>{"id": "a"}</pre>', '{"id": "a"}'))).to.equal('{"id": "a"}');
    expect(pastedText(data('', 'Knee scan'))).to.equal('Knee scan');
  });

  it('begins an empty record and a translation', () => {
    expect(newRecord('Rodilla', 'es').record).to.deep.equal({id: 'rodilla', lang: 'es', name: 'Rodilla'});
    const original = {id: 'a', lang: 'en', name: 'A', review: {last: '2026-01-01'}};
    const {record, beside} = newTranslation(original, 'ar');
    expect(record).to.deep.equal({id: 'a', lang: 'ar', name: 'A', translation: {from: 'en', state: 'machine'}});
    expect(beside).to.equal(original);
  });
});

describe('the store', () => {
  it('undoes and repeats changes, typing in one field as one', () => {
    const store = new Store();
    store.open(newRecord('A', 'en'));
    store.set('/summary', 'x');
    store.set('/summary', 'xy');
    store.set('/purpose', 'p');
    store.undo();
    expect(store.state.record!['purpose']).to.equal(undefined);
    store.undo();
    expect(store.state.record!['summary']).to.equal(undefined);
    expect(store.canUndo).to.equal(false);
    store.redo();
    expect(store.state.record!['summary']).to.equal('xy');
  });

  it('drops the stamp of a record that changes', () => {
    const store = new Store();
    store.open({record: {id: 'a', integrity: {hash: 'x'}}, done: []});
    store.set('/name', 'A');
    expect(store.state.record).to.deep.equal({id: 'a', name: 'A'});
  });
});
