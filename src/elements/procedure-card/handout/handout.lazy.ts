import type {LitElement} from 'lit';
import type {Localize} from '../../../core/controllers/localize-controller.js';
import {adoptStyleSheet} from '../../../core/adopt-style-sheet.js';
import {safeDocument} from '../../../core/document.js';
import {snapshot} from './clone-rendered.js';
import {review} from '../../../locales/en.js';
import {handout as ar} from '../../../locales/handout/ar.js';
import {handout as en} from '../../../locales/handout/en.js';
import {handout as es} from '../../../locales/handout/es.js';
import {addWords} from '../../../locales/register.js';
import {signsInMore} from '../../../model/unrated-warning-signs.js';
import type {Procedure} from '../../../model/procedure.js';
import {arrangeSheets, type Handout} from './arrange-sheets.js';
import {pageAddress, renderAddress} from './page-address.js';
import {documentStyles, HANDOUT, outerStyles, rootStyles, screenStyles, type Footer} from './handout.styles.js';

addWords('es', es);
addWords('ar', ar);

/** Time in which a browser that prints begins to. */
const BEGIN = 1500;

/** How long the press of the button waits for what is still on its way. */
const PATIENCE = 2000;

/** As much of a name as has room at the foot of a page. */
const LONG = 70;

let takeAway = (): void => undefined;

/** The properties of a card that its handout needs. */
export type Card = LitElement & {
  readonly largePrint: boolean;
  readonly handout: Handout;
  readonly emergencyNumber?: string;
  readonly careTeamPhone?: string;
  readonly headingLevel: number;
};

/**
 * Prints a card alone: a copy of it, with everything open, is added to the page while it prints and is
 * all that is on paper. The page itself stays as it is, so that nothing of it has to be put back.
 * @param shown gives the record that the card shows: it may be another once all of it is there.
 * @param isLast whether no button was pressed since.
 * @returns what to tell where the browser did not begin to print: frames and apps may forbid it without a word.
 */
export async function printHandout(
  card: Card,
  shown: () => Procedure,
  localize: Localize,
  isLast: () => boolean,
): Promise<string> {
  let procedure: Procedure;
  do {
    procedure = shown();
    await complete(card);
  } while (procedure !== shown());
  // It may show none any more.
  if (!card.renderRoot.querySelector('.body') || !isLast()) return '';
  takeAway();
  const {handout, signs} = makeHandout(card, procedure, localize);
  const away = (takeAway = show(handout, footer(procedure, localize, card.largePrint)));
  if (signs) await complete(signs);
  if (!isLast()) {
    away();
    return '';
  }
  const began = new Promise<boolean>((resolve) => {
    addEventListener('beforeprint', () => resolve(true), {once: true});
    setTimeout(resolve, BEGIN, false);
  });
  let ended = false;
  addEventListener('afterprint', () => (ended = true), {once: true});
  print();
  // Phones come back at once, and ask for the page again for each choice of paper: it stays until somebody touches the page.
  if (ended && !matchMedia('(pointer: coarse)').matches) away();
  else for (const type of ['pointerdown', 'keydown']) addEventListener(type, away, {capture: true, once: true});
  return (await began) ? '' : localize.words('handout', en).nothing;
}

/**
 * Makes the handout of a card: a copy on sheets, with the page's address. When to get help is on it even where the card
 * leaves that to the page around it.
 */
export function makeHandout(card: Card, procedure: Procedure, localize: Localize): {handout: HTMLElement; signs?: LitElement} {
  const handout = safeDocument.createElement(HANDOUT);
  const words = localize.words('handout', en);
  handout.lang = localize.lang;
  handout.style.setProperty('font-family', getComputedStyle(card).fontFamily, 'important');
  // Of its own: important declarations of the page's cascade layers outweigh those of our sheet.
  for (const [name, value] of Object.entries({display: 'block', visibility: 'visible', color: '#000'}))
    handout.style.setProperty(name, value, 'important');
  const sheet = rootStyles(card.handout === 'short');
  const copy = snapshot(card, (root) => adoptStyleSheet(root, sheet)) as HTMLElement;
  const shadow = handout.attachShadow({mode: 'open'});
  adoptStyleSheet(shadow, screenStyles);
  shadow.append(copy);
  const root = copy.shadowRoot!;
  adoptStyleSheet(root, outerStyles(card.largePrint));
  const base = root.querySelector('.base')!;
  const {id, warningSigns} = procedure;
  const known = warningSigns?.length || signsInMore(procedure).length;
  const signs = known && !base.querySelector('[id$="-warning-signs"]') ? safeDocument.createElement('warning-signs') : undefined;
  const address = pageAddress(procedure);
  arrangeSheets(base, id, card.handout, words, localize, signs, address ? renderAddress(address, words) : undefined);
  if (!signs) return {handout};
  const {emergencyNumber, careTeamPhone, headingLevel} = card;
  // The page has heard of this record already.
  handout.addEventListener('procedure-load', (event) => event.stopPropagation());
  Object.assign(signs, {procedure, emergencyNumber, careTeamPhone, headingLevel: headingLevel + 1});
  return {handout, signs};
}

/** Until everything in there shows what it has. What waits for a file is on paper as it stands: exact times are offsets then. */
async function complete(element: LitElement): Promise<void> {
  // The element's own sections render without waiting, however slow the device is.
  await element.updateComplete;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const inside = async ({renderRoot}: LitElement): Promise<void> => {
    for (const inner of renderRoot?.querySelectorAll<LitElement>('*') ?? []) {
      await Promise.race([inner.updateComplete, late]);
      await inside(inner);
    }
  };
  await inside(element);
}

/** Adds the handout where it is printed and not seen. @returns a function that removes it. */
function show(handout: Element, foot: Footer): () => void {
  const undress = adoptStyleSheet(safeDocument, documentStyles(foot));
  // Beside the body, which is hidden with all that is in it.
  safeDocument.documentElement.append(handout);
  return () => {
    handout.remove();
    undress();
  };
}

function footer(procedure: Procedure, localize: Localize, large: boolean): Footer {
  const {name, version, review: dates} = procedure;
  const words = localize.words('review', review);
  const [before = '', between = '', after = ''] = localize.words('handout', en).page('\0', '\0').split('\0');
  const {numberingSystem} = new Intl.NumberFormat(localize.lang).resolvedOptions();
  return {
    of: [
      name.length > LONG ? `${name.slice(0, LONG)}…` : name,
      version && `${words.version} ${version}`,
      dates?.next && `${words.next}: ${localize.date(dates.next)}`,
    ]
      .filter(Boolean)
      .join(' · '),
    page: [before, between, after],
    dir: localize.dir,
    digits: numberingSystem === 'arab' ? 'arabic-indic' : 'decimal',
    large,
  };
}
