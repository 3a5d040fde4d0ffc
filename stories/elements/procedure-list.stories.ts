import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {Catalog} from '../../src/catalog/catalog.js';
import '../../src/elements/procedure-list/procedure-list.js';
import {catalog, manyProcedures} from '../catalogs.js';

// Shows a catalog rather than a record: it cannot be stale.
const meta: Meta = {title: 'Elements/procedure-list', component: 'procedure-list', tags: ['autodocs']};
export default meta;

const type = (canvas: HTMLElement, words: string): void => {
  const input = canvas.querySelector('procedure-list')!.shadowRoot!.querySelector('input')!;
  input.value = words;
  input.dispatchEvent(new InputEvent('input', {bubbles: true}));
};

export const Ready: StoryObj = {args: {catalog}};

export const Waiting: StoryObj = {};

export const WaitingWithFallback: StoryObj = {
  args: {content: html`<a href="/procedures/">All procedures</a>`},
};

/** Words, or their beginnings, in any order. */
export const Filtered: StoryObj = {...Ready, play: ({canvasElement}) => type(canvasElement, 'repl kn')};

/** Nothing fits. */
export const NothingFound: StoryObj = {...Ready, play: ({canvasElement}) => type(canvasElement, 'unicorn')};

/** The catalog has no procedures. */
export const Empty: StoryObj = {
  args: {catalog: {format: 1, procedures: []} satisfies Catalog},
};

/** A single place and a single person: there is nothing to choose. */
export const OneProcedure: StoryObj = {
  args: {catalog: {format: 1, procedures: catalog.procedures.slice(2)} satisfies Catalog},
};

export const Failed: StoryObj = {
  args: {catalog: {format: 2} as unknown as Catalog},
};

/** A catalog of an origin that the page does not allow: its reader can try again. */
export const FailedToLoad: StoryObj = {
  args: {src: 'https://elsewhere.example/catalog.json'},
  play: async ({canvasElement}) => {
    const {shadowRoot} = canvasElement.querySelector('procedure-list')!;
    while (!shadowRoot!.querySelector('[part=retry]')) await new Promise(requestAnimationFrame);
  },
};

/** The author's own content stays. */
export const FailedWithFallback: StoryObj = {
  args: {catalog: {format: 2} as unknown as Catalog, content: html`<a href="/procedures/">All procedures</a>`},
};

/** Entries off the screen are not rendered. */
export const Hundred: StoryObj = {args: {catalog: manyProcedures(100)}};
