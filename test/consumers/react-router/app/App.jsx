import {useState} from 'react';
import {PrepChecklist, RiskList} from 'procedure-elements/react';
import 'procedure-elements/locales/es.js';
import {Signs} from './Signs.jsx';

export function App({records}) {
  const [chosen, setChosen] = useState('knee');
  const [lang, setLang] = useState('en');
  const [level, setLevel] = useState(2);
  const [figures, setFigures] = useState(false);
  const [shown, setShown] = useState(true);
  const [ticked, setTicked] = useState('nothing');
  const [loaded, setLoaded] = useState('');
  const record = records[chosen];

  return (
    <>
      <form>
        <label>
          Procedure
          <select value={chosen} onChange={(event) => setChosen(event.target.value)}>
            <option value="knee">Knee replacement</option>
            <option value="colonoscopy">Colonoscopy</option>
          </select>
        </label>
        <label>
          Language
          <select value={lang} onChange={(event) => setLang(event.target.value)}>
            <option value="en">English</option>
            <option value="es">Español</option>
          </select>
        </label>
        <label>
          Heading level
          <input type="number" value={level} onChange={(event) => setLevel(event.target.valueAsNumber)} />
        </label>
        <label>
          <input type="checkbox" checked={figures} onChange={(event) => setFigures(event.target.checked)} /> Figures
        </label>
        <label>
          <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} /> Shown
        </label>
      </form>
      <p>
        Ticked: <output name="ticked">{ticked}</output>. Signs of: <output name="loaded">{loaded}</output>
      </p>
      {shown && (
        <main>
          <RiskList procedure={record} lang={lang} headingLevel={level} withFigures={figures} sort="severity">
            <p slot="intro">What can go wrong: {record.name}</p>
          </RiskList>
          <PrepChecklist
            procedure={record}
            lang={lang}
            onChecklistChange={({done, total}) => setTicked(`${done.length} of ${total}`)}
          />
          <Signs record={record} onLoad={setLoaded} />
        </main>
      )}
    </>
  );
}
