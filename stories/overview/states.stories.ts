import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {renderStory} from '../render-story.js';
import {storyFiles} from './story-files.js';

/**
 * Every element in each of its states. *Waiting*: the record is on its way. *Empty*: the record does not state it.
 * *Stated none*: the record states that there are none. *Stale*: the next review is overdue.
 */
const meta: Meta = {
  title: 'Overview/Elements and states',
  parameters: {
    layout: 'fullscreen',
    // A page has one card; here are several of the same record.
    a11y: {config: {rules: [{id: 'landmark-unique', enabled: false}]}},
  },
};
export default meta;

const STATES = ['Ready', 'Waiting', 'Empty', 'StatedNone', 'Failed', 'FailedWithFallback', 'Stale'];

export const States: StoryObj = {
  render: () =>
    html`<div class="matrix" role="region" aria-label="Element by state" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Element</th>
            ${STATES.map((state) => html`<th scope="col">${state}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${storyFiles
            // A word without a record, and a search, have no such states.
            .filter(({Waiting}) => Waiting)
            .map(
              (file) =>
                html`<tr>
                  <th scope="row"><code>${file.default.component}</code></th>
                  ${STATES.map((state) => html`<td>${file[state] ? renderStory(file, file[state]) : '–'}</td>`)}
                </tr>`,
            )}
        </tbody>
      </table>
    </div>`,
};
