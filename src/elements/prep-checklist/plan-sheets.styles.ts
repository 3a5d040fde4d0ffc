/** For every shadow root of a printed plan: black on white, close, and no step cut. */
export const sheetStyles = (kind: 'sheet' | 'fridge' | 'helper'): string => COMMON + OWN[kind];

const COMMON = `
  @media print {
    * { color: #000 !important; }
  }
  .base {
    --procedure-accent: #000;
    --procedure-measure: none;
    --procedure-muted: #000;
    font-size: 10.5pt;
    line-height: 1.25;
  }
  .title {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    margin: 0 0 0.3em;
  }
  .heading,
  p {
    margin-block: 0.25em;
  }
  .subheading {
    break-after: avoid;
    margin-block: 0.5em 0.1em;
  }
  .callout {
    border: 1.5pt solid;
    margin-block: 0.4em;
    padding: 0.2em 0.7em;
  }
  .rows,
  .rows > li,
  .step {
    margin-block: 0;
    min-block-size: 0;
    padding-block: 0.12em;
  }
  .rows > li {
    border: 0;
    break-inside: avoid;
  }
  .step > input {
    block-size: 1.15em;
    inline-size: 1.15em;
  }
  .step:has(.when) {
    grid-template-columns: auto minmax(0, 7.5em) 1fr;
  }
  .text > .muted {
    display: inline;
  }
  .callout > p:not(.next),
  .rule {
    display: inline;
  }
  .phones {
    border-block-start: 1pt solid;
    break-inside: avoid;
    font-weight: 700;
    margin-block-start: 0.5em;
  }
  .phones > p,
  .left {
    margin-block: 0.3em 0;
  }
  .phones > .line {
    display: flex;
    gap: 0.5em;
  }
  .phones > .line::after {
    border-block-end: 1pt solid;
    content: '';
    flex: 1;
  }`;

const OWN = {
  sheet: '.base > .heading { display: none; } .rows:not(:has(.when)) { columns: 2 16em; column-gap: 2em; }',
  // A table repeats its head on each page; of the foot Chromium 156 only keeps the place.
  fridge: `
    .body > .heading { display: none; }
    .base { border: 1pt dashed; box-decoration-break: clone; font-size: 12pt; padding: 3mm 6mm; }
    .card, .day { display: table; inline-size: 100%; }
    .day { break-inside: avoid; }
    .head { break-inside: avoid; display: table-header-group; }
    .phones { border-block: 1pt solid; margin-block: 0 0.4em; padding-block: 0.2em; }
    .phones > p { margin-block: 0; }`,
  helper: '',
};
