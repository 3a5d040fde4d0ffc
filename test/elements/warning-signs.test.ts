import {expect} from '@open-wc/testing';
import '../../src/locales/ar.js';
import '../../src/locales/es.js';
import {behavesAsElement, byRole, knee, make, nameOf, statingNone, textOf, without} from './helpers.js';

behavesAsElement('warning-signs', {
  load: () => import('../../src/elements/warning-signs.js'),
  words: ({warningSigns: [first] = []}) => first!.text,
  silent: without('warningSigns'),
  none: statingNone('warningSigns'),
});

const LEVELS = {
  en: ['Emergency', 'Urgent', 'Not urgent'],
  es: ['Emergencia', 'Urgente', 'No urgente'],
  ar: ['حالة طارئة', 'عاجل', 'غير عاجل'],
};

describe('<warning-signs>', () => {
  for (const [lang, levels] of Object.entries(LEVELS)) {
    it(`has each level once in the accessible name of its signs: ${lang}`, async () => {
      const element = await make('warning-signs', {procedure: knee});
      element.lang = lang;
      element.requestUpdate();
      await element.updateComplete;
      expect(byRole(element, 'group').map((region) => nameOf(region).split(':')[0])).to.deep.equal(levels);
      for (const level of levels) expect(byRole(element, 'heading', new RegExp(`^${level}: `))).to.have.length(1);
    });
  }

  it('names the number to call, without a link', async () => {
    const element = await make('warning-signs', {procedure: knee});
    expect(byRole(element, 'group', /^Emergency: Call the emergency number now if:/)).to.have.length(1);
    element.setAttribute('emergency-number', '911');
    await element.updateComplete;
    expect(byRole(element, 'group', 'Emergency: Call 911 now if:')).to.have.length(1);
    expect(byRole(element, 'link')).to.have.length(0);
    expect(textOf(element).match(/911/g)).to.have.length(1);
  });

  it('leaves out a level that has no signs', async () => {
    const warningSigns = knee.warningSigns!.filter(({urgency}) => urgency === 'urgent');
    expect(byRole(await make('warning-signs', {procedure: {...knee, warningSigns}}), 'group')).to.have.length(1);
  });
});
