import {LATER_ELEMENTS} from '../later-elements.mjs';

const EMPTY = '\0later-element';

/** Leaves out of the script the elements that it fetches when a page needs them, although a card imports them. */
export const withoutLaterElements = {
  name: 'without-later-elements',
  resolveId: (id) => (LATER_ELEMENTS.some((tag) => id.endsWith(`/${tag}/${tag}.js`)) ? EMPTY : undefined),
  load: (id) => (id === EMPTY ? '' : undefined),
};
