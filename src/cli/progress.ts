const WIDTH = 30;
const REDRAW_MS = 100;

/** A bar on a terminal: `[#########---------------------] 612 of 2000`. Somewhere else it shows nothing. */
export class Progress {
  private drawnAt = 0;

  constructor(
    private readonly total: number,
    private readonly stream: NodeJS.WriteStream,
  ) {}

  /** Shows that so many are done. */
  show(done: number): void {
    const now = Date.now();
    if (!this.stream.isTTY || this.total < 2 || now - this.drawnAt < REDRAW_MS) return;
    this.drawnAt = now;
    const filled = Math.round((WIDTH * done) / this.total);
    this.stream.write(`\r[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}] ${done} of ${this.total}`);
  }

  /** Takes the bar away, so that what follows starts on a clean line. */
  clear(): void {
    if (this.drawnAt) this.stream.write(`\r${' '.repeat(WIDTH + 2 + ` ${this.total} of ${this.total}`.length)}\r`);
  }
}
