import {customElement} from '../core/custom-element.js';
import {ListElement} from '../core/list-element.js';
import {questions} from '../locales/en.js';

/**
 * @summary Questions to ask the care team.
 * @slot - Shown until the record is there, and when it cannot be had.
 * @slot intro - Shown before the list.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - One question.
 * @fires {ProcedureLoadEvent} procedure-load - The element's own record has arrived.
 * @fires {ProcedureErrorEvent} procedure-error - The element's own record could not be had.
 * @example
 * <question-list src="/procedures/knee-replacement.json"></question-list>
 */
@customElement('question-list')
export class QuestionList extends ListElement {
  protected override readonly field = 'questions';

  protected override get words(): typeof questions {
    return this.localize.words('questions', questions);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'question-list': QuestionList;
  }
}
