import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {UnderstandingCheck} from '../../../src/elements/understanding-check/understanding-check.js';
import type {ProcedureInput} from '../../../src/model/procedure.js';
import {behavesAsElement, knee, make, onPaper, textOf, without} from '../helpers.js';

behavesAsElement('understanding-check', {
  load: () => import('../../../src/elements/understanding-check/understanding-check.js'),
  words: ({warningSigns = []}) => warningSigns.find(({urgency}) => urgency === 'emergency')!.text,
});

const authored: ProcedureInput = {
  ...without('preparation', 'warningSigns'),
  understanding: [
    {
      text: 'Who drives?',
      answers: [{text: 'I do'}, {text: 'Another adult', right: true}],
      because: 'Have another adult drive you.',
      field: 'preparation',
    },
    {text: 'Where do you go?', answers: [{text: 'Ward 1', right: true}, {text: 'Ward 2'}], because: 'Come to ward 1.'},
  ],
};
const check = async (procedure: ProcedureInput) => (await make('understanding-check', {procedure})) as UnderstandingCheck;
const group = (element: Element, name: string) =>
  [...element.shadowRoot!.querySelectorAll('fieldset')].find((one) => textOf(one.querySelector('legend')!).includes(name))!;
const answerTo = (element: Element, name: string) => textOf(group(element, name).parentElement!.querySelector('[role=status]')!);

describe('<understanding-check>', () => {
  it('understanding-check: quotes the record after a right and after a wrong answer, by keyboard', async () => {
    const element = await check(authored);
    group(element, 'Who drives?').querySelector('input')!.focus();
    await sendKeys({press: ' '});
    await element.updateComplete;
    expect(answerTo(element, 'Who drives?')).to.include('Not quite.').and.include('Have another adult drive you.');
    await sendKeys({press: 'ArrowDown'});
    await element.updateComplete;
    expect(answerTo(element, 'Who drives?')).to.include('Yes.').and.include('Have another adult drive you.');
    expect(answerTo(element, 'Where do you go?').trim()).to.equal('');
  });

  it('understanding-check: names each group of answers by its question', async () => {
    const element = await check(knee);
    const groups = [...element.shadowRoot!.querySelectorAll('fieldset')];
    expect(groups.length).to.be.above(3);
    expect(groups.every((one) => one.querySelector('legend')!.textContent!.trim().length > 10)).to.equal(true);
  });

  it('understanding-check: keeps no score and stores nothing', async () => {
    const {setItem} = Storage.prototype;
    const stored: string[] = []; // of this page alone: others of its origin are open at the same time
    Storage.prototype.setItem = (key) => void stored.push(key);
    const element = await check(authored);
    group(element, 'Where').querySelector('input')!.click();
    await element.updateComplete;
    Storage.prototype.setItem = setItem;
    expect(stored).to.deep.equal([]);
    expect(textOf(element)).not.to.match(/\d+ (of|out of|\/) \d+/);
  });

  it('understanding-check: drops the answers when another record comes', async () => {
    const element = await check(authored);
    group(element, 'Where').querySelector('input')!.click();
    await element.updateComplete;
    element.procedure = {...authored, id: 'other'};
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('input:checked')).to.have.length(0);
    expect(answerTo(element, 'Where').trim()).to.equal('');
  });

  it('understanding-check: leads to the part of the page with the sentence, where there is one', async () => {
    await import('../../../src/elements/prep-checklist/prep-checklist.js');
    const element = await check(authored);
    group(element, 'Who drives?').querySelector('input')!.click();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('button')).to.equal(null);
    const list = document.createElement('prep-checklist');
    element.after(list);
    element.requestUpdate();
    await element.updateComplete;
    element.shadowRoot!.querySelector('button')!.click();
    expect(document.activeElement).to.equal(list);
  });

  it('understanding-check: prints what is still open, with its sentence, and not what was answered rightly', async () => {
    const element = await check(authored);
    group(element, 'Where').querySelector('input')!.click();
    await element.updateComplete;
    await onPaper(element, () => {
      const paper = (element.shadowRoot!.querySelector('.base') as HTMLElement).innerText;
      expect(paper).to.include('Talk about these').and.include('Who drives?').and.include('Have another adult drive you.');
      expect(paper).not.to.include('Where do you go?');
      expect(paper).not.to.include('I do');
    });
  });

  it('understanding-check: says so where there is nothing to ask', async () => {
    expect(textOf(await check(without('preparation', 'warningSigns')))).to.include('nothing to check');
  });
});
