import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {LitElement} from 'lit';
import '../../src/elements/procedure-card/procedure-card.js';
import {renderElement} from '../render-element.js';
import {standIn} from '../stand-in-voices.js';
import {knee} from '../states.js';
import {until} from '../until.js';

/** The control belongs to a card, which loads it where `with-speech` asks for it. */
const meta: Meta = {title: 'Elements/procedure-speech', component: 'procedure-card'};
export default meta;

/** Waits for the control that reads a card aloud, and for the voices: without them it shows nothing. */
async function speechOf(stage: Element): Promise<LitElement> {
  const card = stage.querySelector('procedure-card')!.shadowRoot!;
  await until(() => card.querySelector('procedure-speech'));
  const speech = card.querySelector<LitElement>('procedure-speech')!;
  await customElements.whenDefined('procedure-speech');
  await until(() => speechSynthesis.getVoices().length);
  await speech.updateComplete;
  return speech;
}

/** Presses the button that reads, or that pauses. */
async function press(speech: LitElement): Promise<void> {
  speech.shadowRoot!.querySelector('button')!.click();
  await speech.updateComplete;
}

/** Nothing is heard in these stories: a stand-in is in the place of the browser's voices, so that they look alike everywhere. */
const withVoices = (...langs: string[]): StoryObj => ({
  args: {'with-speech': true, procedure: knee},
  render: (args) => {
    standIn(langs, 200);
    return renderElement('procedure-card', args);
  },
  play: async ({canvasElement}) => void (await speechOf(canvasElement)),
});

export const WithSpeech: StoryObj = withVoices('en-US', 'ar-SA');

/** The sentence that is read is marked. */
export const ReadingAloud: StoryObj = {
  ...withVoices('en-US', 'ar-SA'),
  play: async ({canvasElement}) => press(await speechOf(canvasElement)),
};

/** It goes on with the sentence where it stopped. */
export const ReadingPaused: StoryObj = {
  ...withVoices('en-US', 'ar-SA'),
  play: async ({canvasElement}) => {
    const speech = await speechOf(canvasElement);
    await press(speech);
    await press(speech);
  },
};

/** Voices of a server, to which the text would be sent, and of other languages: no control. */
export const WithoutVoice: StoryObj = withVoices('net:en-US', 'de-DE');
