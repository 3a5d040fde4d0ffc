import type {StoryObj} from '@storybook/web-components-vite';
import {expect} from '@open-wc/testing';
import {LitElement, nothing, render, type CSSResult} from 'lit';
import {Tokens} from '../stories/elements/procedure-card.stories.js';
// @ts-expect-error Served by test/stories-plugin.mjs: every story file there is.
import files from '/all-stories.js';

type StoryFile = {default: {component: string}} & Record<string, StoryObj>;
interface Declaration {
  tagName?: string;
  cssParts?: {name: string}[];
  cssProperties?: {name: string}[];
}

const deep = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? deep(element.shadowRoot) : [])]);

const names = (list: {name: string}[] = []): string[] => list.map(({name}) => name).sort();

/** What the guide on theming and the README say; both are made from the manifest. */
async function documented(): Promise<Declaration[]> {
  const response = await fetch('/custom-elements.json', {headers: {accept: 'application/json'}});
  const {modules} = (await response.json()) as {modules: {declarations?: Declaration[]}[]};
  return modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
}

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
  for (const {default: meta, ...stories} of Object.values(files as Record<string, StoryFile>)) {
    for (const story of Object.values(stories)) {
      render(story.render!({...story.args}, {} as never), stage);
      await settled(stage);
      await story.play?.({canvasElement: stage} as never);
      await settled(stage);
      collect(stage);
      render(nothing, stage);
    }
    expect(parts.has(meta.component), meta.component).to.equal(true);
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
    for (const {tagName, cssParts} of await documented())
      expect([...(shown.get(tagName!) ?? [])].sort(), tagName).to.deep.equal(names(cssParts));
  }).timeout(120_000);

  it('documents every token that a sheet reads, and no other; the story changes each', async () => {
    const elements = await documented();
    const known = [...new Set(elements.flatMap(({cssProperties}) => names(cssProperties)))].sort();
    const sheets = elements
      .flatMap(({tagName}) => (customElements.get(tagName!) as typeof LitElement).elementStyles)
      .map((style) => (style as CSSResult).cssText);
    const read = sheets.join('').matchAll(/var\((--procedure-[a-z-]+)/g);
    expect([...new Set([...read].map(([, name]) => name))].sort()).to.deep.equal(known);
    expect(Object.keys(Tokens.args!).sort()).to.deep.equal(known);
  });

  it('lets each token change what it says', async () => {
    const looks = async (args: object): Promise<string> => {
      const card = Tokens.render!(args, {} as never) as HTMLElementTagNameMap['procedure-card'];
      document.body.append(card);
      await settled(document.body);
      const seen = deep(document.body).flatMap((element) => {
        const {color, borderColor, borderBlockEndColor, fontSize, maxInlineSize, minBlockSize} = getComputedStyle(element);
        return [color, borderColor, borderBlockEndColor, fontSize, maxInlineSize, minBlockSize];
      });
      card.remove();
      return seen.join();
    };
    const plain = await looks({});
    expect(await looks({})).to.equal(plain);
    for (const [name, value] of Object.entries(Tokens.args!)) {
      if (name === '--procedure-space') continue; // Kept free while the record is on its way.
      expect((await looks({[name]: value})) === plain, name).to.equal(false);
    }
  });
});
