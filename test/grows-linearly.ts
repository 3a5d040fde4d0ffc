/** Eight times the length: 8 where time grows with it, 64 where it grows with its square, whatever the machine. */
const LONGER = 8;
const MOST = 24;

/** Clocks of browsers are coarse: what is measured takes at least this long. */
const MEASURABLE_MS = 10;

/** Others use the processor as well: the least time of several tries counts, and more are made while it says too much. */
const MAX_TRIES = 30;

function timeOf(work: () => void, times: number): number {
  const begun = performance.now();
  for (let time = 0; time < times; time++) work();
  return performance.now() - begun;
}

/**
 * Proves that the time of some work grows with the length of its input, not with its square.
 * @param work works on an input of this length.
 * @param length a short one; the other is eight times as long.
 * @throws if the longer one takes more than 24 times as long in every try.
 */
export function growsLinearly(work: (length: number) => void, length: number): void {
  const [short, long] = [length, length * LONGER].map((size) => () => work(size));
  let times = 1;
  while (timeOf(short!, times) < MEASURABLE_MS) times *= 2;
  const least = [Infinity, Infinity];
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    [short!, long!].forEach((run, at) => (least[at] = Math.min(least[at]!, timeOf(run, times))));
    if (least[1]! / least[0]! < MOST) return;
  }
  throw new Error(`${LONGER} times the length took ${least[1]! / least[0]!} times as long`);
}
