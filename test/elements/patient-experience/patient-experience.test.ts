import {behavesAsElement, statingNone, without} from '../helpers.js';

behavesAsElement('patient-experience', {
  load: () => import('../../../src/elements/patient-experience/patient-experience.js'),
  words: ({experience: [first] = []}) => (typeof first === 'string' ? first : first!.text),
  silent: without('experience'),
  none: statingNone('experience'),
});
