import {css} from 'lit';

export const styles = css`
  .base {
    --_text: var(--procedure-measure, 42em);
    max-inline-size: none;
  }

  .opening,
  .body {
    max-inline-size: var(--_text);
  }

  .title {
    font-size: clamp(1.6em, 1em + 4cqi, 2.1em);
    font-weight: 700;
    line-height: 1.2;
    margin-block-end: 0.2em;
    text-wrap: balance;
  }

  .paper {
    display: none;
  }

  .opening {
    margin-block-end: 1.4em;
  }

  .languages {
    margin-block-start: 0.8em;
  }

  .languages > *,
  .languages li {
    display: inline;
    margin-inline-end: 0.6em;
  }

  /* Its room is kept whether there is a voice or not: nothing shifts when that is known. */
  procedure-speech {
    display: block;
    min-block-size: 56px;
  }

  section {
    scroll-margin-block-start: 1em;
  }

  section:focus {
    outline: none;
  }

  .opening > section {
    margin-block-start: 1.4em;
  }

  .calls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }

  .call {
    border: 2px solid;
    border-radius: var(--_radius);
    flex: 1 1 auto;
    font-weight: 700;
    min-block-size: 44px;
    padding: 0.5em 0.9em;
    text-align: center;
    text-decoration: none;
  }

  .emergency {
    background: var(--procedure-emergency, #9b1420);
    border-color: transparent;
    color: #fff;
  }

  @supports (color: oklch(from red l c h)) {
    .emergency {
      color: oklch(from var(--procedure-emergency, #9b1420) clamp(0, (0.62 - l) * 999, 1) 0 0);
    }
  }

  .calls + .print {
    margin-block-start: 0.6em;
  }

  .side {
    margin-block-end: 2.4em;
  }

  .body > section + section,
  :is(section, .unstated) + .about,
  .unstated {
    margin-block-start: calc(2.8em * var(--_gap));
  }

  .about {
    border-block-start: 1px solid var(--_line);
    margin-block-start: 1em;
  }

  .about + .about {
    margin-block-start: 0.4em;
  }

  nav {
    margin-block-start: 1.4em;
  }

  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
    list-style: none;
  }

  details[open] > summary {
    margin-block-end: 0.6em;
  }

  @container (inline-size > 60em) {
    .full {
      column-gap: 3.5em;
      display: grid;
      grid-template-columns: minmax(0, var(--_text)) 17em;
      grid-template-rows: auto 1fr;
      justify-content: center;
    }

    .full > .side {
      align-self: start;
      grid-column: 2;
      grid-row: 1 / span 2;
      inset-block-start: 1em;
      position: sticky;
    }

    .full > .body {
      grid-column: 1;
      grid-row: 2;
    }

    .full .call,
    .full .print {
      inline-size: 100%;
    }

    .full nav ul {
      border-inline-start: 2px solid var(--_line);
      display: block;
      padding-inline-start: 1em;
    }
  }

  /* Addresses do not reach into an element: without a script these links lead nowhere, and nothing prints. */
  @media print, (scripting: none) {
    nav,
    .print,
    procedure-speech {
      display: none !important;
    }

    /* Firefox prints empty sheets of columns that go on over pages. */
    .full {
      display: block;
    }
  }

  @media print {
    :host([large-print]:not([large-print='false'])) .base {
      font-size: 20pt;
    }

    .paper {
      display: block;
    }

    /* White words would need their ground, which paper may come without. */
    .emergency {
      background: none;
      border-color: currentColor;
      color: inherit;
    }

    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }

    .rest > summary,
    .codes,
    .similar {
      display: none !important;
    }
  }
`;
