import {expect} from '@open-wc/testing';
import '../../src/elements/risk-list/risk-list.js';
import '../../src/elements/code-search/code-search.js';
import {english} from '../../src/locales/english.js';
import '../../src/locales/es.js';
import {es} from '../../src/locales/es.js';
import {registerLocale} from '../../src/locales/register-partial.js';
import type {Strings} from '../../src/locales/register.js';
import {knee, make, textOf} from '../elements/helpers.js';

async function inLanguage(lang: string, tag = 'risk-list'): Promise<HTMLElement> {
  const element = await make(tag, {procedure: knee});
  element.lang = lang;
  element.requestUpdate();
  await element.updateComplete;
  return element;
}
const headingOf = (element: Element): Element => element.shadowRoot!.querySelector('[part=heading]')!;

describe('words of the page', () => {
  it('take the place of single English texts, and others stay', async () => {
    const element = await inLanguage('en');
    expect(headingOf(element).textContent).to.equal('Risks');
    registerLocale({lang: 'en', risks: {heading: 'What can go wrong'}});
    await (element as {updateComplete?: Promise<unknown>}).updateComplete;
    expect(headingOf(element).textContent).to.equal('What can go wrong');
    expect(textOf(element)).to.include('people who have this procedure');
    registerLocale({lang: 'en', risks: {heading: 'Risks'}});
  });

  it('of a region complete themselves with its language', async () => {
    registerLocale({lang: 'es-MX', risks: {heading: 'Los riesgos'}});
    const element = await inLanguage('es-MX');
    expect(headingOf(element).textContent).to.equal('Los riesgos');
    expect(element.shadowRoot!.querySelector('.base')!.getAttribute('lang')).to.equal('es-MX');
    expect(textOf(element)).to.include(es.risks.severity.moderate);
    expect(headingOf(await inLanguage('es')).textContent).to.equal('Riesgos');
  });

  it('of a language in part have the others in English, each marked as English', async () => {
    registerLocale({lang: 'fr', risks: {heading: 'Les risques', words: {rare: 'Rare'}}});
    const element = await inLanguage('fr');
    const heading = headingOf(element);
    expect([heading.textContent, heading.querySelector('[lang]')]).to.deep.equal(['Les risques', null]);
    expect(element.shadowRoot!.querySelector('.base')!.getAttribute('lang')).to.equal('fr');
    const foreign = [...element.shadowRoot!.querySelectorAll('.base [lang=en][dir=ltr]')].map(({textContent}) => textContent);
    expect(foreign.join(' ')).to.include('people who have this procedure');
    expect(textOf(element)).not.to.include('[object');
  });

  it('in English are plain text in attributes', async () => {
    registerLocale({lang: 'fr', codes: {label: 'Chercher un code'}});
    const field = await inLanguage('fr', 'code-search');
    expect(field.shadowRoot!.querySelector('label')!.textContent).to.equal('Chercher un code');
    expect(field.shadowRoot!.querySelector('#hint [lang=en]')!.textContent).to.equal(english.codes.hint);
  });

  it('of a whole language have the type of the English ones', async () => {
    const pirate: Strings = {...english, lang: 'en-x-pirate', risks: {...english.risks, heading: 'Perils'}};
    registerLocale(pirate);
    expect(headingOf(await inLanguage('en-x-pirate')).textContent).to.equal('Perils');
  });
});
