import {addWords} from '../register.js';
import {chart as es} from './es.js';
import {chart as ar} from './ar.js';

/** Registers these words in every language. */
addWords('es', es);
addWords('ar', ar);
