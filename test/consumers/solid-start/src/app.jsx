import {createResource, Show, Suspense} from 'solid-js';
import {parseProcedure} from 'procedure-elements';
import {records as texts} from '../records/index.js';
import {Procedures} from './Procedures.jsx';

/** Runs on the server; the browser gets the records as data. */
async function load() {
  'use server';
  return {knee: parseProcedure(texts.knee).procedure, colonoscopy: parseProcedure(texts.colonoscopy).procedure};
}

export default function App() {
  const [records] = createResource(load);

  return (
    <Suspense>
      <Show when={records()}>
        <Procedures records={records()} />
      </Show>
    </Suspense>
  );
}
