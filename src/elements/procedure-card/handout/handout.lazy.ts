import type {LitElement} from 'lit';
import type {Localize} from '../../../core/controllers/localize-controller.js';
import {adoptStyleSheet} from '../../../core/adopt-style-sheet.js';
import {safeDocument} from '../../../core/document.js';
import {snapshot} from '../../../core/print/clone-rendered.js';
import type {Footer} from '../../../core/print/paper.styles.js';
import {complete, footerOf, makePaper, printPaper, showPaper} from '../../../core/print/print-alone.js';
import {review} from '../../../locales/en.js';
import {handout as en} from '../../../locales/handout/en.js';
import {signsInMore} from '../../../model/unrated-warning-signs.js';
import type {Procedure} from '../../../model/procedure.js';
import {arrangeSheets, type Handout} from './arrange-sheets.js';
import {pageAddress, renderAddress} from './page-address.js';
import {outerStyles, rootStyles} from './handout.styles.js';
import '../../../locales/handout/translations.js';

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
  const {handout, signs} = makeHandout(card, procedure, localize);
  const away = showPaper(handout, footer(procedure, localize, card.largePrint));
  if (signs) await complete(signs);
  if (!isLast()) {
    away();
    return '';
  }
  return (await printPaper(away)) ? '' : localize.words('handout', en).nothing;
}

/**
 * Makes the handout of a card: a copy on sheets, with the page's address. When to get help is on it even where the card
 * leaves that to the page around it.
 */
export function makeHandout(card: Card, procedure: Procedure, localize: Localize): {handout: HTMLElement; signs?: LitElement} {
  const words = localize.words('handout', en);
  const {paper: handout, root: shadow} = makePaper(card, localize.lang);
  const sheet = rootStyles(card.handout === 'short');
  const copy = snapshot(card, (root) => adoptStyleSheet(root, sheet)) as HTMLElement;
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

function footer({name, version, review: dates}: Procedure, localize: Localize, large: boolean): Footer {
  const words = localize.words('review', review);
  const [before = '', between = '', after = ''] = localize.words('handout', en).page('\0', '\0').split('\0');
  const more = [version && `${words.version} ${version}`, dates?.next && `${words.next}: ${localize.date(dates.next)}`];
  return footerOf(name, more, [before, between, after], localize, large);
}
