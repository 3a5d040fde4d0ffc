export {syllable} from 'syllable';
