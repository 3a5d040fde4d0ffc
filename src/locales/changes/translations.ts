import {addWords} from '../register.js';
import {changes as es} from './es.js';
import {changes as ar} from './ar.js';

/** Registers these words in every language. */
addWords('es', es);
addWords('ar', ar);
