import {behavesAsElement, without} from './helpers.js';

behavesAsElement('procedure-facts', {
  load: () => import('../../src/elements/procedure-facts.js'),
  words: ({setting = ''}) => setting,
  silent: without('setting'),
});
