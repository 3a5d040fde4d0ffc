import {html, nothing, type TemplateResult} from 'lit';
import {explaining, listItem, spoken} from '../../core/render/record-text.js';
import {tell} from '../../loading/tell.js';
import type {Localize} from '../../core/controllers/localize-controller.js';
import {heading} from '../../core/render/heading.js';
import {card, common} from '../../locales/en.js';
import {isSame, signsInMore} from '../../model/unrated-warning-signs.js';
import {telephone} from '../../core/render/phone.js';
import {contactsOf, type PageNumbers} from '../../model/contacts.js';
import type {Procedure} from '../../model/procedure.js';
import {CARD_SECTIONS, headingOf, type CardSection} from './sections.js';

const wordsOf = (localize: Localize): typeof card => localize.words('card', card);

/** Joins names with commas: an "and" would depend on their first letter in Spanish, and stick to it in Arabic. Isolated, since they may run the other way. */
const joined = (names: readonly string[], localize: Localize): string =>
  names.map((name) => `\u2068${name}\u2069`).join(localize.words('common', common).comma);

/**
 * The sections that the author named or, of all, those that the record has something for.
 * @param names as in the card's `sections`.
 */
export function chosenSections(procedure: Procedure, names: string | undefined, numbers: PageNumbers): CardSection[] {
  if (names === undefined) return CARD_SECTIONS.filter(({field}) => field(procedure, numbers) !== undefined);
  const found = names.split(/[\s,]+/).map((name) => {
    const section = CARD_SECTIONS.find((one) => one.name === name);
    if (name && !section) tell('section', name, ...CARD_SECTIONS.map((one) => one.name));
    return section;
  });
  // A slip of the pen must not cost a patient the risks.
  if (!found.some(Boolean)) return chosenSections(procedure, undefined, numbers);
  return [...new Set([...found, CARD_SECTIONS.at(-1)])].filter((section) => section !== undefined);
}

/** The names of the procedure. Where the card is the whole page, its title is the page's own. */
export function renderTitle(
  {lang, name, alsoKnownAs}: Procedure,
  level: number,
  isHidden: boolean,
  localize: Localize,
): TemplateResult {
  const title = spoken(lang, name);
  const shown = level === 1 ? html`<h1 class="title" part="title">${title}</h1>` : heading(level, title, 'title');
  return html`${isHidden ? html`<div class="paper">${shown}</div>` : shown}
  ${alsoKnownAs?.length ? html`<p class="muted">${wordsOf(localize).alsoKnownAs(joined(alsoKnownAs, localize))}</p>` : nothing}`;
}

/** Links to the sections, where there are so many that a reader could want them. */
export function renderContents(
  {id}: Procedure,
  sections: readonly CardSection[],
  localize: Localize,
  follow: (click: MouseEvent) => void,
): unknown {
  if (sections.length < 3) return nothing;
  const shown = sections.filter(({name}) => name !== 'similar');
  const {onThisPage} = wordsOf(localize);
  return html`<nav part="contents" aria-label=${onThisPage}>
    <p class="muted" aria-hidden="true">${onThisPage}</p>
    <ul>
      ${shown.map(
        (section) => html`<li><a href=${`#${id}-${section.name}`} @click=${follow}>${headingOf(section, localize)}</a></li>`,
      )}
    </ul>
  </nav>`;
}

/** Links that call. */
export function renderCalls(procedure: Procedure, numbers: PageNumbers, localize: Localize): unknown {
  const {callEmergency, callTeam} = wordsOf(localize);
  const contacts = contactsOf(procedure, numbers).filter(({kind}, at, all) => all.findIndex((one) => one.kind === kind) === at);
  const links = contacts.flatMap(({kind, phone}) => {
    if (kind === 'out-of-hours' || !/\d/.test(phone)) return [];
    const words = (kind === 'emergency' ? callEmergency : callTeam)(phone);
    return html`<a class="call ${kind}" part="call" href=${telephone(phone)}>${words}</a>`;
  });
  return links.length ? html`<p class="calls">${links}</p>` : nothing;
}

/** Renders what no section shows: headings of the source without a field, and missing topics. */
export function renderMore(procedure: Procedure, level: number, numbers: PageNumbers, localize: Localize): TemplateResult {
  const {lang, more = []} = procedure;
  const unstated = CARD_SECTIONS.filter(
    ({field, name}) => field(procedure, numbers) === undefined && name !== 'similar' && name !== 'facts',
  )
    .map((section) => [headingOf(section, localize), section.name, section.heading] as const)
    .filter((names) => !more.some((entry) => names.some((name) => isSame(name, entry.heading))))
    .map(([name]) => name);
  const signs = signsInMore(procedure);
  return html`${more.map((entry) =>
    signs.includes(entry)
      ? nothing
      : html`<section part="section">
      ${heading(level, spoken(lang, entry.heading), 'heading')}
      <ul class="list">
        ${explaining(procedure.glossary, () => entry.items.map((item) => html`<li>${listItem(lang, item)}</li>`))}
      </ul>
    </section>`,
  )}
  ${unstated.length ? html`<p class="unstated">${wordsOf(localize).unstated(joined(unstated, localize))}</p>` : nothing}`;
}
