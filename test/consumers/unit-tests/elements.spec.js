// A test of somebody's application, as Vitest and Jest run it: they give `describe`, `it` and `expect`.
import 'procedure-elements/all.js';
import 'procedure-elements/locales/es.js';
import {parseProcedure} from 'procedure-elements';

const JSON_TEXT = {
  id: 'a-scan',
  lang: 'en',
  name: 'A scan',
  risks: [{text: 'It itches.', likelihood: {word: 'rare'}}],
  preparation: [{text: 'Stop eating.', when: {before: 'PT6H'}}, 'Wash.'],
  warningSigns: [{text: 'Fever', urgency: 'urgent'}],
  alternatives: ['Waiting'],
  glossary: [{term: 'scan', definition: 'A picture of the inside.'}],
};
const {procedure: record, issues} = parseProcedure(JSON_TEXT);
if (!record) throw new Error(JSON.stringify(issues));

/** Waits for an outcome; both runners have other ways, this one is the same in both. */
async function until(holds, what) {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 200) throw new Error(`${what} did not happen`);
    await new Promise((done) => setTimeout(done, 10));
  }
}
/** Answers requests; jsdom has neither `fetch` nor `Response` in Jest. */
function serve(status, text = '') {
  const {fetch} = globalThis;
  globalThis.fetch = async () => ({ok: status < 300, status, body: null, text: async () => text});
  return () => (globalThis.fetch = fetch);
}
const textOf = (element) => element.shadowRoot.textContent.replace(/\s+/g, ' ');

function add(tag, set = {}, parent = document.body) {
  const element = Object.assign(document.createElement(tag), set);
  parent.append(element);
  return element;
}

afterEach(() => document.body.replaceChildren());

describe('elements in a unit test', () => {
  it.each(['risk-list', 'procedure-card', 'prep-checklist', 'warning-signs', 'option-compare', 'question-list'])(
    'renders the record of <%s>',
    async (tag) => {
      const element = add(tag, {procedure: record});
      await element.updateComplete;
      await until(() => element.status === 'ready', 'ready');
      expect(textOf(element).length).toBeGreaterThan(20);
      expect(element.record).toEqual(record);
    },
  );

  it('shows each section of a card', async () => {
    const card = add('procedure-card', {procedure: record});
    await until(() => card.shadowRoot.querySelector('risk-list')?.shadowRoot?.textContent.includes('It itches.'), 'the risk');
    expect(card.shadowRoot.querySelector('.title').textContent).toContain('A scan');
  });

  it('loads a src', async () => {
    const restore = serve(200, JSON.stringify(JSON_TEXT));
    try {
      const element = document.createElement('risk-list');
      const loaded = new Promise((done) => element.addEventListener('procedure-load', done, {once: true}));
      element.src = '/records/a-scan.json';
      document.body.append(element);
      expect((await loaded).procedure).toEqual(record);
      expect(textOf(element)).toContain('It itches.');
    } finally {
      restore();
    }
  });

  it('fires events', async () => {
    const element = document.createElement('prep-checklist');
    const heard = [];
    element.addEventListener('procedure-load', ({procedure}) => heard.push(procedure.id));
    element.addEventListener('checklist-change', ({done, total, steps}) => heard.push([done, total, steps[0].text]));
    element.procedure = record;
    document.body.append(element);
    await until(() => heard.length, 'procedure-load');
    element.shadowRoot.querySelector('input[type=checkbox]').click();
    expect(heard).toEqual(['a-scan', [[0], 2, 'Stop eating.']]);
  });

  it('speaks the language of an ancestor', async () => {
    const main = add('main', {lang: 'es'});
    const element = add('risk-list', {procedure: record}, main);
    await element.updateComplete;
    expect(textOf(element)).toContain('Riesgos');
    main.lang = 'en';
    await until(() => textOf(element).includes('Risks'), 'the change of language');
  });

  it('has the value of a field', async () => {
    const field = add('code-search', {name: 'code', value: 'ICD-10-PCS|0SRD0J9'});
    await field.updateComplete;
    expect(field.value).toBe('ICD-10-PCS|0SRD0J9');
    expect(field.checkValidity()).toBe(true);
  });

  it('shows the fallback and fires an event where a record is not there', async () => {
    const restore = serve(404);
    const {error: log} = console;
    console.error = () => undefined;
    try {
      const element = document.createElement('risk-list');
      element.innerHTML = '<a href="/ask">Ask us</a>';
      const failed = new Promise((done) => element.addEventListener('procedure-error', done, {once: true}));
      element.src = '/records/none.json';
      document.body.append(element);
      expect((await failed).error.message).toContain('404');
      expect(element.shadowRoot.querySelector('slot')).not.toBe(null);
    } finally {
      restore();
      console.error = log;
    }
  });
});
