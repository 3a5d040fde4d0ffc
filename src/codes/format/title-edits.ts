import type {CodeGroup} from './code-groups.js';

/** Models that are looked at for each group: the last ones, and those with the same words but for one span. */
const NEAR = 8;
const ALIKE = 6;
const LONGEST_SPAN = 7;
const WORDS_LOOKED_AT = 30;

/** How one title follows from another: the first words are kept, some left out, others put there. */
export interface Edit {
  readonly keep: number;
  readonly cut: number;
  readonly paste: readonly number[];
}

/** How a group follows from an earlier one. */
export interface GroupEdit {
  readonly cost: number;
  /** How many groups back its model stands. */
  readonly back: number;
  readonly edit: Edit;
  /** Which of its titles are what the model's and the edit say. */
  readonly follows: readonly boolean[];
}

type Title = readonly number[];

/** Finds for each group, one after another, an earlier one whose titles say its own. */
export class TitleEdits {
  /** The latest groups with each key: most keys have only one, which needs no array. */
  private readonly alike = new Map<number, number | number[]>();
  private lastBack = 0;

  /** @param titles of all rows, as numbers of words. */
  constructor(
    private readonly groups: readonly CodeGroup[],
    private readonly titles: readonly Title[],
  ) {}

  /** The cheapest way to say the titles of a group with those of an earlier one; where there is none, it stands for itself. */
  next(number: number): GroupEdit {
    const group = this.groups[number]!;
    const models = new Set<number>();
    for (let model = number - 1; model >= Math.max(0, number - NEAR); model--) models.add(model);
    for (const key of this.spanKeys(group)) {
      const known = this.alike.get(key);
      if (known === undefined) this.alike.set(key, number);
      else if (typeof known === 'number') {
        models.add(known);
        this.alike.set(key, [known, number]);
      } else {
        for (const model of known) models.add(model);
        if (known.push(number) > ALIKE) known.shift();
      }
    }
    let best: GroupEdit = {cost: Infinity, back: 0, edit: {keep: 0, cut: 0, paste: []}, follows: []};
    for (const model of models) best = this.tryModel(group, this.groups[model]!, number - model, best);
    this.lastBack = best.back;
    return best;
  }

  /** A number for what stays of the first title when any one span is taken out, with and without its list of endings. */
  private spanKeys({from, list}: CodeGroup): Set<number> {
    const title = this.titles[from]!.slice(0, WORDS_LOOKED_AT);
    const heads = [0];
    for (const word of title) heads.push((Math.imul(heads.at(-1)!, 31) + word + 1) | 0);
    const ends = [7];
    for (const word of [...title].reverse()) ends.push((Math.imul(ends.at(-1)!, 37) + word + 1) | 0);
    const keys = new Set<number>();
    for (let start = 0; start <= title.length; start++)
      for (let length = 0; length <= LONGEST_SPAN && start + length <= title.length; length++) {
        const key = (Math.imul(heads[start]!, 0x9e3779b1) ^ Math.imul(ends[title.length - start - length]!, 0x85ebca6b)) | 0;
        keys.add(key);
        keys.add((key ^ Math.imul(list + 1, 0xc2b2ae35)) | 0);
      }
    return keys;
  }

  private tryModel(group: CodeGroup, model: CodeGroup, back: number, best: GroupEdit): GroupEdit {
    const sources = group.tails.map((tail) => {
      const at = model.tails.indexOf(tail);
      return at < 0 ? undefined : this.titles[model.from + at]!;
    });
    const common = sources.findIndex(Boolean);
    if (common < 0) return best;
    const source = sources[common]!;
    const {keep, cut, paste} = difference(source, this.titles[group.from + common]!);
    // With a word more before, the place is found more often.
    const wider = {keep: keep - 1, cut: cut + 1, paste: [...source.slice(keep - 1, keep), ...paste]};
    for (const edit of [...(keep < source.length ? [{keep, cut, paste}] : []), ...(keep ? [wider] : [])])
      best = this.tryEdit(group, sources, back, edit, best);
    return best;
  }

  private tryEdit(
    group: CodeGroup,
    sources: readonly (Title | undefined)[],
    back: number,
    edit: Edit,
    best: GroupEdit,
  ): GroupEdit {
    // Rough bytes after gzip: the figures were found by trying.
    let cost = 1 + edit.paste.length * 1.3 + (back === this.lastBack ? 0 : 1.2);
    const follows: boolean[] = [];
    let word: number | undefined;
    for (const [at, source] of sources.entries()) {
      const first = word ?? source?.[edit.keep];
      follows[at] = !!source && first !== undefined && gives(edit, source.indexOf(first), source, this.titles[group.from + at]!);
      if (follows[at]) word = first;
      else cost += 3.5;
      if (cost >= best.cost) return best;
    }
    return {cost, back, edit, follows};
  }
}

/** Returns the edit that turns one title into another. */
export function difference(from: Title, to: Title): Edit {
  const most = Math.min(from.length, to.length);
  let keep = 0;
  while (keep < most && from[keep] === to[keep]) keep++;
  let end = 0;
  while (end < most - keep && from.at(-1 - end) === to.at(-1 - end)) end++;
  return {keep, cut: from.length - keep - end, paste: to.slice(keep, to.length - end)};
}

/** Whether an edit makes one title of another if it is applied to this place. */
function gives({cut, paste}: Edit, place: number, from: Title, to: Title): boolean {
  const longer = paste.length - cut;
  return (
    place >= 0 &&
    place + cut <= from.length &&
    to.length === from.length + longer &&
    to.every((word, at) => word === (at < place ? from[at] : (paste[at - place] ?? from[at - longer])))
  );
}
