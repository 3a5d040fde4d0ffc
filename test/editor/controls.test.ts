import {expect, fixture, html} from '@open-wc/testing';
import {choiceControl, urgencyControl} from '../../src/editor/controls/choice.js';
import {amountOf, durationControl, durationOf} from '../../src/editor/controls/duration.js';
import {fieldControl, labelOf} from '../../src/editor/controls/field.js';
import {groupControl} from '../../src/editor/controls/group.js';
import {likelihoodControl} from '../../src/editor/controls/likelihood.js';
import {listControl} from '../../src/editor/controls/list.js';
import {timeControl} from '../../src/editor/controls/moment.js';
import {selectControl} from '../../src/editor/controls/select.js';
import {scopeControl} from '../../src/editor/controls/scope.js';
import {textControl} from '../../src/editor/controls/text.js';
import {findingsOf} from '../../src/editor/findings.js';
import {idOf, type Form} from '../../src/editor/form.js';
import type {JsonObject} from '../../src/editor/json.js';
import {RECORD, shapeOf} from '../../src/editor/schema.js';
import {Store} from '../../src/editor/store.js';
import {en} from '../../src/editor/words/en.js';

function formOf(record: JsonObject): Form {
  const store = new Store();
  store.open({record: {id: 'a', lang: 'en', name: 'A', ...record}, done: []});
  return {store, words: en, lang: 'en', findings: [], control: fieldControl};
}

const step = shapeOf(RECORD.properties!['preparation']!.items!).properties!;
const risk = shapeOf(RECORD.properties!['risks']!.items!).properties!;
const change = (element: Element | null, value: string, type = 'change'): void => {
  (element as HTMLInputElement).value = value;
  element!.dispatchEvent(new Event(type, {bubbles: true}));
};

describe('controls of the editor', () => {
  it('reads and writes lengths of time in one unit, and keeps others as they are', () => {
    expect(amountOf('PT90M')).to.deep.equal({count: 90, unit: 'minutes'});
    expect(amountOf('P3M')).to.deep.equal({count: 3, unit: 'months'});
    expect(amountOf('P1DT2H')).to.equal(undefined);
    expect(durationOf(2, 'weeks')).to.equal('P2W');
  });

  it('writes a length of time as somebody types it', async () => {
    const form = formOf({});
    const field = {path: '/duration/min', schema: {}, label: 'At least'};
    const place = await fixture<HTMLElement>(html`<div>${durationControl(form, field)}</div>`);
    change(place.querySelector('select'), 'minutes');
    change(place.querySelector('input'), '45', 'input');
    expect(form.store.state.record!['duration']).to.deep.equal({min: 'PT45M'});
  });

  it('never turns a word of likelihood into a number', async () => {
    const form = formOf({risks: [{text: 'Pain', likelihood: {word: 'rare'}}]});
    const field = {path: '/risks/0/likelihood', schema: risk['likelihood']!, label: 'How often'};
    const place = await fixture<HTMLElement>(html`<div>${likelihoodControl(form, field)}</div>`);
    expect(place.querySelector('select')!.value).to.equal('rare');
    expect(place.querySelector('input')).to.equal(null);
    change(place.querySelector('select'), '');
    expect(form.store.state.record!['risks']).to.deep.equal([{text: 'Pain'}]);
  });

  it('puts no number and no hour there that nobody has typed', async () => {
    const form = formOf({risks: [{text: 'Pain'}], preparation: [{text: 'Drink'}]});
    const often = {path: '/risks/0/likelihood', schema: risk['likelihood']!, label: 'How often'};
    const when = {path: '/preparation/0/when', schema: step['when']!, label: 'When'};
    const place = await fixture<HTMLElement>(html`<div>${likelihoodControl(form, often)}${timeControl(form, when)}</div>`);
    const [oftenSelect, whenSelect] = place.querySelectorAll('select');
    change(oftenSelect!, 'numbers');
    change(whenSelect!, 'before');
    expect(JSON.stringify(form.store.state.record)).not.to.match(/\d/);
    const {procedure, findings} = findingsOf(form.store.state);
    expect(procedure).to.equal(undefined);
    expect(findings.filter(({level}) => level === 'error').map(({path}) => path)).to.include.members([
      '/risks/0/likelihood/word',
      '/preparation/0/when/before',
    ]);
  });

  it('saves what is chosen in a list', async () => {
    const form = formOf({});
    let saved = '';
    const options = [['a', 'One'] as const, ['b', 'Two'] as const];
    const field = {path: '/type', schema: {}, label: 'Type'};
    const place = await fixture<HTMLElement>(
      html`<div>${selectControl(form, field, options, 'a', (value) => (saved = value))}</div>`,
    );
    change(place.querySelector('select'), 'b');
    expect(saved).to.equal('b');
  });

  it('keeps the relation of a step when its moment changes', async () => {
    const form = formOf({preparation: [{text: 'Drink', when: {before: 'PT2H', means: 'until'}}]});
    const field = {path: '/preparation/0/when', schema: step['when']!, label: 'When'};
    const place = await fixture<HTMLElement>(html`<div>${timeControl(form, field)}</div>`);
    change(place.querySelector(`[id="${idOf('/preparation/0/when')}"]`), 'at');
    expect(form.store.state.record!['preparation']).to.deep.equal([
      {text: 'Drink', when: {means: 'until', at: {day: '', time: ''}}},
    ]);
  });

  it('offers the questions of the record for whom a step is', async () => {
    const conditions = [
      {
        id: 'thinner',
        text: 'Blood thinners?',
        answers: [
          {id: 'yes', text: 'Yes'},
          {id: 'no', text: 'No'},
        ],
      },
    ];
    const form = formOf({conditions, preparation: [{text: 'Ask'}]});
    const place = await fixture<HTMLElement>(
      html`<div>${scopeControl(form, {path: '/preparation/0/for', schema: {}, label: 'For'})}</div>`,
    );
    change(place.querySelector('select'), 'thinner');
    expect(form.store.state.record!['preparation']).to.deep.equal([{text: 'Ask', for: {condition: 'thinner', answers: ['yes']}}]);
  });

  it('adds, moves and removes items with buttons that name them', async () => {
    const form = formOf({alsoKnownAs: ['One', 'Two']});
    const field = {path: '/alsoKnownAs', schema: RECORD.properties!['alsoKnownAs']!, label: 'Also known as'};
    const place = await fixture<HTMLElement>(html`<div>${listControl(form, field)}</div>`);
    place.querySelector<HTMLElement>('[aria-label="Move down: Name 1"]')!.click();
    expect(form.store.state.record!['alsoKnownAs']).to.deep.equal(['Two', 'One']);
    place.querySelector<HTMLElement>('[aria-label="Remove: Name 2"]')!.click();
    expect(form.store.state.record!['alsoKnownAs']).to.have.length(1);
  });

  it('shows urgency as cards, and no card is chosen for the author', async () => {
    const schema = shapeOf(RECORD.properties!['warningSigns']!.items!).properties!['urgency']!;
    const form = formOf({warningSigns: [{text: 'Bleeding'}]});
    const place = await fixture<HTMLElement>(
      html`<div>${urgencyControl(form, {path: '/warningSigns/0/urgency', schema, label: 'How urgent', required: true})}</div>`,
    );
    expect(place.querySelectorAll('input:checked')).to.have.length(0);
    place.querySelector<HTMLElement>('[value=urgent]')!.click();
    expect(form.store.state.record!['warningSigns']).to.deep.equal([{text: 'Bleeding', urgency: 'urgent'}]);
  });

  it('adds and removes a group as a whole', async () => {
    const form = formOf({});
    const field = {path: '/review', schema: RECORD.properties!['review']!, label: 'Review'};
    const place = await fixture<HTMLElement>(html`<div>${groupControl(form, field)}</div>`);
    place.querySelector('button')!.click();
    expect(form.store.state.record!['review']).to.deep.equal({});
  });

  it('takes a text away that is emptied, and keeps one that has to be there', async () => {
    const form = formOf({summary: 'A'});
    const schema = RECORD.properties!['summary']!;
    const place = await fixture<HTMLElement>(html`<div>${textControl(form, {path: '/summary', schema, label: 'Summary'})}</div>`);
    change(place.querySelector('textarea'), '', 'input');
    expect(form.store.state.record).to.not.have.property('summary');
    const name = await fixture<HTMLElement>(
      html`<div>${textControl(form, {path: '/name', schema, label: 'Name', required: true})}</div>`,
    );
    change(name.querySelector('input'), '', 'input');
    expect(form.store.state.record!['name']).to.equal('');
  });

  it('keeps a value that the schema does not know where somebody can see it', async () => {
    const form = formOf({type: 'odd'});
    const place = await fixture<HTMLElement>(
      html`<div>${choiceControl(form, {path: '/type', schema: RECORD.properties!['type']!, label: 'Type'})}</div>`,
    );
    expect(place.querySelector('select')!.value).to.equal('odd');
    expect(labelOf(form, '/risks/0/likelihood/of')).to.equal('out of how many');
  });
});
