import {html, nothing, type TemplateResult} from 'lit';
import type {Block} from '../../formats/blocks/block.js';
import {TARGETS, withItems, withSectionAssigned} from '../assign.js';
import type {Form} from '../form.js';
import {isObject, type Json} from '../json.js';
import {mappedBlocks} from '../mapped-blocks.js';
import {RECORD} from '../schema.js';

/** Fields differ by this many colours, and by their names. */
const COLOURS = 8;

/** The page that was read: what needs a decision first, then its text with the field of each part. */
export function sourcePane(form: Form): TemplateResult | typeof nothing {
  const {source} = form.store.state;
  if (!source) return nothing;
  const {labels, ui} = form.words;
  let last: string | undefined;
  return html`<h2>${ui.sourceOf(source.name)}</h2>
    ${unmapped(form)} ${leftOut(form)}
    <div class="page" lang=${source.report.lang} dir="auto">
      ${mappedBlocks(source).map(({block, field}) => {
        const begins = field !== last;
        last = field;
        return html`<div class="block ${colourOf(field)}">
          ${begins && field ? html`<span class="chip" lang=${form.lang} dir="auto">${labels[field] ?? field}</span>` : nothing} ${blockText(block)}
        </div>`;
      })}
    </div>`;
}

const colourOf = (field: string | undefined): string =>
  field ? `colour-${Object.keys(RECORD.properties!).indexOf(field) % COLOURS}` : '';

/** Sections that the record keeps under their own heading, each with the choice of a field. */
function unmapped(form: Form): TemplateResult | typeof nothing {
  const {store, words} = form;
  const more = store.state.record?.['more'];
  if (!Array.isArray(more) || !more.length) return nothing;
  const assign = (at: number, field?: string): void =>
    store.change({record: withSectionAssigned(store.state.record!, at, field)});
  return html`<section class="decide">
    <h3>${words.ui.unmapped}</h3>
    <p class="hint">${words.ui.unmappedHelp}</p>
    <ul>
      ${more.map(
        (section, at) => html`<li>
        ${chooser(form, headingOf(section), (field) => assign(at, field))}
        <button type="button" class="quiet" @click=${() => assign(at)} aria-label=${words.ui.removeOne(headingOf(section))}>${words.ui.remove}</button>
      </li>`,
      )}
    </ul>
  </section>`;
}

const headingOf = (section: Json): string => (isObject(section) ? String(section['heading'] ?? '') : '');

/** Pieces of the page that the record omits, each with its reason and the choice of a field. */
function leftOut(form: Form): TemplateResult | typeof nothing {
  const {store, words} = form;
  const {done, source, record} = store.state;
  const left = source!.report.leftOut.map((piece, at) => ({...piece, key: `left-${at}`})).filter(({key}) => !done.includes(key));
  if (!left.length) return nothing;
  return html`<details class="decide">
    <summary>${words.ui.leftOut} (${left.length})</summary>
    <ul>
      ${left.map(
        ({text, why, key}) =>
          html`<li>
            <p lang=${source!.report.lang} dir="auto">${text}</p>
            <p class="hint">${words.ui.leftOutBecause(words.say(why).text)}</p>
            ${chooser(form, text, (field) => store.change({record: withItems(record!, field, [text]), done: [...done, key]}))}
          </li>`,
      )}
    </ul>
  </details>`;
}

const MAX_NAME = 40;

function chooser(form: Form, text: string, choose: (field: string) => void): TemplateResult {
  const {labels, ui} = form.words;
  const short = text.length > MAX_NAME ? `${text.slice(0, MAX_NAME)}…` : text;
  return html`<label class="field">
    <span>${ui.putInto(short)}</span>
    <select .value=${''} @change=${({target}: Event) => choose((target as HTMLSelectElement).value)}>
      <option value="">${ui.nowhere}</option>
      ${TARGETS.map((field) => html`<option value=${field}>${labels[field] ?? field}</option>`)}
    </select>
  </label>`;
}

/** A block as text. Headings of the page are not headings of the editor. */
function blockText(block: Block): TemplateResult {
  switch (block.type) {
    case 'heading':
      return html`<p class="heading">${block.text}</p>`;
    case 'paragraph':
      return html`<p>${block.text}</p>`;
    case 'list':
      return html`<ul>
        ${block.items.map(({blocks}) => html`<li>${blocks.map(blockText)}</li>`)}
      </ul>`;
    case 'callout':
      return html`${block.title ? html`<p class="heading">${block.title}</p>` : nothing}${block.blocks.map(blockText)}`;
    case 'definition':
      return html`<p class="heading">${block.term}</p>
        ${block.blocks.map(blockText)}`;
    case 'picture':
      return html`<p>🖼 ${block.alt || block.src} ${block.caption}</p>`;
    case 'table':
      return html`<p class="heading">${block.caption}</p>
        <ul>
          ${[block.head, ...block.rows].filter(({length}) => length).map((cells) => html`<li>${cells.join(' · ')}</li>`)}
        </ul>`;
  }
}
