import {behavesAsElement, statingNone, without} from '../helpers.js';

behavesAsElement('review-note', {
  load: () => import('../../../src/elements/review-note/review-note.js'),
  words: ({sources: [first] = []}) => (typeof first === 'string' ? first : first!.text),
  silent: without('sources'),
  none: statingNone('sources'),
});
