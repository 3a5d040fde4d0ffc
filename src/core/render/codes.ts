import {html, nothing, type TemplateResult} from 'lit';
import type {facts} from '../../locales/en.js';
import {codeNotices, codeSystem} from '../../model/code-system.js';
import type {Code} from '../../model/procedure.js';

/** Renders the codes of a procedure, closed: staff and insurers need them, patients do not. */
export function renderCodes(codes: readonly Code[] | undefined, words: typeof facts): TemplateResult | typeof nothing {
  if (!codes?.length) return nothing;
  return html`<details class="codes" part="codes">
    <summary>${words.codes}</summary>
    <ul class="list">
      ${codes.map(({system, code, display}) => {
        const label = codeSystem(system)?.label ?? system;
        return html`<li>${label} <strong>${code ?? words.noCode}</strong>${display ? html` ${display}` : nothing}</li>`;
      })}
    </ul>
    ${codeNotices(codes).map((notice) => html`<p class="muted">${notice}</p>`)}
  </details>`;
}
