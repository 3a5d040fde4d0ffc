import {MARK, marked} from './procedure-speech.styles.js';

/** Whether the browser can mark text without a change to the page. */
export const canMark = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

/** Marks these places, and no others. */
export function mark(places: readonly Range[]): void {
  if (!canMark()) return;
  CSS.highlights.delete(MARK);
  if (places.length) CSS.highlights.set(MARK, new Highlight(...places));
  for (const {startContainer} of places) {
    const root = startContainer.getRootNode() as Document | ShadowRoot;
    const sheet = marked.styleSheet!;
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }
}

/** The bar at the top may lie over it. */
const TOP = 140;

/** Brings what is read next into view, unless the person is looking at something else than what was read before. */
export function follow(before: Range | undefined, next: Range | undefined): void {
  const seen = before?.getBoundingClientRect();
  const box = next?.getBoundingClientRect();
  if (!box || (seen && (seen.bottom < 0 || seen.top > innerHeight))) return;
  if (box.top < TOP || box.bottom > innerHeight) next!.startContainer.parentElement?.scrollIntoView({block: 'center'});
}
