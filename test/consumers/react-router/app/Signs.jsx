import {useEffect, useRef} from 'react';
import {WarningSigns} from 'procedure-elements/react';

/** The element by hand: its property and its event through a reference. */
export function Signs({record, onLoad}) {
  const signs = useRef(null);

  useEffect(() => {
    const element = signs.current;
    const listener = (event) => onLoad(event.procedure.name);
    element.addEventListener('procedure-load', listener);
    return () => element.removeEventListener('procedure-load', listener);
  }, [onLoad]);

  useEffect(() => {
    signs.current.procedure = record;
  }, [record]);

  return <WarningSigns ref={signs} />;
}
