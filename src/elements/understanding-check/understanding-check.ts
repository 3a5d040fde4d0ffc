import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement} from '../../core/custom-element.js';
import {state} from '../../core/lit/property.js';
import {ProcedureElement} from '../../core/procedure-element.js';
import {spoken} from '../../core/render/record-text.js';
import {sharedStyles} from '../../core/styles/shared.styles.js';
import {preparation, warningSigns} from '../../locales/en.js';
import {understanding} from '../../locales/search/en.js';
import type {Procedure} from '../../model/procedure.js';
import {checkQuestions, type CheckQuestion} from '../../model/understanding.js';
import {styles} from './understanding-check.styles.js';

/** The elements that show a field, where an answer can lead. */
const SHOWN_BY: Readonly<Record<string, string>> = {
  preparation: 'prep-checklist',
  warningSigns: 'warning-signs',
  recovery: 'recovery-timeline',
  risks: 'risk-list',
  steps: 'procedure-steps',
  alternatives: 'alternative-list',
};

/**
 * Questions with which readers check what they have understood of the plan and the warning signs. Each answer is
 * followed by the sentence of the record. No score is kept, nothing is stored or sent.
 *
 * @summary Lets readers check what they have understood, with the record's own sentence as the answer.
 * On paper it lists what to talk about with the team; without a script it reads as questions and answers.
 * @csspart heading - The heading.
 * @csspart list - The list of questions.
 * @csspart item - One question.
 * @csspart answer - What follows a choice: whether it fits, and the sentence of the record.
 * @csspart button - The button that leads to the part of the page with that sentence.
 * @example
 * <understanding-check src="/procedures/colonoscopy.json"></understanding-check>
 */
@customElement('understanding-check')
export class UnderstandingCheck extends ProcedureElement {
  static override styles = [sharedStyles, styles];

  /** The chosen answer by question. */
  @state() private chosen: ReadonlyMap<number, number> = new Map();

  private shown?: Procedure;

  private get words(): typeof understanding {
    return this.localize.words('understanding', understanding);
  }

  protected override update(changed: PropertyValues): void {
    const procedure = this.state.status === 'ready' ? this.state.procedure : undefined;
    // Answers belong to the questions of one record.
    if (procedure !== this.shown) this.chosen = new Map();
    this.shown = procedure;
    super.update(changed);
  }

  protected override renderReady(procedure: Procedure): TemplateResult {
    const {words} = this;
    const questions = checkQuestions(procedure, Date.now());
    return html`${this.heading(words.heading)}
      ${
        questions.length
          ? html`<p class="muted screen">${words.intro}</p>
              <p class="paper">${words.talk}</p>
              <ol class="list" part="list">
                ${questions.map((question, index) => this.renderQuestion(question, index, procedure.lang))}
              </ol>`
          : html`<p class="muted">${words.none}</p>`
      }`;
  }

  private renderQuestion(question: CheckQuestion, index: number, lang: string): TemplateResult {
    const chosen = this.chosen.get(index);
    const isRight = chosen !== undefined && question.right.includes(chosen);
    const choose = ({target}: Event): void => {
      this.chosen = new Map(this.chosen).set(index, Number((target as HTMLInputElement).value));
    };
    return html`<li part="item" class=${isRight ? 'right' : ''}>
      <fieldset>
        <legend>${this.renderText(question, lang)}</legend>
        ${question.answers.map(
          (_, at) => html`<label class="choice">
            <input
              type="radio"
              name=${`question-${index}`}
              value=${at}
              .checked=${chosen === at}
              @change=${choose}
            />
            <span>${this.answerText(question, at, lang)}</span>
          </label>`,
        )}
      </fieldset>
      <div role="status" part="answer">
        ${chosen === undefined ? nothing : this.renderAnswer(question, isRight, lang)}
      </div>
      <p class="plain">${spoken(lang, question.sentence)} ${this.rightAnswers(question, lang)}</p>
    </li>`;
  }

  private renderText(question: CheckQuestion, lang: string): TemplateResult {
    const {words} = this;
    if (question.kind === 'authored') return spoken(lang, question.text);
    const [text, sentence] = question.kind === 'when' ? [words.howLong, question.gapped] : [words.howUrgent, question.sentence];
    return html`<span class="task">${text}</span> <q>${spoken(lang, sentence)}</q>`;
  }

  private answerText(question: CheckQuestion, at: number, lang: string): unknown {
    const {localize} = this;
    if (question.kind === 'authored') return spoken(lang, question.answers[at]);
    if (question.kind === 'when') {
      const words = localize.words('preparation', preparation);
      const time = question.answers[at]!;
      return /[1-9]/.test(time) ? words.before(localize.duration(time)) : words.thatDay;
    }
    return localize.words('warningSigns', warningSigns).urgency[question.answers[at]!].level;
  }

  /** The answer in words, where the sentence alone does not give it. */
  private rightAnswers(question: CheckQuestion, lang: string): unknown {
    return question.kind === 'authored'
      ? nothing
      : html`<strong>${question.right.map((at) => this.answerText(question, at, lang))}</strong>`;
  }

  private renderAnswer(question: CheckQuestion, isRight: boolean, lang: string): TemplateResult {
    const {words} = this;
    return html`<p class=${isRight ? 'yes' : 'no'}>
        <strong>${isRight ? words.yes : words.no}</strong> <q>${spoken(lang, question.sentence)}</q>
        ${this.rightAnswers(question, lang)}
      </p>
      ${
        this.placeOf(question.field)
          ? html`<button type="button" part="button" @click=${() => this.goTo(question.field)}>${words.read}</button>`
          : nothing
      }`;
  }

  /** The element beside this one, or in the same card, that shows the field. */
  private placeOf(field: string): HTMLElement | null {
    const tag = SHOWN_BY[field];
    return tag === undefined ? null : (this.getRootNode() as Document | ShadowRoot).querySelector<HTMLElement>(tag);
  }

  private goTo(field: string): void {
    const place = this.placeOf(field);
    if (!place) return;
    place.scrollIntoView();
    place.tabIndex = -1;
    place.focus({preventScroll: true});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'understanding-check': UnderstandingCheck;
  }
}
