import {html, nothing, type TemplateResult} from 'lit';
import {pastedText} from '../open.js';
import type {Words} from '../words/index.js';

/** The ways to begin. */
export interface Start {
  openFile(): void;
  openText(text: string): void;
  openNew(name: string, lang: string): void;
  openDraft(): void;
  deleteDraft(): void;
  readonly hasDraft: boolean;
}

/** A field with more characters than this holds up the page while it is laid out; such a text is read at once. */
const MAX_FIELD = 1 << 20;

const textIn = (event: Event, name: string): string =>
  String(new FormData(event.currentTarget as HTMLFormElement).get(name) ?? '').trim();

/** The first screen: a file, a pasted page, or an empty record. */
export function startPane({ui}: Words, lang: string, start: Start): TemplateResult {
  const paste = (event: Event): void => {
    event.preventDefault();
    start.openText(textIn(event, 'page'));
  };
  const begin = (event: Event): void => {
    event.preventDefault();
    start.openNew(textIn(event, 'name'), textIn(event, 'lang'));
  };
  /** Reads a copy of a page or of Word at once, with its headings and lists; a plain text can be looked at first. */
  const pasted = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    const text = pastedText(event.clipboardData);
    const isPlain = text === event.clipboardData.getData('text/plain');
    if (isPlain && text.length <= MAX_FIELD) return;
    event.preventDefault();
    start.openText(text);
  };
  return html`<div class="start">
    <h1>${ui.title}</h1>
    <p class="lead">${ui.lead}</p>
    ${
      start.hasDraft
        ? html`<p class="draft">
          ${ui.draftFound}
          <button type="button" @click=${start.openDraft}>${ui.openDraft}</button>
          <button type="button" class="quiet" @click=${start.deleteDraft}>${ui.forgetDraft}</button>
        </p>`
        : nothing
    }
    <p class="drop">
      <button type="button" class="main" @click=${start.openFile}>${ui.openFile}</button>
      <span class="hint">${ui.openHint}</span>
    </p>
    <form @submit=${paste}>
      <label for="page">${ui.pasteLabel}</label>
      <textarea id="page" name="page" rows="8" required dir="auto" @paste=${pasted}></textarea>
      <button>${ui.readIt}</button>
    </form>
    <form @submit=${begin}>
      <h2>${ui.startEmpty}</h2>
      <div class="row">
        <label class="field"><span>${ui.procedureName}</span><input name="name" required autocomplete="off" dir="auto" /></label>
        <label class="field"
          ><span>${ui.recordLanguage}</span><input name="lang" required value=${lang} pattern="[A-Za-z]{2,8}(-[A-Za-z0-9]{2,8})*" autocomplete="off"
        /></label>
        <button>${ui.start}</button>
      </div>
    </form>
  </div>`;
}
