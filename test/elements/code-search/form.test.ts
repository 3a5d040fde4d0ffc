import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {CodeSource} from '../../../src/codes/code-source.js';
import '../../../src/elements/code-search/code-search.js';
import type {CodeSearch} from '../../../src/elements/code-search/code-search.js';
import {waitUntil} from '../../wait-until.js';
import {quiet} from '../helpers.js';

const KEY = 'ICD-10-PCS|0SRD0J9';
const HIT = {system: 'ICD-10-PCS', code: '0SRD0J9', display: 'Replacement of Left Knee Joint'};
const source: CodeSource = {
  search: ({query}) => Promise.resolve({hits: /knee|0SRD0J9/i.test(query) ? [HIT] : [], total: 1, sets: []}),
};

const input = (host: Element): HTMLInputElement => host.shadowRoot!.querySelector('input')!;

async function make(more = html``, attributes: Partial<CodeSearch> = {}): Promise<{form: HTMLFormElement; field: CodeSearch}> {
  const form = await fixture<HTMLFormElement>(
    html`<form>${more}<code-search name="code" id="field" .source=${source}></code-search></form>`,
  );
  const field = form.querySelector('code-search')!;
  Object.assign(field, attributes);
  await field.updateComplete;
  return {form, field};
}

async function type(field: CodeSearch, text: string): Promise<void> {
  field.focus();
  input(field).select();
  document.execCommand('insertText', false, text);
  await field.updateComplete;
}

async function pick(field: CodeSearch): Promise<void> {
  await type(field, 'knee');
  await waitUntil(() => field.shadowRoot!.querySelector('[role=option]'));
  await sendKeys({press: 'ArrowDown'});
  await sendKeys({press: 'Enter'});
}

const sent = (form: HTMLFormElement): FormDataEntryValue | null => new FormData(form).get('code');

describe('<code-search> as a form control', () => {
  quiet();

  it('fires input and change with the new value before code-select', async () => {
    const {form, field} = await make();
    const heard: string[] = [];
    for (const name of ['input', 'change', 'code-select'])
      form.addEventListener(name, () => heard.push(`${name} ${field.value} ${sent(form)}`));
    await pick(field);
    expect(heard).to.deep.equal([
      'input knee knee',
      ...['input', 'change', 'code-select'].map((name) => `${name} ${KEY} ${KEY}`),
    ]);
  });

  it('keeps the selected code in a field that is bound to its input event', async () => {
    const {form, field} = await make();
    let model = '';
    field.addEventListener('input', () => (model = field.value));
    for (const name of ['input', 'code-select'])
      field.addEventListener(name, () => queueMicrotask(() => void (field.value !== model && (field.value = model))));
    await pick(field);
    await aTimeout(0);
    expect([model, sent(form)]).to.deep.equal([KEY, KEY]);
    // As frameworks that set the value at each render.
    field.value = model;
    await field.updateComplete;
    expect(input(field).value).to.include('Replacement of Left Knee Joint');
  });

  for (const [title, page, direction] of [
    ['استبدال مفصل الركبة', 'ltr', 'rtl'],
    ['Replacement of Left Knee Joint', 'rtl', 'ltr'],
  ] as const)
    it(`shows the chosen title, ${direction} on a page that is ${page}, in its own direction, with the code before it`, async () => {
      const hits = [{system: 'X', code: '0SRD0J9', display: title}];
      const {form, field} = await make(html``, {source: {search: async () => ({hits, sets: []})}});
      form.dir = page;
      await pick(field);
      const chosen = [...field.shadowRoot!.querySelectorAll('p')].find(({textContent}) => textContent!.includes(title))!;
      expect(getComputedStyle(chosen).direction).to.equal(direction);
      expect(chosen.textContent!.trim()).to.equal(`0SRD0J9 ${title}`);
    });

  it('fires change when a typed text is left, once', async () => {
    const {field} = await make();
    let changes = 0;
    field.addEventListener('change', () => changes++);
    await type(field, 'hip');
    input(field).blur();
    expect(changes).to.equal(1);
    field.focus();
    input(field).blur();
    expect(changes).to.equal(1);
  });

  for (const [how, set] of Object.entries({
    'its value': (field: CodeSearch): void => void (field.value = KEY),
    'its attribute': (field: CodeSearch): void => field.setAttribute('value', KEY),
    'what the browser restores': (field: CodeSearch): void => field.formStateRestoreCallback(KEY),
  }))
    it(`shows the title of a code from ${how}, and sends the code`, async () => {
      const {form, field} = await make();
      set(field);
      await waitUntil(() => input(field).value.includes('Replacement of Left Knee Joint'));
      expect([field.value, sent(form)]).to.deep.equal([KEY, KEY]);
      expect(field.checkValidity()).to.equal(true);
    });

  it('shows the code alone where its title cannot be found, and still sends the value', async () => {
    const {form, field} = await make(html``, {value: 'LOCAL|X1'});
    await aTimeout(20);
    expect([input(field).value, sent(form)]).to.deep.equal(['X1', 'LOCAL|X1']);
  });

  it('has what every form control has', async () => {
    const {form, field} = await make(html`<label for="field">Procedure code</label>`, {
      required: true,
      placeholder: 'Such as knee',
    });
    expect(field.form).to.equal(form);
    expect(field.willValidate).to.equal(true);
    expect(field.validity!.valueMissing).to.equal(true);
    expect(field.validationMessage).to.equal(input(field).validationMessage);
    expect(form.checkValidity()).to.equal(false);
    expect(input(field).placeholder).to.equal('Such as knee');
    field.value = 'a text';
    await field.updateComplete;
    expect(field.checkValidity()).to.equal(true);
    field.setCustomValidity('Not that one.');
    expect([field.checkValidity(), field.validationMessage, field.validity!.customError]).to.deep.equal([
      false,
      'Not that one.',
      true,
    ]);
    field.setCustomValidity('');
    expect(field.reportValidity()).to.equal(true);
  });

  it('has the name of the label that the page gives it', async () => {
    const {field} = await make(html`<label for="field">Procedure code</label>`);
    expect(field.labels.map(({textContent}) => textContent)).to.deep.equal(['Procedure code']);
    field.requestUpdate();
    await field.updateComplete;
    expect(input(field).labels![0]!.textContent).to.equal('Procedure code');
    expect(field.shadowRoot!.querySelector('label')!.hidden).to.equal(true);
  });

  it('accepts only a selected code where it is strict', async () => {
    const {field} = await make(html``, {strict: true, required: true});
    await type(field, 'rubbish');
    expect([field.checkValidity(), field.validationMessage]).to.deep.equal([false, 'Choose a code from the list.']);
    await pick(field);
    expect(field.checkValidity()).to.equal(true);
  });

  it('can be read and not changed where it is readonly', async () => {
    const {form, field} = await make(html``, {readOnly: true, required: true, value: KEY});
    await waitUntil(() => input(field).value.includes('Replacement'));
    field.focus();
    await sendKeys({press: 'Escape'});
    expect([input(field).readOnly, sent(form), field.checkValidity()]).to.deep.equal([true, KEY, true]);
  });
});
