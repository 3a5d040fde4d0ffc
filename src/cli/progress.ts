import {draw} from './output.js';

const WIDTH = 30;
const REDRAW_MS = 100;

/** A bar on a terminal: `[#########---------------------] 612 of 2000`. Elsewhere it shows nothing. */
export class Progress {
  private drawnAt = 0;

  constructor(private readonly total: number) {}

  /** Shows that so many are done. */
  show(done: number): void {
    const now = Date.now();
    if (this.total < 2 || now - this.drawnAt < REDRAW_MS) return;
    this.drawnAt = now;
    const filled = Math.round((WIDTH * done) / this.total);
    draw(`[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}] ${done} of ${this.total}`);
  }

  /** Removes the bar, so that the next output starts on a clean line. */
  clear(): void {
    if (!this.drawnAt) return;
    draw(' '.repeat(WIDTH + 2 + ` ${this.total} of ${this.total}`.length));
    draw('');
  }
}
