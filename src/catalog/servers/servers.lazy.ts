export {serverCodes} from './server-codes.js';
