import {behavesAsElement, statingNone, without} from '../helpers.js';

behavesAsElement('indication-list', {
  load: () => import('../../../src/elements/indication-list/indication-list.js'),
  words: ({indications: [first] = []}) => (typeof first === 'string' ? first : first!.text),
  silent: without('indications', 'contraindications'),
  none: statingNone('indications', 'contraindications'),
});
