import {hashOf, type Unit, type UnitState} from './unit.js';

/** A translation that exists already, bound to the hash of its source. */
export interface KnownUnit {
  readonly path: string;
  readonly hash: string;
  readonly target: string;
  readonly state: UnitState;
  readonly source?: string;
  readonly previous?: string;
}

/**
 * Gives each text the translation that it has already. A text that moved keeps it; a text that changed gets it as stale, so that
 * one changed sentence makes one unit stale.
 */
export function carryOver(units: readonly Unit[], known: readonly KnownUnit[]): readonly Unit[] {
  const byHash = groupByHash(known);
  const current = new Set(units.map(({source}) => hashOf(source)));
  return units.map((unit) => {
    const same = byHash.get(hashOf(unit.source)) ?? [];
    const own = same.find(({path}) => path === unit.path) ?? same[0];
    if (own) return {...unit, target: own.target, state: own.state, ...(own.previous !== undefined && {previous: own.previous})};
    const former = known.find(({path, hash}) => path === unit.path && !current.has(hash));
    return former ? {...unit, target: former.target, state: 'stale', previous: former.previous ?? former.source} : unit;
  });
}

function groupByHash(known: readonly KnownUnit[]): Map<string, KnownUnit[]> {
  const groups = new Map<string, KnownUnit[]>();
  for (const unit of known) groups.set(unit.hash, [...(groups.get(unit.hash) ?? []), unit]);
  return groups;
}
