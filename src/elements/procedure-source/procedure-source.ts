import {ContextProvider} from '@lit/context';
import {html, type TemplateResult} from 'lit';
import * as readRecord from '../../loading/read-record.js';
import {configureEnvironment} from '../../loading/environment.js';
import {procedureContext, WAITING} from '../../core/context.js';
import {customElement} from '../../core/custom-element.js';
import {ProcedureElement} from '../../core/procedure-element.js';
import {styles} from './procedure-source.styles.js';

configureEnvironment({recordReader: readRecord});

/**
 * @summary Loads one record and hands it to the elements inside. Shows nothing of its own and takes no space in the layout.
 * @slot - The page's own markup, with elements anywhere in it.
 * @fires {ProcedureLoadEvent} procedure-load - The record has arrived.
 * @fires {ProcedureErrorEvent} procedure-error - Fired when the record cannot be loaded; the elements inside show their fallback.
 * @example
 * <procedure-source src="/procedures/colonoscopy.json"><risk-list></risk-list></procedure-source>
 */
@customElement('procedure-source')
export class ProcedureSource extends ProcedureElement {
  static override styles = styles;

  private readonly provider = new ContextProvider(this, {context: procedureContext, initialValue: WAITING});

  protected override render(): TemplateResult {
    this.provider.setValue(this.source.state);
    return html`<slot></slot>`;
  }

  protected override renderReady(): TemplateResult {
    return this.render();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'procedure-source': ProcedureSource;
  }
}
