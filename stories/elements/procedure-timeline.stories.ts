import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/elements/procedure-timeline/procedure-timeline.js';
import {colonoscopy, fallback, invalid, knee, stale, without} from '../states.js';

const meta: Meta = {title: 'Elements/procedure-timeline', component: 'procedure-timeline', tags: ['autodocs']};
export default meta;

export const Ready: StoryObj = {args: {procedure: knee}};

export const Waiting: StoryObj = {};

export const WaitingWithFallback: StoryObj = {args: {content: fallback}};

/** The record states no times. */
export const Empty: StoryObj = {args: {procedure: without('preparation', 'recovery')}};

export const Failed: StoryObj = {args: {procedure: invalid}};

export const FailedWithFallback: StoryObj = {args: {procedure: invalid, content: fallback}};

export const Stale: StoryObj = {args: {procedure: stale}};

/** Days as a whole, hours and the day itself. */
export const Days: StoryObj = {args: {procedure: colonoscopy}};

/** Across, where there is room. */
export const Wide: StoryObj = {args: {procedure: knee, '--procedure-measure': 'none'}};
