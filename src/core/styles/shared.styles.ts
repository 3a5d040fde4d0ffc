import {css} from 'lit';

/**
 * Styles of all elements. Colours come from the host's own text colour, so that a dark page needs no switch:
 * the accent keeps its hue and takes a lightness that reads on whatever the text reads on.
 */
export const sharedStyles = css`
  :host {
    display: block;
    /* The full width in a row of boxes too, though .base keeps its content's width to itself. */
    inline-size: -moz-available;
    width: -webkit-fill-available;
  }

  /* A page's rules for all its tags beat :host, and odd text is inherited: what must hold stands on a box of ours. */
  .base {
    --_accent: currentColor;
    --_line: var(--procedure-line, color-mix(in srgb, currentColor 22%, transparent));
    --_muted: var(--procedure-muted, color-mix(in srgb, currentColor 84%, transparent));
    --_radius: var(--procedure-radius, 0.3em);
    --_gap: var(--procedure-gap, 1);
    all: initial;
    color: inherit;
    color-scheme: inherit;
    contain-intrinsic-inline-size: 12em;
    container-type: inline-size;
    display: block;
    font-family: inherit;
    font-size: max(1em, 14px);
    hyphenate-limit-chars: 12 6 6;
    hyphens: auto;
    letter-spacing: inherit;
    /* One width for text, rules and boxes, whatever the font size of a line. */
    max-inline-size: var(--procedure-measure, 42em);
    line-height: 1.6;
    overflow-wrap: anywhere;
    pointer-events: inherit;
    visibility: inherit;
    word-spacing: inherit;
  }

  @supports (color: oklch(from red l c h)) {
    .base {
      --_accent: var(--procedure-accent, oklch(from currentColor clamp(0.4, l, 0.82) 0.13 255));
    }
  }

  [hidden],
  :host([hidden]) {
    display: none !important;
  }

  * {
    box-sizing: border-box;
  }

  /* Margins of the author's content stay inside: nothing moves when the record is there. */
  [aria-busy] {
    display: flow-root;
  }

  [aria-busy='true'] {
    min-block-size: var(--procedure-space, 8em);
  }

  :where(.base) :not(strong) {
    margin: 0;
    padding: 0;
    font: inherit;
  }

  .heading {
    margin-block-end: 0.6em;
    font-size: var(--procedure-heading-size, 1.6em);
    font-weight: 700;
    line-height: 1.25;
  }

  .subheading {
    margin-block: 1.1em 0.4em;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
  }

  /* A record in another direction than the page keeps to the page's side. */
  .base p[dir] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  :is(p, ul, ol, div) + :is(p, ul, ol, section) {
    margin-block-start: calc(0.75em * var(--_gap));
  }

  .list {
    list-style: disc;
    padding-inline-start: 1.35em;
  }

  .list > li + li {
    margin-block-start: calc(0.5em * var(--_gap));
  }

  .rows {
    list-style: none;
  }

  .rows > li {
    padding-block: calc(0.85em * var(--_gap));
    border-block-end: 1px solid var(--_line);
  }

  .muted {
    color: var(--_muted);
    font-size: 0.92em;
  }

  /* What a person uses is large enough for a finger. */
  input:where(:not([type='checkbox'])),
  select,
  textarea,
  button {
    max-inline-size: 100%;
    min-block-size: 44px;
    min-inline-size: 0;
    padding: 0.4em 0.8em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font-weight: 400;
  }

  /* The list of choices stands on the browser's own paper, not on the page's. */
  option {
    background: Canvas;
    color: CanvasText;
  }

  a,
  button,
  summary {
    color: var(--_accent);
  }

  a {
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }

  /* A phone number stays on one line where it can. */
  a[dir] {
    display: inline-block;
  }

  button,
  summary,
  [part='link'] {
    cursor: pointer;
    font-weight: 700;
  }

  button {
    border: 2px solid;
  }

  nav a,
  summary,
  [part='link'] {
    min-block-size: 44px;
    padding-block: 0.6em;
  }

  nav a,
  [part='link'] {
    display: inline-block;
  }

  /* What must be read. */
  .callout,
  .stale {
    margin-block: 1.2em;
    padding: 0.8em 1em;
    border-inline-start: 0.4em solid var(--_accent);
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }

  .stale {
    --_accent: var(--procedure-urgent, #ffc766);
  }

  .stale,
  .appointment {
    font-weight: 700;
  }

  :focus-visible {
    outline: 0.2em solid var(--_accent);
    outline-offset: 0.15em;
  }

  :where(a, summary, section):focus-visible {
    border-radius: 0.1em;
  }

  @media print {
    .heading,
    .subheading {
      break-after: avoid;
    }

    li,
    tr,
    dl > div {
      break-inside: avoid;
    }
  }
`;
