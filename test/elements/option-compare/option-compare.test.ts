import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ProcedureElement} from '../../../src/core/procedure-element.js';
import type {ProcedureInput} from '../../../src/model/procedure.js';
import {waitUntil} from '../../wait-until.js';
import {
  address,
  answer,
  behavesAsElement,
  byRole,
  colonoscopy,
  knee,
  make,
  nameOf,
  quiet,
  statingNone,
  textOf,
  without,
} from '../helpers.js';

behavesAsElement('option-compare', {
  load: () => import('../../../src/elements/option-compare/option-compare.js'),
  words: ({alternatives: [first] = []}) => (typeof first === 'string' ? first : first!.text),
  silent: without('alternatives'),
  none: statingNone('alternatives'),
});

const words = (node: Node): string =>
  textOf(node)
    .trim()
    .replace(/ (?=[,.])/g, '');
const all = <E extends Element>(element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<E>(selector)];
const options = (element: Element): string[] => all(element, 'tbody tr:first-of-type .label').map(words);
/** Returns the text of a cell below the option's name. */
const cell = (element: Element, row: string | RegExp, option: string): string => {
  const at = options(element).indexOf(option);
  const found = all<HTMLTableRowElement>(element, 'tbody tr').find(({cells}) => words(cells[0]!).match(row));
  return words(found!.cells[at + 1]!)
    .slice(option.length)
    .trim();
};

const ALTERNATIVES: ProcedureInput['alternatives'] = [
  {text: 'Exercise', pros: ['No cut'], cons: []},
  {text: 'Waiting', pros: ['Nothing hurts'], note: 'Ask again', doingNothing: true},
];
const small: ProcedureInput = {
  id: 'soak',
  lang: 'en',
  name: 'Foot bath',
  benefits: ['Warm feet'],
  risks: [{text: 'Wet floor', likelihood: {count: 2, of: 100}, severity: 'mild'}],
  recovery: ['Dry at once'],
  alternatives: ALTERNATIVES,
  notes: {risks: {remark: 'No risk is large.'}, alternatives: {remark: 'Which is best depends on your feet.'}},
};

describe('<option-compare>', () => {
  quiet();

  it('sets the procedure, its alternatives and doing nothing side by side', async () => {
    const element = await make('option-compare', {procedure: small});
    expect(options(element)).to.deep.equal(['Foot bath', 'Exercise', 'Waiting']);
    expect(cell(element, 'Benefits', 'Foot bath')).to.equal('Warm feet');
    expect(cell(element, 'Risks', 'Foot bath'))
      .to.match(/^Wet floor\s+\(\s*Severity: Mild\s*\)\s+It happens to\s+2 in 100 people\s*\. For 98 it does not\./)
      .and.include('No risk is large.');
    // Nothing to compare it with.
    expect(words(all(element, '.single')[0]!)).to.match(/^Recovery: known for\s+Foot bath\s+only Dry at once/);
    expect(words(all(element, '.single')[1]!)).to.match(/^Good to know: known for\s+Waiting\s+only Ask again/);
    expect(words(element)).to.include('Which is best depends on your feet.');
  });

  it('names the gravest risk of each option first', async () => {
    const risks: ProcedureInput['risks'] = [
      {text: 'Itching', severity: 'mild'},
      {text: 'Drowning', severity: 'life-threatening'},
      {text: 'Something else'},
    ];
    const alternatives = [{text: 'Exercise', cons: ['Slow'], risks}];
    const element = await make('option-compare', {procedure: {...small, risks, alternatives}});
    expect(cell(element, 'Risks', 'Foot bath')).to.match(/^Drowning.*Itching.*Something else/);
    expect(cell(element, 'Risks', 'Exercise')).to.match(/^Slow.*Drowning.*Itching.*Something else/);
  });

  it('says where nothing is stated, and where there are none', async () => {
    const element = await make('option-compare', {procedure: small});
    expect(words(element)).to.include('This page has no information on: What it feels like.');
    expect(cell(element, 'Risks', 'Exercise')).to.equal('There are none, according to the source.');
    expect(cell(element, 'Risks', 'Waiting')).to.equal('Not stated');
  });

  it('asks the same questions of each option, with what the record states of it', async () => {
    const alternatives = [
      {
        text: 'Exercise',
        pros: ['No cut'],
        cons: ['Slow'],
        risks: [{text: 'Sore legs', severity: 'mild' as const}],
        recovery: ['None'],
      },
      {text: 'Waiting', experience: ['Dull'], doingNothing: true},
    ];
    const element = await make('option-compare', {procedure: {...small, experience: ['Warm'], alternatives}});
    expect(cell(element, 'Risks', 'Exercise')).to.match(/^Slow Sore legs\s+\(\s*Severity: Mild/);
    expect(cell(element, 'Recovery', 'Exercise')).to.equal('None');
    expect(cell(element, 'feels', 'Waiting')).to.equal('Dull');
    expect(cell(element, 'Recovery', 'Waiting')).to.equal('Not stated');
    expect(all(element, '.single')).to.deep.equal([]);
  });

  it('keeps the names in sight while a table is scrolled', async () => {
    const element = await make('option-compare', {procedure: small});
    Object.assign(element.style, {display: 'block', width: '1200px', fontSize: '16px', marginBlockEnd: '2000px'});
    const name = all(element, 'thead th')[0]!;
    expect(getComputedStyle(name).position).to.equal('sticky');
    scrollTo(0, all(element, 'tbody tr').at(-1)!.getBoundingClientRect().top + scrollY - 60);
    expect(name.getBoundingClientRect().top).to.be.within(-1, 1);
    scrollTo(0, 0);
  });

  it('has doing nothing where the record is silent about it', async () => {
    const [exercise] = ALTERNATIVES;
    for (const alternatives of [undefined, [], [exercise!]]) {
      const element = await make('option-compare', {procedure: {...small, alternatives}});
      expect(options(element).at(-1)).to.equal('Doing nothing');
      expect(cell(element, 'Benefits', 'Doing nothing')).to.equal('This page does not say. Ask your care team.');
    }
  });

  it('links each cell to its option and its row', async () => {
    const element = await make('option-compare', {procedure: small});
    const root = element.shadowRoot!;
    for (const td of all<HTMLTableCellElement>(element, 'tbody td')) {
      const [row, column] = td.headers.split(' ').map((id) => root.getElementById(id) as HTMLTableCellElement);
      expect(row!.scope).to.equal('row');
      expect(row).to.equal((td.parentElement as HTMLTableRowElement).cells[0]);
      expect(column!.scope).to.equal('col');
      expect(column!.cellIndex).to.equal(td.cellIndex);
      expect(words(column!)).to.include(words(td.querySelector('.label')!));
    }
  });

  it('counts the risks of all options out of one group', async () => {
    const hip = {...small, id: 'hip', name: 'Hip', risks: [{text: 'Fall', likelihood: {count: 1, of: 1000}}]};
    answer((url) => Promise.resolve(Response.json(url.endsWith('soak') ? small : hip)));
    const element = await make('option-compare', {src: '/soak /hip-1000'});
    await waitUntil(() => options(element)[1] === 'Hip');
    expect(cell(element, 'Risks', 'Foot bath')).to.include('It happens to 20 in 1,000 people. For 980 it does not');
    expect(cell(element, 'Risks', 'Hip')).to.include('It happens to 1 in 1,000 people. For 999 it does not');
  });

  for (const count of [2, 4, 6, 9])
    it(`shows ${count} options at any width, as a table or as cards, and nothing scrolls`, async () => {
      const more = Array.from({length: count - 1}, (_, at) => ({
        text: `Option with a name ${at}`,
        pros: ['Incomprehensibilities'],
      }));
      const alternatives = more.map((one, at) => ({...one, doingNothing: at === count - 2}));
      const element = await make('option-compare', {procedure: {...small, alternatives}});
      const table = element.shadowRoot!.querySelector('table')!;
      const looks = new Set<string>();
      for (const width of [280, 600, 900, 1100, 1300, 1600, 2000]) {
        Object.assign(element.style, {display: 'block', width: `${width}px`, fontSize: '16px'});
        const {right} = element.getBoundingClientRect();
        for (const cell of all(element, 'th, tbody td'))
          expect(cell.getBoundingClientRect().right, `${count} at ${width} px`).to.be.at.most(right + 0.5);
        expect(table.scrollWidth).to.equal(table.clientWidth);
        const {display} = getComputedStyle(table);
        looks.add(display);
        for (const cell of all(element, 'tbody td').filter(() => display === 'table'))
          expect(cell.clientWidth, `${count} at ${width} px`).to.be.at.least(12 * 16 - 1);
      }
      expect([...looks]).to.have.members(count > 6 ? ['block'] : ['block', 'table']);
      expect(all(element, '[tabindex]')).to.deep.equal([]);
    });

  it('loses no word of how serious a risk is where letters are large and there is little room', async () => {
    const element = await make('option-compare', {procedure: knee});
    Object.assign(element.style, {display: 'block', width: '288px', fontSize: '32px'});
    const {right} = element.getBoundingClientRect();
    const labels = all(element, '.severity');
    expect(labels.map(words).join()).to.include('Life-threatening');
    for (const label of labels) expect(label.getBoundingClientRect().right, words(label)).to.be.at.most(right);
  });

  it('gives the one long answer of a row its whole width, and several long ones a column each', async () => {
    const many = Array.from({length: 9}, (_, at) => ({text: `Risk ${at}`}));
    const cardOf = async (more: object) => {
      const alternatives = [...ALTERNATIVES, {text: 'Cream'}, {text: 'Boot'}, {text: 'Cane', ...more}];
      const element = await make('option-compare', {procedure: {...small, risks: many, alternatives}});
      Object.assign(element.style, {display: 'block', width: '900px', fontSize: '16px'});
      const row = all<HTMLTableRowElement>(element, 'tbody tr').find(({cells}) => words(cells[0]!).startsWith('Risks'))!;
      const [, first, second] = row.cells;
      expect(second!.offsetWidth).to.be.within(12 * 16, 450);
      return [first!.offsetWidth, first!.offsetHeight] as const;
    };
    const [wide, flat] = await cardOf({});
    expect(wide).to.be.above(800);
    const [narrow, high] = await cardOf({risks: many});
    expect(narrow).to.be.below(450);
    expect(flat).to.be.below(high / 2);
  });

  describe('its order', () => {
    const cells = (element: Element) => all(element, 'tbody td').map(words).sort();
    const focused = (element: Element) => nameOf(element.shadowRoot!.activeElement as HTMLElement);
    const press = async (element: ProcedureElement, key: string) => {
      await sendKeys({press: key});
      await element.updateComplete;
      await element.updateComplete;
    };

    it('can be changed by keyboard, is announced, and keeps the focus and the cells', async () => {
      const element = await make('option-compare', {procedure: small});
      const before = cells(element);
      all<HTMLElement>(element, '.order summary')[0]!.click();
      byRole(element, 'button', 'Move Waiting earlier')[0]!.focus();
      await press(element, 'Enter');
      expect(options(element)).to.deep.equal(['Foot bath', 'Waiting', 'Exercise']);
      expect(focused(element)).to.equal('Move Waiting earlier');
      expect(words(all(element, '[role=status]')[0]!)).to.equal('Waiting is now number 2 of 3.');
      await press(element, ' ');
      expect(options(element)).to.deep.equal(['Waiting', 'Foot bath', 'Exercise']);
      expect(cells(element)).to.deep.equal(before);
    });

    it('ends at both ends, where the button stays and says that it does nothing', async () => {
      const element = await make('option-compare', {procedure: small});
      all<HTMLElement>(element, '.order summary')[0]!.click();
      const [first] = byRole(element, 'button', 'Move Foot bath earlier');
      const [last] = byRole(element, 'button', 'Move Waiting later');
      for (const button of [first!, last!]) {
        expect(button.ariaDisabled).to.equal('true');
        button.focus();
        await press(element, 'Enter');
        expect(element.shadowRoot!.activeElement).to.equal(button);
      }
      expect(options(element)).to.deep.equal(['Foot bath', 'Exercise', 'Waiting']);
    });
  });

  describe('several records', () => {
    const two = `${address('knee-replacement')}\n  ${address('colonoscopy')}`;

    it('are compared, with doing nothing as each of them states it', async () => {
      const element = await make('option-compare', {src: two});
      await waitUntil(() => options(element).length === 4);
      const told = (procedure: ProcedureInput) =>
        procedure.alternatives!.flatMap((one) => (typeof one !== 'string' && one.doingNothing ? [one.text] : []));
      expect(options(element)).to.deep.equal([knee.name, colonoscopy.name, ...told(knee), ...told(colonoscopy)]);
      expect(cell(element, 'Benefits', colonoscopy.name)).to.include(words(new Text(String(colonoscopy.benefits![0]))));
    });

    it('are each explained with their own glossary', async () => {
      await import('../../../src/elements/glossary-term/glossary-term.js');
      const waiting = (text: string) => [{text, pros: ['No block'], doingNothing: true}];
      const records: Record<string, ProcedureInput> = {
        '/nerve': {
          ...small,
          risks: ['The block fails', 'The block lasts'],
          glossary: [{term: 'block', definition: 'Medicine that numbs a nerve.'}],
          alternatives: waiting('Waiting with pain'),
        },
        '/heart': {
          ...small,
          id: 'heart',
          name: 'Heart test',
          risks: ['Heart block'],
          glossary: [{term: 'block', definition: 'A heart that beats too slowly.'}],
          alternatives: waiting('Waiting without a test'),
        },
        '/plain': {...small, id: 'plain', name: 'Plain', risks: ['A block of wood'], alternatives: waiting('Waiting for long')},
      };
      answer((url) => Promise.resolve(Response.json(records[new URL(url, location.href).pathname])));
      const element = await make('option-compare', {src: Object.keys(records).join(' ')});
      await waitUntil(() => options(element).length === 6);
      const explained = (row: number): (string[] | undefined)[] =>
        [...all<HTMLTableRowElement>(element, 'tbody tr')[row]!.cells]
          .slice(1)
          .map((one) => [...one.querySelectorAll('glossary-term')].map(({definition}) => definition));
      const [benefits, risks] = [explained(0), explained(1)];
      expect(risks.slice(0, 3)).to.deep.equal([['Medicine that numbs a nerve.'], ['A heart that beats too slowly.'], []]);
      expect(benefits.slice(3)).to.deep.equal([['Medicine that numbs a nerve.'], ['A heart that beats too slowly.'], []]);
    });

    it('say doing nothing once where they say the same of it, whatever their glossaries', async () => {
      const alternatives = [{text: 'Waiting', pros: ['No cut'], doingNothing: true}];
      answer((url) => {
        const id = url.endsWith('/same-b') ? 'b' : 'a';
        return Promise.resolve(Response.json({...small, id, name: id, alternatives, glossary: [{term: id, definition: id}]}));
      });
      const element = await make('option-compare', {src: '/same-a /same-b'});
      await waitUntil(() => options(element)[1] === 'b');
      expect(options(element)).to.deep.equal(['a', 'b', 'Waiting']);
    });

    it('show what is there where one fails, and say it in its place', async () => {
      answer((url) => (url.endsWith('/none') ? Promise.resolve(new Response('', {status: 404})) : undefined));
      const failed: string[] = [];
      const loaded: string[] = [];
      const listen = (event: Event) =>
        'error' in event
          ? failed.push((event.error as Error).message)
          : loaded.push((event as Event & {procedure: ProcedureInput}).procedure.id);
      document.addEventListener('procedure-error', listen);
      document.addEventListener('procedure-load', listen);
      const element = await make('option-compare', {src: `/none ${address('colonoscopy')}`}, '<p>Ask us</p>');
      await waitUntil(() => failed.length + loaded.length === 2);
      document.removeEventListener('procedure-error', listen);
      document.removeEventListener('procedure-load', listen);
      expect(loaded).to.deep.equal(['colonoscopy']);
      expect(failed[0]).to.include('/none answered 404');
      expect(options(element).slice(0, 2)).to.deep.equal(['Option 1', colonoscopy.name]);
      expect(cell(element, 'Risks', 'Option 1')).to.equal(
        'Sorry, this information cannot be shown right now. Try again later, or ask your care team.',
      );
      expect(cell(element, 'Recovery', colonoscopy.name)).not.to.include('cannot be shown');
    });

    it('keep what the author wrote where all fail', async () => {
      answer(() => Promise.resolve(new Response('', {status: 404})));
      const element = await make('option-compare', {src: '/a /b'}, '<p>Ask us</p>');
      await waitUntil(() => element.shadowRoot!.querySelector('[aria-busy=false]'));
      expect(element.querySelector('p')!.assignedSlot).to.be.an.instanceOf(HTMLSlotElement);
    });

    it('give way to a property, and to one address alone', async () => {
      const element = await make('option-compare', {src: two, procedure: small});
      expect(options(element)[0]).to.equal('Foot bath');
      element.procedure = undefined;
      element.src = ` ${address('colonoscopy')} `;
      await waitUntil(() => options(element)[0] === colonoscopy.name);
      expect(options(element).length).to.be.above(2);
    });
  });
});
