export {defaultTreeAdapter, parse, type DefaultTreeAdapterTypes} from 'parse5';
