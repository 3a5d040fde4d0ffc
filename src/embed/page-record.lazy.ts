export {fetchPageRecord} from './page-record.js';
