import {html, type TemplateResult} from 'lit';
import type {ListField, Procedure} from '../model/procedure.js';
import {paragraphs} from './render/record-text.js';
import {ProcedureElement} from './procedure-element.js';

/** An element that shows one list of the record under its heading, with the words before and after it. */
export abstract class ListElement extends ProcedureElement {
  /** The field of the record that is shown. */
  protected abstract readonly field: ListField;
  /** The element's own words. */
  protected abstract readonly words: {readonly heading: string};

  protected override renderReady(procedure: Procedure): TemplateResult {
    return html`${this.heading(this.words.heading)}
      <slot name="intro"></slot>
      ${this.renderList(procedure, this.field)}`;
  }

  /** A list with its notes, or a word about its absence. */
  protected renderList(procedure: Procedure, field: ListField): TemplateResult {
    const {lang, notes, [field]: items} = procedure;
    return html`${paragraphs(lang, notes?.[field]?.lead)} ${items?.length ? this.renderItems(procedure, field) : this.renderAbsent(items, procedure)}
    ${paragraphs(lang, notes?.[field]?.remark)}`;
  }

  /** The items themselves. */
  protected abstract renderItems(procedure: Procedure, field: ListField): TemplateResult;
}
