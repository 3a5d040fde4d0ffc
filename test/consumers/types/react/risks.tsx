import type {ProcedureInput} from 'procedure-elements';
import 'procedure-elements/elements/risk-list.js';
import {useRef, type CSSProperties} from 'react';

export function Risks({record}: {record: ProcedureInput}) {
  const list = useRef<HTMLElementTagNameMap['risk-list']>(null);
  return (
    <main>
      <risk-list
        key="risks"
        ref={list}
        id="risks"
        className="wide"
        style={{'--procedure-accent': 'teal'} as CSSProperties}
        lang="en"
        procedure={record}
        sort="severity"
        of={1000}
        with-figures={false}
        heading-level={3}
        onClick={() => list.current?.requestUpdate()}
        onprocedure-load={(event) => console.log(event.procedure.name.toUpperCase())}
        onprocedure-error={({error}) => console.log(error.message.toUpperCase())}
      >
        <p slot="intro">Risks</p>
      </risk-list>
      <prep-checklist procedure={record} appointment="2026-05-05T09:30" time-zone="UTC" remember />
      <code-search index="/codes/" oncode-select={({system, code}) => console.log(`${system}|${code}`)} />
      {/* wrong: there is no such order */}
      <risk-list sort="newest" />
      {/* wrong: a number */}
      <risk-list of="1000" />
      {/* wrong: there or not */}
      <risk-list with-figures="no" />
      {/* wrong: a number, in words */}
      <risk-list heading-level="three" />
      {/* wrong: not a record */}
      <risk-list procedure={{title: 'Knee replacement'}} />
      {/* wrong: no attribute of the element */}
      <risk-list layout="compact" />
      {/* wrong: the event has no detail */}
      <risk-list onprocedure-load={(event) => console.log(event.detail)} />
      {/* wrong: no such element */}
      <risk-lists />
    </main>
  );
}
