import type {LitElement} from 'lit';
import {adoptStyleSheet} from '../adopt-style-sheet.js';
import type {Localize} from '../controllers/localize-controller.js';
import {safeDocument} from '../document.js';
import {documentStyles, HANDOUT, screenStyles, type Footer} from './paper.styles.js';

/** Time in which a browser that prints begins to. */
const BEGIN_MS = 1500;

/** How long the press of a button waits for what is still loading. */
const PATIENCE_MS = 2000;

/** As much of a name as there is room for at the foot of a page. */
const MAX_NAME = 70;

let takeAway = (): void => undefined;

/** Makes the element that is printed in the place of the page, in the fonts of another. */
export function makePaper(like: Element, lang: string): {paper: HTMLElement; root: ShadowRoot} {
  const paper = safeDocument.createElement(HANDOUT);
  paper.lang = lang;
  paper.style.setProperty('font-family', getComputedStyle(like).fontFamily, 'important');
  // Of its own: important declarations of the page's cascade layers outweigh those of our sheet.
  for (const [name, value] of Object.entries({display: 'block', visibility: 'visible', color: '#000'}))
    paper.style.setProperty(name, value, 'important');
  const root = paper.attachShadow({mode: 'open'});
  adoptStyleSheet(root, screenStyles);
  return {paper, root};
}

/** The footer of a page: the name of the record and whatever else distinguishes one print from another. */
export function footerOf(
  name: string,
  more: readonly (string | false | undefined)[],
  page: Footer['page'],
  {lang, dir}: Localize,
  large: boolean,
): Footer {
  const {numberingSystem} = new Intl.NumberFormat(lang).resolvedOptions();
  return {
    of: [name.length > MAX_NAME ? `${name.slice(0, MAX_NAME)}…` : name, ...more].filter(Boolean).join(' · '),
    page,
    dir,
    digits: numberingSystem === 'arab' ? 'arabic-indic' : 'decimal',
    large,
  };
}

/** Waits until everything in an element shows its content. What waits for a file is on paper as it is then. */
export async function complete(element: LitElement): Promise<void> {
  // The element's own sections render without waiting, however slow the device is.
  await element.updateComplete;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  const inside = async ({renderRoot}: LitElement): Promise<void> => {
    for (const inner of renderRoot?.querySelectorAll<LitElement>('*') ?? []) {
      await Promise.race([inner.updateComplete, late]);
      await inside(inner);
    }
  };
  await inside(element);
}

/** Adds paper where it is printed and not seen, in the place of what was printed before. @returns a function that removes it. */
export function showPaper(paper: Element, foot: Footer): () => void {
  takeAway();
  const undress = adoptStyleSheet(safeDocument, documentStyles(foot));
  // Beside the body, which is hidden with all that is in it.
  safeDocument.documentElement.append(paper);
  return (takeAway = () => {
    paper.remove();
    undress();
  });
}

/**
 * Prints the paper that is shown.
 * @param away removes it.
 * @returns whether the browser began to print: frames and apps may forbid it without a word.
 */
export async function printPaper(away: () => void): Promise<boolean> {
  const began = new Promise<boolean>((resolve) => {
    addEventListener('beforeprint', () => resolve(true), {once: true});
    setTimeout(resolve, BEGIN_MS, false);
  });
  let ended = false;
  addEventListener('afterprint', () => (ended = true), {once: true});
  print();
  // Phones come back at once, and ask for the page again for each choice of paper: it stays until somebody touches the page.
  if (ended && !matchMedia('(pointer: coarse)').matches) away();
  else for (const type of ['pointerdown', 'keydown']) addEventListener(type, away, {capture: true, once: true});
  return began;
}
