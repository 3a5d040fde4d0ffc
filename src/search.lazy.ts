import './elements/code-search.js';
import './elements/procedure-list.js';
import {addWords} from './locales/register.js';
import {search as ar} from './locales/search/ar.js';
import {search as es} from './locales/search/es.js';

addWords('es', es);
addWords('ar', ar);
