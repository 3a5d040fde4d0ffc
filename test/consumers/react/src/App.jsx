import {useState} from 'react';
import 'procedure-elements/elements/prep-checklist.js';
import 'procedure-elements/elements/risk-list.js';
import 'procedure-elements/locales/es.js';
import {Controls} from './Controls.jsx';
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
          <risk-list procedure={record} lang={lang} heading-level={level} with-figures={figures} sort="severity">
            <p slot="intro">What can go wrong: {record.name}</p>
          </risk-list>
          <prep-checklist
            procedure={record}
            lang={lang}
            onchecklist-change={({done, total}) => setTicked(`${done.length} of ${total}`)}
          />
          <Signs record={record} onLoad={setLoaded} />
        </main>
      )}
    </>
  );
}
