import type {ProcedureInput} from 'procedure-elements';
import {CodeSearch, PrepChecklist, RiskList} from 'procedure-elements/react';
import {useRef} from 'react';

export function Risks({record}: {record: ProcedureInput}) {
  const list = useRef<HTMLElementTagNameMap['risk-list']>(null);
  return (
    <main>
      <RiskList
        key="risks"
        ref={list}
        id="risks"
        className="wide"
        lang="en"
        procedure={record}
        sort="severity"
        of={1000}
        withFigures={false}
        headingLevel={3}
        onClick={() => list.current?.requestUpdate()}
        onProcedureLoad={(event) => console.log(event.procedure.name.toUpperCase())}
        onProcedureError={({error}) => console.log(error.message.toUpperCase())}
      >
        <p slot="intro">Risks</p>
      </RiskList>
      <PrepChecklist procedure={record} appointment="2026-05-05T09:30" timeZone="UTC" remember />
      <CodeSearch index="/codes/" onCodeSelect={({system, code}) => console.log(`${system}|${code}`)} />
      {/* wrong: there is no such order */}
      <RiskList sort="newest" />
      {/* wrong: a number */}
      <RiskList of="1000" />
      {/* wrong: there or not */}
      <RiskList withFigures="no" />
      {/* wrong: not a record */}
      <RiskList procedure={{title: 'Knee replacement'}} />
      {/* wrong: no property of the element */}
      <RiskList layout="compact" />
      {/* wrong: the event has no detail */}
      <RiskList onProcedureLoad={(event) => console.log(event.detail)} />
    </main>
  );
}
