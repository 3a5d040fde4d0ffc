import {adoptStyleSheet} from '../../core/adopt-style-sheet.js';
import {snapshot} from '../../core/print/clone-rendered.js';
import {make} from '../../core/print/make-element.js';
import {complete, footerOf, makePaper, printPaper, showPaper} from '../../core/print/print-alone.js';
import {companion} from '../../locales/companion/en.js';
import type {Strings} from '../../locales/register.js';
import {contactsOf} from '../../model/contacts.js';
import type {PlannedStep} from '../../model/preparation-plan.js';
import type {Checklist, PlanView} from './plan-view.js';
import {sheetStyles} from './plan-sheets.styles.js';

/** The sheets: the plan on one, a card for the fridge, the page for the person who helps. */
export const SHEETS = ['sheet', 'fridge', 'helper'] as const;

/** Prints one of them alone, and reports below the buttons if nothing printed. */
export async function printPlan(
  checklist: Checklist,
  view: PlanView,
  kind: (typeof SHEETS)[number],
  button: Element,
): Promise<void> {
  const status = button.closest('details')!.querySelector('.printed')!;
  const {localize} = view.context;
  const words = localize.words('companion', companion);
  status.textContent = '';
  await complete(checklist);
  const paper = makeSheet(checklist, view, kind);
  const page = kind === 'fridge' ? words.fridgePage : (['', ' / '] as const);
  const foot = footerOf(view.procedure.name, [view.procedure.version], [...page, ''], localize, false);
  if (!(await printPaper(showPaper(paper, foot)))) status.textContent = words.notPrinted;
}

/** Makes a sheet: a copy of what the checklist shows, without what only a screen can use. */
export function makeSheet(checklist: Checklist, view: PlanView, kind: (typeof SHEETS)[number]): HTMLElement {
  const {procedure, context} = view;
  const words = context.localize.words('companion', companion);
  const {paper, root} = makePaper(checklist, context.localize.lang);
  const sheet = sheetStyles(kind);
  const copy = root.appendChild(snapshot(checklist, (inner) => adoptStyleSheet(inner, sheet)) as HTMLElement);
  const base = copy.shadowRoot!.querySelector('.base')!;
  const helper = base.querySelector('.companion')!;
  if (kind === 'helper') {
    base.replaceChildren(helper);
    return paper;
  }
  for (const screenOnly of base.querySelectorAll('details, .conditions, .actions, .kept, button, [role=status]:not(.callout)'))
    screenOnly.remove();
  const call = phones(checklist, view, words);
  if (kind === 'sheet') {
    base.prepend(make('p', 'title', `${context.words.heading}: ${procedure.name}`));
    base.append(call);
  } else {
    makeCard(base, view, words, call);
  }
  return paper;
}

/** Makes a card of a list. Where it takes several pages, each is a card with the title, the numbers to call and its day. */
function makeCard(base: Element, {procedure, plan, context}: PlanView, words: Strings['companion'], call: Element): void {
  // Who says so stands on the full list, and a day needs no count of days.
  for (const rule of base.querySelectorAll('.rule, .subheading ~ .rows .text > .muted')) rule.remove();
  base.querySelector('[role=group]')!.before(...keepTimed(base, plan.steps, words, (count) => context.localize.number(count)));
  for (const rows of base.querySelectorAll('.subheading + .rows')) {
    const day = make('div', 'day');
    rows.replaceWith(day);
    day.append(make('div', 'head', day.previousElementSibling!), rows);
  }
  const head = make('div', 'head', make('p', 'title', `${words.fridgeTitle}: ${procedure.name}`), call);
  base.append(make('div', 'card', head, make('div', 'body', ...base.childNodes)));
}

/** Leaves on a card what has a time, and medicines. @returns words about the steps that are not on it. */
function keepTimed(
  base: Element,
  steps: readonly PlannedStep[],
  words: Strings['companion'],
  number: (n: number) => string,
): Element[] {
  const items = [...base.querySelectorAll('li:has(input[type=checkbox])')];
  const left = items.filter((item) => {
    const {when, kind, medicine} = steps[Number(item.querySelector('input')!.name)]!;
    return !when && !medicine && kind !== 'medicine' && kind !== 'fasting';
  });
  // A card of nothing would say that there is nothing to do.
  if (left.length === items.length) return [];
  for (const item of left) item.remove();
  return left.length ? [make('p', 'left', words.fridgeLeft(number(left.length)))] : [];
}

/** Whom to call, or a line to write the number on. */
function phones(checklist: Checklist, {procedure}: PlanView, words: Strings['companion']): Element {
  const box = make('div', 'phones');
  const contacts = contactsOf(procedure, checklist);
  for (const {kind, phone, name, hours} of contacts) {
    const call = kind === 'emergency' ? words.emergency(phone) : kind === 'care-team' ? words.team(phone) : '';
    box.append(make('p', '', [call || `${name ?? ''} ${phone}`.trim(), hours].filter(Boolean).join(', ')));
  }
  if (!contacts.some(({kind}) => kind !== 'emergency')) box.append(make('p', 'line', words.teamLine));
  return box;
}
