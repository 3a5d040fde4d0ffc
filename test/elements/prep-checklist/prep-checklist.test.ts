import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import ICAL from 'ical.js';
import type {ChecklistChangeEvent} from '../../../src/core/events.js';
import {configureEnvironment, environment} from '../../../src/loading/environment.js';
import type {ProcedureInput} from '../../../src/model/procedure.js';
import type {PrepChecklist} from '../../../src/elements/prep-checklist/prep-checklist.js';
import {waitUntil} from '../../wait-until.js';
import {
  behavesAsElement,
  byRole,
  colonoscopy,
  knee,
  make,
  nameOf,
  quiet,
  statingNone,
  stopClock,
  textOf,
  without,
} from '../helpers.js';
import {nextTask, staysTrue} from '../../timing.mjs';

behavesAsElement('prep-checklist', {
  load: () => import('../../../src/elements/prep-checklist/prep-checklist.js'),
  words: ({preparation: [first] = []}) => (typeof first === 'string' ? first : first!.text),
  silent: without('preparation'),
  none: statingNone('preparation'),
});

const rule = {authority: 'ASA', title: 'Fasting', url: 'https://example.org/fasting', expires: '2099-12-31'};
const record = (...preparation: NonNullable<ProcedureInput['preparation']>): ProcedureInput => ({
  ...{id: 'a', lang: 'en', name: 'A', version: '2'},
  preparation,
});
const fasting = record(
  {text: 'Ask about your medicines.', kind: 'medicine'},
  {text: 'You may drink water.', kind: 'fasting', when: {before: 'PT2H', means: 'until'}},
  {text: 'Have the scan.', when: {before: 'P1D'}},
  {text: 'Stop eating.', kind: 'fasting', when: {before: 'PT6H', means: 'from'}, rule},
);
const close = record(
  {text: 'Have the scan.', when: {before: 'P3D'}},
  {text: 'Stop eating.', when: {before: 'PT6H'}},
  {text: 'Stop drinking.', when: {before: 'PT2H'}},
);
/** An appointment, and when the last step before it is due. */
const start = Date.UTC(2099, 4, 5, 9, 30);
const drinking = start - 2 * 3600_000;
const NEW_YORK = {appointment: '2099-05-05T09:30', timeZone: 'America/New_York'};

const checklist = async (set: Partial<PrepChecklist>): Promise<PrepChecklist> =>
  (await make('prep-checklist', set)) as PrepChecklist;
const steps = (element: Element): string[] => byRole(element, 'checkbox').map(nameOf);
/** Headings and steps, in the order of reading. */
const outline = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('h3, input[type=checkbox]')].map(nameOf);
const iso = (moment: number): string => `${new Date(moment).toISOString().slice(0, 19)}Z`;

describe('<prep-checklist>', () => {
  quiet();

  it('toggles a step by keyboard and fires checklist-change', async () => {
    const element = await make('prep-checklist', {procedure: knee});
    const [, second] = byRole<HTMLInputElement>(element, 'checkbox');
    const heard: ChecklistChangeEvent[] = [];
    element.addEventListener('checklist-change', (event) => heard.push(event));
    second!.focus();
    await sendKeys({press: ' '});
    await element.updateComplete;
    expect(second!.checked).to.equal(true);
    expect(textOf(element)).to.include(`1 of ${knee.preparation!.length} done`);
    await sendKeys({press: ' '});
    expect(heard.map(({done, total, steps}) => [done, total, steps])).to.deep.equal([
      [[1], knee.preparation!.length, [element.record!.preparation![1]]],
      [[], knee.preparation!.length, []],
    ]);
  });

  it('shows the steps of an appointment by day', async () => {
    const element = await checklist({procedure: fasting, ...NEW_YORK});
    expect(outline(element)).to.deep.equal([
      'Before your appointment',
      'Ask about your medicines.',
      'Monday, May 4',
      'Next Have the scan. 1 day before',
      'Tuesday, May 5',
      'From 3:30 AM Stop eating. 6 hours before',
      'Until 7:30 AM You may drink water. 2 hours before',
    ]);
    expect(textOf(element))
      .to.include('Your appointment: Tuesday, May 5, 2099 at 9:30 AM (Eastern Time)')
      .and.to.include('Always follow your own team’s instructions first.')
      .and.to.include('If you ate or drank after these times, call your care team now.')
      .and.not.to.match(/clocks|Valid until/);
    expect(byRole(element, 'group', 'How to prepare')).to.have.length(1);
  });

  it('ticks the step that it shows, whatever its place', async () => {
    const element = await checklist({procedure: fasting, ...NEW_YORK});
    const heard: ChecklistChangeEvent[] = [];
    element.addEventListener('checklist-change', (event) => heard.push(event));
    byRole<HTMLInputElement>(element, 'checkbox', /Stop eating/)[0]!.click();
    await element.updateComplete;
    expect(heard[0]!.done).to.deep.equal([3]);
    Object.assign(element, {appointment: undefined});
    await element.updateComplete;
    expect(byRole<HTMLInputElement>(element, 'checkbox').map(({checked}) => checked)).to.deep.equal([false, false, false, true]);
  });

  it('names the second of two times in the night when the clock is set back', async () => {
    const element = await checklist({procedure: fasting, appointment: '2098-10-26T08:30', timeZone: 'Europe/Berlin'});
    expect(steps(element).join()).to.match(/,From 2:30 AM Central European Standard Time Stop eating/);
    Object.assign(element, {appointment: '2098-10-26T07:30'});
    await element.updateComplete;
    expect(steps(element).join()).to.match(/,From 2:30 AM Central European Summer Time Stop eating/);
    expect(textOf(element)).to.include('The clocks change before your appointment.');
  });

  it('marks late and next steps in words, without ticking any', async () => {
    stopClock(drinking - 300);
    const element = await checklist({procedure: close, appointment: iso(start), timeZone: 'UTC'});
    const marked = (mark: string): string[] => steps(element).filter((name) => ` ${name}`.includes(` ${mark} `));
    expect(marked('Overdue').join()).to.match(/Have the scan.*Stop eating/);
    expect(marked('Next').join()).to.match(/^2 hours before: \S+ [AP]M Next Stop drinking/);
    stopClock(drinking);
    await waitUntil(() => marked('Overdue').length === 3, 'the third step is late as well');
    expect(marked('Next')).to.deep.equal([]);
    byRole<HTMLInputElement>(element, 'checkbox', /Stop drinking/)[0]!.click();
    await element.updateComplete;
    expect(marked('Overdue')).to.have.length(2);
  });

  it('never calls a fast that is being kept overdue', async () => {
    stopClock(Date.UTC(2099, 4, 5, 12));
    const procedure = record(
      {text: 'Stop eating.', kind: 'fasting', when: {before: 'PT6H', means: 'from'}, rule},
      {text: 'Have your last light meal.', kind: 'fasting', when: {before: 'PT6H', means: 'by'}, rule},
      {text: 'You may drink water.', kind: 'fasting', when: {before: 'PT2H', means: 'until'}},
      {text: 'Stop smoking.', kind: 'fasting', when: {before: 'PT3H'}},
      {text: 'Sign the form.', kind: 'paperwork', when: {before: 'PT3H', means: 'by'}},
    );
    const element = await checklist({procedure, ...NEW_YORK});
    expect(steps(element)).to.deep.equal([
      'Since 3:30 AM Now Stop eating. 6 hours before',
      'By 3:30 AM Time has passed Have your last light meal. 6 hours before',
      '3 hours before: 6:30 AM Time has passed Stop smoking.',
      'By 6:30 AM Overdue Sign the form. 3 hours before',
      'Until 7:30 AM Time has passed You may drink water. 2 hours before',
    ]);
    expect(byRole(element, 'link', 'Fasting')).to.have.length(1);
  });

  it('says what is for today as a whole', async () => {
    stopClock(start);
    const procedure = record({text: 'Clear liquids only.', when: {before: 'P0D'}}, {text: 'Rest.', when: {before: 'PT0S'}});
    const element = await checklist({procedure, appointment: '2099-05-05T23:59:59', timeZone: 'UTC'});
    expect(steps(element)).to.deep.equal(['Today Clear liquids only.', 'On the day of your procedure: 11:59 PM Next Rest.']);
  });

  it('has no timer while it is off the page', async () => {
    stopClock(drinking - 300);
    const element = await checklist({procedure: close, appointment: iso(start), timeZone: 'UTC'});
    const home = element.parentNode!;
    element.remove();
    let updates = 0;
    const {requestUpdate} = element;
    element.requestUpdate = (...change: Parameters<typeof requestUpdate>): void => {
      updates++;
      requestUpdate.apply(element, change);
    };
    stopClock(drinking);
    await staysTrue(() => updates === 0, {forMs: 600});
    expect(steps(element).join()).to.match(/Next Stop drinking/);
    home.append(element);
    await element.updateComplete;
    expect(steps(element).join()).to.match(/Overdue Stop drinking/);
  });

  it('marks nothing when the appointment has passed', async () => {
    const element = await checklist({procedure: fasting, appointment: '2020-05-05T09:30'});
    expect(textOf(element))
      .to.include('This appointment has passed.')
      .and.not.to.match(/Overdue|Next/);
    expect(byRole(element, 'button', 'Add to calendar')).to.have.length(0);
  });

  it('does not speak of times where it shows none', async () => {
    const step = {text: 'Stop eating.', when: {before: 'PT6H'}, rule: {...rule, expires: '2099-05-04'}};
    const words = textOf(await checklist({procedure: record(step), ...NEW_YORK}));
    expect(words)
      .to.include('Your appointment: Tuesday, May 5, 2099')
      .and.not.to.match(/Times|ended/);
  });

  for (const [lang, locale, words] of [
    ['es', () => import('../../../src/locales/es.js'), 'es válida solo hasta el 4 de mayo de 2099, antes de su cita'],
    ['ar', () => import('../../../src/locales/ar.js'), /صالحة فقط حتى .*، أي قبل موعدك/],
  ] as const)
    it(`says in ${lang} too that a rule will have ended`, async () => {
      await locale();
      const step = {text: 'Stop eating.', when: {before: 'PT6H'}, rule: {...rule, expires: '2099-05-04'}};
      const element = await checklist({procedure: record(step), ...NEW_YORK, lang} as Partial<PrepChecklist>);
      expect(textOf(element)).to.match(new RegExp(words));
    });

  for (const [state, dates, words] of [
    ['has ended', {expires: '2025-12-31'}, 'expired on December 31, 2025'],
    ['ends before the appointment', {expires: '2099-05-04'}, 'is valid only until May 4, 2099, which is before your appointment'],
    ['begins later', {effective: '2099-06-01'}, 'does not apply until June 1, 2099'],
  ] as const) {
    it(`shows neither hours nor words of a step whose rule ${state}`, async () => {
      const step = {
        text: 'Stop eating 6 hours before.',
        kind: 'fasting',
        when: {before: 'PT6H'},
        rule: {...rule, ...dates},
      } as const;
      const element = await checklist({procedure: record(step, {text: 'Rest.', when: {before: 'PT2H'}}), ...NEW_YORK});
      expect(textOf(element))
        .to.include(`The advice for this step (ASA) ${words}. Ask your care team what to do.`)
        .and.to.include('7:30 AM');
      expect(textOf(element)).not.to.match(/6 hours|3:30|Stop eating|Fasting/);
      expect(steps(element)[0]).to.match(/^Ask your team first .* Eating and drinking$/);
    });
  }

  it('cites a rule once, and its last day where that is near', async () => {
    const near = {...rule, expires: '2099-06-30'};
    const both = record(
      {text: 'Stop eating.', kind: 'fasting', when: {before: 'PT6H', means: 'from'}, rule: near},
      {text: 'Stop drinking.', kind: 'fasting', when: {before: 'PT2H', means: 'from'}, rule: near},
    );
    const element = await checklist({procedure: both, ...NEW_YORK});
    expect(textOf(element)).to.match(/Eating and drinking ?: Based on advice from ASA: *Fasting *\. Valid until June 30, 2099\./);
    expect(byRole(element, 'link')).to.have.length(1);
  });

  it('shows no hours of an ended rule without an appointment either', async () => {
    const step = {text: 'Stop eating 6 hours before.', when: {before: 'PT6H'}, rule: {...rule, expires: '2025-12-31'}};
    expect(textOf(await checklist({procedure: record(step)}))).not.to.match(/6 hours/);
  });

  for (const [what, set] of [
    ['a date', {appointment: 'tomorrow'}],
    ['a zone', {appointment: '2099-05-05T09:30', timeZone: 'Mars/Olympus'}],
    ['an offset', {appointment: '2099-05-05T09:30-05:00', timeZone: 'America/New_York'}],
  ] as const) {
    it(`says that ${what} can't be read, shows offsets in words and lets the patient enter it`, async () => {
      const said: string[] = [];
      console.error = (words: string) => said.push(words);
      const element = await checklist({procedure: fasting, ...set});
      expect(said.join()).to.match(/^<prep-checklist> shows no times of day: /);
      expect(textOf(element)).to.include('could not read').and.not.to.match(/[AP]M/);
      expect(steps(element)[3]).to.match(/^From 6 hours before Stop eating/);
      expect(byRole(element, 'button', 'Show times')).to.have.length(1);
    });
  }

  it('says offsets in words where times cannot be worked out', async () => {
    const native = Object.getOwnPropertyDescriptor(globalThis, 'Temporal');
    if (native) Reflect.deleteProperty(globalThis, 'Temporal');
    const {warn} = console;
    console.warn = () => undefined;
    const {loadPart} = environment;
    const withoutTimes: typeof loadPart = (name, load) =>
      name === 'plan' ? loadPart(name, load) : Promise.reject(new Error('not beside the script'));
    configureEnvironment({loadPart: withoutTimes});
    try {
      const element = await checklist({procedure: fasting, ...NEW_YORK});
      expect(textOf(element)).to.include('Your browser cannot work out exact times.').and.not.to.match(/[AP]M/);
      expect(steps(element)[3]).to.match(/^From 6 hours before Stop eating/);
      // Nor is an hour said that holds no longer on that day.
      const ending = {text: 'Stop eating 6 hours before.', when: {before: 'PT6H'}, rule: {...rule, expires: '2099-05-04'}};
      expect(textOf(await checklist({procedure: record(ending), ...NEW_YORK})))
        .to.include('is valid only until May 4, 2099, which is before your appointment')
        .and.not.to.match(/6 hours/);
      expect(byRole(element, 'button', 'Add to calendar')).to.have.length(0);
    } finally {
      configureEnvironment({loadPart});
      console.warn = warn;
      if (native) Object.defineProperty(globalThis, 'Temporal', native);
    }
  });

  it('takes an appointment from the patient', async () => {
    const element = await checklist({procedure: fasting});
    byRole(element, 'summary')[0]!.click();
    await waitUntil(() => element.shadowRoot!.querySelectorAll('option').length > 100);
    const [input, select] = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=datetime-local], select')];
    expect(select!.value).to.equal(new Intl.DateTimeFormat().resolvedOptions().timeZone);
    const [show] = byRole(element, 'button', 'Show times');
    show!.click();
    await element.updateComplete;
    expect(textOf(element)).not.to.match(/[AP]M \(/);
    input!.value = '2099-05-05T09:30';
    select!.value = 'America/New_York';
    show!.click();
    await element.updateComplete;
    expect(textOf(element)).to.include('May 5, 2099 at 9:30 AM (Eastern Time)');
    expect(steps(element).join()).to.include('From 3:30 AM Stop eating');
    // What the author says goes first.
    Object.assign(element, {appointment: '2099-05-06T10:00', timeZone: 'America/New_York'});
    await element.updateComplete;
    expect(textOf(element)).to.include('May 6, 2099 at 10:00 AM');
    expect(byRole(element, 'button', 'Show times')).to.have.length(0);
  });

  it('asks for no appointment where no step has a time', async () => {
    expect(byRole(await checklist({procedure: record('Rest.')}), 'summary', /exact times/)).to.have.length(0);
  });

  it('keeps ticks when the same record comes again, and not for another', async () => {
    const element = await checklist({procedure: fasting});
    byRole<HTMLInputElement>(element, 'checkbox', /may drink/)[0]!.click();
    element.procedure = structuredClone(fasting);
    await element.updateComplete;
    expect(textOf(element)).to.include('1 of 4 done');
    element.procedure = {...fasting, id: 'b'};
    await element.updateComplete;
    expect(textOf(element)).to.include('0 of 4 done');
  });

  it('takes an empty appointment, or one taken away, for none', async () => {
    const element = await checklist({procedure: fasting});
    for (const change of [() => element.setAttribute('appointment', ''), () => element.removeAttribute('appointment')]) {
      change();
      await element.updateComplete;
      expect(textOf(element)).not.to.include('could not read');
      expect(byRole(element, 'summary', /exact times/)).to.have.length(1);
    }
  });

  describe('from a server', () => {
    /** The checklist as a server writes it, without times, and ready for `use` before the element is there. */
    async function served(attributes: string, use: (root: ShadowRoot) => void): Promise<PrepChecklist> {
      const from = await checklist({procedure: fasting});
      const holder = await fixture<HTMLElement>(html`<div></div>`);
      // In a document of its own nothing is upgraded.
      const page = document.implementation.createHTMLDocument();
      const body = page.body as HTMLElement & {setHTMLUnsafe(html: string): void};
      const inner = from.shadowRoot!.querySelector('.base')!.outerHTML.replaceAll(/<!--.*?-->/g, '');
      body.setHTMLUnsafe(
        `<prep-checklist ${attributes}><template shadowrootmode="open">${inner}</template>
          <script type="application/json">${JSON.stringify(fasting)}</script></prep-checklist>`,
      );
      const element = body.firstElementChild as PrepChecklist;
      use(element.shadowRoot!);
      holder.append(element);
      await element.updateComplete;
      await nextTask();
      await element.updateComplete;
      return element;
    }
    const times = 'appointment="2099-05-05T09:30" time-zone="America/New_York"';

    for (const attributes of ['', times])
      it(`keeps each tick at its step ${attributes ? 'in another order' : 'in place'}`, async () => {
        const told: ChecklistChangeEvent[] = [];
        const element = await served(attributes, (root) => {
          const [, , , eating] = root.querySelectorAll<HTMLInputElement>('input[type=checkbox]');
          eating!.checked = true;
          root.host.addEventListener('checklist-change', (event) => told.push(event as ChecklistChangeEvent));
        });
        expect(told.map(({done}) => done)).to.deep.equal([[3]]);
        const ticked = byRole<HTMLInputElement>(element, 'checkbox').filter(({checked}) => checked);
        expect(ticked.map(nameOf)).to.have.length(1);
        expect(nameOf(ticked[0]!)).to.match(/Stop eating/);
        expect(textOf(element)).to.include('1 of 4 done');
        if (attributes) expect(steps(element).join()).to.include('From 3:30 AM Stop eating');
      });

    it('keeps the form open, which then has its fields', async () => {
      const element = await served('', (root) => {
        root.querySelector('details')!.open = true;
      });
      await waitUntil(() => byRole(element, 'button', 'Show times').length);
      expect(element.shadowRoot!.querySelector('details')!.open).to.equal(true);
    });
  });

  describe('with remember', () => {
    beforeEach(() => localStorage.clear());
    after(() => localStorage.clear());

    const kept = (): string[] => Object.keys(localStorage);
    const tick = async (element: PrepChecklist): Promise<void> => {
      byRole<HTMLInputElement>(element, 'checkbox', /may drink/)[0]!.click();
      await element.updateComplete;
    };
    const ticked = (element: Element): string[] =>
      byRole<HTMLInputElement>(element, 'checkbox')
        .filter(({checked}) => checked)
        .map(nameOf);

    it('or without: nothing is kept', async () => {
      await tick(await checklist({procedure: fasting}));
      expect(kept()).to.deep.equal([]);
      expect(byRole(await checklist({procedure: fasting}), 'button', /^Clear/)).to.have.length(0);
    });

    it('keeps ticks for this record and version, until they are cleared', async () => {
      await tick(await checklist({procedure: fasting, remember: true}));
      expect(kept()).to.deep.equal(['procedure-elements:preparation:a@2']);
      const again = await checklist({procedure: fasting, remember: true});
      expect(ticked(again)).to.deep.equal(['Until 2 hours before You may drink water.']);
      expect(ticked(await checklist({procedure: {...fasting, version: '3'}, remember: true}))).to.deep.equal([]);
      const moved = {...fasting, preparation: [...fasting.preparation!].reverse()};
      expect(ticked(await checklist({procedure: moved, remember: true}))).to.deep.equal([
        'Until 2 hours before You may drink water.',
      ]);
      byRole(again, 'button', /^Clear/)[0]!.click();
      await again.updateComplete;
      expect(ticked(again)).to.deep.equal([]);
      expect(kept()).to.deep.equal([]);
    });

    it('keeps what the patient entered', async () => {
      localStorage.setItem(
        'procedure-elements:preparation:a@2',
        JSON.stringify({done: [], entered: {appointment: '2099-05-05T09:30', timeZone: 'America/New_York'}}),
      );
      expect(textOf(await checklist({procedure: fasting, remember: true}))).to.include('9:30 AM (Eastern Time)');
      const own = {appointment: '2099-05-06T10:00', timeZone: 'UTC'};
      expect(textOf(await checklist({procedure: fasting, remember: true, ...own}))).to.include('May 6, 2099 at 10:00 AM');
    });

    it('takes the author’s appointment before one that was kept, also when the record comes later', async () => {
      const element = await checklist({procedure: fasting, remember: true});
      byRole(element, 'summary')[0]!.click();
      await waitUntil(() => element.shadowRoot!.querySelector('select'));
      const [input, select] = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=datetime-local], select')];
      input!.value = '2099-05-05T09:30';
      byRole(element, 'button', 'Show times')[0]!.click();
      await element.updateComplete;
      expect(textOf(element)).to.include('May 5, 2099 at 9:30 AM');
      expect(select!.value).to.equal(new Intl.DateTimeFormat().resolvedOptions().timeZone);
      const again = await checklist({appointment: '2099-05-06T10:00', timeZone: 'UTC', remember: true});
      again.procedure = fasting;
      await again.updateComplete;
      expect(textOf(again)).to.include('May 6, 2099 at 10:00 AM').and.not.include('9:30');
      // Where the author takes it back, what the patient entered is there again.
      Object.assign(again, {appointment: undefined});
      await again.updateComplete;
      expect(textOf(again)).to.include('May 5, 2099 at 9:30 AM');
    });

    it('never ticks the second of two steps with the same words', async () => {
      const doses = record(
        {text: 'Drink one sachet.', when: {before: 'P1D'}},
        {text: 'Drink one sachet.', when: {before: 'PT6H'}},
        'Rest.',
        'Rest.',
      );
      const element = await checklist({procedure: doses, remember: true});
      for (const at of [0, 3]) byRole<HTMLInputElement>(element, 'checkbox')[at]!.click();
      const boxes = (of: Element): boolean[] => byRole<HTMLInputElement>(of, 'checkbox').map(({checked}) => checked);
      expect(boxes(await checklist({procedure: doses, remember: true}))).to.deep.equal([true, false, false, true]);
      const changed = {...doses, preparation: [{text: 'Drink one sachet.', when: {before: 'PT18H'}}, 'Rest.']};
      expect(boxes(await checklist({procedure: changed, remember: true}))).to.deep.equal([false, false]);
    });

    it('forgets every version at a press', async () => {
      for (const version of ['1', '2']) await tick(await checklist({procedure: {...fasting, version}, remember: true}));
      expect(kept()).to.have.length(2);
      byRole(await checklist({procedure: fasting, remember: true}), 'button', /^Clear/)[0]!.click();
      expect(kept()).to.deep.equal([]);
    });

    it('takes spoilt storage for empty', async () => {
      for (const junk of [
        '{',
        'null',
        '7',
        '{"done":{"a":1},"entered":3}',
        '{"entered":{"appointment":3,"timeZone":"y"},"done":[1]}',
        '{"entered":null,"done":[null]}',
      ]) {
        localStorage.setItem('procedure-elements:preparation:a@2', junk);
        expect(ticked(await checklist({procedure: fasting, remember: true})), junk).to.deep.equal([]);
      }
    });

    it('works where storage is forbidden', async () => {
      const {getItem, setItem} = Storage.prototype;
      const forbid = (): never => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      Object.assign(Storage.prototype, {getItem: forbid, setItem: forbid});
      try {
        const element = await checklist({procedure: fasting, remember: true});
        expect(textOf(element)).to.include('saved on this device');
        await tick(element);
        expect(ticked(element)).to.have.length(1);
        expect(textOf(element)).not.to.include('saved on this device');
      } finally {
        Object.assign(Storage.prototype, {getItem, setItem});
      }
    });
  });

  describe('the calendar file', () => {
    /** Presses the button and reads the file that the browser is given. */
    async function save(element: PrepChecklist, button = 'Add to calendar'): Promise<InstanceType<typeof ICAL.Event>[]> {
      const {createObjectURL} = URL;
      let file: Blob | undefined;
      URL.createObjectURL = (blob: Blob): string => createObjectURL.call(URL, (file = blob));
      try {
        byRole(element, 'button', button)[0]!.click();
        await waitUntil(() => file !== undefined);
        await element.updateComplete;
      } finally {
        URL.createObjectURL = createObjectURL;
      }
      expect(file!.type).to.equal('text/calendar');
      const calendar = new ICAL.Component(ICAL.parse(await file!.text()));
      return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    }
    const shown = ({summary, startDate}: InstanceType<typeof ICAL.Event>): string => `${startDate} ${summary}`;

    it('has the appointment and every step that has a time, each with its alarm', async () => {
      const element = await checklist({procedure: fasting, ...NEW_YORK});
      const events = await save(element);
      expect(events.map(shown)).to.deep.equal([
        '2099-05-05T13:30:00Z Appointment',
        '2099-05-05T11:30:00Z Appointment preparation',
        '2099-05-04 Appointment preparation',
        '2099-05-05T07:30:00Z Appointment preparation',
      ]);
      const triggers = events.map(
        ({component}) => `${component.getFirstSubcomponent('valarm')!.getFirstPropertyValue('trigger')}`,
      );
      // A day ahead; at 20:00 the evening before, where an hour ahead is at night; the evening before a day as a whole.
      expect(triggers).to.deep.equal(['-PT1440M', '-PT690M', '-PT4H', '-PT450M']);
      const what = 'Tuesday, May 5\nFrom 3:30 AM\nStop eating.\nAlways follow your own team’s instructions first.';
      expect(events[3]!.description).to.equal(what);
      const [alarm] = events[3]!.component.getAllSubcomponents('valarm');
      expect(alarm!.getFirstPropertyValue('description')).to.equal(what);
      expect(textOf(element)).to.include('A calendar file is in your downloads');
    });

    it('leaves out what to do where the author asks for privacy', async () => {
      const events = await save(await checklist({procedure: fasting, ...NEW_YORK, privateCalendar: true}));
      for (const {component} of events) expect(`${component}`).not.to.match(/Stop eating|From 3:30/);
      expect(events[3]!.description).to.equal('Open your list to see what to do.');
    });

    for (const [lang, locale, words, button] of [
      ['es', () => import('../../../src/locales/es.js'), /Martes, 5 de mayo\nDesde las 3:30/, 'Añadir al calendario'],
      ['ar', () => import('../../../src/locales/ar.js'), /ابتداءً من الساعة/, 'إضافة إلى التقويم'],
    ] as const)
      it(`says in ${lang} how a step relates to its time`, async () => {
        await locale();
        const events = await save(await checklist({procedure: fasting, ...NEW_YORK, lang} as Partial<PrepChecklist>), button);
        expect(events[3]!.description).to.match(words);
      });

    it('leaves the events of another appointment for the same procedure alone', async () => {
      const uids = async (appointment: string): Promise<string[]> => {
        const events = await save(await checklist({procedure: fasting, ...NEW_YORK, appointment}));
        return events.map(({uid}) => uid);
      };
      const first = await uids('2099-05-05T09:30');
      expect(await uids('2099-05-05T09:30')).to.deep.equal(first);
      expect(new Set([...first, ...(await uids('2099-11-16T13:00'))]).size).to.equal(8);
    });

    it('leaves the events of an appointment that has passed alone', async () => {
      const element = await checklist({procedure: fasting, ...NEW_YORK});
      const before = await save(element);
      stopClock(Date.UTC(2099, 4, 6));
      element.appointment = '2099-05-20T09:30';
      await element.updateComplete;
      const after = await save(element);
      expect(new Set([...before, ...after].map(({uid}) => uid)).size).to.equal(8);
    });

    it('changes the same events when the appointment moves', async () => {
      const element = await checklist({procedure: fasting, ...NEW_YORK});
      const before = await save(element);
      element.appointment = '2099-05-07T09:30';
      await element.updateComplete;
      stopClock(Date.now() + 1000);
      const after = await save(element);
      expect(after.map(({uid}) => uid)).to.deep.equal(before.map(({uid}) => uid));
      expect(new Set(after.map(({uid}) => uid)).size).to.equal(4);
      after.forEach(({sequence}, at) => expect(sequence).to.be.above(before[at]!.sequence));
      expect(`${after[2]!.startDate}`).to.equal('2099-05-06');
    });

    for (const [what, change] of [
      ['the appointment', {appointment: '2099-05-07T09:30'}],
      ['the time zone', {timeZone: 'Europe/Berlin'}],
      ['the record', {procedure: {...fasting, name: 'B'}}],
    ] as const)
      it(`is no longer spoken of once ${what} has changed`, async () => {
        const element = await checklist({procedure: fasting, ...NEW_YORK});
        await save(element);
        element.requestUpdate();
        await element.updateComplete;
        expect(textOf(element)).to.include('A calendar file is');
        Object.assign(element, change);
        await element.updateComplete;
        expect(textOf(element)).not.to.include('A calendar file is');
        await save(element);
        expect(textOf(element)).to.include('A calendar file is');
      });

    it('says before each step what the list says of all', async () => {
      const procedure = {...fasting, notes: {preparation: {lead: 'Do not:', remark: 'Ask us.'}}};
      const [appointment, ...events] = await save(await checklist({procedure, ...NEW_YORK}));
      expect(appointment!.description).to.equal(null);
      for (const {description} of events) expect(description).to.match(/^Do not:$/m);
      expect(events.at(-1)!.description).to.match(/^Do not:\nStop eating\.$/m);
    });

    it('has the title that the author allows, and nothing of a rule that has ended', async () => {
      const ended = record(
        {text: 'Stop.', when: {before: 'PT6H'}, rule: {...rule, expires: '2025-12-31'}},
        {text: 'Rest.', when: {before: 'PT2H'}},
      );
      const events = await save(await checklist({procedure: ended, ...NEW_YORK, calendarTitle: 'Tuesday'}));
      expect(events.map(shown)).to.deep.equal(['2099-05-05T13:30:00Z Tuesday', '2099-05-05T11:30:00Z Tuesday']);
    });
  });

  it('speaks of real records without losing a step', async () => {
    const element = await checklist({procedure: colonoscopy, ...NEW_YORK});
    expect(steps(element)).to.have.length(colonoscopy.preparation!.length);
    expect(outline(element).filter((name) => /^(Before your|\w+day,)/.test(name))).to.deep.equal([
      'Before your appointment',
      'Tuesday, April 28',
      'Monday, May 4',
      'Tuesday, May 5',
    ]);
  });
});
