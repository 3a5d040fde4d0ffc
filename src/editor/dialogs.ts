import {html, render, type TemplateResult} from 'lit';
import type {JsonObject} from './json.js';
import type {Words} from './words/index.js';

/** Shows a dialog of the browser, by its name, and takes it away when it closes. @returns its return value, empty where it was left. */
function ask(name: string, content: TemplateResult): Promise<string> {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', name.replace(/\s*…$/, ''));
  render(content, dialog);
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector<HTMLElement>('input, textarea')?.focus();
  return new Promise((answer) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      answer(dialog.returnValue);
    });
  });
}

/** Asks for the language of a translation. */
export function languageDialog({ui}: Words): Promise<string> {
  const close = (event: Event): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    form.closest('dialog')!.close(String(new FormData(form).get('lang')));
  };
  return ask(
    ui.translate,
    html`<form @submit=${close}>
    <label class="field">
      <span>${ui.translateInto}</span>
      <input name="lang" required pattern="[A-Za-z]{2,8}(-[A-Za-z0-9]{2,8})*" autocomplete="off" />
    </label>
    <p class="row">
      <button>${ui.start}</button>
      <button type="button" @click=${({target}: Event) => (target as Element).closest('dialog')!.close('')}>${ui.close}</button>
    </p>
  </form>`,
  );
}

/** Shows the lines that put the card on a page. */
export function codeDialog({ui}: Words, {id, name}: JsonObject): void {
  const text = document.createElement('a');
  text.textContent = String(name);
  text.href = `${String(id)}.html`;
  const block = document.createElement('div');
  block.dataset['procedureCard'] = '';
  block.dataset['src'] = `${String(id)}.json`;
  block.append(text);
  const code = block.outerHTML;
  void ask(
    ui.getCode,
    html`<form method="dialog">
    <p>${ui.codeHelp}</p>
    <textarea readonly rows="5" aria-label=${ui.getCode} .value=${code}></textarea>
    <p><button>${ui.close}</button></p>
  </form>`,
  );
}
