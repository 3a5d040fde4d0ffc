export {findPages} from './catalog-pages.js';
