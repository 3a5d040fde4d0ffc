export {StaticCodes} from './static-files.js';
