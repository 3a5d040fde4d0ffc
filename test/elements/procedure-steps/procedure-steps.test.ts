import {behavesAsElement, statingNone, without} from '../helpers.js';

behavesAsElement('procedure-steps', {
  load: () => import('../../../src/elements/procedure-steps/procedure-steps.js'),
  words: ({steps: [first] = []}) => (typeof first === 'string' ? first : first!.text),
  silent: without('steps'),
  none: statingNone('steps'),
});
