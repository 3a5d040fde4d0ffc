import {addWords} from '../register.js';
import {companion as es} from './es.js';
import {companion as ar} from './ar.js';

/** Registers these words in every language. */
addWords('es', es);
addWords('ar', ar);
