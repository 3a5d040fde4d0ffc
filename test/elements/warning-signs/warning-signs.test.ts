import {expect} from '@open-wc/testing';
import {HEADINGS} from '../../../src/formats/sections/headings.js';
import '../../../src/locales/ar.js';
import '../../../src/locales/es.js';
import type {ProcedureInput} from '../../../src/model/procedure.js';
import {behavesAsElement, byRole, knee, make, nameOf, statingNone, textOf, without} from '../helpers.js';

behavesAsElement('warning-signs', {
  load: () => import('../../../src/elements/warning-signs/warning-signs.js'),
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
      expect(byRole(element, 'group').map((region) => nameOf(region).split('.')[0])).to.deep.equal(levels);
      for (const level of levels) expect(byRole(element, 'heading', new RegExp(`^${level}\\. `))).to.have.length(1);
    });
  }

  it('links the number to call', async () => {
    const element = await make('warning-signs', {procedure: knee});
    expect(byRole(element, 'group', /^Emergency\. Call the emergency number now if:/)).to.have.length(1);
    element.setAttribute('emergency-number', '911');
    await element.updateComplete;
    expect(byRole(element, 'group', 'Emergency. Call 911 now if:')).to.have.length(1);
    expect(byRole<HTMLAnchorElement>(element, 'link').map(({href}) => href)).to.deep.equal(['tel:911']);
    expect(textOf(element).match(/911/g)).to.have.length(1);
  });

  it('has somebody to call where the record has no signs', async () => {
    const element = await make('warning-signs', {procedure: without('warningSigns')});
    element.setAttribute('emergency-number', '911');
    await element.updateComplete;
    expect(textOf(element)).to.match(/In an emergency, call 911 *\..*does not say which signs to watch for/);
    expect(textOf(element).match(/911/g), 'once').to.have.length(1);
  });

  it('shows the contacts of the record with their hours, and the page’s number before them', async () => {
    const contacts: ProcedureInput['contacts'] = [
      {kind: 'emergency', phone: '112'},
      {kind: 'care-team', phone: '555 0100', hours: 'weekdays'},
      {kind: 'out-of-hours', phone: '555 0111'},
    ];
    const element = await make('warning-signs', {procedure: {...knee, contacts}});
    element.setAttribute('emergency-number', '911');
    await element.updateComplete;
    expect(byRole<HTMLAnchorElement>(element, 'link').map(({href}) => href)).to.deep.equal([
      'tel:911',
      'tel:5550100',
      'tel:5550100',
      'tel:5550111',
    ]);
    expect(textOf(element))
      .to.match(/Your care team *: *555 0100 *, weekdays.*Nights and weekends *: *555 0111/)
      .and.not.match(/\b112/);
  });

  it('makes no link of what is not a number', async () => {
    const element = await make('warning-signs', {procedure: knee});
    element.setAttribute('emergency-number', 'javascript:alert()');
    await element.updateComplete;
    expect(byRole(element, 'link')).to.have.length(0);
  });

  describe('whose urgency the source does not state', () => {
    const said = [{text: 'Fever'}, {text: 'Chest pain: call 911'}];
    const unlevelled = (heading: string): ProcedureInput => ({
      ...without('warningSigns'),
      more: [
        {heading, items: said},
        {heading: 'Cost', items: ['It costs nothing.']},
      ],
    });

    for (const heading of HEADINGS.warningSigns)
      it(`are shown as the source has them under “${heading}”`, async () => {
        const element = await make('warning-signs', {procedure: unlevelled(heading)});
        expect([...element.shadowRoot!.querySelectorAll('li')].map(({textContent}) => textContent)).to.deep.equal([
          'Fever',
          'Chest pain: call 911',
        ]);
        expect(textOf(element)).not.to.match(/does not say|costs/);
        const own = byRole(element, 'heading').map(nameOf);
        expect(own).to.deep.equal(heading === 'When to Get Help' ? ['When to get help'] : ['When to get help', heading]);
      });

    it('stand apart from those of each level, under a heading of their own', async () => {
      const element = await make('warning-signs', {procedure: {...knee, more: unlevelled('When to Get Help').more}});
      expect(byRole(element, 'heading').map(nameOf).at(-1)).to.equal('When to Get Help');
      expect(byRole(element, 'heading')).to.have.length(5);
      expect(textOf(element)).to.include('Fever');
    });
  });

  it('leaves out a level that has no signs', async () => {
    const warningSigns = knee.warningSigns!.filter(({urgency}) => urgency === 'urgent');
    expect(byRole(await make('warning-signs', {procedure: {...knee, warningSigns}}), 'group')).to.have.length(1);
  });
});
