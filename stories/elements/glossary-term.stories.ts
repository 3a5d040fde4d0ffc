import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/elements/glossary-term/glossary-term.js';
import {renderElement} from '../render-element.js';

// Has no record and so none of the five states: the author gives the word and its meaning.
const meta: Meta = {
  title: 'Elements/glossary-term',
  component: 'glossary-term',
  tags: ['autodocs'],
  render: (args) => html`<p>A ${renderElement('glossary-term', args)} was found.</p>`,
};
export default meta;

const tumor = {content: 'tumor', definition: 'A growth that is not normal.'};
const biopsy = {content: 'biopsy', definition: 'Taking a small piece to look at it closely.'};

export const Ready: StoryObj = {args: tumor};

/** The definition is part of the sentence and is read out when it opens. */
export const Open: StoryObj = {
  ...Ready,
  play: ({canvasElement}) => canvasElement.querySelector('glossary-term')?.shadowRoot?.querySelector('button')?.click(),
};

/** Without a definition the word is plain text. */
export const Empty: StoryObj = {args: {content: 'tumor'}};

export const SeveralInOneText: StoryObj = {
  args: tumor,
  render: (args) =>
    html`<p>A ${renderElement('glossary-term', args)} may need a ${renderElement('glossary-term', {...args, ...biopsy})}.</p>`,
};
