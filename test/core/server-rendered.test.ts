import {expect, fixture} from '@open-wc/testing';
import {html, render} from 'lit';
import {carryOver} from '../../src/core/server-rendered.js';
import '../../src/elements/procedure-source/procedure-source.js';
import '../../src/elements/risk-list/risk-list.js';
import type {RiskList} from '../../src/elements/risk-list/risk-list.js';
import {nextTask} from '../timing.mjs';

const RECORD = {id: 'a-scan', lang: 'en', name: 'A scan', risks: ['It itches.']};

/** An element as the parser leaves it that has read a declarative shadow root. */
async function served(content: string, json?: object): Promise<RiskList> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const script = json ? `<script type="application/json">${JSON.stringify(json)}</script>` : '';
  holder.setHTMLUnsafe(`<risk-list><template shadowrootmode="open"><style></style>${content}</template>${script}</risk-list>`);
  return holder.firstElementChild as RiskList;
}

describe('what a server rendered', () => {
  it('stays until the record is there, and goes in the moment when it is', async () => {
    const element = await served('<p>From the server</p>');
    await element.updateComplete;
    expect(element.shadowRoot!.textContent!.trim()).to.equal('From the server');
    element.procedure = RECORD;
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('It itches.').and.not.contain('From the server');
    expect(element.shadowRoot!.querySelector('style')).to.equal(null);
    // Later changes find their place.
    element.procedure = {...RECORD, risks: ['It hurts.']};
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('It hurts.').and.not.contain('It itches.');
  });

  it('stays when the record is wrong', async () => {
    const element = await served('<p>From the server</p>', {id: 1});
    await element.updateComplete;
    expect(element.shadowRoot!.textContent!.trim()).to.equal('From the server');
  });

  it('waits inside another until that one replaces it', async () => {
    const element = await served('<p>From the server</p>');
    const inner = element.cloneNode(true) as RiskList;
    inner.setAttribute('defer-hydration', '');
    inner.procedure = RECORD;
    element.after(inner);
    await nextTask();
    expect(inner.shadowRoot?.textContent ?? '').not.to.contain('It itches.');
  });

  it('hands over what is open, ticked, written and focused, through shadow roots, and fires events', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({mode: 'open'});
    const told: string[] = [];
    const tell = ({type, target}: Event) => told.push(`${type} ${(target as Element).id}`);
    const draw = () => {
      root.replaceChildren();
      const holder = document.createElement('div');
      root.append(holder);
      const inner = holder.attachShadow({mode: 'open'});
      render(
        html`<details id="a"><summary>More</summary></details><details id="b"><summary>More</summary></details>
          <label><input id="c" type="checkbox" @change=${tell} />C</label><label><input id="d" type="checkbox" @change=${tell} />D</label>
          <label>E<textarea id="e" @input=${tell}></textarea></label><label>F<input id="f" type="date" @change=${tell} /></label>`,
        inner,
      );
      return <E extends HTMLElement>(id: string) => inner.querySelector<E>(`#${id}`)!;
    };
    const before = draw();
    before<HTMLDetailsElement>('b').open = true;
    before('d').click();
    before<HTMLTextAreaElement>('e').value = 'Ask about <knees>';
    before<HTMLInputElement>('f').value = '2026-05-05';
    before('e').focus();
    told.length = 0;
    const carry = carryOver(root);
    const after = draw();
    carry();
    expect([after<HTMLDetailsElement>('a').open, after<HTMLDetailsElement>('b').open]).to.deep.equal([false, true]);
    expect([after<HTMLInputElement>('c').checked, after<HTMLInputElement>('d').checked]).to.deep.equal([false, true]);
    expect(after<HTMLTextAreaElement>('e').value).to.equal('Ask about <knees>');
    expect(after<HTMLInputElement>('f').value).to.equal('2026-05-05');
    expect((after('e').getRootNode() as ShadowRoot).activeElement).to.equal(after('e'));
    expect(told).to.deep.equal(['change d', 'input e', 'change f']);
  });

  it('puts what was written below what is there already, and loses neither', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const draw = (...kept: string[]) =>
      render(
        kept.map((text) => html`<label>Notes<textarea .value=${text}></textarea></label>`),
        host,
      );
    draw('', '', '');
    const values = () => [...host.querySelectorAll('textarea')].map(({value}) => value);
    host.querySelectorAll('textarea').forEach((field, at) => (field.value = ['x', 'Mine', ''][at]!));
    const carry = carryOver(host);
    render([], host);
    draw('Ask about driving', 'Mine', 'Theirs');
    carry();
    expect(values()).to.deep.equal(['Ask about driving\nx', 'Mine', 'Theirs']);
  });

  it('finds named controls in another order, and others beside what a server did not have', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const draw = (content: unknown) => render(html`<div>${content}</div>`, host);
    const box = (name: string) => html`<label><input type="checkbox" name=${name} />${name}</label>`;
    draw(html`${box('a')}${box('b')}<label>Notes<textarea></textarea></label>`);
    host.querySelector<HTMLInputElement>('[name=b]')!.click();
    host.querySelector('textarea')!.value = 'Mine';
    const carry = carryOver(host);
    draw(
      html`<h3>Tuesday</h3>${box('b')}<p>Kept <button type="button">Clear</button></p>${box('a')}<p><label>Notes<textarea></textarea></label></p>`,
    );
    carry();
    const ticked = [...host.querySelectorAll<HTMLInputElement>(':checked')].map(({name}) => name);
    expect(ticked).to.deep.equal(['b']);
    expect(host.querySelector('textarea')!.value).to.equal('Mine');
  });
});
