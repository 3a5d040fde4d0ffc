import {parseProcedure} from 'procedure-elements';
import knee from '../../records/knee-replacement.json';
import colonoscopy from '../../records/colonoscopy.json';

/** Rendered when the site is built, instead of at each request. */
export const prerender = true;

/** Runs on the server; the browser gets the records as data. */
export const load = () => ({
  records: {knee: parseProcedure(knee).procedure, colonoscopy: parseProcedure(colonoscopy).procedure},
});
