import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/glossary-term.js';
import {byRole, textOf} from './helpers.js';

describe('<glossary-term>', () => {
  it('opens and closes by keyboard', async () => {
    const term = await fixture(html`<glossary-term definition="A growth.">tumor</glossary-term>`);
    const [button] = byRole(term, 'button');
    const status = term.shadowRoot!.querySelector('[role=status]')!;
    button!.focus();
    await sendKeys({press: 'Enter'});
    expect(button!.ariaExpanded).to.equal('true');
    expect(textOf(status)).to.include('A growth.');
    await sendKeys({press: 'Escape'});
    expect(button!.ariaExpanded).to.equal('false');
    expect(textOf(status)).not.to.include('A growth.');
  });

  it('is plain text without a definition', async () => {
    expect(byRole(await fixture(html`<glossary-term>tumor</glossary-term>`), 'button')).to.have.length(0);
  });
});
