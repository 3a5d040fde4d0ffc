import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {Catalog} from '../../src/catalog/catalog.js';
import '../../src/elements/procedure-list/procedure-list.js';
import {catalog, manyProcedures} from '../catalogs.js';

/** Shows a catalog rather than a record: it cannot be stale. */
const meta: Meta = {title: 'Elements/procedure-list', component: 'procedure-list', tags: ['autodocs']};
export default meta;

const type = (canvas: HTMLElement, words: string): void => {
  const input = canvas.querySelector('procedure-list')!.shadowRoot!.querySelector('input')!;
  input.value = words;
  input.dispatchEvent(new InputEvent('input', {bubbles: true}));
};

export const Ready: StoryObj = {render: () => html`<procedure-list .catalog=${catalog}></procedure-list>`};

export const Waiting: StoryObj = {render: () => html`<procedure-list></procedure-list>`};

export const WaitingWithFallback: StoryObj = {
  render: () => html`<procedure-list><a href="/procedures/">All procedures</a></procedure-list>`,
};

/** Words, or their beginnings, in any order. */
export const Filtered: StoryObj = {...Ready, play: ({canvasElement}) => type(canvasElement, 'repl kn')};

/** Nothing fits. */
export const NothingFound: StoryObj = {...Ready, play: ({canvasElement}) => type(canvasElement, 'unicorn')};

/** The catalog has no procedures. */
export const Empty: StoryObj = {
  render: () => html`<procedure-list .catalog=${{format: 1, procedures: []} satisfies Catalog}></procedure-list>`,
};

/** A single place and a single person: there is nothing to choose. */
export const OneProcedure: StoryObj = {
  render: () =>
    html`<procedure-list .catalog=${{format: 1, procedures: catalog.procedures.slice(2)} satisfies Catalog}></procedure-list>`,
};

export const Failed: StoryObj = {
  render: () => html`<procedure-list .catalog=${{format: 2} as unknown as Catalog}></procedure-list>`,
};

/** The author's own content stays. */
export const FailedWithFallback: StoryObj = {
  render: () =>
    html`<procedure-list .catalog=${{format: 2} as unknown as Catalog}><a href="/procedures/">All procedures</a></procedure-list>`,
};

/** What is off the screen costs nothing. */
export const Hundred: StoryObj = {render: () => html`<procedure-list .catalog=${manyProcedures(100)}></procedure-list>`};
