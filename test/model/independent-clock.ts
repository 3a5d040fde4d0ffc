export const HOUR = 3_600_000;

const clocks = new Map<string, Intl.DateTimeFormat>();
/** Local time as UTC fields, independent of Temporal: `Intl` computes it. */
export function wallClock(zone: string, epoch: number): number {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      ...{timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric'},
      ...{hour: 'numeric', minute: 'numeric', second: 'numeric'},
    });
  clocks.set(zone, clock);
  const of = Object.fromEntries(clock.formatToParts(epoch).map(({type, value}) => [type, Number(value)]));
  return Date.UTC(of.year!, of.month! - 1, of.day!, of.hour, of.minute, of.second);
}

/** The moment at which a clock shows this: the first of two, and what is skipped goes by the offset before the gap. */
export function momentOf(zone: string, wall: number): number {
  const offsets = [-36, 36].map((hours) => wallClock(zone, wall + hours * HOUR) - (wall + hours * HOUR));
  const found = offsets.map((offset) => wall - offset).filter((epoch) => wallClock(zone, epoch) === wall);
  return found.length ? Math.min(...found) : wall - offsets[0]!;
}
