export {findSimilar} from './similar-codes.js';
