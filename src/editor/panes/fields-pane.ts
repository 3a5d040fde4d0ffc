import {html, nothing, type TemplateResult} from 'lit';
import {labelOf} from '../controls/field.js';
import {findingsIn, idOf, showFinding, valueOf, type Form} from '../form.js';
import {groups} from '../groups.js';
import {RECORD} from '../schema.js';

/** The form: findings first, then every field in groups that open. */
export function fieldsPane(form: Form): TemplateResult {
  return html`<h2>${form.words.ui.fields}</h2>
    ${findingsList(form)}
    ${groups().map(([name, fields]) => {
      const found = fields.reduce((sum, field) => sum + findingsIn(form, `/${field}`).length, 0);
      const filled = fields.some((field) => valueOf(form, `/${field}`) !== undefined);
      return html`<details class="fields" ?open=${filled}>
        <summary>
          <h3>${form.words.groups[name]}</h3>
          ${found ? html`<span class="count"><span class="unseen">, </span>${form.words.ui.findings(found)}</span>` : nothing}
        </summary>
        ${fields.map((field) =>
          form.control(form, `/${field}`, RECORD.properties![field]!, {required: RECORD.required?.includes(field)}),
        )}
      </details>`;
    })}`;
}

/** Everything that was found, each with a way to its field. */
function findingsList(form: Form): TemplateResult {
  const {findings, words} = form;
  const {ui} = words;
  const count = findings.length ? ui.findings(findings.length) : ui.noFindings;
  return html`<p role="status" class="unseen">${count}</p>
  <details class="summary">
    <summary>${count}</summary>
    <ul class="findings">
      ${findings.map((finding) => {
        const label = labelsOf(form, finding.path);
        return html`<li class=${finding.level}>
          ${
            finding.path
              ? html`<button type="button" class="link" @click=${() => goTo(finding.path)} aria-label=${ui.goTo(label)}>${label}</button>`
              : nothing
          }
          ${showFinding(form, finding)}
        </li>`;
      })}
    </ul>
  </details>`;
}

/** The names of the fields on the way to a value: "Risks, 2, How often". */
function labelsOf(form: Form, path: string): string {
  const keys = path.split('/').slice(1);
  return keys
    .map((key, at) => (/^\d+$/.test(key) ? String(Number(key) + 1) : labelOf(form, `/${keys.slice(0, at + 1).join('/')}`)))
    .join(', ');
}

/** Opens what hides a field and puts the cursor into it; where it has no control yet, into what it belongs to. */
export function goTo(path: string): void {
  for (let at = path; at; at = at.slice(0, at.lastIndexOf('/'))) {
    const control = document.getElementById(idOf(at));
    if (!control) continue;
    for (let above: Element | null = control; above; above = above.parentElement)
      if (above instanceof HTMLDetailsElement) above.open = true;
    control.focus();
    control.scrollIntoView({block: 'center'});
    return;
  }
}
