import {oneEvent} from '@open-wc/testing';

/** Does what leads to an event, and returns the event, as the type that its name has. */
export function nextEvent<Name extends keyof HTMLElementEventMap>(
  target: EventTarget,
  name: Name,
  act: () => unknown = () => undefined,
): Promise<HTMLElementEventMap[Name]> {
  const event = oneEvent<HTMLElementEventMap[Name]>(target, name);
  act();
  return event;
}
