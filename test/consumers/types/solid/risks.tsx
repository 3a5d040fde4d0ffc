import type {ProcedureInput} from 'procedure-elements';
import 'procedure-elements/elements/risk-list.js';

export function Risks(props: {record: ProcedureInput; figures: boolean}) {
  let list: HTMLElementTagNameMap['risk-list'] | undefined;
  return (
    <main>
      <risk-list
        ref={list}
        class="wide"
        classList={{narrow: false}}
        procedure={props.record}
        prop:sort="severity"
        of={1000}
        with-figures={props.figures}
        heading-level="3"
        onClick={() => list?.requestUpdate()}
        on:procedure-load={(event) => console.log(event.procedure.name.toUpperCase())}
        on:procedure-error={({error}) => console.log(error.message.toUpperCase())}
      >
        <p slot="intro">Risks</p>
      </risk-list>
      {/* wrong: there is no such order */}
      <risk-list sort="newest" />
      {/* wrong: a number */}
      <risk-list prop:of="1000" />
      {/* wrong: there or not */}
      <risk-list with-figures="no" />
      {/* wrong: a number, in words */}
      <risk-list heading-level="three" />
      {/* wrong: not a record */}
      <risk-list procedure={{title: 'Knee replacement'}} />
      {/* wrong: no attribute of the element */}
      <risk-list layout="compact" />
      {/* wrong: the event has no detail */}
      <risk-list on:procedure-load={(event) => console.log(event.detail)} />
    </main>
  );
}
