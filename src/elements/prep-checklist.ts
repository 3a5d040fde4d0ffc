import {html, nothing, type TemplateResult} from 'lit';
import {prose} from '../core/content.js';
import {customElement} from '../core/custom-element.js';
import {ChecklistChangeEvent} from '../core/events.js';
import {ListElement} from '../core/list-element.js';
import {state} from '../core/property.js';
import {preparation} from '../locales/en.js';
import type {Procedure} from '../model/procedure.js';
import {sharedStyles} from '../styles/shared.styles.js';
import {styles} from './prep-checklist.styles.js';

/**
 * @summary How to prepare: a checklist with the time before the procedure where it is stated. Stores nothing.
 * @slot - Shown until the record is there, and when it cannot be had.
 * @slot intro - Shown before the list.
 * @fires {ChecklistChangeEvent} checklist-change - A step was ticked or unticked.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - One step.
 * @fires {ProcedureLoadEvent} procedure-load - The element's own record has arrived.
 * @fires {ProcedureErrorEvent} procedure-error - The element's own record could not be had.
 * @example
 * <prep-checklist src="/procedures/knee-replacement.json"></prep-checklist>
 */
@customElement('prep-checklist')
export class PrepChecklist extends ListElement {
  static override styles = [sharedStyles, styles];

  protected override readonly field = 'preparation';

  @state() private done: ReadonlySet<number> = new Set();

  protected override get words(): typeof preparation {
    return this.localize.words('preparation', preparation);
  }

  protected override renderItems({lang, preparation: steps = []}: Procedure): TemplateResult {
    const {words, localize} = this;
    return html`<p class="muted">${words.teamFirst}</p>
      <ul class="rows" part="list">
        ${steps.map(
          ({text, kind, when}, at) => html`<li part="item">
            <label class="step">
              <input type="checkbox" .checked=${this.done.has(at)} @change=${(event: Event) => this.tick(at, event, steps.length)} />
              ${when ? html`<span class="when">${words.before(localize.duration(when.before))}</span>` : nothing}
              <span class="text">${prose(lang, text)}${kind && kind !== 'other' ? html` <span class="muted">${words.kinds[kind]}</span>` : nothing}</span>
            </label>
          </li>`,
        )}
      </ul>
      <p class="muted" role="status">${words.progress(localize.number(this.done.size), localize.number(steps.length))}</p>`;
  }

  private tick(at: number, {target}: Event, total: number): void {
    const done = new Set(this.done);
    if ((target as HTMLInputElement).checked) done.add(at);
    else done.delete(at);
    this.done = done;
    this.dispatchEvent(
      new ChecklistChangeEvent(
        [...done].sort((a, b) => a - b),
        total,
      ),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prep-checklist': PrepChecklist;
  }
}
