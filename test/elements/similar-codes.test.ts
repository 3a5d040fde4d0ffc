import {behavesAsElement, statingNone, without} from './helpers.js';

behavesAsElement('similar-codes', {
  load: () => import('../../src/elements/similar-codes.js'),
  words: ({similar: [first] = []}) => first!.display!,
  silent: without('similar'),
  none: statingNone('similar'),
});
