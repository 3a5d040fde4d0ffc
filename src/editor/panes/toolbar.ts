import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Store} from '../store.js';
import {LANGUAGE_NAMES, type Words} from '../words/index.js';

/** The actions of the toolbar's buttons. */
export interface Commands {
  save(): void;
  closeRecord(): void;
  toggleBeside(): void;
  translate(): void;
  showCode(): void;
  keepDraft(keep: boolean): void;
  changeLanguage(lang: string): void;
}

export interface ToolbarState {
  readonly lang: string;
  readonly keepsDraft: boolean;
  /** Whether the window has room for all buttons: then nothing is behind the menu. */
  readonly isWide: boolean;
}

/** Everything that concerns the record as a whole. */
export function toolbar(store: Store, {ui}: Words, state: ToolbarState, commands: Commands): TemplateResult {
  const hasRecord = store.state.record !== undefined;
  const rest = html`${hasRecord ? recordActions(store, ui, state, commands) : nothing}
        <label class="language">
          <span>${ui.language}</span>
          <select @change=${({target}: Event) => commands.changeLanguage((target as HTMLSelectElement).value)}>
            ${Object.entries(LANGUAGE_NAMES).map(
              ([tag, name]) => html`<option value=${tag} lang=${tag} ?selected=${tag === state.lang}>${name}</option>`,
            )}
          </select>
        </label>`;
  return html`<div class="bar">
    ${hasRecord ? html`<h1 class="name">${String(store.state.record!['name'] ?? '')}</h1>` : html`<strong class="name">${ui.title}</strong>`}
    ${
      hasRecord
        ? html`<button type="button" class="main" @click=${commands.save}>${ui.save}${store.isUnsaved ? ' •' : ''}</button>
          <button type="button" ?disabled=${!store.canUndo} @click=${() => store.undo()}>${ui.undo}</button>
          <button type="button" ?disabled=${!store.canRedo} @click=${() => store.redo()}>${ui.redo}</button>`
        : nothing
    }
    ${state.isWide || !hasRecord ? rest : html`<details class="menu" @click=${CLOSE_MENU} @keydown=${CLOSE_MENU}><summary>${ui.menu}</summary><div class="bar">${rest}</div></details>`}
  </div>`;
}

/** Closes the menu by Escape or one of its buttons, before that opens a dialog: the focus comes back to the menu. */
function closeMenu(event: Event): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  const isDone = event instanceof KeyboardEvent ? event.key === 'Escape' : (event.target as Element).closest('button');
  if (!isDone || !menu.open) return;
  menu.open = false;
  menu.querySelector('summary')!.focus();
}

const CLOSE_MENU = {handleEvent: closeMenu, capture: true};

/** Renders the actions that are needed less often than saving and undoing. */
const recordActions = (store: Store, ui: Words['ui'], state: ToolbarState, commands: Commands): TemplateResult =>
  html`<button type="button" @click=${commands.toggleBeside}>${store.state.beside ? ui.besideClose : ui.besideOpen}</button>
          <button type="button" @click=${commands.translate}>${ui.translate}</button>
          <button type="button" @click=${commands.showCode}>${ui.getCode}</button>
          <button type="button" class="quiet" @click=${commands.closeRecord}>${ui.newOne}</button>
          <label class="tick">
            <input type="checkbox" .checked=${live(state.keepsDraft)}
              @change=${({target}: Event) => commands.keepDraft((target as HTMLInputElement).checked)} />
            <span>${ui.keepDraft}</span>
          </label>`;
