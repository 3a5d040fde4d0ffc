import {tags} from '../core/custom-element.js';
import {safeDocument} from '../core/document.js';
import {loadMistakes} from '../loading/tell.js';
import {attributesOf} from './markup.js';
import {querySelectorAll} from './placement.js';

/** By then elements show what they have, and what does not work may be a mistake of its author. */
const SETTLED_MS = 3000;

/** Markup added within this time is checked together. */
const TOGETHER_MS = 500;

/** Names that could be those of elements, and names of attributes. */
const NAMES = /\w+-[\w-]+|[\w-]+(?==")/g;

/** Attributes with few values, and another one than those. */
const WRONG_VALUE = / (layout|handout|sort|heading-level)="(?![1-6]|full|compact|short|author|severity|likelihood)/;

/** Matches a name with up to two letters in one place that are missing or others, or one too many; it may have `data-` in front. */
const nearly = (name: string): RegExp =>
  new RegExp(`^(data-)?(${[...name].map((_letter, at) => `${name.slice(0, at)}.{0,3}${name.slice(at + 2)}`).join('|')})$`);

/**
 * Returns a function that has what is added to a page checked for mistakes of its author once it has settled. The chunk that
 * knows them is fetched only where something may be one: an element that waits, failed or was not closed, a name that is nearly
 * right or written apart, a value that has no effect.
 * @param later tags of the elements that are registered when a page has them.
 */
export function watchForMistakes(later: readonly string[]): (root: Element) => void {
  // What a page takes away again is not kept.
  let added: WeakRef<Element>[] = [];
  return (root) => {
    if (added.push(new WeakRef(root)) > 1) return;
    setTimeout(() => {
      setTimeout(check, SETTLED_MS, added, [...tags].concat(later));
      added = [];
    }, TOGETHER_MS);
  };
}

async function check(added: readonly WeakRef<Element>[], all: readonly string[]): Promise<void> {
  const roots = added.map((root) => root.deref()).filter((root) => root?.isConnected) as Element[];
  const found = [
    ...querySelectorAll.call(safeDocument.documentElement, `${all},:is(${all})>h2,.${all.join(',.').replaceAll('-', '.')}`),
  ] as (Element & {status?: string})[];
  if (
    found.some(({status, localName}) => (status ? status !== 'ready' : !all.includes(localName))) ||
    (await hasSlip(roots.map(({outerHTML}) => outerHTML).join(), all.concat(all.flatMap(attributesOf))))
  )
    void loadMistakes().then((words) => words?.checkMarkup(roots, all));
}

/** Whether some markup has nearly one of these names. They are looked for in a task each: a slow phone takes long for all. */
async function hasSlip(markup: string, names: readonly string[]): Promise<boolean> {
  const others = [...new Set(markup.match(NAMES))].filter((name) => !names.includes(name.replace('data-', '')));
  for (const name of new Set(names)) {
    const slip = nearly(name);
    // Shorter ones are near too many other names.
    if (name[7] && others.some((other) => slip.test(other))) return true;
    await new Promise((resolve) => setTimeout(resolve));
  }
  return WRONG_VALUE.test(markup);
}
