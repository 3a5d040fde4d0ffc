import {addWords} from '../register.js';
import {handout as es} from './es.js';
import {handout as ar} from './ar.js';

/** Registers these words in every language. */
addWords('es', es);
addWords('ar', ar);
