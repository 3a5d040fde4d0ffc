import {addWords} from '../register.js';
import {plan as es} from './es.js';
import {plan as ar} from './ar.js';

/** Registers these words in every language. */
addWords('es', es);
addWords('ar', ar);
