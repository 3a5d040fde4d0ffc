import {html, type TemplateResult} from 'lit';
import {listItem} from '../../core/render/record-text.js';
import {customElement} from '../../core/custom-element.js';
import {ListElement} from '../../core/list-element.js';
import {steps} from '../../locales/en.js';
import type {Procedure} from '../../model/procedure.js';
import {sharedStyles} from '../../core/styles/shared.styles.js';
import {styles} from './procedure-steps.styles.js';

/**
 * @summary What happens during a procedure, step by step.
 * @slot intro - Shown before the list.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - One step.
 * @example
 * <procedure-steps src="/procedures/knee-replacement.json"></procedure-steps>
 */
@customElement('procedure-steps')
export class ProcedureSteps extends ListElement {
  static override styles = [sharedStyles, styles];

  protected override readonly field = 'steps';

  protected override get words(): typeof steps {
    return this.localize.words('steps', steps);
  }

  protected override renderItems({lang, steps: items}: Procedure): TemplateResult {
    return html`<ol class="steps" part="list">
      ${items?.map((item) => html`<li part="item">${listItem(lang, item)}</li>`)}
    </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'procedure-steps': ProcedureSteps;
  }
}
