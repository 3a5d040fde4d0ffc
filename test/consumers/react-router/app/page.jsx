import {parseProcedure} from 'procedure-elements';
import {App} from '../copies/App.jsx';
import knee from '../records/knee-replacement.json';
import colonoscopy from '../records/colonoscopy.json';

/** Runs on the server; the browser gets the records as data. */
export const loader = () => ({
  knee: parseProcedure(knee).procedure,
  colonoscopy: parseProcedure(colonoscopy).procedure,
});

export default function Page({loaderData}) {
  return <App records={loaderData} />;
}
