import {behavesAsElement, statingNone, without} from '../helpers.js';

behavesAsElement('recovery-timeline', {
  load: () => import('../../../src/elements/recovery-timeline/recovery-timeline.js'),
  words: ({recovery: [first] = []}) => (typeof first === 'string' ? first : first!.text),
  silent: without('recovery'),
  none: statingNone('recovery'),
});
