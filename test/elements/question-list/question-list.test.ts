import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {QuestionList} from '../../../src/elements/question-list/question-list.js';
import type {ProcedureInput} from '../../../src/model/procedure.js';
import {behavesAsElement, byRole, knee, make, onPaper, statingNone, textOf, without} from '../helpers.js';

behavesAsElement('question-list', {
  load: () => import('../../../src/elements/question-list/question-list.js'),
  words: ({questions: [first] = []}) => (typeof first === 'string' ? first : first!.text),
  silent: without('questions'),
  none: statingNone('questions'),
});

async function list(procedure: ProcedureInput, remember = false): Promise<QuestionList> {
  const element = Object.assign(await make('question-list', {procedure}), {remember}) as QuestionList;
  await element.updateComplete;
  return element;
}

const field = (element: Element, name: RegExp) => byRole<HTMLTextAreaElement>(element, 'textbox', name)[0]!;

async function write(element: QuestionList, name: RegExp, text: string): Promise<void> {
  field(element, name).focus();
  await sendKeys({type: text});
  await element.updateComplete;
}

describe('<question-list>', () => {
  afterEach(() => localStorage.clear());

  it('asks about what the record is silent on, and about that alone', async () => {
    const asked = async (procedure: ProcedureInput) => textOf(await list(procedure));
    expect(await asked(knee)).not.to.match(/other options\?|risks for me|helps me|do nothing/);
    expect(await asked(without('alternatives')))
      .to.include('What are my other options?')
      .and.include('if I do nothing?');
    expect(await asked(without('risks')))
      .to.include('What are the risks for me?')
      .and.not.include('other options?');
    expect(await asked(without('benefits'))).to.include('How likely is this to help me?');
    expect(await asked({...knee, alternatives: ['Exercise']}))
      .to.include('What happens if I do nothing?')
      .and.not.include('other options?');
    expect(await asked(statingNone('risks'))).not.to.include('risks for me');
  });

  it('takes questions and notes, prints them whole, and stores nothing', async () => {
    const element = await list(knee);
    await write(element, /^Your own questions/, 'Can I kneel?');
    await write(element, /^Your notes/, 'Ask my daughter to come.');
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(textOf(element)).to.include('not saved');
    expect(byRole(element, 'button')).to.have.length(0);
    const papers = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.paper')];
    expect(papers.every((paper) => paper.offsetHeight === 0)).to.equal(true);
    await onPaper(element, () => {
      expect(papers.every((paper) => paper.offsetHeight > 0)).to.equal(true);
      expect(papers.map((paper) => paper.innerText)).to.deep.equal(['Can I kneel?', 'Ask my daughter to come.']);
      expect(byRole(element, 'textbox').every((box) => box.offsetHeight === 0)).to.equal(true);
    });
  });

  it('remembers on this device where it is asked to, and forgets at a press', async () => {
    const element = await list(knee, true);
    await write(element, /^Your notes/, 'Ask about driving.');
    expect(textOf(element)).to.include('saved on this device only');
    expect(localStorage).to.have.length(1);

    const again = await list(knee, true);
    expect(field(again, /^Your notes/).value).to.equal('Ask about driving.');
    expect(field(await list({...knee, version: '99'}, true), /^Your notes/).value).to.equal('');
    expect(field(await list(knee), /^Your notes/).value).to.equal('');

    byRole(again, 'button', 'Delete my notes')[0]!.focus();
    await sendKeys({press: 'Enter'});
    await again.updateComplete;
    expect(localStorage).to.have.length(0);
    expect(field(again, /^Your notes/).value).to.equal('');
    expect(textOf(again)).to.include('have been deleted');
  });

  it('keeps what is written when the same record comes again, and not for another', async () => {
    const element = await list(knee);
    await write(element, /^Your notes/, 'Mine');
    element.procedure = {...knee};
    await element.updateComplete;
    expect(field(element, /^Your notes/).value).to.equal('Mine');
    element.procedure = {...knee, id: 'hip-replacement'};
    await element.updateComplete;
    expect(field(element, /^Your notes/).value).to.equal('');
  });

  it('says so where the device keeps nothing', async () => {
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const element = await list(knee, true);
      await write(element, /^Your notes/, 'Mine');
      expect(field(element, /^Your notes/).value).to.equal('Mine');
      expect(textOf(element)).to.include('not saved');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('takes nothing from storage that it cannot have written', async () => {
    const element = await list(knee, true);
    await write(element, /^Your notes/, 'Mine');
    for (const value of ['[1]', '{"own":1,"notes":{}}', 'null', '{']) {
      localStorage.setItem(localStorage.key(0)!, value);
      expect(field(await list(knee, true), /^Your notes/).value, value).to.equal('');
    }
  });
});
