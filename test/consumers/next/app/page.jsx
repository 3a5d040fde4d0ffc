import {parseProcedure} from 'procedure-elements';
import {App} from './client.jsx';
import knee from '../records/knee-replacement.json';
import colonoscopy from '../records/colonoscopy.json';

/** Rendered on a server: its records become properties of a component in the browser. */
export default function Page() {
  const [checkedKnee, checkedColonoscopy] = [knee, colonoscopy].map((record) => parseProcedure(record).procedure);
  return <App records={{knee: checkedKnee, colonoscopy: checkedColonoscopy}} />;
}
