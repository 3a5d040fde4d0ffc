import {behavesAsElement, statingNone, without} from '../helpers.js';

behavesAsElement('alternative-list', {
  load: () => import('../../../src/elements/alternative-list/alternative-list.js'),
  words: ({alternatives: [first] = []}) => (typeof first === 'string' ? first : first!.text),
  silent: without('alternatives'),
  none: statingNone('alternatives'),
});
