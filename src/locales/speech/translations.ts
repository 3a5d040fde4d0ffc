import {addWords} from '../register.js';
import {speech as es} from './es.js';
import {speech as ar} from './ar.js';

/** Registers these words in every language. */
addWords('es', es);
addWords('ar', ar);
