/** For browsers whose `Temporal` is still to come. */
export {Temporal} from 'temporal-polyfill/implementation';
