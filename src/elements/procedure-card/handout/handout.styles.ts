/** For every shadow root of the copy: black on white, close, and no box cut where it fits on a page. */
export const rootStyles = (isShort: boolean): string => (isShort ? SHORT : '') + ROOT;

/** The full handout has the sources and their addresses. */
const SHORT = '.risk ~ .muted, a::after { display: none !important; }';

const ROOT = `
  /* On paper only, and of all words: programs that darken pages turn the colours of the screen over. */
  @media print {
    * { color: #000 !important; }
  }
  .base {
    line-height: 1.15;
  }
  /* No letter is smaller than the text around it. */
  :is(.summary, .muted, .sources) {
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
    margin-block: 0.25em 0.1em;
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
    padding: 0.2em 0.6em;
  }
  .callout > p:not(.next) {
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
    margin-block-start: 0.05em;
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
  /* In one line with the words: the offset is next to its time, and a condition before its step. */
  .rule,
  .text > :is(.muted, span.fact, strong.fact:first-child) {
    display: inline;
  }
  .text > * {
    margin-inline-end: 0.3em;
  }
  .level {
    margin-block: 0 0.35em;
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
export const outerStyles = (large: boolean): string => `.base { font-size: ${large ? 20 : 10}pt; }` + OUTER;

const OUTER = `
  .base {
    --procedure-accent: #000;
    --procedure-heading-size: 1.3em;
    --procedure-measure: none;
    --procedure-muted: #000;
  }
  .title {
    font-size: 1.7em;
  }
  .filled {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
    margin-block: 0.4em;
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
    margin-block-start: 0.4em;
  }
  .rest {
    margin-block-start: 0.4em;
    column-gap: 6mm;
    columns: 2 17em;
    --procedure-heading-size: 1.2em;
  }
  .rest > * + * {
    margin-block-start: 0.4em !important;
  }
  /* Not a few lines of it at the foot of the first sheet. */
  .rest > :first-child {
    break-inside: avoid;
  }
  .about {
    border: 0;
  }
  .about > summary {
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
