import {html, type TemplateResult} from 'lit';
import type {ListField, Procedure} from '../model/procedure.js';
import {listItem} from './render/record-text.js';
import {ListElement} from './list-element.js';

/** A list whose items are text and nothing more. */
export abstract class PlainList extends ListElement {
  protected override renderItems(procedure: Procedure, field: ListField): TemplateResult {
    const items = procedure[field]?.map((item) => html`<li part="item">${listItem(procedure.lang, item)}</li>`);
    return html`<ul class="list" part="list">${items}</ul>`;
  }
}
