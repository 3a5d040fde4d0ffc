export {staticCodes} from './static-files.js';
