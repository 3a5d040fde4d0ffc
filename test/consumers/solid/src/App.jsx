import {createSignal, Show} from 'solid-js';
import 'procedure-elements/elements/prep-checklist.js';
import 'procedure-elements/elements/risk-list.js';
import 'procedure-elements/locales/es.js';
import knee from '../records/knee-replacement.json';
import colonoscopy from '../records/colonoscopy.json';
import {Signs} from './Signs.jsx';

const records = {knee, colonoscopy};

export function App() {
  const [chosen, setChosen] = createSignal('knee');
  const [lang, setLang] = createSignal('en');
  const [level, setLevel] = createSignal(2);
  const [figures, setFigures] = createSignal(false);
  const [shown, setShown] = createSignal(true);
  const [ticked, setTicked] = createSignal('nothing');
  const [loaded, setLoaded] = createSignal('');
  const record = () => records[chosen()];

  return (
    <>
      <form>
        <label>
          Procedure
          <select value={chosen()} onChange={(event) => setChosen(event.target.value)}>
            <option value="knee">Knee replacement</option>
            <option value="colonoscopy">Colonoscopy</option>
          </select>
        </label>
        <label>
          Language
          <select value={lang()} onChange={(event) => setLang(event.target.value)}>
            <option value="en">English</option>
            <option value="es">Español</option>
          </select>
        </label>
        <label>
          Heading level
          <input type="number" value={level()} onInput={(event) => setLevel(event.target.valueAsNumber)} />
        </label>
        <label>
          <input type="checkbox" checked={figures()} onChange={(event) => setFigures(event.target.checked)} /> Figures
        </label>
        <label>
          <input type="checkbox" checked={shown()} onChange={(event) => setShown(event.target.checked)} /> Shown
        </label>
      </form>
      <p>
        Ticked: <output name="ticked">{ticked()}</output>. Signs of: <output name="loaded">{loaded()}</output>
      </p>
      <Show when={shown()}>
        <main>
          <risk-list procedure={record()} lang={lang()} heading-level={level()} with-figures={figures()} sort="severity">
            <p slot="intro">What can go wrong: {record().name}</p>
          </risk-list>
          <prep-checklist
            procedure={record()}
            lang={lang()}
            on:checklist-change={({done, total}) => setTicked(`${done.length} of ${total}`)}
          />
          <Signs record={record()} onLoad={setLoaded} />
        </main>
      </Show>
    </>
  );
}
