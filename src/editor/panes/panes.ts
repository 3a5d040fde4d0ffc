import {html, type TemplateResult} from 'lit';
import type {Words} from '../words/index.js';

/** The panes of an open record. Where there is room for one, `current` is shown. */
export type Pane = 'source' | 'fields' | 'card';

/**
 * Renders panes in the order of `content`, and the buttons that choose one.
 * @param content each pane that there is: a record that was not made of a page has no `source`.
 */
export function renderPanes(
  {ui}: Words,
  current: Pane,
  choose: (pane: Pane) => void,
  content: Partial<Record<Pane, unknown>>,
): TemplateResult {
  const panes = Object.entries(content) as [Pane, unknown][];
  return html`<nav class="steps" aria-label=${ui.steps}>
      ${panes.map(
        ([pane]) =>
          html`<button type="button" aria-pressed=${pane === current} @click=${() => choose(pane)}>${ui[pane]}</button>`,
      )}
    </nav>
    <div class="panes panes-${panes.length}">
      ${panes.map(([pane, shown]) => html`<section class="pane ${pane} ${pane === current ? 'current' : ''}">${shown}</section>`)}
    </div>`;
}
