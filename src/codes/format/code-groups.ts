import type {CodeRow} from './code-row.js';
import {MAX_GROUP} from './limits.js';

/** Neighbouring codes that begin alike. */
export interface CodeGroup {
  readonly prefix: string;
  /** Its first row. */
  readonly from: number;
  /** How its codes go on. */
  readonly tails: readonly string[];
  /** Number of this list of endings; groups share them. */
  readonly list: number;
}

/** Parts sorted rows into groups. */
export function groupCodes(rows: readonly CodeRow[]): {groups: CodeGroup[]; lists: (readonly string[])[]} {
  const lists: (readonly string[])[] = [];
  const known = new Map<string, number>();
  const groups = cut(rows, bestLength(rows)).map((group) => {
    const key = group.tails.join('\t');
    let list = known.get(key);
    if (list === undefined) known.set(key, (list = lists.push(group.tails) - 1));
    return {...group, list};
  });
  return {groups, lists};
}

/** Where codes are parted into prefix and ending: many endings in common cost little, many groups cost much. */
function bestLength(rows: readonly CodeRow[]): number {
  let best = {length: 1, cost: Infinity};
  for (let length = 1; length <= 8; length++) {
    const groups = cut(rows, length);
    const lists = new Set(groups.map(({tails}) => tails.join('\t')));
    const endings = [...lists].reduce((sum, list) => sum + list.split('\t').length, 0);
    const cost = groups.length * 5 + endings * 3;
    if (cost < best.cost) best = {length, cost};
  }
  return best.length;
}

function cut(rows: readonly CodeRow[], length: number): {prefix: string; from: number; tails: string[]}[] {
  const groups: {prefix: string; from: number; tails: string[]}[] = [];
  rows.forEach(({code}, from) => {
    const prefix = code.slice(0, length);
    const last = groups.at(-1);
    const tail = code.slice(length);
    if (last?.prefix === prefix && last.tails.length < MAX_GROUP) last.tails.push(tail);
    else groups.push({prefix, from, tails: [tail]});
  });
  return groups;
}
