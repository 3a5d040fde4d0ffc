import {expect, fixture, html} from '@open-wc/testing';
import {Localize} from '../../../src/core/controllers/localize-controller.js';
import '../../../src/elements/benefit-list/benefit-list.js';
import '../../../src/elements/procedure-source/procedure-source.js';
import '../../../src/locales/ar.js';
import '../../../src/locales/es.js';
import {waitUntil} from '../../wait-until.js';

const record = {id: 'a', lang: 'en', name: 'A', benefits: ['Less pain']};
/** Its date is said in the page's language. */
const due = {review: {next: '2020-01-31'}};
const headingOf = (root: ParentNode): string => root.querySelector('benefit-list')!.shadowRoot!.querySelector('h2')!.textContent!;

describe('language', () => {
  it('is that of the nearest lang: two on one page, and any region of each', async () => {
    const page = await fixture(html`<div>
      <p lang="es-MX"><benefit-list .procedure=${record}></benefit-list></p>
      <p lang="ar"><benefit-list .procedure=${record}></benefit-list></p>
      <p lang="fr"><benefit-list .procedure=${record}></benefit-list></p>
    </div>`);
    expect([...page.children].map(headingOf)).to.deep.equal(['Beneficios', 'الفوائد', 'Benefits']);
    expect(page.querySelector('[lang=ar] benefit-list')!.shadowRoot!.querySelector('.base')!.getAttribute('dir')).to.equal('rtl');
    expect(page.querySelector('[lang=fr] benefit-list')!.shadowRoot!.querySelector('.base')!.getAttribute('lang')).to.equal('en');
  });

  it('understands language names that are not valid tags', async () => {
    for (const [lang, heading, spoken] of [
      ['en-US.UTF-8', 'Benefits', 'en'],
      ['en-US, es', 'Benefits', 'en'],
      ['es-ES_tradnl', 'Beneficios', 'es-ES-tradnl'],
      ['es_MX', 'Beneficios', 'es-MX'],
      ['es-ES.UTF-8', 'Beneficios', 'es'],
      [' es ', 'Beneficios', 'es'],
      ['en-a', 'Benefits', 'en'],
      ['C', 'Benefits', 'en'],
      ['…', 'Benefits', 'en'],
    ] as const) {
      const page = await fixture(html`<p lang=${lang}><benefit-list .procedure=${{...record, ...due}}></benefit-list></p>`);
      expect(headingOf(page), lang).to.equal(heading);
      const base = page.querySelector('benefit-list')!.shadowRoot!.querySelector('.base')!;
      expect(base.getAttribute('lang'), lang).to.equal(spoken);
      expect(base.textContent, lang).to.include('2020');
    }
  });

  it('is found outside the shadow root that an element stands in', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="es"></div>`);
    const inner = host.appendChild(document.createElement('div'));
    inner.attachShadow({mode: 'open'}).append(Object.assign(document.createElement('benefit-list'), {procedure: record}));
    await waitUntil(() => inner.shadowRoot!.querySelector('benefit-list')!.shadowRoot?.querySelector('h2'));
    expect(headingOf(inner.shadowRoot!)).to.equal('Beneficios');
  });

  it('follows the page', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="es"><benefit-list .procedure=${record}></benefit-list></div>`);
    page.lang = 'ar';
    await waitUntil(() => headingOf(page) === 'الفوائد');
  });

  it('writes durations out', () => {
    const host = Object.assign(document.createElement('div'), {
      addController() {},
      removeController() {},
      requestUpdate() {},
      updateComplete: Promise.resolve(true),
    });
    const localize = new Localize(host);
    expect(localize.duration('PT6H')).to.equal('6 hours');
    expect(localize.duration('P1DT1H30M')).to.equal('1 day, 1 hour, 30 minutes');
    expect(localize.duration('P3M')).to.equal('3 months');
  });
});
