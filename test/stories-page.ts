import type {StoryObj} from '@storybook/web-components-vite';
import {LitElement, render} from 'lit';
import '../src/server/languages.js';
import {renderStory, type StoryFile} from '../stories/render-story.js';
// @ts-expect-error Made by test/stories-plugin.mjs: every story file there is.
import files from '/all-stories.js';

let stage: HTMLElement;

const filesByTitle = new Map(Object.values(files as Record<string, StoryFile>).map((file) => [file.default.title!, file]));

/** Every story as its title, its name and the medium that it is for. */
const list = [...filesByTitle].flatMap(([title, file]) =>
  Object.entries(file)
    .filter(([name]) => name !== 'default')
    .map(([name, {globals}]) => ({title, name, medium: globals?.medium as string | undefined})),
);

/** Every element below a root, shadow roots included. */
const deep = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((el) => [el, ...(el.shadowRoot ? deep(el.shadowRoot) : [])]);

/** Resolves when no element and no picture has anything left to show. */
async function settle(): Promise<void> {
  for (let count = -1; count !== deep(stage).length;) {
    const elements = deep(stage);
    count = elements.length;
    await Promise.all(elements.map((el) => (el instanceof LitElement ? el.updateComplete : undefined)));
    await Promise.all(elements.map((el) => (el instanceof HTMLImageElement ? el.decode().catch(() => undefined) : undefined)));
  }
  await document.fonts.ready;
  // What is off the screen is rendered once it is known to be on it.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

/** Shows a story alone on the page. */
async function show(title: string, name: string, lang: string): Promise<void> {
  stage = document.createElement('main');
  document.body.replaceChildren(stage);
  Object.assign(document.documentElement, {lang, dir: lang === 'ar' ? 'rtl' : 'ltr'});
  const file = filesByTitle.get(title)!;
  const story: StoryObj = file[name]!;
  render(renderStory(file, story), stage);
  await settle();
  await story.play?.({canvasElement: stage} as never);
  await settle();
}

Object.assign(globalThis, {stories: {list, show, settle}});
