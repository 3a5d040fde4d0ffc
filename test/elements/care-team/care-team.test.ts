import {behavesAsElement, statingNone, without} from '../helpers.js';

behavesAsElement('care-team', {
  load: () => import('../../../src/elements/care-team/care-team.js'),
  words: ({personnel: [first] = []}) => (typeof first === 'string' ? first : first!.text),
  silent: without('personnel'),
  none: statingNone('personnel'),
});
