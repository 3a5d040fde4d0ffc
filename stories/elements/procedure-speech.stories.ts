import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {LitElement} from 'lit';
import '../../src/elements/procedure-card/procedure-card.js';
import {renderElement} from '../render-element.js';
import {standIn} from '../stand-in-voices.js';
import {knee} from '../states.js';

/** The control belongs to a card, which loads it where `with-speech` asks for it. */
const meta: Meta = {title: 'Elements/procedure-speech', component: 'procedure-card'};
export default meta;

/** Waits for the control that reads a card aloud. @returns its buttons: none where there is no voice */
async function speechButtons(stage: Element): Promise<NodeListOf<HTMLButtonElement>> {
  const speech = stage.querySelector('procedure-card')!.shadowRoot!.querySelector<LitElement>('procedure-speech')!;
  await customElements.whenDefined('procedure-speech');
  await new Promise((resolve) => setTimeout(resolve, 100));
  await speech.updateComplete;
  return speech.shadowRoot!.querySelectorAll('button');
}

/** Nothing is heard in these stories: a stand-in is in the place of the browser's voices, so that they look alike everywhere. */
const withVoices = (...langs: string[]): StoryObj => ({
  args: {'with-speech': true, procedure: knee},
  render: (args) => {
    standIn(langs, 200);
    return renderElement('procedure-card', args);
  },
  play: async ({canvasElement}) => void (await speechButtons(canvasElement)),
});

export const WithSpeech: StoryObj = withVoices('en-US', 'ar-SA');

/** The sentence that is read is marked. */
export const ReadingAloud: StoryObj = {
  ...withVoices('en-US', 'ar-SA'),
  play: async ({canvasElement}) => (await speechButtons(canvasElement))[0]!.click(),
};

/** It goes on with the sentence where it stopped. */
export const ReadingPaused: StoryObj = {
  ...withVoices('en-US', 'ar-SA'),
  play: async ({canvasElement}) => {
    const [button] = await speechButtons(canvasElement);
    button!.click();
    await new Promise((resolve) => setTimeout(resolve, 100));
    button!.click();
  },
};

/** Voices of a server, to which the text would be sent, and of other languages: no control. */
export const WithoutVoice: StoryObj = withVoices('net:en-US', 'de-DE');
