import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ProcedureInput} from '../../../src/model/procedure.js';
import '../../../src/elements/glossary-term/glossary-term.js';
import '../../../src/elements/procedure-card/procedure-card.js';
import {byRole, make, onPaper, textOf} from '../helpers.js';

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

  it('does not tick the checkbox in whose label it stands', async () => {
    const label = await fixture(
      html`<label><input type="checkbox" /><glossary-term definition="A growth.">tumor</glossary-term></label>`,
    );
    byRole(label.querySelector('glossary-term')!, 'button')[0]!.click();
    expect(label.querySelector('input')!.checked).to.equal(false);
  });
});

describe('the glossary of a record', () => {
  const procedure: ProcedureInput = {
    id: 'a',
    lang: 'en',
    name: 'Tumor removal',
    summary: 'A tumor is taken out.\n\nThe tumor is then looked at.',
    setting: 'Where tumors are treated: the tumor ward.',
    preparation: ['Do not eat if you have a tumor.'],
    risks: ['The tumor comes back.', 'A tumor elsewhere.', {text: 'Sepsis', likelihood: {word: 'rare'}, severity: 'serious'}],
    warningSigns: [
      {text: 'signs of sepsis', urgency: 'emergency'},
      {text: 'sepsis before', urgency: 'urgent'},
    ],
    more: [{heading: 'Tumor cost', items: [{text: 'A tumor costs.'}, {text: 'The tumor costs.'}]}],
    sources: [{text: 'The tumor', url: 'https://example.org/tumor'}],
    glossary: [
      {term: 'Tumor', definition: 'A growth.'},
      {term: 'sepsis', definition: 'An infection of the blood.'},
    ],
  };
  const terms = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.localName === 'glossary-term' ? [element] : []),
      ...(element.shadowRoot ? terms(element.shadowRoot) : []),
    ]);
  const inSection = (card: Element, name: string) =>
    terms(card.shadowRoot!.querySelector(`#a-${name}`)!).map((term) => term.textContent);
  const card = async (): Promise<Element> => {
    const made = await make('procedure-card', {procedure});
    for (const element of made.shadowRoot!.querySelectorAll('*'))
      await (element as {updateComplete?: Promise<unknown>}).updateComplete;
    return made;
  };

  it('explains the first use of a word in each section', async () => {
    const made = await card();
    expect(inSection(made, 'overview')).to.deep.equal(['tumor']);
    expect(inSection(made, 'facts')).to.deep.equal(['tumor']);
    expect(inSection(made, 'preparation')).to.deep.equal(['tumor']);
    expect(inSection(made, 'risks')).to.deep.equal(['Sepsis', 'tumor']);
    // Emergency texts contain no buttons; titles and links stay as they are.
    expect(inSection(made, 'warning-signs')).to.deep.equal(['sepsis']);
    expect(inSection(made, 'review')).to.deep.equal([]);
    expect(terms(made.shadowRoot!).filter((term) => term.closest('h2, h3, a'))).to.deep.equal([]);
    expect(terms(made.shadowRoot!)).to.have.length(7);
  });

  it('changes no text, and stays at one word when the section renders again', async () => {
    const made = await card();
    const list = made.shadowRoot!.querySelector('risk-list')!;
    const text = () => list.shadowRoot!.textContent!.replace(/\s+/g, ' ');
    expect(text()).to.include('The tumor comes back.').and.include('A tumor elsewhere.').and.include('Sepsis');
    list.requestUpdate();
    await list.updateComplete;
    expect(inSection(made, 'risks')).to.deep.equal(['Sepsis', 'tumor']);
  });

  it('opens with a click, and stands in the text on paper', async () => {
    const made = await card();
    const [term] = terms(made.shadowRoot!.querySelector('#a-risks')!);
    const [button] = byRole(term!, 'button');
    button!.click();
    await (term as HTMLElementTagNameMap['glossary-term']).updateComplete;
    expect(textOf(term!)).to.include('An infection of the blood.');
    const paper = term!.shadowRoot!.querySelector<HTMLElement>('.print-only')!;
    expect(getComputedStyle(paper).display).to.equal('none');
    await onPaper(term!, () => expect(getComputedStyle(paper).display).to.equal('inline'));
  });
});
