export {staticCodes} from './static-codes.js';
