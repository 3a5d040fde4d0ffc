export {findPages} from './pages-by-code.js';
