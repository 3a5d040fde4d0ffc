export {default as mammoth} from 'mammoth';
