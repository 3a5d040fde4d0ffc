import {createEffect, onCleanup, onMount} from 'solid-js';
import 'procedure-elements/elements/warning-signs.js';

/** The element by hand: its property and its event through a reference. */
export function Signs(props) {
  let signs;

  onMount(() => {
    const listener = (event) => props.onLoad(event.procedure.name);
    signs.addEventListener('procedure-load', listener);
    onCleanup(() => signs.removeEventListener('procedure-load', listener));
  });

  createEffect(() => {
    signs.procedure = props.record;
  });

  return <warning-signs ref={signs} />;
}
