import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/elements/glossary-term/glossary-term.js';

/** Has no record, so none of the five states: the author gives the word and what it means. */
const meta: Meta = {title: 'Elements/glossary-term', component: 'glossary-term', tags: ['autodocs']};
export default meta;

export const Ready: StoryObj = {
  render: () => html`<p>A <glossary-term definition="A growth that is not normal.">tumor</glossary-term> was found.</p>`,
};

/** The definition is part of the sentence and is read out when it opens. */
export const Open: StoryObj = {
  ...Ready,
  play: ({canvasElement}) => canvasElement.querySelector('glossary-term')?.shadowRoot?.querySelector('button')?.click(),
};

/** Without a definition the word is plain text. */
export const Empty: StoryObj = {render: () => html`<p>A <glossary-term>tumor</glossary-term> was found.</p>`};

export const SeveralInOneText: StoryObj = {
  render: () => html`<p>
    A <glossary-term definition="A growth that is not normal.">tumor</glossary-term> may need a
    <glossary-term definition="Taking a small piece to look at it closely.">biopsy</glossary-term>.
  </p>`,
};
