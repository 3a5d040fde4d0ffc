import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/elements/code-search/code-search.js';
import {renderElement} from '../render-element.js';
import {until} from '../until.js';
import type {CodeSearch} from '../../src/elements/code-search/code-search.js';

// Has no record, so none of the five states. The codes here are 23 of the public-domain lists, packed by the index command.
const meta: Meta = {title: 'Elements/code-search', component: 'code-search', tags: ['autodocs']};
export default meta;

/** Types as a reader does, and waits for the answer. */
const type =
  (text: string, ...keys: string[]): StoryObj['play'] =>
  async ({canvasElement}) => {
    const search = canvasElement.querySelector<CodeSearch>('code-search')!;
    const root = search.shadowRoot!;
    const input = root.querySelector('input')!;
    input.focus();
    input.value = text;
    input.dispatchEvent(new Event('input', {bubbles: true}));
    await until(() => root.querySelector('[role=option], [part=retry]'));
    for (const key of keys) {
      input.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
      await search.updateComplete;
    }
  };

export const Ready: StoryObj = {args: {index: 'codes/'}};

/** Synonyms lead to codes, and the answer states why. */
export const EverydayWords: StoryObj = {...Ready, play: type('appendix removal', 'ArrowDown')};

/** Codes of one family share a line; the next line opens the family. */
export const Family: StoryObj = {...Ready, play: type('knee replacement', 'ArrowDown', 'ArrowDown', 'Enter')};

export const ByCode: StoryObj = {...Ready, play: type('0sr.c0j')};

/** A code that a record of the catalog has: the list says that there is a page. */
export const WithPages: StoryObj = {
  args: {index: 'codes/', catalog: 'codes/catalog.json'},
  play: type('knee replacement', 'ArrowDown'),
};

/** Once it is picked, the page is linked. */
export const PageLinked: StoryObj = {
  ...WithPages,
  play: async (context) => {
    await type('0SRC0J9', 'ArrowDown', 'Enter')!(context);
    const root = context.canvasElement.querySelector('code-search')!.shadowRoot!;
    await until(() => root.querySelector('[part=link]'));
  },
};

/** Without the catalog the search is as before. */
export const CatalogFailed: StoryObj = {
  args: {index: 'codes/', catalog: 'nothing.json'},
  play: type('0SRC0J9', 'ArrowDown', 'Enter'),
};

/** The server is not available: the files answer, and one can try again. */
export const ServerFailed: StoryObj = {
  args: {
    server: 'nothing/ValueSet/$expand?url=http://example.org/ValueSet/pcs',
    systems: 'ICD-10-PCS',
    index: 'codes/',
  },
  play: type('gallbladder', 'ArrowDown'),
};

/** The codes cannot be loaded: it states so, and one can try again. */
export const Failed: StoryObj = {args: {index: 'nothing/'}, play: type('knee')};

/** In a form: a name, a value, required; what is typed may stay free text. */
export const InForm: StoryObj = {
  args: {index: 'codes/', name: 'code', label: 'Code of the procedure', value: '0SRC0J9', required: true},
  render: (args) => html`<form>
    ${renderElement('code-search', args)}
    <p><button>Send</button> <button type="reset">Reset</button></p>
  </form>`,
};

export const Disabled: StoryObj = {
  args: {index: 'codes/', value: '0SRC0J9', disabled: true},
};
