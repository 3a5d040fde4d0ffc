import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {renderElement} from './render-element.js';

/** A story file: its meta data and its stories by name. */
export type StoryFile = {default: Meta & {component: string}} & Record<string, StoryObj>;

/** Renders a story as Storybook does, without its decorators. `more` takes precedence over the story's own args. */
export function renderStory({default: meta}: StoryFile, story: StoryObj, more = {}): unknown {
  const args = {...meta.args, ...story.args, ...more};
  const render = story.render ?? meta.render;
  return render ? render(args, {} as never) : renderElement(meta.component, args);
}
