import {html, nothing, type TemplateResult} from 'lit';
import {listItem} from '../../core/render/record-text.js';
import {customElement} from '../../core/custom-element.js';
import {ListElement} from '../../core/list-element.js';
import {recovery} from '../../locales/en.js';
import type {Procedure} from '../../model/procedure.js';
import {sharedStyles} from '../../core/styles/shared.styles.js';
import {styles} from './recovery-timeline.styles.js';

/**
 * @summary What recovery is like: first what holds in general, then by time after the procedure.
 * @slot intro - Shown before the list.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - One thing to expect.
 * @example
 * <recovery-timeline src="/procedures/knee-replacement.json"></recovery-timeline>
 */
@customElement('recovery-timeline')
export class RecoveryTimeline extends ListElement {
  static override styles = [sharedStyles, styles];

  protected override readonly field = 'recovery';

  protected override get words(): typeof recovery {
    return this.localize.words('recovery', recovery);
  }

  protected override renderItems({lang, recovery: items = []}: Procedure): TemplateResult {
    const {words, localize} = this;
    const byTime = new Map<string, typeof items>();
    for (const item of items) {
      const {after, means} = item.when ?? {};
      const time = after ? words[means && means !== 'at' ? means : 'after'](localize.duration(after)) : '';
      byTime.set(time, [...(byTime.get(time) ?? []), item]);
    }
    const undated = byTime.get('') ?? [];
    byTime.delete('');
    const list = (some: typeof items, name: string): TemplateResult => html`<ul class=${name} part="list">
      ${some.map((item) => html`<li part="item">${listItem(lang, item)}</li>`)}
    </ul>`;
    if (!byTime.size) return list(undated, 'list');
    return html`${undated.length ? html`<p class="when">${words.undated}</p> ${list(undated, 'list general')}` : nothing}
      <ol class="line">
        ${[...byTime].map(([time, some]) => html`<li><p class="when">${time}</p> ${list(some, 'list')}</li>`)}
      </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-timeline': RecoveryTimeline;
  }
}
