/** The element that is printed in the place of the page. */
export const HANDOUT = 'procedure-handout';

/** Every box in a page's margin: what the host site prints in there is not the card's. */
const MARGINS = ['top', 'bottom']
  .flatMap((edge) => ['left-corner', 'left', 'center', 'right', 'right-corner'].map((place) => `${edge}-${place}`))
  .concat(['left', 'right'].flatMap((edge) => ['top', 'middle', 'bottom'].map((place) => `${edge}-${place}`)));

/** The footer of each page. */
export interface Footer {
  /** The document that the page belongs to. */
  readonly of: string;
  /** Words before, between and after the page's number and the number of pages. */
  readonly page: readonly [before: string, between: string, after: string];
  readonly dir: 'ltr' | 'rtl';
  /** Name of the counter style that the language counts with. */
  readonly digits: string;
  /** At least 18 points. */
  readonly large: boolean;
}

/** A text as CSS writes it, whatever is in it. */
const string = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} .,:/-]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;

/**
 * For the document: prints the handout and nothing else, whatever the page's own rules for print. `#_#_#_` matches nothing
 * and outweighs the ids of others. The page's own `@page` rules stay as they are and do not reach a page of this name.
 */
export function documentStyles({of, page, dir, digits, large}: Footer): string {
  const [before, between, after] = page;
  const [start, end] = dir === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const sheet = `size: auto; margin: 10mm 14mm ${large ? 32 : 16}mm`;
  const foot = `vertical-align: top; padding-block-start: 3mm; direction: ${dir}; color: #000; font: ${large ? 18 : 9}pt system-ui, 'Noto Sans', sans-serif`;
  return `
    @media print {
      :is(html, ${HANDOUT}, #_#_#_) {
        all: initial !important;
        display: block !important;
        direction: ${dir} !important;
        page: ${HANDOUT} !important;
      }
      html > :not(${HANDOUT}, #_#_#_) { display: none !important; }
      :is(html, #_#_#_)::before,
      :is(html, #_#_#_)::after { content: none !important; }
    }
    @page { ${sheet}; }
    @page ${HANDOUT} {
      ${sheet};
      ${MARGINS.map((box) => `@${box} { content: none; }`).join('\n')}
      @bottom-${start} { content: ${string(of)}; text-align: ${start}; ${foot}; }
      @bottom-${end} {
        content: ${string(before)} counter(page, ${digits}) ${string(between)} counter(pages, ${digits}) ${string(after)};
        text-align: ${end};
        white-space: nowrap;
        ${foot};
      }
    }`;
}

/** For every shadow root of the copy: black on white, close, and no box cut where it fits on a page. */
export const rootStyles = (isShort: boolean): string => `
  ${isShort ? '/* The full handout has the sources. */ .risk ~ .muted { display: none; }' : ''}
  /* On paper only: programs that darken pages turn the colours of the screen over. */
  @media print {
    .base { color: #000; }
  }
  .base {
    line-height: 1.27;
  }
  .summary {
    font-size: inherit;
    line-height: inherit;
  }
  .summary + * {
    margin-block-start: 0.4em;
  }
  /* Lists of short items side by side, where there is room. */
  .rows:has(.step),
  .level .list {
    column-gap: 2em;
    columns: 2 16em;
  }
  .rows:has(.when) {
    columns: auto;
  }
  button:not([part=term], [part=enlarge]),
  nav {
    display: none !important;
  }
  .title,
  .heading,
  .subheading,
  .silent,
  .muted:has(+ :is(ul, ol)) {
    break-after: avoid;
  }
  .heading {
    margin-block-end: 0.2em;
  }
  .subheading {
    font-size: 1.12em;
    margin-block: 0.5em 0.1em;
  }
  /* Letters that are higher than their line would show at the foot of the page before. */
  .heading,
  .subheading {
    break-inside: avoid;
    padding-block-start: 0.15em;
  }
  .callout {
    border: 1.5pt solid;
    margin-block: 0.5em;
    padding: 0.25em 0.7em;
  }
  .callout > p {
    display: inline;
  }
  :is(ul, ol, div) + p,
  .points + p,
  p + :is(p, ul, ol) {
    margin-block-start: 0.3em;
  }
  .rows {
    margin-block: 0.2em;
  }
  .list > li + li,
  .steps > li + li {
    margin-block-start: 0.15em;
  }
  .rows > li {
    padding-block: 0.2em;
  }
  .step {
    column-gap: 0.6em;
    min-block-size: 0;
    padding-block: 0.1em;
  }
  .step:has(.when) {
    grid-template-columns: auto minmax(0, 7.5em) 1fr;
  }
  .when + .text {
    grid-column: 3;
    grid-row: 1;
  }
  .step > input {
    block-size: 1.15em;
    inline-size: 1.15em;
  }
  /* In one line with the words: the offset is next to its time. */
  .text > .muted {
    display: inline;
  }
  .level {
    margin-block-end: 0.35em;
  }
  .level .subheading {
    font-size: 1.1em;
    padding: 0.1em 0.6em;
  }
  .level .list {
    padding-block: 0.2em;
  }
  .general {
    margin-block-end: 0.4em;
  }
  .line > li + li {
    margin-block-start: 0.3em;
  }
  .severity {
    border: 0;
    color: #000;
    padding: 0;
  }
  .rows > li:has(> .risk, > .step) {
    border: 0;
    padding-block: 0.1em;
  }
  dl {
    border: 0;
    display: block;
    padding: 0;
  }
  dl > div {
    display: block;
    margin-block-start: 0.3em;
  }
  :is(dt, dd, dd > strong, dd > p) {
    display: inline;
    font-size: 1em;
  }
  dt::after {
    content: ': ';
  }
  dd > strong {
    margin-inline-end: 0.4em;
  }
  .actions {
    margin: 0;
  }
  p,
  li,
  dd,
  td {
    orphans: 3;
    widows: 3;
  }
  li,
  tr,
  .stale,
  .field,
  .option,
  dl > div {
    break-inside: avoid;
  }`;

/** For the copy's outermost root: its sheets, and the size of all text. A column has room for 17 letters "m". */
export const outerStyles = (large: boolean): string => `
  .base {
    --procedure-accent: #000;
    --procedure-heading-size: 1.3em;
    --procedure-measure: none;
    --procedure-muted: #000;
    font-size: ${large ? 20 : 11}pt;
  }
  .title {
    font-size: 1.8em;
  }
  .filled {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
    margin-block: 0.6em;
  }
  .filled > p {
    display: flex;
    flex: 1 1 14em;
    gap: 0.5em;
    margin: 0;
  }
  .filled > p::after {
    border-block-end: 1pt solid;
    content: '';
    flex: 1 0 8em;
  }
  .first > * + :is(section, warning-signs) {
    display: block;
    margin-block-start: 0.6em;
  }
  .rest {
    margin-block-start: 0.8em;
    column-gap: 7mm;
    columns: 2 17em;
    --procedure-heading-size: 1.2em;
    font-size: ${large ? 20 : 10.5}pt;
  }
  .rest > * + * {
    margin-block-start: 0.8em !important;
  }
  /* Not a few lines of it at the foot of the first sheet. */
  .rest > :first-child {
    break-inside: avoid;
  }
  .about {
    border: 0;
  }
  .about > summary {
    color: #000;
    display: block;
    font-size: 1.3em;
    min-block-size: 0;
    padding: 0;
  }
  .online {
    align-items: center;
    border-block-start: 1pt solid;
    break-inside: avoid;
    display: flex;
    gap: 4mm;
    padding-block-start: 1mm;
  }
  .online > svg {
    flex: none;
  }
  .address {
    font-weight: 700;
    overflow-wrap: anywhere;
  }`;

/** For the handout's own root: nothing of it is on the screen. */
export const screenStyles = '@media not print { * { display: none !important; } }';
