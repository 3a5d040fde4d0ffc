import {html, nothing, type TemplateResult} from 'lit';
import {explaining, prose, spoken} from '../../core/render/record-text.js';
import type {Localize} from '../../core/controllers/localize-controller.js';
import {heading} from '../../core/render/heading.js';
import * as en from '../../locales/en.js';
import {isSame, signsInMore} from '../../model/unrated-warning-signs.js';
import type {Procedure} from '../../model/procedure.js';
import {CARD_SECTIONS, type CardSection} from './sections.js';

const wordsOf = (localize: Localize): typeof en.card => localize.words('card', en.card);

const headingOf = ({words}: CardSection, localize: Localize): string => localize.words(words, en[words] as never)['heading'];

/** Names may be in another direction than the words around them. Isolated only when joined: "e" in Spanish depends on their first letter. */
const joined = (names: readonly string[], {lang}: Localize): string =>
  new Intl.ListFormat(lang)
    .formatToParts(names)
    .map(({type, value}) => (type === 'element' ? `\u2068${value}\u2069` : value))
    .join('');

/**
 * The sections that the author named or, of all, those that the record has something for.
 * @param names as in the card's `sections`.
 */
export function chosenSections(procedure: Procedure, names?: string): CardSection[] {
  if (names === undefined) return CARD_SECTIONS.filter(({field}) => field(procedure) !== undefined);
  const found = names.split(/[\s,]+/).map((name) => {
    const section = CARD_SECTIONS.find((one) => one.name === name);
    if (name && !section)
      console.warn(`<procedure-card> has no section "${name}". There are: ${CARD_SECTIONS.map((one) => one.name).join(' ')}.`);
    return section;
  });
  return [...new Set([...found, CARD_SECTIONS.at(-1)])].filter((section) => section !== undefined);
}

/** The names of the procedure. Where the card is the whole page, its title is the page's own. */
export function renderTitle({lang, name, alsoKnownAs}: Procedure, level: number, localize: Localize): TemplateResult {
  const title = spoken(lang, name);
  return html`${level === 1 ? html`<h1 class="title" part="title">${title}</h1>` : heading(level, title, 'title')}
  ${alsoKnownAs?.length ? html`<p class="muted">${wordsOf(localize).alsoKnownAs(joined(alsoKnownAs, localize))}</p>` : nothing}`;
}

/** Links to the sections, where there are so many that a reader could want them. */
export function renderContents(
  {id}: Procedure,
  sections: readonly CardSection[],
  localize: Localize,
  follow: (click: Event) => void,
): unknown {
  if (sections.length < 3) return nothing;
  const {onThisPage} = wordsOf(localize);
  return html`<nav part="contents" aria-label=${onThisPage}>
    <p class="muted" aria-hidden="true">${onThisPage}</p>
    <ul>
      ${sections.map(
        (section) => html`<li><a href=${`#${id}-${section.name}`} @click=${follow}>${headingOf(section, localize)}</a></li>`,
      )}
    </ul>
  </nav>`;
}

/** Renders what no section shows: headings of the source without a field, and missing topics. */
export function renderMore(procedure: Procedure, level: number, localize: Localize): TemplateResult {
  const {lang, more = []} = procedure;
  const unstated = CARD_SECTIONS.filter(({field, name}) => field(procedure) === undefined && name !== 'similar')
    .map((section) => [headingOf(section, localize), section.name, en[section.words].heading] as const)
    .filter((names) => !more.some((entry) => names.some((name) => isSame(name, entry.heading))))
    .map(([name]) => name);
  const signs = signsInMore(procedure);
  return html`${more.map((entry) =>
    signs.includes(entry)
      ? nothing
      : html`<section part="section">
      ${heading(level, spoken(lang, entry.heading), 'heading')}
      <ul class="list">
        ${explaining(procedure.glossary, () => entry.items.map(({text}) => html`<li>${prose(lang, text)}</li>`))}
      </ul>
    </section>`,
  )}
  ${unstated.length ? html`<p class="unstated">${wordsOf(localize).unstated(joined(unstated, localize))}</p>` : nothing}`;
}
