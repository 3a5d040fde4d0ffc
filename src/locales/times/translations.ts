import {addWords} from '../register.js';
import {times as es} from './es.js';
import {times as ar} from './ar.js';

/** Registers these words in every language. */
addWords('es', es);
addWords('ar', ar);
