import {ASPECTS, type Option} from '../../model/treatment-options.js';

/** An option under its name, or a record that is not there: then what to say in its place. */
export type Column = Option & {readonly name: string; readonly missing?: string; readonly stale?: unknown};

export type AspectName = (typeof ASPECTS)[number];

/**
 * Separates what can be compared from what only one option states, and from what none does. While a record is loading or
 * missing, all rows stay, or they would move.
 */
export function foldRows(columns: readonly Column[]): {
  readonly rows: readonly AspectName[];
  readonly single: readonly (readonly [AspectName, Column])[];
  readonly silent: readonly AspectName[];
} {
  const named = ASPECTS.filter((aspect) => aspect !== 'note' || columns.some(({aspects}) => aspects.note?.items));
  if (columns.some(({missing}) => missing)) return {rows: named, single: [], silent: []};
  const stating = (aspect: AspectName): Column[] => columns.filter(({aspects}) => aspects[aspect]?.items);
  const comparable = (aspect: AspectName): boolean => aspect === 'benefits' || aspect === 'risks' || stating(aspect).length > 1;
  const others = named.filter((aspect) => !comparable(aspect));
  return {
    rows: named.filter(comparable),
    single: others.flatMap((aspect) => stating(aspect).map((column) => [aspect, column] as const)),
    silent: others.filter((aspect) => !stating(aspect).length),
  };
}
