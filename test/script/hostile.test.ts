import {expect, fixture, html} from '@open-wc/testing';
import fc from 'fast-check';
import {LitElement} from 'lit';
import knee from '../../data/procedures/knee-replacement.json';
import '../../src/all.js';
import {readRecord} from '../../src/loading/read-record.js';
import {RecordError} from '../../src/loading/record-error.js';
import {followPage} from '../../src/script/follow-page.js';
import {parseProcedure} from '../../src/model/parse-procedure.js';
import type {ProcedureInput} from '../../src/model/procedure.js';
import {make, quiet, textOf} from '../elements/helpers.js';
import {waitUntil} from '../wait-until.js';
import {nextTask} from '../timing.mjs';

/** Texts of an attacker, and texts that break programs by accident. */
const NASTY = [
  '<img src=x onerror="globalThis.hacked = true">',
  '<script>globalThis.hacked = true</script>',
  '"><svg onload=globalThis.hacked=true>',
  '</template></style></script><b>',
  '${globalThis.hacked = true}',
  '{{constructor.constructor("globalThis.hacked = true")()}}',
  'javascript:globalThis.hacked=true',
  '\u202e reversed \u2066 and never closed',
  'lone \ud800 surrogate \udc00',
  '\u0000 nothing \u0007',
  'x'.repeat(5000),
  '__proto__',
  'constructor',
  '?lit$123$',
  '<!--lit-part-->',
];

const nasty = fc.oneof(
  {weight: 9, arbitrary: fc.constantFrom(...NASTY)},
  {weight: 1, arbitrary: fc.string({unit: 'binary', minLength: 1})},
);
const item = fc.oneof(
  {weight: 50, arbitrary: nasty},
  {weight: 50, arbitrary: fc.record({text: nasty})},
  {weight: 1, arbitrary: fc.anything()},
);
const list = fc.option(fc.array(item, {maxLength: 4}), {nil: undefined});
const hostile = fc.record(
  Object.fromEntries([
    ...['name', 'summary', 'purpose', 'setting', 'version'].map((key) => [key, nasty]),
    ...['alsoKnownAs', 'indications', 'contraindications', 'preparation', 'steps', 'personnel', 'benefits', 'recovery'].map(
      (key) => [key, list],
    ),
    ...['alternatives', 'experience', 'questions', 'notices'].map((key) => [key, list]),
    [
      'risks',
      fc.array(
        fc.oneof(
          item,
          fc.record(
            {
              text: nasty,
              likelihood: fc.constantFrom({word: 'rare'}, {count: 1, of: 3}, {count: 5, of: 3}, 'often'),
              severity: fc.constantFrom('mild', '<b>'),
            },
            {requiredKeys: ['text']},
          ),
        ),
        {maxLength: 3},
      ),
    ],
    [
      'sources',
      fc.array(
        fc.record({
          text: nasty,
          url: fc.oneof({weight: 9, arbitrary: fc.webUrl()}, {weight: 1, arbitrary: fc.constant('JaVaScript:alert(1)')}),
        }),
        {maxLength: 3},
      ),
    ],
    ['codes', fc.array(fc.record({system: nasty, code: nasty, display: nasty}), {maxLength: 2})],
    ['more', fc.array(fc.record({heading: nasty, items: fc.array(item, {maxLength: 2})}), {maxLength: 2})],
  ]),
);

/** Every element below a root, shadow roots included. */
const deep = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((el) => [el, ...(el.shadowRoot ? deep(el.shadowRoot) : [])]);

/** The elements of our own templates; any other came out of a record. */
const OURS =
  /^(a|button|caption|circle|dd|details|div|dl|dt|form|h[1-6]|input|label|li|nav|ol|p|path|section|select|option|slot|span|strong|summary|svg|table|tbody|td|textarea|th|thead|time|tr|ul|[a-z]+-[a-z-]+)$/;

function expectHarmless(host: Element): void {
  for (const el of [host, ...deep(host.shadowRoot!)]) {
    expect(el.localName).to.match(OURS);
    for (const {name, value} of el.attributes) {
      expect(name).not.to.match(/^on|^style$|^srcdoc$/);
      if (/^(href|src|action|formaction|xlink:href)$/.test(name)) expect(value).to.match(/^(https?:|mailto:|tel:|#)/);
    }
  }
  expect((globalThis as {hacked?: boolean}).hacked).to.equal(undefined);
}

describe('hostile records', () => {
  quiet();

  it('that fit show as text, others give the fallback, and nothing runs', async () => {
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(hostile, async (input) => {
        const card = await make(
          'procedure-card',
          {procedure: {id: 'any', lang: 'en', ...input} as unknown as ProcedureInput},
          'Ask us',
        );
        await Promise.all(deep(card.shadowRoot!).map((el) => el instanceof LitElement && el.updateComplete));
        expectHarmless(card);
        const {procedure} = parseProcedure({id: 'any', lang: 'en', ...input});
        if (procedure) {
          shown++;
          for (const text of [procedure.name, ...(procedure.benefits ?? []).map((benefit) => benefit.text)])
            expect(textOf(card)).to.include(text.replace(/\s+/g, ' ').trim());
        } else expect(card.shadowRoot!.querySelector('slot')).not.to.equal(null);
        card.remove();
      }),
      {numRuns: 150},
    );
    expect(shown, 'some of them fit').to.be.above(5);
  }).timeout(60_000);

  it('with the worst in every text still show all of it', async () => {
    for (const bad of NASTY) {
      const text = `A ${bad} Z`;
      const items = [text, {text}];
      const procedure = {
        ...{id: 'any', lang: 'en', name: text, summary: text, purpose: text, setting: text, version: text},
        ...{steps: items, benefits: items, risks: items, preparation: items, alternatives: [{text, pros: [text], cons: [text]}]},
        ...{alsoKnownAs: [text], codes: [{system: text, code: text, display: text}], more: [{heading: text, items}]},
        sources: [{text, publisher: text, url: 'https://example.org/"><img src=x onerror=alert(1)>'}],
      };
      const card = await make('procedure-card', {procedure});
      expectHarmless(card);
      const count = textOf(card).split(text.replace(/\s+/g, ' ')).length - 1;
      expect(count, bad).to.be.at.least(18);
      card.remove();
    }
  });

  it('cannot reach prototypes', async () => {
    const json = `{"__proto__": {"hacked": true}, "constructor": {"prototype": {"hacked": true}}, "id": "a", "lang": "en", "name": "A", "risks": [{"text": "R", "__proto__": {"likelihood": {"count": 1, "of": 2}}}]}`;
    const procedure = readRecord(json, 'it');
    expect(({} as {hacked?: boolean}).hacked).to.equal(undefined);
    expect(procedure.risks).to.deep.equal([{text: 'R'}]);
    expect(Object.keys(procedure)).not.to.include('__proto__');
  });

  for (const [what, input] of Object.entries({
    'a text of 10 MB': () => ({...knee, summary: 'word '.repeat(2_000_000)}),
    'a hundred thousand risks': () => ({...knee, risks: Array.from({length: 100_000}, (_risk, at) => `Risk ${at}`)}),
    'a hundred thousand wrong risks': () => ({...knee, risks: Array.from({length: 100_000}, () => 0)}),
    'lists in lists without end': () => {
      let risks: unknown = [];
      for (let depth = 0; depth < 100_000; depth++) risks = [risks];
      return {...knee, risks};
    },
  }))
    it(`give the fallback for ${what}`, async () => {
      const card = await make('procedure-card', {procedure: input() as unknown as ProcedureInput}, '<p>Ask us</p>');
      await waitUntil(() => card.shadowRoot!.querySelector('[aria-busy=false]'));
      expect(card.querySelector('p')!.assignedSlot).not.to.equal(null);
    });

  it('as JSON of many megabytes, or nested without end, are refused with a word', () => {
    for (const [json, reason] of [
      [JSON.stringify({...knee, summary: 'word '.repeat(500_000)}), 'too-large'],
      ['['.repeat(900_000), 'not-json'],
      ['{"a":'.repeat(190_000), 'not-json'],
      ['[]', 'invalid'],
      ['', 'not-json'],
      ['<!doctype html>', 'not-json'],
    ] as const) {
      let caught: unknown;
      try {
        readRecord(json, 'it');
      } catch (error) {
        caught = error;
      }
      expect(caught, reason).to.be.an.instanceOf(RecordError);
      expect((caught as RecordError).reason).to.equal(reason);
      expect((caught as RecordError).message.length).to.be.below(5000);
    }
  });

  it('that a server sends without end are not read to the end', async () => {
    const {fetch} = window;
    let pulled = 0;
    window.fetch = () =>
      Promise.resolve(
        new Response(
          new ReadableStream({
            pull(controller) {
              pulled++;
              controller.enqueue(new Uint8Array(100_000).fill(32));
            },
          }),
        ),
      );
    const card = await make('procedure-card', {src: '/endless'}, 'Ask us');
    await waitUntil(() => card.shadowRoot!.querySelector('[aria-busy=false]'));
    window.fetch = fetch;
    expect(pulled).to.be.below(20);
  });
});

describe('hostile markup', () => {
  quiet();
  const asked: string[] = [];
  const {fetch} = window;

  before(() => {
    window.fetch = (input) => {
      asked.push(String(input));
      return Promise.resolve(new Response('', {status: 404}));
    };
    followPage([], async () => undefined);
  });
  after(() => {
    window.fetch = fetch;
  });

  const TAGS = ['procedure-card', 'risk-list', 'procedure-source', 'glossary-term'] as const;
  const tag = fc.constantFrom(...TAGS);
  const address = fc.oneof(
    fc.constantFrom(
      '/a.json',
      'knee.html',
      '//evil.example/a.json',
      'javascript:alert(1)',
      'data:application/json,{}',
      ' ',
      '#',
      'https://evil.example',
    ),
    fc.string().map((text) => text.replace(/["<>&]/g, '')),
  );
  const attribute = fc.oneof(
    fc.tuple(tag, address).map(([name, value]) => `data-${name}="${value}"`),
    fc
      .tuple(fc.constantFrom('src', 'lang', 'onclick', 'style', 'procedure', 'heading-level', 'definition', '__proto__'), address)
      .map(([name, value]) => `data-${name}="${value}"`),
    tag.map((name) => `class="x ${name}"`),
  );
  const {node: markup} = fc.letrec<{node: string}>((tie) => ({
    node: fc.oneof(
      {maxDepth: 4, depthSize: 'small'},
      fc.constantFrom('Text', '&nbsp;', '<br>', '<img alt="">', '<!-- x -->'),
      fc.tuple(address, tag, fc.constantFrom('A', '<b>A</b>')).map(([to, name, words]) => `<a href="${to}#${name}">${words}</a>`),
      fc
        .tuple(
          fc.constantFrom(
            'p',
            'div',
            'tr',
            'ol',
            'img',
            'blockquote',
            'body',
            'span',
            'ul',
            'li',
            'table',
            'td',
            'h2',
            'form',
            'details',
            'summary',
            'section',
            ...TAGS,
          ),
          fc.array(attribute, {maxLength: 3}),
          fc.array(tie('node'), {maxLength: 4}),
        )
        .map(([name, attributes, inner]) => `<${name} ${attributes.join(' ')}>${inner.join(' ')}</${name}>`),
    ),
  }));

  it('is upgraded once, to our elements with their own attributes alone, and loses no word', async () => {
    const names = /^(src|lang|dir|heading-level|definition|sections|layout|without-heading|class|data-.*)$/;
    await fc.assert(
      fc.asyncProperty(markup, async (text) => {
        const host = await fixture<HTMLElement>(html`<div><section></section></div>`);
        const section = host.querySelector('section')!;
        // Parsed as in the page: in a template, rows of a table stay.
        const plain = document.implementation.createHTMLDocument().createElement('section');
        plain.innerHTML = text;
        const words = plain.textContent.replace(/\s+/g, '');
        section.innerHTML = text;
        await nextTask();
        expect(section.textContent.replace(/\s+/g, '')).to.equal(words);
        for (const el of section.querySelectorAll(TAGS.join()))
          for (const name of el.getAttributeNames()) expect(name).to.match(names);
        const once = section.innerHTML;
        plain.innerHTML = once;
        // Some lists in tables are others after each reading.
        if (plain.innerHTML === once) {
          section.innerHTML = once;
          await nextTask();
          expect(section.innerHTML).to.equal(once);
        }
        host.remove();
      }),
      {numRuns: 300},
    );
    expect(asked.filter((url) => new URL(url).origin !== location.origin)).to.deep.equal([]);
    expect(asked, 'some led to requests').not.to.have.length(0);
    expect((globalThis as {hacked?: boolean}).hacked).to.equal(undefined);
  }).timeout(60_000);
});
