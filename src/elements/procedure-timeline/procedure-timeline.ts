import {html, nothing, type TemplateResult} from 'lit';
import {customElement} from '../../core/custom-element.js';
import {ProcedureElement} from '../../core/procedure-element.js';
import {listItem} from '../../core/render/record-text.js';
import {sharedStyles} from '../../core/styles/shared.styles.js';
import {facts, preparation, recovery} from '../../locales/en.js';
import {timeline} from '../../locales/search/en.js';
import {planSteps} from '../../model/preparation-plan.js';
import type {Procedure} from '../../model/procedure.js';
import {dateHere} from '../../model/review.js';
import {asksFirst} from '../../model/preparation-plan.js';
import {relationWords} from '../prep-checklist/step-time.js';
import {isOfTheDay, joinMoments, lengthOf, secondsBefore, secondsOf, type Moment} from './moments.js';
import {styles} from './procedure-timeline.styles.js';

/**
 * @summary The way through a procedure as one drawing, which is a list: before it, the day itself, and after it, by the
 * times of the record. Steps without a time, for some people only, or whose rule does not hold are in the checklist alone.
 * @csspart heading - The heading.
 * @csspart subheading - The heading of a phase: before, the day, after.
 * @csspart phase - A phase.
 * @csspart item - One moment.
 * @example
 * <procedure-timeline src="/procedures/knee-replacement.json"></procedure-timeline>
 */
@customElement('procedure-timeline')
export class ProcedureTimeline extends ProcedureElement {
  static override styles = [sharedStyles, styles];

  protected override renderReady(procedure: Procedure): TemplateResult {
    const words = this.localize.words('timeline', timeline);
    const [before, day] = this.stepMoments(procedure);
    const after = this.recoveryMoments(procedure);
    const phases = [
      before!.length ? this.renderPhase('before', words.before, nothing, before!) : nothing,
      this.renderPhase('day', words.day, this.renderLength(procedure), day!),
      after.length ? this.renderPhase('after', words.after, nothing, after) : nothing,
    ];
    const isKnown = before!.length + day!.length + after.length > 0;
    return html`${this.heading(words.heading)}
    ${
      isKnown
        ? html`<ol class="phases">${phases}</ol>
            <p class="muted">${words.note}</p>`
        : this.renderAbsent(undefined)
    }`;
  }

  private renderPhase(name: string, title: string, lead: unknown, moments: readonly Moment[]): TemplateResult {
    return html`<li class="phase ${name}" part="phase">
      ${this.heading(title, 1)} ${lead}
      ${
        moments.length
          ? html`<ol>
              ${moments.map(
                ({label, texts}) => html`<li class="moment" part="item">
                  ${label ? html`<p class="time">${label}</p>` : nothing}
                  <ul class="list">${texts.map((text) => html`<li>${text}</li>`)}</ul>
                </li>`,
              )}
            </ol>`
          : nothing
      }
    </li>`;
  }

  private renderLength(procedure: Procedure): unknown {
    const {localize} = this;
    const [min, max] = lengthOf(procedure);
    if (!min) return nothing;
    const length = max ? localize.durationRange(min, max, localize.words('facts', facts)) : localize.duration(min);
    return html`<p class="takes">${localize.words('timeline', timeline).takes(length)}</p>`;
  }

  /** The timed steps before the day, the earliest first, and those of the day. */
  private stepMoments(procedure: Procedure): Moment[][] {
    const {localize} = this;
    const words = localize.words('preparation', preparation);
    const context = {words, localize, lang: procedure.lang, zone: undefined};
    const {steps} = planSteps(procedure, {today: dateHere(Date.now())});
    const shown = steps
      .filter(({when, ruleState}) => when && (ruleState === undefined || ruleState === 'holds'))
      .filter((step) => !step.for && !step.appointment)
      .sort((a, b) => secondsBefore(b.when!) - secondsBefore(a.when!));
    const moments = (isDay: boolean): Moment[] =>
      joinMoments(
        shown
          .filter(({when}) => isOfTheDay(when!) === isDay)
          .map((step) => {
            const [lead, offset] = relationWords(step, context);
            // The phase says it already.
            const label = [lead, offset].filter((part) => part && part !== words.thatDay).join(', ');
            return {
              label,
              text: html`${listItem(procedure.lang, step)} ${asksFirst(step) ? html`<strong>${words.askFirst}</strong>` : nothing}`,
            };
          }),
      );
    return [moments(false), moments(true)];
  }

  private recoveryMoments({lang, recovery: items = []}: Procedure): Moment[] {
    const {localize} = this;
    const words = localize.words('recovery', recovery);
    const timed = items.flatMap((item) => (item.when ? [{item, ...item.when}] : []));
    timed.sort((a, b) => secondsOf(a.after) - secondsOf(b.after));
    return joinMoments(
      timed.map(({item, after, means}) => ({
        label: words[means && means !== 'at' ? means : 'after'](localize.duration(after)),
        text: listItem(lang, item),
      })),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'procedure-timeline': ProcedureTimeline;
  }
}
