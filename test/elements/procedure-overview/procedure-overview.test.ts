import {behavesAsElement, without} from '../helpers.js';

behavesAsElement('procedure-overview', {
  load: () => import('../../../src/elements/procedure-overview/procedure-overview.js'),
  words: ({purpose = ''}) => purpose.split('\n')[0]!,
  silent: without('summary'),
});
