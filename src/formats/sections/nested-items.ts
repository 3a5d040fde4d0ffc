import type {Procedure} from '../../model/procedure.js';
import {flatten, type Entry} from './parts.js';

type PlainItem = NonNullable<Procedure['indications']>[number];

/** An item of the record with those nested in it. */
export const plainItem = ({text, entries}: Entry): PlainItem => ({text, ...nestedItems(entries)});

/** Items nested in an item: two levels, what is deeper joins the text of the second. */
export function nestedItems(entries: readonly Entry[]): {items?: PlainItem['items']} {
  if (!entries.length) return {};
  return {
    items: entries.map((inner) => ({
      text: inner.text,
      ...(inner.entries.length && {items: inner.entries.map((innermost) => ({text: flatten(innermost)}))}),
    })),
  };
}
