import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {Remember} from '../../core/controllers/saved-state.js';
import {customElement} from '../../core/custom-element.js';
import {PlainList} from '../../core/plain-list.js';
import {property, state} from '../../core/lit/property.js';
import {carryOver} from '../../core/server-rendered.js';
import {questions} from '../../locales/en.js';
import type {Procedure} from '../../model/procedure.js';
import {unanswered} from '../../model/missing-topics.js';
import {sharedStyles} from '../../core/styles/shared.styles.js';
import {styles} from './question-list.styles.js';

const FIELDS = ['own', 'notes'] as const;

/** The patient's notes. */
type Written = Readonly<Record<(typeof FIELDS)[number], string>>;

const NOTHING: Written = {own: '', notes: ''};

/**
 * @summary Questions to ask the care team: the record's, those about what the record is silent on, and the patient's own.
 * What the patient writes is printed. It is not stored unless `remember` is set, and never sent.
 * @slot - Fallback content, shown while the record loads and if loading fails.
 * @slot intro - Shown before the list.
 * @csspart base - The box around all that the element shows.
 * @csspart stale - The warning that the review is overdue.
 * @csspart heading - The heading.
 * @csspart list - A list of questions.
 * @csspart item - One question.
 * @csspart field - A field for what the patient writes.
 * @csspart button - The button that deletes what the patient wrote.
 * @fires {ProcedureLoadEvent} procedure-load - Fired when the element's own record is ready.
 * @fires {ProcedureErrorEvent} procedure-error - Fired when the element's own record cannot be loaded.
 * @example
 * <question-list src="/procedures/knee-replacement.json" remember></question-list>
 */
@customElement('question-list')
export class QuestionList extends PlainList {
  static override styles = [sharedStyles, styles];

  /** Keeps what the patient writes on this device, under the record's id and version. */
  @property({type: Boolean}) remember = false;

  protected override readonly field = 'questions';

  @state() private forgotten = false;

  private readonly memory = new Remember(this, 'questions', NOTHING, stored);

  protected override get words(): typeof questions {
    return this.localize.words('questions', questions);
  }

  protected override keepInput(): () => void {
    return carryOver(this.renderRoot);
  }

  protected override takeOver(): void {
    void this.updateComplete.then(this.keepInput());
    super.takeOver();
  }

  protected override update(changed: PropertyValues): void {
    if (this.state.status === 'ready') this.memory.show(this.state.procedure);
    super.update(changed);
  }

  protected override renderReady(procedure: Procedure): TemplateResult {
    const {words} = this;
    const silent = unanswered(procedure);
    return html`${super.renderReady(procedure)}
      ${
        silent.length
          ? html`<p class="silent">${words.notSaid}</p>
        <ul class="list" part="list">${silent.map((topic) => html`<li part="item">${words[topic]}</li>`)}</ul>`
          : nothing
      }
      ${FIELDS.map((field) => this.renderField(field))} ${this.renderKept()}`;
  }

  /** A missing topic is not reported if questions about it follow. */
  protected override renderAbsent(asked: Procedure['questions'], procedure: Procedure): TemplateResult {
    return asked || !unanswered(procedure).length ? super.renderAbsent(asked) : html``;
  }

  /** Repeats the written text next to the field: paper has no scroll bar. */
  private renderField(field: keyof Written): TemplateResult {
    const {memory} = this;
    const write = ({target}: Event): void => {
      const {value} = target as HTMLTextAreaElement;
      memory.set((kept) => ({...kept, [field]: value}));
      this.forgotten = false;
    };
    return html`<label class="field"
      >${this.words[field]}<textarea part="field" rows="4" .value=${memory.value[field]} @input=${write}></textarea>
      <span class="paper">${memory.value[field]}</span></label
    >`;
  }

  private renderKept(): TemplateResult {
    const {words, memory} = this;
    const forget = (): void => {
      memory.clear();
      this.forgotten = true;
    };
    const note = memory.keeps ? words.kept : words.notKept;
    return html`<p class="muted screen" role="status">${this.forgotten ? words.forgotten : note}</p>
      ${memory.able ? html`<button class="screen" part="button" type="button" @click=${forget}>${words.forget}</button>` : nothing}`;
  }
}

/** Returns the saved state if it has a valid shape. */
function stored({own, notes}: {readonly [K in keyof Written]?: unknown}): Written | undefined {
  return typeof own === 'string' && typeof notes === 'string' ? {own, notes} : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'question-list': QuestionList;
  }
}
