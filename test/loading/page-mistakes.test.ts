import {expect} from '@open-wc/testing';
import {meant, nearest} from '../../src/loading/nearest-name.js';
import {checkMarkup} from '../../src/loading/page-mistakes.js';
import {tell} from '../../src/loading/tell.js';
import {textMistake} from '../../src/loading/text-mistake.js';
import {warnOnce} from '../../src/loading/warn-once.js';
import {waitUntil} from '../wait-until.js';

const TAGS = ['procedure-card', 'risk-list', 'procedure-list'];

/** Runs `act` and returns what was warned of. */
async function warned(act: () => unknown, count = 0): Promise<string[]> {
  const {warn} = console;
  const lines: string[] = [];
  console.warn = (line: string) => lines.push(line);
  try {
    await act();
    await waitUntil(() => lines.length >= count);
  } finally {
    console.warn = warn;
  }
  return lines;
}

const check = (markup: string): Promise<string[]> => {
  const room = document.createElement('div');
  room.append(document.createRange().createContextualFragment(markup));
  return warned(() => checkMarkup([room], TAGS));
};

describe('slips of the pen', () => {
  for (const [markup, words] of [
    ['<procedure-carrd></procedure-carrd>', '<procedure-carrd> is not an element. Did you mean <procedure-card>?'],
    ['<p class="risk-lsit"></p>', 'class="risk-lsit" asks for no element. Did you mean class="risk-list"?'],
    ['<p class="procedure card"></p>', 'class="procedure card" asks for no element. Did you mean class="procedure-card"?'],
    ['<a href="/knee.html#procedure-crd">Knee</a>', '#procedure-crd asks for no element. Did you mean #procedure-card?'],
    ['<p data-risk-lst></p>', 'data-risk-lst asks for no element. Did you mean data-risk-list?'],
  ] as const)
    it(`are reported once in ${markup}`, async () => {
      expect(await check(markup)).to.deep.equal([words]);
      expect(await check(markup)).to.deep.equal([]);
    });

  it('are values that do the opposite of what they say', async () => {
    await import('../../src/elements/prep-checklist/prep-checklist.js');
    const room = document.createElement('div');
    for (const value of ['no', 'false', 'off', '']) {
      room.append(document.createElement('prep-checklist'));
      room.lastElementChild!.setAttribute('remember', value);
      room.lastElementChild!.setAttribute('src', 'a.json');
      room.lastElementChild!.setAttribute('calendar-title', value);
    }
    expect(await warned(() => checkMarkup([room], ['prep-checklist']))).to.deep.equal([
      '<prep-checklist> remember="no" turns it on. To turn it off, leave the attribute out.',
      '<prep-checklist> remember="off" turns it on. To turn it off, leave the attribute out.',
    ]);
  });

  it('name the provider that has no record, and not what is inside', async () => {
    await import('../../src/elements/procedure-card/procedure-card.js');
    await import('../../src/elements/risk-list/risk-list.js');
    await import('../../src/elements/benefit-list/benefit-list.js');
    const room = document.createElement('div');
    const source = document.createElement('procedure-source');
    source.append(document.createElement('risk-list'));
    room.append(source);
    expect((await warned(() => checkMarkup([room], ['procedure-source', 'risk-list']))).join()).to.not.include('<risk-list>');
    const [made, late] = [document.createElement('risk-list'), document.createElement('benefit-list')];
    made.setAttribute('data-procedure-elements-made', '');
    room.append(made, late);
    document.body.append(room);
    const lines = await warned(() => {
      checkMarkup([room], ['risk-list', 'benefit-list']);
      // Its page gives it a record soon.
      late.setAttribute('src', 'data:,');
    }, 1);
    room.remove();
    expect(lines.filter((line) => line.includes('no record'))).to.deep.equal([
      'data-risk-list has no record. Write its address: data-risk-list data-src="knee.json".',
    ]);
  });

  it('are not what other software means', async () => {
    expect(
      await check(
        '<x-card></x-card><p class="card list risk procedure review-date" data-id="1"></p><a href="#procedure-info">Info</a><p class="risk-list" data-procedure-elements="filled"></p>',
      ),
    ).to.deep.equal([]);
  });

  it('are compared with names that are near', () => {
    expect(nearest('scr', ['src', 'sort'])).to.equal('src');
    expect(nearest('knee', ['src', 'sort'])).to.equal(undefined);
    expect(meant('x', ['sort'])).to.equal('.');
    expect(meant('srot', ['sort'])).to.equal('. Did you mean "sort"?');
  });
});

describe('texts that are not records', () => {
  it('are reported as what they are', () => {
    expect(textMistake('\n<!doctype html>')).to.include('is a web page');
    expect(textMistake(new TextDecoder().decode(Uint8Array.from([255, 254, 123, 0])))).to.include('UTF-16');
    expect(textMistake('{"id": 1')).to.equal(undefined);
  });
});

describe('content that a server wrote', () => {
  it('does not mean that an element is not closed', async () => {
    const text = '<div lang="en" dir="ltr"><h1>Knee</h1><h2>Risks</h2></div>';
    expect(await check(`<procedure-card src="a.json">${text}</procedure-card>`)).to.deep.equal([]);
    expect(await check(`<procedure-card src="a.json">${text}<h2>Visit</h2></procedure-card>`)).to.have.length(1);
  });
});

describe('warnings', () => {
  it('are written once', async () => {
    expect(await warned(() => [warnOnce('one'), warnOnce('one')])).to.deep.equal(['one']);
    expect(await warned(() => tell('origin', 'nowhere'), 1)).to.deep.equal([
      'procedure-elements-origins: "nowhere" is not a valid origin such as https://example.org.',
    ]);
  });
});
