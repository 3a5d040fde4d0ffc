import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/elements/version-changes/version-changes.js';
import type {VersionChanges} from '../../src/elements/version-changes/version-changes.js';
import {until} from '../until.js';

// Has no record of its own: it loads two versions of one when a reader asks what has changed.
const meta: Meta = {title: 'Elements/version-changes', component: 'version-changes', tags: ['autodocs']};
export default meta;

const history = 'versions/knee-replacement/';

/** Comes back to the page with this version in mind, and waits for the answer. */
const readBefore =
  (version: string): StoryObj['play'] =>
  async ({canvasElement}) => {
    const element = canvasElement.querySelector<VersionChanges>('version-changes')!;
    const key = `procedure-elements:version:${new URL(history, document.baseURI).pathname}`;
    localStorage.setItem(key, version);
    element.history = undefined;
    await element.updateComplete;
    element.history = history;
    await until(() => element.shadowRoot!.querySelector('[role=status]'));
    localStorage.removeItem(key);
  };

/** Nothing is fetched or kept before the button is pressed. */
export const Ready: StoryObj = {args: {history}};

/** Hours, medicines and warning signs come first. */
export const Changed: StoryObj = {...Ready, play: readBefore('fb--Qo-166FIrkecEMhI7-R2Lfk2mwK4BU7ALVSMoTs')};

export const NothingChanged: StoryObj = {...Ready, play: readBefore('mwr4AFwpHZQJ_Y9ntrEfaCFoWClYhW9gx4BGlNEp3mQ')};

/** The version that was read is not in the history any more. */
export const Unknown: StoryObj = {...Ready, play: readBefore('A'.repeat(43))};
