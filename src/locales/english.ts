import * as en from './en.js';
import {changes} from './changes/en.js';
import {chart} from './chart/en.js';
import {handout} from './handout/en.js';
import {plan} from './plan/en.js';
import {companion} from './companion/en.js';
import type {Strings} from './register.js';
import * as search from './search/en.js';
import {speech} from './speech/en.js';
import {times} from './times/en.js';

/** All words of the interface in English: the texts that a new language translates. */
export const english: Strings = {lang: 'en', ...en, changes, chart, handout, plan, companion, speech, times, ...search};
