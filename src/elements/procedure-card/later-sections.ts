import {html, type TemplateResult} from 'lit';
import {isServer} from '../../core/is-server.js';
import type {Localize} from '../../core/controllers/localize-controller.js';
import {heading} from '../../core/render/heading.js';
import {prose} from '../../core/render/record-text.js';
import {environment} from '../../loading/environment.js';
import * as en from '../../locales/en.js';
import type {Procedure} from '../../model/procedure.js';
import type {CardSection} from './sections.js';

const TIMEOUT_MS = 5000;

/** Whether the element of a section is still to be loaded. */
export const isMissing = ({tag}: Pick<CardSection, 'tag'>): boolean => !isServer && tag !== undefined && !customElements.get(tag);

/** Loads the elements of sections. Resolves when they are registered, have failed to load, or take too long to wait for. */
export function loadElements(sections: readonly Pick<CardSection, 'tag'>[]): Promise<unknown> {
  const loads = sections.map(async ({tag}) => environment.loadElement?.(tag!));
  const loaded = Promise.all(loads).catch(({message}: Error) =>
    console.error(`<procedure-card> shows a section as plain text: ${message}`),
  );
  return Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, TIMEOUT_MS))]);
}

/** Renders what can be said of a section without its element: its heading, and its items as text. */
export function renderPlain(
  {words, field}: CardSection,
  procedure: Procedure,
  level: number,
  localize: Localize,
): TemplateResult {
  const items = field(procedure);
  const texts = (Array.isArray(items) ? items : []).map(({text, code, display}: Record<string, string>) =>
    [text, code, display].filter(Boolean).join(' '),
  );
  return html`${heading(level, localize.words(words, en[words] as never)['heading'], 'heading')}
    ${
      texts.length
        ? html`<ul class="list">
          ${texts.map((text) => html`<li>${prose(procedure.lang, text)}</li>`)}
        </ul>`
        : html`<p>${localize.words('common', en.common).failed}</p>`
    }`;
}
