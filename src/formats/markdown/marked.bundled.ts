export {Marked} from 'marked';
