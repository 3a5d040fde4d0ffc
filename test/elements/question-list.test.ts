import {behavesAsElement, statingNone, without} from './helpers.js';

behavesAsElement('question-list', {
  load: () => import('../../src/elements/question-list.js'),
  words: ({questions: [first] = []}) => (typeof first === 'string' ? first : first!.text),
  silent: without('questions'),
  none: statingNone('questions'),
});
