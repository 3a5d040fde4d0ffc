import {html, nothing, type TemplateResult} from 'lit';
import type {SimilarCode} from '../../codes/code-source.js';
import type {Similar} from '../../codes/similar/similar-codes.js';
import {findCodes} from '../../core/find-code-source.js';
import {LatestRequest} from '../../core/controllers/latest-request.js';
import {customElement} from '../../core/custom-element.js';
import {environment} from '../../loading/environment.js';
import {ProcedureElement} from '../../core/procedure-element.js';
import {property} from '../../core/lit/property.js';
import {similar} from '../../locales/en.js';
import {codeNotices, codeSystem} from '../../model/code-system.js';
import type {Procedure} from '../../model/procedure.js';

const MOST = 8;

/**
 * @summary Codes of similar procedures, with the notices of their publishers. Where the record lists none, they are found by comparing codes.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - One code.
 * @example
 * <similar-codes src="/procedures/knee-replacement.json" index="/codes/"></similar-codes>
 */
@customElement('similar-codes')
export class SimilarCodes extends ProcedureElement {
  /** Folder with the files of the index command: to find codes where the record does not say. */
  @property() index?: string;

  /** The results for the requested record. */
  private readonly request = new LatestRequest<Partial<Similar>>(this);
  private asked?: Procedure;

  protected override renderReady(procedure: Procedure): TemplateResult {
    const {words} = this;
    const {similar: stated, codes = []} = procedure;
    const {result: found, error} = procedure === this.asked ? this.request.last : {};
    const shown: readonly (NonNullable<typeof stated>[number] & Partial<SimilarCode>)[] | undefined = stated ?? found?.codes;
    const notices = stated ? codeNotices(stated) : [found?.notice];
    const list = html`<ul class="list" part="list">
      ${shown?.map(
        ({system, code, display, ...compared}) =>
          html`<li part="item">${codeSystem(system)?.label ?? system} ${code ? html`<strong>${code}</strong>` : nothing} ${display}${this.renderCompared(compared)}</li>`,
      )}
    </ul>`;
    const searching = !stated && this.index !== undefined && codes.length && !found && !error;
    return html`${this.heading(words.heading)}
    ${searching || error ? html`<p role="status">${error ? this.common.failed : this.common.waiting}</p>` : shown?.length ? list : this.renderAbsent(stated)}
    ${!stated && shown ? html`<p class="muted">${words.computed}</p>` : nothing}
    ${notices.map((notice) => notice && html`<p class="muted">${notice}</p>`)}`;
  }

  protected override updated(): void {
    const {state} = this.source;
    if (state.status !== 'ready' || state.procedure.similar || this.index === undefined) return;
    if (state.procedure !== this.asked) void this.find(state.procedure);
  }

  private async find(procedure: Procedure): Promise<void> {
    this.asked = procedure;
    this.request.last = {};
    await this.request.run(async () => {
      const source = await findCodes(this, this.index);
      const {findSimilar} = await environment.loadPart('similar', () => import('../../codes/similar/similar.lazy.js'));
      const codes = (procedure.codes ?? []).map(({system, code}) => ({system: codeSystem(system)?.name ?? system, code}));
      return (await findSimilar(source, codes, MOST)) ?? {};
    });
  }

  /** "(same body part, other approach)" */
  private renderCompared({samePart, differs = []}: Partial<SimilarCode>): TemplateResult | typeof nothing {
    const {words, common} = this;
    const said = [...(samePart ? [words.samePart] : []), ...differs.map((axis) => words.differs[axis])];
    return said.length ? html` <span class="muted">(${said.join(common.comma)})</span>` : nothing;
  }

  private get words(): typeof similar {
    return this.localize.words('similar', similar);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'similar-codes': SimilarCodes;
  }
}
