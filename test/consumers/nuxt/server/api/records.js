import {parseProcedure} from 'procedure-elements';
import knee from '~~/records/knee-replacement.json';
import colonoscopy from '~~/records/colonoscopy.json';

/** Runs on the server; the page has the records as data. */
export default defineEventHandler(() => ({
  knee: parseProcedure(knee).procedure,
  colonoscopy: parseProcedure(colonoscopy).procedure,
}));
