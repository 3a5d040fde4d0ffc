import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/elements/procedure-card/procedure-card.js';
import '../../src/elements/procedure-pictures/procedure-pictures.js';
import type {ProcedureInput} from '../../src/model/procedure.js';
import {renderElement} from '../render-element.js';
import {fallback, invalid, knee, stale} from '../states.js';

const meta: Meta = {title: 'Elements/procedure-pictures', component: 'procedure-pictures', tags: ['autodocs']};
export default meta;

const picture = {
  src: '/pictures/knee-joint.svg',
  alt: 'A knee joint from the front. A metal cap covers the end of the thigh bone, a metal plate lies on the shin bone.',
  caption: 'The new joint: metal on both bones, plastic in between.',
  credit: 'Drawing of the procedure-elements project',
  licence: 'MIT',
  section: 'steps',
};

/** The knee replacement with a picture of the new joint. */
const pictured: ProcedureInput = {...knee, pictures: [picture]};

/** Press the picture to enlarge it. */
export const Ready: StoryObj = {args: {procedure: pictured}};

export const Waiting: StoryObj = {};

export const WaitingWithFallback: StoryObj = {args: {content: fallback}};

/** Without pictures nothing is shown. */
export const Empty: StoryObj = {args: {procedure: knee}};

export const Failed: StoryObj = {args: {procedure: invalid}};

export const FailedWithFallback: StoryObj = {args: {procedure: invalid, content: fallback}};

export const Stale: StoryObj = {args: {procedure: {...stale, pictures: [picture]}}};

/** A picture of another server is shown as its words, until the page allows that server. */
export const NotAllowed: StoryObj = {
  args: {procedure: {...knee, pictures: [{...picture, src: 'https://pictures.example.org/knee.png'}]}},
};

/** A picture that only decorates cannot be enlarged, and nobody hears of it. */
export const Decoration: StoryObj = {args: {procedure: {...knee, pictures: [{...picture, alt: ''}]}}};

/** On a card, in its section. */
export const OnACard: StoryObj = {
  args: {sections: 'steps risks', procedure: pictured},
  render: (args) => renderElement('procedure-card', args),
};

/** The enlarged picture. */
export const Enlarged: StoryObj = {
  args: {procedure: pictured},
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector('procedure-pictures')!;
    await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLButtonElement>('[part=enlarge]')?.click();
    await element.updateComplete;
  },
};
