import type {ProcedureInput} from 'procedure-elements';
import 'procedure-elements/elements/risk-list.js';
import {createRef} from 'preact';

export function Risks({record, figures}: {record: ProcedureInput; figures: boolean}) {
  const list = createRef<HTMLElementTagNameMap['risk-list']>();
  return (
    <main>
      <risk-list
        key="risks"
        ref={list}
        class="wide"
        procedure={record}
        sort="severity"
        of={1000}
        with-figures={figures}
        heading-level="3"
        onClick={() => list.current?.requestUpdate()}
        onprocedure-load={(event) => console.log(event.procedure.name.toUpperCase())}
        onprocedure-error={({error}) => console.log(error.message.toUpperCase())}
      >
        <p slot="intro">Risks</p>
      </risk-list>
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
    </main>
  );
}
