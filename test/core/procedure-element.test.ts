import {expect} from '@open-wc/testing';
import type {ProcedureElement} from '../../src/core/procedure-element.js';
import '../../src/elements/procedure-card/procedure-card.js';
import '../../src/elements/risk-list/risk-list.js';
import {exportedParts} from '../../src/core/export-parts.js';
import {answer, colonoscopy, knee, make, quiet, stale, textOf} from '../elements/helpers.js';
import {parseProcedure} from '../../src/model/parse-procedure.js';
import {nextEvent} from '../next-event.js';
import {waitUntil} from '../wait-until.js';

const matches = (element: Element, state: string): boolean => element.matches(`:state(${state})`);
const STATES = ['waiting', 'ready', 'error', 'stale'];
const statesOf = (element: Element): string[] => STATES.filter((state) => matches(element, state));
const hasStates = CSS.supports('selector(:state(ready))');

/** A server whose answers are given one after the other; without one, it fails. */
function serve(name: string, ...answers: object[]): () => number {
  let asked = 0;
  answer((url) => {
    if (!url.endsWith(name)) return undefined;
    asked++;
    const record = answers.shift();
    return Promise.resolve(record ? Response.json(record) : new Response('', {status: 503}));
  });
  return () => asked;
}

describe('record, status and reload() of an element', () => {
  quiet();

  it('give the record of its src in plain objects, the same as its event', async () => {
    const element = await make('risk-list');
    expect([element.record, element.status]).to.deep.equal([undefined, 'waiting']);
    const {procedure} = await nextEvent(element, 'procedure-load', () => {
      element.src = '/records/colonoscopy.json';
    });
    expect(element.status).to.equal('ready');
    expect(element.record).to.equal(procedure);
    expect(structuredClone(element.record)).to.deep.equal(parseProcedure(colonoscopy).procedure);
    expect(Object.getPrototypeOf(element.record)).to.equal(Object.prototype);
  });

  it('give an inner element the record of its card', async () => {
    const card = await make('procedure-card', {procedure: knee});
    await waitUntil(() => card.renderRoot.querySelector('risk-list'));
    const inner = card.renderRoot.querySelector('risk-list')!;
    await inner.updateComplete;
    expect(inner.record).to.equal(card.record);
    expect(inner.record!.id).to.equal(knee.id);
  });

  it('give no record of one that is invalid', async () => {
    const element = await make('risk-list', {procedure: {id: 1} as never});
    expect([element.record, element.status]).to.deep.equal([undefined, 'error']);
  });

  it('load a changed record, which the element shows', async () => {
    const asked = serve('/reload-changed.json', knee, colonoscopy);
    const element = await make('risk-list', {src: '/reload-changed.json'});
    await waitUntil(() => element.status === 'ready');
    await element.reload();
    await element.updateComplete;
    expect(element.record!.id).to.equal('colonoscopy');
    expect(textOf(element)).to.include((colonoscopy.risks![0] as {text: string}).text);
    expect(asked()).to.equal(2);
  });

  it('keep what is shown if the server cannot be reached', async () => {
    const asked = serve('/reload-fails.json', knee);
    const element = await make('risk-list', {src: '/reload-fails.json'});
    await waitUntil(() => element.status === 'ready');
    await element.reload();
    expect([element.status, element.record!.id, asked()]).to.deep.equal(['ready', knee.id, 2]);
  });

  it('load what failed before', async () => {
    const element = await make('risk-list', {src: '/reload-late.json'});
    await waitUntil(() => element.status === 'error');
    serve('/reload-late.json', knee);
    const reloaded = element.reload();
    await element.updateComplete;
    expect(element.status).to.equal('waiting');
    await reloaded;
    expect(element.record!.id).to.equal(knee.id);
  });

  it('do nothing without a src', async () => {
    const element = await make('risk-list', {procedure: knee});
    await element.reload();
    expect(element.status).to.equal('ready');
  });
});

describe('states of an element for CSS', () => {
  quiet();

  it('are those of its record', async function () {
    if (!hasStates) this.skip();
    const element = await make('risk-list');
    expect(statesOf(element)).to.deep.equal(['waiting']);
    const show = async (procedure: ProcedureElement['procedure']): Promise<string[]> => {
      element.procedure = procedure;
      await element.updateComplete;
      return statesOf(element);
    };
    expect(await show(knee)).to.deep.equal(['ready']);
    expect(await show(stale)).to.deep.equal(['ready', 'stale']);
    expect(await show({id: 1} as never)).to.deep.equal(['error']);
  });

  it('are left out where a browser has none, and the element renders', async () => {
    const element = document.createElement('risk-list');
    element.attachInternals = () =>
      ({
        states: {
          clear() {},
          add: () => {
            throw new SyntaxError('--');
          },
        },
      }) as never;
    element.procedure = knee;
    document.body.append(element);
    await element.updateComplete;
    expect(textOf(element)).to.include((knee.risks![0] as {text: string}).text);
    element.remove();
  });
});

describe('parts of an element inside a card', () => {
  it('are parts of the card, under their own names and with the tag of the element', async () => {
    const card = await make('procedure-card', {procedure: knee});
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`procedure-card::part(risk-list-item) {color: rgb(1, 2, 3)}
      procedure-card::part(heading) {color: rgb(4, 5, 6)} procedure-card::part(base) {outline: 3px solid}`);
    document.adoptedStyleSheets.push(sheet);
    await waitUntil(() => card.renderRoot.querySelector('review-note')?.hasAttribute('exportparts'));
    const style = (tag: string, part: string) =>
      getComputedStyle(card.renderRoot.querySelector(tag)!.shadowRoot!.querySelector(`[part=${part}]`)!);
    expect(style('risk-list', 'item').color).to.equal('rgb(1, 2, 3)');
    for (const tag of ['risk-list', 'prep-checklist', 'warning-signs', 'recovery-timeline', 'question-list'])
      expect(style(tag, 'heading').color, tag).to.equal('rgb(4, 5, 6)');
    expect(style('risk-list', 'base').outlineStyle).to.equal('none');
    document.adoptedStyleSheets.pop();
  });

  it('are left as they are in an element of somebody else', async () => {
    const host = document.createElement('div');
    host.attachShadow({mode: 'open'});
    const element = Object.assign(document.createElement('risk-list'), {procedure: knee});
    host.shadowRoot!.append(element);
    document.body.append(host);
    await element.updateComplete;
    expect(element.hasAttribute('exportparts')).to.equal(false);
    host.remove();
  });

  it('are listed once each, and a base only by the name of its element', () => {
    expect(exportedParts('risk-list', ['base', 'item', 'item'])).to.equal('base:risk-list-base,item,item:risk-list-item');
  });
});

describe('slots of a section of a card', () => {
  it('show content before, after and instead of a section', async () => {
    const card = await make(
      'procedure-card',
      {procedure: knee},
      '<p slot="before-risks">Before</p><p slot="after-risks">After</p><p slot="team">Our team</p>',
    );
    await waitUntil(() => card.renderRoot.querySelector('slot[name=after-risks]'));
    const risks = card.renderRoot.querySelector('[id$="-risks"]')!;
    const shown = [...risks.querySelectorAll('slot')].map((slot) => slot.assignedElements()[0]?.textContent ?? slot.name);
    expect(shown).to.deep.equal(['Before', 'risks', 'After']);
    expect([...card.querySelectorAll('p')].every((one) => one.checkVisibility())).to.equal(true);
    expect(card.renderRoot.querySelector('care-team')!.checkVisibility()).to.equal(false);
    expect(card.renderRoot.querySelector('risk-list')!.checkVisibility()).to.equal(true);
  });
});
