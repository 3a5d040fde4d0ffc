import type {Procedure} from '../model/procedure.js';

/** Shorter records are being written. */
const MIN_WORDS = 20;

/**
 * Finds out whether most of a record's words stand in `more` and `notices`, where no element but the card shows them.
 * @returns a warning with its path, or nothing.
 */
export function untypedText({more, notices, ...fields}: Procedure): {readonly path: string; readonly text: string}[] {
  const untyped = countWords(more) + countWords(notices);
  const all = untyped + countWords(fields);
  if (all < MIN_WORDS || untyped * 2 <= all) return [];
  const percent = Math.round((100 * untyped) / all);
  return [
    {
      path: countWords(more) ? '$.more' : '$.notices',
      text: `found ${percent} % of the words in "more" and "notices", expected most of them in fields such as "risks"`,
    },
  ];
}

function countWords(value: unknown): number {
  if (typeof value === 'string') return value.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, inner) => sum + countWords(inner), 0);
}
