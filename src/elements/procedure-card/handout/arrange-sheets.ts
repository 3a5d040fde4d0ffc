import type {Localize} from '../../../core/controllers/localize-controller.js';
import {common} from '../../../locales/en.js';
import type {Strings} from '../../../locales/register.js';
import {make} from '../../../core/print/make-element.js';

/** The values of the card's `handout` attribute. */
export type Handout = 'short' | 'full';

/** Sections of the first sheet, in order: what to do and when, and whom to call. */
const FIRST: readonly string[] = ['preparation', 'warning-signs'];

/** Sections of the other sheets; all of them where absent. What is left out is named. */
const OTHERS: Readonly<Record<Handout, readonly string[] | undefined>> = {
  full: undefined,
  short: ['facts', 'steps', 'risks', 'recovery'],
};

/**
 * Arranges the copy of a card on sheets: the first for the days before and after, the others with the rest in two columns.
 * @param base the box of the copied card. Whatever else is in it goes.
 * @param id of the record: the sections' ids begin with it.
 * @param signs an element for the first sheet, where the card has no warning signs of its own.
 * @param address where the page is, for the end.
 */
export function arrangeSheets(
  base: Element,
  id: string,
  kind: Handout,
  words: Strings['handout'],
  localize: Localize,
  signs?: Element,
  address?: Element,
): void {
  const sections = [...base.querySelectorAll('[part~=section]')].filter((section) => !section.closest('.similar'));
  const nameOf = (section: Element): string => section.id.slice(id.length + 1);
  const isFirst = (section: Element): boolean => FIRST.includes(nameOf(section));
  const names = OTHERS[kind];
  const isIn = (section: Element): boolean => !names || names.includes(nameOf(section));
  const others = sections.filter((section) => !isFirst(section));
  const left = others.filter((section) => !isIn(section) && nameOf(section) !== 'review').map(headingOf);

  const hasAppointment = sections.some((section) => contentOf(section).querySelector('.appointment'));
  const lines = [words.name, ...(hasAppointment ? [] : [words.appointment]), words.place];
  const first = make(
    'div',
    'first',
    ...base.querySelectorAll('.stale, .title, .opening > .muted'),
    make('div', 'filled', ...lines.map((line) => make('p', '', line))),
    ...FIRST.flatMap((name) => sections.filter((section) => nameOf(section) === name)),
  );
  if (signs) first.append(signs);

  const rest = make('div', 'rest', ...others.filter(isIn).map((section) => section.closest('.about') ?? section));
  rest.append(...base.querySelectorAll('.about[part=codes]'));
  if (!names) rest.append(...base.querySelectorAll('.unstated'));
  if (left.length) rest.append(make('p', 'left', words.leftOut(left.join(localize.words('common', common).comma))));
  if (address) rest.append(address);
  base.replaceChildren(first, ...(rest.hasChildNodes() ? [rest] : []));
}

/** Content of a section's element; slots of the page's author may be beside it. */
const contentOf = (section: Element): ParentNode =>
  [...section.querySelectorAll('*')].find(({shadowRoot}) => shadowRoot)?.shadowRoot ?? section;

/** The words of a section's heading, which its element has. */
const headingOf = (section: Element): string => contentOf(section).querySelector('.heading')?.textContent?.trim() ?? '';
