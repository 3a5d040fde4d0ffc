/** The names of code systems, and the notices that their publishers want next to codes. */
export {codeNotices, codeSystem} from '../../model/code-system.js';
