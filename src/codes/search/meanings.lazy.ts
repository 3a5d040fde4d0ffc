export {findSynonyms} from './find-synonyms.js';
export {guessWord} from './guess-word.js';
