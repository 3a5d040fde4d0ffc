import {html, type TemplateResult} from 'lit';
import {isServer} from '../../core/is-server.js';
import type {Localize} from '../../core/controllers/localize-controller.js';
import {heading} from '../../core/render/heading.js';
import {listItem, loadGlossary} from '../../core/render/record-text.js';
import {environment} from '../../loading/environment.js';
import {common} from '../../locales/en.js';
import type {Procedure} from '../../model/procedure.js';
import {headingOf, PICTURES, type CardOptions, type CardSection} from './sections.js';

const TIMEOUT_MS = 5000;

/** Whether the element of a section is still to be loaded. */
export const isMissing = ({tag}: Pick<CardSection, 'tag'>): boolean => !isServer && tag !== undefined && !customElements.get(tag);

/**
 * Loads what sections need before they are shown, and what all of them use: the glossary and pictures.
 * @returns for each section that waits, a promise that resolves when all is there, has failed to load, or takes too long.
 */
export function loadSections(
  sections: readonly CardSection[],
  card: CardOptions,
  procedure: Procedure,
): readonly (Promise<unknown> | undefined)[] {
  const late = new Promise((resolve) => setTimeout(resolve, TIMEOUT_MS));
  let isReported = false;
  const report = ({message}: Error): void => {
    if (!isReported) console.error(`<procedure-card> shows a section as plain text: ${message}`);
    isReported = true;
  };
  const loads = sections.map((section) =>
    isMissing(section)
      ? environment.loadElement?.(section.tag!).catch(report)
      : // Its element reports what it goes without.
        section.load?.(card, procedure)?.catch(() => undefined),
  );
  const hasPictures = procedure.pictures?.length && isMissing(PICTURES);
  const shared = [
    procedure.glossary && loadGlossary(),
    hasPictures ? environment.loadElement?.(PICTURES.tag).catch(report) : undefined,
  ];
  if (shared.some(Boolean)) loads[0] = Promise.all([...shared, loads[0]]);
  return loads.map((load) => load && Promise.race([load, late]));
}

/** Renders what can be said of a section without its element: its heading, and its items as text. */
export function renderPlain(section: CardSection, procedure: Procedure, level: number, localize: Localize): TemplateResult {
  const items = section.field(procedure);
  const rows =
    section.plain?.(procedure, localize).map((text) => ({text})) ??
    (Array.isArray(items) ? items : []).map(({text, code, display, items: inner}) => ({
      text: [text, code, display].filter(Boolean).join(' '),
      items: inner,
    }));
  return html`${heading(level, headingOf(section, localize), 'heading')}
    ${
      rows.length
        ? html`<ul class="list">
          ${rows.map((row) => html`<li>${listItem(procedure.lang, row)}</li>`)}
        </ul>`
        : html`<p>${localize.words('common', common).failed}</p>`
    }`;
}
