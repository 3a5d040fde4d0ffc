export {default as PO} from 'pofile';
