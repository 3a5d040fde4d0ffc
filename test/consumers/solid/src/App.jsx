import {createSignal, Show} from 'solid-js';
import {createStore} from 'solid-js/store';
import 'procedure-elements/elements/prep-checklist.js';
import 'procedure-elements/elements/risk-list.js';
import 'procedure-elements/locales/es.js';
import {Controls} from './Controls.jsx';
import {Signs} from './Signs.jsx';

export function App(props) {
  const [choices, setChoices] = createStore({chosen: 'knee', lang: 'en', level: 2, figures: false, shown: true});
  const [ticked, setTicked] = createSignal('nothing');
  const [loaded, setLoaded] = createSignal('');
  const record = () => props.records[choices.chosen];

  return (
    <>
      <Controls choices={choices} onChange={setChoices} />
      <p>
        Ticked: <output name="ticked">{ticked()}</output>. Signs of: <output name="loaded">{loaded()}</output>
      </p>
      <Show when={choices.shown}>
        <main>
          <risk-list
            procedure={record()}
            lang={choices.lang}
            heading-level={choices.level}
            with-figures={choices.figures}
            sort="severity"
          >
            <p slot="intro">What can go wrong: {record().name}</p>
          </risk-list>
          <prep-checklist
            procedure={record()}
            lang={choices.lang}
            on:checklist-change={({done, total}) => setTicked(`${done.length} of ${total}`)}
          />
          <Signs record={record()} onLoad={setLoaded} />
        </main>
      </Show>
    </>
  );
}
