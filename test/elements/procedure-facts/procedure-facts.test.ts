import {expect} from '@open-wc/testing';
import '../../../src/locales/ar.js';
import '../../../src/locales/es.js';
import {behavesAsElement, knee, make, statingNone, textOf, without} from '../helpers.js';

behavesAsElement('procedure-facts', {
  load: () => import('../../../src/elements/procedure-facts/procedure-facts.js'),
  words: ({setting = ''}) => setting,
  silent: {...without('setting'), duration: undefined},
  none: statingNone('codes'),
});

describe('<procedure-facts>', () => {
  it('says "not stated" only where the record is silent', async () => {
    expect(textOf(await make('procedure-facts', {procedure: statingNone('codes')}))).not.to.include('does not say');
    expect(textOf(await make('procedure-facts', {procedure: without('codes')}))).not.to.include('there are none');
  });

  for (const [lang, hours, mixed] of [
    ['en', '1 to 2 hours', '30 minutes to 2 hours'],
    ['es', '1 a 2 horas', '30 minutos a 2 horas'],
    ['ar', 'من ساعة إلى ساعتين', 'من 30 دقيقة إلى ساعتين'],
  ] as const)
    it(`gives both ends of a duration in words, without a dash that is not spoken: ${lang}`, async () => {
      const element = await make('procedure-facts', {
        procedure: {...knee, duration: {text: 'It varies.', min: 'PT1H', max: 'PT2H'}},
      });
      element.lang = lang;
      element.requestUpdate();
      await element.updateComplete;
      const value = (): string => textOf(element.shadowRoot!.querySelector('strong')!).trim();
      expect(value()).to.equal(hours);
      element.procedure = {...knee, duration: {text: 'It varies.', min: 'PT30M', max: 'PT2H'}};
      await element.updateComplete;
      expect(value()).to.equal(mixed);
    });

  it('keeps the paragraphs of the setting apart', async () => {
    const {shadowRoot} = await make('procedure-facts', {procedure: {...knee, setting: 'A hospital.\n\nYou stay overnight.'}});
    expect(
      [...shadowRoot!.querySelectorAll('[part=fact]:last-child :is(dd strong, dd p)')].map(({textContent}) =>
        textContent!.trim(),
      ),
    ).to.deep.equal(['A hospital.', 'You stay overnight.']);
  });
});
