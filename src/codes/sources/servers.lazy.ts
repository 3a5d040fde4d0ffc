export {serverCodes} from './from-address.js';
