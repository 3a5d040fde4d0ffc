import {useState} from 'react';
import {PrepChecklist, RiskList} from 'procedure-elements/react';
import 'procedure-elements/locales/es.js';
import {Controls} from '../copies/Controls.jsx';
import {Signs} from './Signs.jsx';

export function App({records}) {
  const [choices, setChoices] = useState({chosen: 'knee', lang: 'en', level: 2, figures: false, shown: true});
  const [ticked, setTicked] = useState('nothing');
  const [loaded, setLoaded] = useState('');
  const {chosen, lang, level, figures, shown} = choices;
  const record = records[chosen];

  return (
    <>
      <Controls choices={choices} onChange={(change) => setChoices({...choices, ...change})} />
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
