import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {facts} from '../../locales/en.js';
import type {Code} from '../../model/procedure.js';
import {ChunkController} from '../controllers/chunk-controller.js';
import type * as labelsChunk from './code-labels.lazy.js';

/** The codes of a procedure, closed: staff and insurers need them, patients do not. */
export class CodeList {
  private readonly labels: ChunkController<typeof labelsChunk>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.labels = new ChunkController(
      host,
      'code-labels',
      () => import('./code-labels.lazy.js'),
      'shows codes without the notices of their publishers',
    );
  }

  /**
   * Renders the codes. The names of systems and the publishers' notices are loaded when somebody opens them.
   * @param isPrinted they are on paper, where nobody opens them.
   */
  render(codes: readonly Code[] | undefined, words: typeof facts, isPrinted = false): TemplateResult | typeof nothing {
    if (!codes?.length) return nothing;
    const {labels} = this;
    const chunk = isPrinted ? labels.get() : labels.chunk;
    return html`<details class=${isPrinted ? 'about' : 'about codes'} part="codes" @toggle=${() => labels.get()}>
      <summary>${words.codes}</summary>
      <ul class="list">
        ${codes.map(
          ({system, code, display}) =>
            html`<li>${chunk?.codeSystem(system)?.label ?? system} <strong>${code ?? words.noCode}</strong>${display ? html` ${display}` : nothing}</li>`,
        )}
      </ul>
      ${chunk?.codeNotices(codes).map((notice) => html`<p class="muted">${notice}</p>`)}
    </details>`;
  }
}
