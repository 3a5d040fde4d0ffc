import {HostilePage} from '../blocks/hostile-page.js';

/** More than a record has room for. */
const MAX_HEADINGS = 1_000;
const MAX_BLOCKS = 10_000;

/** Counts what a page holds. */
export class PageSize {
  private headings = 0;
  private blocks = 0;

  /** @throws {HostilePage} at more paragraphs and items than a record has room for. */
  countBlock(): void {
    if (++this.blocks > MAX_BLOCKS) throw new HostilePage(`more than ${MAX_BLOCKS} paragraphs and items`);
  }

  /** @throws {HostilePage} at more headings than a record has room for. */
  countHeading(): void {
    if (++this.headings > MAX_HEADINGS) throw new HostilePage(`more than ${MAX_HEADINGS} headings`);
  }
}
