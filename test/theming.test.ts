import {expect} from '@open-wc/testing';
import {LitElement, nothing, render, type CSSResult} from 'lit';
import {elements} from '../stories/manifest.js';
import {renderElement} from '../stories/render-element.js';
import {renderStory, type StoryFile} from '../stories/render-story.js';
import {Tokens} from '../stories/elements/procedure-card.stories.js';
// @ts-expect-error Served by test/stories-plugin.mjs: every story file there is.
import files from '/all-stories.js';

const deep = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? deep(element.shadowRoot) : [])]);

const names = (list: readonly {name: string}[] = []): string[] => list.map(({name}) => name).sort();

/** Parts by tag, in all states that the stories show. */
async function shownParts(): Promise<Map<string, Set<string>>> {
  const parts = new Map<string, Set<string>>();
  const collect = (root: ParentNode): void => {
    for (const {localName, shadowRoot} of deep(root)) {
      const own = parts.get(localName) ?? new Set();
      if (shadowRoot) parts.set(localName, own);
      for (const {part} of shadowRoot?.querySelectorAll('[part]') ?? []) part.forEach((name) => own.add(name));
    }
  };
  const stage = document.createElement('div');
  document.body.append(stage);
  for (const file of Object.values(files as Record<string, StoryFile>)) {
    const {default: meta, ...stories} = file;
    for (const story of Object.values(stories)) {
      render(renderStory(file, story), stage);
      await settled(stage);
      await story.play?.({canvasElement: stage} as never);
      await settled(stage);
      collect(stage);
      render(nothing, stage);
    }
    if (meta.component) expect(parts.has(meta.component), meta.component).to.equal(true);
  }
  stage.remove();
  return parts;
}

async function settled(root: ParentNode): Promise<void> {
  for (let count = -1; count !== deep(root).length;) {
    count = deep(root).length;
    await Promise.all(deep(root).map((element) => (element instanceof LitElement ? element.updateComplete : undefined)));
  }
}

describe('theming', () => {
  const {error} = console;
  before(() => {
    console.error = () => undefined; // Records that fail on purpose say so there.
  });
  after(() => {
    console.error = error;
  });

  it('documents every part that an element has, and no other', async () => {
    const shown = await shownParts();
    const documented = [...elements.values()].map(({tagName, cssParts}) => [tagName, names(cssParts)]);
    const found = [...elements.keys()].map((tag) => [tag, [...(shown.get(tag) ?? [])].sort()]);
    expect(Object.fromEntries(found)).to.deep.equal(Object.fromEntries(documented));
  }).timeout(120_000);

  it('documents every token that a sheet reads, and no other; the story changes each', async () => {
    const known = [...new Set([...elements.values()].flatMap(({cssProperties}) => names(cssProperties)))].sort();
    const sheets = [...elements.keys()]
      .flatMap((tag) => (customElements.get(tag) as typeof LitElement).elementStyles)
      .map((style) => (style as CSSResult).cssText);
    const read = sheets.join('').matchAll(/var\((--procedure-[a-z-]+)/g);
    expect([...new Set([...read].map(([, name]) => name))].sort()).to.deep.equal(known);
    const {procedure, ...tokens} = Tokens.args!;
    expect(procedure).to.be.an('object');
    expect(Object.keys(tokens).sort()).to.deep.equal(known);
  });

  it('lets each token change what it says', async () => {
    const looks = async (args: object): Promise<string> => {
      const stage = document.body.appendChild(document.createElement('div'));
      render(renderElement('procedure-card', {procedure: Tokens.args!.procedure, ...args}), stage);
      await settled(document.body);
      const seen = deep(document.body).flatMap((element) => {
        const {color, borderColor, borderBlockEndColor, borderRadius, fontSize, marginBlockStart, maxInlineSize, minBlockSize} =
          getComputedStyle(element);
        return [color, borderColor, borderBlockEndColor, borderRadius, fontSize, marginBlockStart, maxInlineSize, minBlockSize];
      });
      stage.remove();
      return seen.join();
    };
    const plain = await looks({});
    expect(await looks({})).to.equal(plain);
    for (const [name, value] of Object.entries(Tokens.args!)) {
      if (name === 'procedure' || name === '--procedure-space') continue; // Kept free while the record is on its way.
      expect((await looks({[name]: value})) === plain, name).to.equal(false);
    }
  });

  it('keeps the height that --procedure-space asks for until the record is there', async () => {
    const height = async (space: string): Promise<string> => {
      const element = document.body.appendChild(document.createElement('risk-list'));
      element.style.setProperty('--procedure-space', space);
      await element.updateComplete;
      const {minBlockSize} = getComputedStyle(element.shadowRoot!.querySelector('[aria-busy=true]')!);
      element.remove();
      return minBlockSize;
    };
    expect([await height('100px'), await height('300px')]).to.deep.equal(['100px', '300px']);
  });

  it('has the documented scale at any size of the text', async () => {
    const [, table] = /<!-- scale -->([^]*)<!-- .scale -->/.exec(await (await fetch('/docs/elements.md')).text())!;
    const rows = [...table!.matchAll(/^\| ([a-z ]+?) \| ([\d.]+)/gm)].map(([, role, em]) => [role, Number(em)]);
    for (const size of [20, 30]) {
      const stage = document.body.appendChild(document.createElement('div'));
      stage.style.fontSize = `${size}px`;
      const notes = {indications: {lead: 'One paragraph.\n\nAnother one.'}};
      const tags = ['indication-list', 'question-list'];
      for (const tag of tags)
        render(
          renderElement(tag, {procedure: {...Tokens.args!.procedure, notes}}),
          stage.appendChild(document.createElement('div')),
        );
      await settled(stage);
      const look = (selector: string, tag = 'indication-list'): CSSStyleDeclaration =>
        getComputedStyle(stage.querySelector(tag)!.shadowRoot!.querySelector(selector)!);
      const found = {
        text: look('.base').fontSize,
        'section heading': look('.heading').fontSize,
        subheading: look('.subheading').fontSize,
        'less important text': look('.muted', 'question-list').fontSize,
        'space between paragraphs': look('p + p').marginBlockStart,
        'space between items of a list': look('.list > li + li').marginBlockStart,
        'corner of a field or button': look('textarea', 'question-list').borderTopLeftRadius,
      };
      const ems = Object.entries(found).map(([role, px]) => [role, Math.round((parseFloat(px) / size) * 100) / 100]);
      expect(ems).to.deep.equal(rows);
      stage.remove();
    }
  });
});
