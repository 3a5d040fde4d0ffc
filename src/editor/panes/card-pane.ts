import {html, type TemplateResult} from 'lit';
import {ref, createRef} from 'lit/directives/ref.js';
import type {Procedure} from '../../model/procedure.js';
import type {Form} from '../form.js';

/** Message to the frame of the card. */
export interface CardMessage {
  readonly procedure?: Procedure;
  readonly lang: string;
  readonly print?: true;
}

const frame = createRef<HTMLIFrameElement>();
let sent: CardMessage = {lang: 'en'};

/** Sends the frame what to show. From a folder on disk it is of another origin, so there is no other way to it. */
function send(message: CardMessage): void {
  frame.value?.contentWindow?.postMessage(message, '*');
}

/** The languages of the interface; `npm run map` writes them. */
const CARD_LANGUAGES = ['en', 'ar', 'es'];

const ownName = (lang: string): string => new Intl.DisplayNames([lang], {type: 'language'}).of(lang)!;

/** How the card is shown. */
export interface View {
  readonly width: 'phone' | 'wide';
  readonly lang: string;
}

/** The card as readers see it, made by the real elements in a frame of its own. */
export function cardPane(form: Form, procedure: Procedure | undefined, view: View, change: (view: View) => void): TemplateResult {
  const {ui} = form.words;
  const lang = view.lang || String(form.store.state.record?.['lang'] ?? 'en');
  if (procedure && (procedure !== sent.procedure || lang !== sent.lang)) send((sent = {procedure, lang}));
  return html`<h2>${ui.card}</h2>
    <div class="row">
      <label class="field">
        <span>${ui.view}</span>
        <select @change=${({target}: Event) => change({...view, width: (target as HTMLSelectElement).value as View['width']})}>
          ${(['phone', 'wide'] as const).map((width) => html`<option value=${width} ?selected=${width === view.width}>${ui[width]}</option>`)}
        </select>
      </label>
      <label class="field">
        <span>${ui.cardLanguage}</span>
        <select @change=${({target}: Event) => change({...view, lang: (target as HTMLSelectElement).value})}>
          <option value="">${ui.asRecord}</option>
          ${CARD_LANGUAGES.map(
            (tag) => html`<option value=${tag} lang=${tag} ?selected=${tag === view.lang}>${ownName(tag)}</option>`,
          )}
        </select>
      </label>
      <button type="button" ?disabled=${!sent.procedure} @click=${() => send({...sent, print: true})}>${ui.print}</button>
    </div>
    <p class="hint" role="status">${procedure ? '' : sent.procedure ? ui.waiting : ui.empty}</p>
    <iframe ${ref(frame)} class=${view.width} src="card.html" title=${ui.cardFrame} @load=${() => send(sent)}></iframe>`;
}
