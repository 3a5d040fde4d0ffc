import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {renderStory} from '../render-story.js';
import {storyFiles} from './story-files.js';

/** Every element on one page, each with the record of a knee replacement. */
const meta: Meta = {title: 'Overview/All elements'};
export default meta;

export const AllElements: StoryObj = {
  render: () =>
    html`${storyFiles.map(
      (file) =>
        html`<section>
          <h2><code>&lt;${file.default.component}&gt;</code></h2>
          ${renderStory(file, file.Ready!, {'heading-level': 3})}
        </section>`,
    )}`,
};
