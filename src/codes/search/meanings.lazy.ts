export {findSynonyms} from './find-synonyms.js';
export {addInner, addMistyped} from './guess-word.js';
