import {audienceHint} from './english/audience.js';
import {preparationHints} from './english/index.js';
import {medicineHint} from './english/medicine.js';
import type {Entry, Part} from './parts.js';

/** A section about the day, in two: what people are to do before they come, and what happens then. */
export interface DayParts {
  readonly before: readonly Part[];
  readonly then: readonly Part[];
}

/** "On the day of your test", "The morning of surgery": such a section says what to do and what happens. */
export const isDayHeading = (heading: string): boolean => /\b(?:day|morning)\b/i.test(heading) && !/\bhappens?\b/i.test(heading);

/** An order or a permission, not the story of the day: "Do not eat", "You may drink", "Please bring". */
const ORDER =
  /^(?:please |only )?(?:do not|don['’]t|never|no|nothing|stop|avoid|take|bring|wear|arrange|arrive|come|allow|wash|shower|bath|bathe|brush|remove|keep|drink|eat|sip|have|fast|leave|continue|pack|you (?:must|should|can|may|need to|have to)(?! expect| see| hear| feel| go home))\b/i;
const WORN = /\b(?:shower|bath|bathe|wash|brush|perfume|deodorant|lotion|valuables|shave)\b/i;
const COMING = /\b(?:arrive|come|check in|report)\b/i;
const AFTER =
  /\bafterwards?\b|\bafter (?:your|the|this|that|it|you)\b|\bfor (?:at least |up to )?(?:\d+|a|the (?:next|rest|first))\b/i;

/**
 * Parts a section about the day of the procedure. Only sentences that order or allow something of a preparation leave it: to eat
 * or drink, medicines, clothes, when to come. What is said for the time after stays.
 * @param generalise writes "procedure" for the procedure's own names.
 */
export function partDay(parts: readonly Part[], generalise: (text: string) => string): DayParts {
  const isBefore = (text: string): boolean => {
    const words = generalise(text);
    const audience = audienceHint(words);
    const todo = audience?.rest ?? words;
    if (AFTER.test(todo) || !(ORDER.test(todo.replace(/^[^.:]{3,60}:\s/, '')) || audience?.appointment)) return false;
    const {kind, when} = preparationHints(words);
    return (
      audience?.appointment !== undefined ||
      medicineHint(words) !== undefined ||
      (kind ?? when) !== undefined ||
      WORN.test(todo) ||
      COMING.test(todo)
    );
  };
  const divide = (part: Part): [Part | undefined, Part | undefined] => {
    if (part.kind === 'paragraph') return isBefore(part.text) ? [part, undefined] : [undefined, part];
    if (part.kind === 'list') {
      const take = (wanted: boolean): readonly Entry[] => part.entries.filter(({text}) => isBefore(text) === wanted);
      const [before, then] = [take(true), take(false)];
      return [before.length ? {...part, entries: before} : undefined, then.length ? {...part, entries: then} : undefined];
    }
    if (part.kind === 'table') return [undefined, part];
    const {before, then} = partDay(part.parts, generalise);
    return [
      before.length ? {...part, parts: before} : undefined,
      then.length || !before.length ? {...part, parts: then} : undefined,
    ];
  };
  const divided = parts.map(divide);
  return {before: divided.flatMap(([before]) => before ?? []), then: divided.flatMap(([, then]) => then ?? [])};
}
