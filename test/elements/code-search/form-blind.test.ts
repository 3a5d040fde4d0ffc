// What a page's author expects of any form control, written without looking at how the field does it.
import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {sendKeys} from '@web/test-runner-commands';
import type {CodeSource} from '../../../src/codes/code-source.js';
import '../../../src/elements/code-search/code-search.js';
import type {CodeSearch} from '../../../src/elements/code-search/code-search.js';
import '../../../src/locales/ar.js';
import '../../../src/locales/es.js';
import '../../../src/locales/search/ar.js';
import '../../../src/locales/search/es.js';
import {waitUntil} from '../../wait-until.js';
import {quiet} from '../helpers.js';

const KEY = 'ICD-10-PCS|0SRD0J9';
const source: CodeSource = {
  search: ({query}) =>
    Promise.resolve({
      hits: /knee|0SRD0J9/i.test(query)
        ? [{system: 'ICD-10-PCS', code: '0SRD0J9', display: 'Replacement of Left Knee Joint'}]
        : [],
      total: 1,
      sets: [],
    }),
};

const input = (host: Element): HTMLInputElement => host.shadowRoot!.querySelector('input')!;

async function make(page: TemplateResult): Promise<{root: HTMLElement; field: CodeSearch}> {
  const root = await fixture<HTMLElement>(page);
  const field = root.querySelector('code-search')!;
  field.source = source;
  await field.updateComplete;
  return {root, field};
}

const value = (form: Element | null): FormDataEntryValue | null => new FormData(form as HTMLFormElement).get('code');

describe('<code-search> in a form of somebody else', () => {
  quiet();

  it('belongs to a form elsewhere by its form attribute', async () => {
    const {root, field} = await make(
      html`<div><form id="there"></form><code-search name="code" form="there" value=${KEY}></code-search></div>`,
    );
    expect(field.form).to.equal(root.querySelector('form'));
    expect(value(field.form)).to.equal(KEY);
  });

  it('has the name of a label around it, and is focused by a click on it', async () => {
    const {root, field} = await make(html`<form><label>Your operation <code-search name="code"></code-search></label></form>`);
    expect([...field.labels].map((label) => label.textContent!.trim())).to.deep.equal(['Your operation']);
    expect(input(field).labels?.[0]?.textContent?.trim() ?? input(field).ariaLabel).to.equal('Your operation');
    root.querySelector('label')!.click();
    expect(document.activeElement).to.equal(field);
  });

  it('sends nothing while a fieldset around it is disabled, and is not validated', async () => {
    const {root, field} = await make(
      html`<form><fieldset disabled><code-search name="code" required></code-search></fieldset></form>`,
    );
    expect([input(field).disabled, field.willValidate, field.matches(':disabled')]).to.deep.equal([true, false, true]);
    expect((root as HTMLFormElement).checkValidity()).to.equal(true);
    expect(value(root)).to.equal(null);
  });

  it('returns to the value of its attribute when the form is reset', async () => {
    const {root, field} = await make(html`<form><code-search name="code" value=${KEY}></code-search></form>`);
    field.value = 'something else';
    await field.updateComplete;
    (root as HTMLFormElement).reset();
    await field.updateComplete;
    expect([field.value, value(root)]).to.deep.equal([KEY, KEY]);
    await waitUntil(() => input(field).value.includes('Replacement'));
  });

  it('stops requestSubmit while a required field is empty, and lets it pass then', async () => {
    const {root, field} = await make(html`<form><code-search name="code" required></code-search></form>`);
    const form = root as HTMLFormElement;
    let submits = 0;
    form.addEventListener('submit', (event) => (event.preventDefault(), submits++));
    form.requestSubmit();
    expect(submits).to.equal(0);
    expect(document.activeElement).to.equal(field);
    field.value = KEY;
    await field.updateComplete;
    form.requestSubmit();
    expect(submits).to.equal(1);
  });

  for (const [lang, message] of [
    ['es', /[a-z]{4}/i],
    ['ar', /[\u0600-\u06ff]{3}/],
  ] as const)
    it(`says in ${lang} that a code is to be chosen`, async () => {
      const {field} = await make(html`<form lang=${lang}><code-search name="code" strict></code-search></form>`);
      field.value = 'rubbish';
      await field.updateComplete;
      expect(field.checkValidity()).to.equal(false);
      expect(field.validationMessage).to.match(message).and.not.include('Choose');
    });

  it('fires invalid, cancelable, at the field itself', async () => {
    const {field} = await make(html`<form><code-search name="code" required></code-search></form>`);
    let target: EventTarget | null = null;
    field.addEventListener('invalid', (event) => (event.preventDefault(), (target = event.target)));
    expect(field.reportValidity()).to.equal(false);
    expect(target).to.equal(field);
  });

  it('takes the focus when the page asks for it', async () => {
    const {field} = await make(html`<form><code-search name="code" autofocus></code-search></form>`);
    expect(field.autofocus).to.equal(true);
    field.blur();
    field.focus();
    expect(field.shadowRoot!.activeElement).to.equal(input(field));
  });

  it('is :user-invalid or :invalid in CSS like an input', async () => {
    const {field} = await make(html`<form><code-search name="code" required></code-search></form>`);
    expect([field.matches(':invalid'), field.matches(':required') || field.required]).to.deep.equal([true, true]);
    field.value = KEY;
    await field.updateComplete;
    expect(field.matches(':valid')).to.equal(true);
  });

  it('is emptied by an empty value, null or undefined', async () => {
    const {root, field} = await make(html`<form><code-search name="code" value=${KEY}></code-search></form>`);
    for (const empty of ['', null, undefined]) {
      field.value = KEY;
      await field.updateComplete;
      field.value = empty;
      await field.updateComplete;
      expect([field.value, value(root), input(field).value], String(empty)).to.deep.equal(['', '', '']);
    }
  });

  it('reports the reason of each validity to the author', async () => {
    const {field} = await make(html`<form><code-search name="code" required></code-search></form>`);
    expect(field.validity!.valueMissing).to.equal(true);
    expect(field.validationMessage).to.not.equal('');
    field.removeAttribute('required');
    await field.updateComplete;
    expect([field.validity!.valid, field.validationMessage]).to.deep.equal([true, '']);
  });

  it('is left alone by its keys where it is disabled', async () => {
    const {field} = await make(html`<form><code-search name="code" disabled value=${KEY}></code-search></form>`);
    field.focus();
    await sendKeys({press: 'a'});
    expect(field.value).to.equal(KEY);
  });
});
