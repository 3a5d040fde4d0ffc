import {behavesAsElement, statingNone, without} from './helpers.js';

behavesAsElement('option-compare', {
  load: () => import('../../src/elements/option-compare.js'),
  words: ({alternatives: [first] = []}) => (typeof first === 'string' ? first : first!.text),
  silent: without('alternatives'),
  none: statingNone('alternatives'),
});
