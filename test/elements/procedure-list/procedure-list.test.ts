import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Catalog} from '../../../src/catalog/catalog.js';
import '../../../src/elements/procedure-list/procedure-list.js';
import type {ProcedureList} from '../../../src/elements/procedure-list/procedure-list.js';
import '../../../src/locales/es.js';
import {catalog, manyProcedures} from '../../../stories/catalogs.js';
import {waitUntil} from '../../wait-until.js';
import {answer, byRole, onPaper, quiet, textOf} from '../helpers.js';
import {nextEvent} from '../../next-event.js';
import {staysTrue} from '../../timing.mjs';

async function make(set: Partial<ProcedureList> = {}, inner = ''): Promise<ProcedureList> {
  const element = Object.assign(document.createElement('procedure-list'), set);
  element.innerHTML = inner;
  (await fixture(html`<div></div>`)).append(element);
  await shown(element);
  return element;
}

/** The catalog is checked after the first rendering, and shown by the second. */
async function shown(element: ProcedureList): Promise<void> {
  await element.updateComplete;
  await element.updateComplete;
}

const within = <E extends HTMLElement>(host: Element, selector: string): E[] => [
  ...host.shadowRoot!.querySelectorAll<E>(selector),
];
const control = <E extends HTMLElement>(host: Element, label: string): E =>
  within<HTMLLabelElement>(host, 'label').find(({textContent}) => textContent!.trim().startsWith(label))!.control as E;
/** Returns the visible names of the entries. */
const names = (host: Element): string[] =>
  byRole(host, 'listitem')
    .filter((item) => item.checkVisibility())
    .map((item) => item.querySelector('a')!.textContent!.trim());
/** Waits until all counted entries are visible: a few are added in each frame. */
async function allShown(host: Element): Promise<void> {
  const expected = parseInt(told(host).replace(',', ''));
  const items = within(host, 'li');
  await waitUntil(() => items.filter((item) => item.checkVisibility()).length >= expected);
}

const told = (host: Element): string => within(host, '[role=status]')[0]!.textContent!.replace(/\s+/g, ' ').trim();

async function type(host: ProcedureList, words: string): Promise<void> {
  const input = control<HTMLInputElement>(host, 'Search');
  input.focus();
  input.select();
  await sendKeys(words ? {type: words} : {press: 'Delete'});
  await host.updateComplete;
}

/** As a key does, and back before the next frame. */
async function fill(host: ProcedureList, words: string): Promise<void> {
  const input = control<HTMLInputElement>(host, 'Search');
  input.value = words;
  input.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await host.updateComplete;
}

async function choose(host: ProcedureList, label: string, value: string): Promise<void> {
  const select = control<HTMLSelectElement>(host, label);
  select.value = value;
  expect(select.value, 'there is such a choice').to.equal(value);
  select.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await host.updateComplete;
}

describe('<procedure-list>', () => {
  quiet();

  it('lists the procedures by name, each linked to its page', async () => {
    const list = await make({catalog});
    expect(names(list)).to.deep.equal(['Colonoscopy', 'Resonancia magnética de la cabeza', 'Total knee replacement']);
    expect(byRole<HTMLAnchorElement>(list, 'link', 'Colonoscopy')[0]!.href).to.equal(
      `${location.origin}/procedures/colonoscopy.html`,
    );
    expect(textOf(list)).to.include('Also called Knee replacement, Total knee arthroplasty');
    expect(byRole(list, 'heading', 'Procedures')).to.have.length(1);
    expect(told(list)).to.equal('3 of 3 procedures.');
  });

  it('finds words in any order, their beginnings, other names, and without accents', async () => {
    const list = await make({catalog});
    for (const [words, expected] of [
      ['repl kn', ['Total knee replacement']],
      ['ARTHROPLASTY', ['Total knee replacement']],
      ['bowel camera', ['Colonoscopy']],
      ['magnetica', ['Resonancia magnética de la cabeza']],
      ['(knee)', ['Total knee replacement']],
      ['nee', []],
      ['.*', ['Colonoscopy', 'Resonancia magnética de la cabeza', 'Total knee replacement']],
    ] as const) {
      await type(list, words);
      expect(names(list), words).to.deep.equal(expected);
    }
  });

  it('announces the count in a live region as it changes', async () => {
    const list = await make({catalog});
    await type(list, 'knee');
    expect(told(list)).to.equal('1 of 3 procedures.');
    await type(list, 'unicorn');
    expect(told(list)).to.equal('0 of 3 procedures. No matches. Try different words.');
    expect(within(list, 'ul')[0]!.checkVisibility(), 'no list without items').to.equal(false);
    await type(list, '');
    expect(told(list)).to.equal('3 of 3 procedures.');
  });

  it('filters by place and by people, together with words', async () => {
    const list = await make({catalog});
    await choose(list, 'Who takes part', 'Nurse');
    expect(names(list)).to.deep.equal(['Colonoscopy', 'Total knee replacement']);
    await choose(list, 'Where it is done', 'A hospital or a clinic');
    expect(names(list)).to.deep.equal(['Colonoscopy']);
    await type(list, 'knee');
    expect(names(list)).to.deep.equal([]);
    await choose(list, 'Where it is done', '');
    expect(names(list)).to.deep.equal(['Total knee replacement']);
  });

  it('takes all filters back with one button, and keeps the focus', async () => {
    const list = await make({catalog});
    expect(byRole(list, 'button', 'Show all')[0]!.checkVisibility(), 'not needed yet').to.equal(false);
    await choose(list, 'Who takes part', 'Nurse');
    await type(list, 'knee');
    byRole(list, 'button', 'Show all')[0]!.focus();
    await sendKeys({press: 'Enter'});
    await list.updateComplete;
    expect(names(list)).to.have.length(3);
    expect([
      control<HTMLInputElement>(list, 'Search').value,
      control<HTMLSelectElement>(list, 'Who takes part').value,
    ]).to.deep.equal(['', '']);
    expect(list.shadowRoot!.activeElement).to.equal(control(list, 'Search'));
    expect(byRole(list, 'button', 'Show all')[0]!.checkVisibility()).to.equal(false);
  });

  it('has letters above 12 entries, which lead to the first entry that fits', async () => {
    const list = await make({catalog: manyProcedures(40)});
    await allShown(list);
    const letters = within(list, 'nav button').map(({textContent}) => textContent!.trim());
    expect(letters).to.deep.equal([...new Set(names(list).map((name) => (/\d/.test(name[0]!) ? '#' : name[0]!.toUpperCase())))]);
    const [letter] = letters.slice(-1);
    within(list, 'nav button').at(-1)!.click();
    const active = list.shadowRoot!.activeElement!;
    expect(active.textContent!.trim()[0]).to.equal(letter);
    expect(within(list, '.first').length).to.equal(letters.length);
    expect(within(await make({catalog}), 'nav')).to.deep.equal([]);
  });

  it('says that a catalog is empty, without anything to search it with', async () => {
    const list = await make({catalog: {...catalog, procedures: []}});
    expect(textOf(list)).to.include('No procedures here yet.');
    expect(within(list, 'form')).to.deep.equal([]);
  });

  it('loads a catalog again when somebody asks', async () => {
    let works = false;
    answer(() => Promise.resolve(works ? Response.json(catalog) : new Response('', {status: 500})));
    const list = await make({src: '/lost-catalog.json'});
    await waitUntil(() => byRole(list, 'button', 'Try again')[0]);
    works = true;
    byRole(list, 'button', 'Try again')[0]!.click();
    await waitUntil(() => names(list).length === 3);
  });

  it('goes nowhere on Enter', async () => {
    const list = await make({catalog});
    await type(list, 'knee');
    await sendKeys({press: 'Enter'});
    await list.updateComplete;
    expect(names(list)).to.deep.equal(['Total knee replacement']);
  });

  it('offers each place and each person once, and no choice where there is none', async () => {
    const [entry] = catalog.procedures;
    const twice: Catalog = {
      format: 1,
      procedures: [
        {...entry!, id: 'a', name: 'A', personnel: ['Nurse', 'Surgeon'], setting: 'A clinic'},
        {...entry!, id: 'b', name: 'B', personnel: ['nurse'], setting: 'A clinic'},
      ],
    };
    const list = await make({catalog: twice});
    expect([...control<HTMLSelectElement>(list, 'Who takes part').options].map(({text}) => text)).to.deep.equal([
      'Any',
      'nurse',
      'Surgeon',
    ]);
    await choose(list, 'Who takes part', 'nurse');
    expect(names(list)).to.deep.equal(['A', 'B']);
    expect(within(list, 'select')).to.have.length(1);
  });

  it('shows text as text, and follows no address that is none of the web', async () => {
    const [entry] = catalog.procedures;
    const list = await make({
      catalog: {
        format: 1,
        procedures: [
          {...entry!, name: '<img src=x onerror=alert(1)>', url: 'javascript:alert(1)'},
          {...entry!, name: 'B', url: 'http://['},
        ],
      },
    });
    expect(names(list)).to.deep.equal(['<img src=x onerror=alert(1)>', 'B']);
    expect(byRole(list, 'link')).to.have.length(0);
  });

  it('loads its catalog; addresses of pages are relative to it', async () => {
    const written = {format: 1, procedures: [{...catalog.procedures[0], url: 'colonoscopy.html'}]};
    answer((url) => (url.endsWith('/lists/catalog') ? Promise.resolve(Response.json(written)) : undefined));
    const list = await make({src: '/lists/catalog'});
    await waitUntil(() => textOf(list).includes('Colonoscopy'));
    expect(byRole<HTMLAnchorElement>(list, 'link')[0]!.href).to.equal(`${location.origin}/lists/colonoscopy.html`);
  });

  for (const [what, response, message] of [
    ['is not there', () => new Response('', {status: 404}), '404'],
    ['is no JSON', () => new Response('<!doctype html>'), 'not JSON'],
    ['is a record', () => Response.json({id: 'a', name: 'A'}), 'not a catalog'],
    ['is null', () => Response.json(null), 'not a catalog'],
    ['is of a later format', () => Response.json({format: 2, procedures: []}), 'not a catalog'],
    [
      'has an entry that is none',
      () => Response.json({format: 1, procedures: [catalog.procedures[0], {name: 7}]}),
      '$.procedures[1]',
    ],
    ['has an empty entry', () => Response.json({format: 1, procedures: [null]}), '$.procedures[0]'],
  ] as const)
    it(`keeps what the author wrote where the catalog ${what}, and fires procedure-error`, async () => {
      answer((url) => (url.endsWith('/bad') ? Promise.resolve(response()) : undefined));
      const list = await make({}, '<p>Ask us</p>');
      const {error} = await nextEvent(list, 'procedure-error', () => {
        list.src = '/bad';
      });
      expect(error.message).to.include(message).and.include('/bad');
      expect(list.querySelector('p')!.assignedSlot).to.be.an.instanceOf(HTMLSlotElement);
      const bare = await make({src: '/bad'});
      await waitUntil(() => textOf(bare).includes('cannot be shown'));
    });

  it('is never fetched from an origin that is not allowed', async () => {
    let asked = 0;
    answer(() => {
      asked++;
      return undefined;
    });
    const list = await make();
    const {error} = await nextEvent(list, 'procedure-error', () => {
      list.src = 'https://foreign.example/catalog.json';
    });
    expect(error.message).to.include('procedure-elements-origins');
    expect(asked).to.equal(0);
  });

  it('drops the late answer for an old address, and the filter with the old catalog', async () => {
    let late: (response: Response) => void;
    answer((url) =>
      url.endsWith('/late')
        ? new Promise((resolve) => {
            late = resolve;
          })
        : undefined,
    );
    const list = await make({src: '/late'});
    list.catalog = catalog;
    await shown(list);
    await type(list, 'knee');
    late!(Response.json(manyProcedures(5)));
    await staysTrue(() => names(list).join() === 'Total knee replacement');
    list.catalog = manyProcedures(6);
    await shown(list);
    expect(names(list)).to.have.length(6);
    expect(control<HTMLInputElement>(list, 'Search').value).to.equal('');
  });

  it('speaks the language of the page, and names each text’s own', async () => {
    const host = await fixture(html`<div lang="es"><procedure-list .catalog=${catalog}></procedure-list></div>`);
    const list = host.querySelector('procedure-list')!;
    await shown(list);
    expect(byRole(list, 'heading', 'Procedimientos')).to.have.length(1);
    expect(told(list)).to.equal('3 de 3 procedimientos.');
    expect(within(list, '[lang=en]').length).to.be.greaterThan(0);
  });

  it('brings so few of a thousand entries in one frame that no key holds the page up', async () => {
    const list = await make({catalog: manyProcedures(1000)});
    await allShown(list);
    const brought: number[] = [];
    // Reported after each frame's work.
    const observer = new MutationObserver((changes) =>
      brought.push(changes.filter(({target}) => !(target as HTMLElement).hidden).length),
    );
    observer.observe(within(list, 'ul')[0]!, {subtree: true, attributeFilter: ['hidden']});
    for (const words of ['k', 'kn', 'knee', 'knee variant 2', '']) {
      await fill(list, words);
      await allShown(list);
    }
    observer.disconnect();
    expect(Math.max(...brought), brought.join()).to.be.within(1, 50);
    expect(brought.length, brought.join()).to.be.greaterThan(15);
    expect(told(list)).to.equal('1,000 of 1,000 procedures.');
  });

  it('keeps its entries while somebody types, however many there are', async () => {
    const list = await make({catalog: manyProcedures(1000)});
    await allShown(list);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(within(list, 'ul')[0]!, {childList: true, subtree: true});
    await type(list, 'knee variant 2');
    await allShown(list);
    expect(told(list)).to.equal(`${names(list).length} of 1,000 procedures.`);
    expect(names(list).length).to.be.greaterThan(10).and.lessThan(200);
    await type(list, '');
    await allShown(list);
    expect([...changes, ...observer.takeRecords()]).to.have.length(0);
  });

  it('shows the first of many entries at once and the rest soon, in their order; paper has them all at any time', async () => {
    const list = await make({catalog: manyProcedures(2000)});
    expect(told(list)).to.equal('2,000 of 2,000 procedures.');
    expect(names(list)).to.have.length.within(20, 100);
    await onPaper(list, () => {
      expect(within(list, 'li[hidden]'), 'still in the middle').not.to.have.length(0);
      expect(names(list)).to.have.length(2000);
    });
    await allShown(list);
    const all = names(list);
    expect(all).to.have.length(2000);
    await fill(list, 'head');
    await fill(list, '');
    expect(within(list, 'li[hidden]'), 'still in the middle').not.to.have.length(0);
    await fill(list, 'colonoscopy');
    const fitting = all.filter((name) => name.startsWith('Colonoscopy'));
    expect(names(list)).to.deep.equal(fitting.slice(0, names(list).length));
    await onPaper(list, () => expect(names(list)).to.deep.equal(fitting));
    await allShown(list);
    expect(names(list)).to.deep.equal(fitting);
    await fill(list, '');
    await allShown(list);
    expect(names(list)).to.deep.equal(all);
  });
});
