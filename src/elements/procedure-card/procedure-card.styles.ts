import {css} from 'lit';

export const styles = css`
  .title {
    font-size: 1.9em;
    font-weight: 700;
    line-height: 1.2;
    margin-block-end: 0.3em;
    text-wrap: balance;
  }

  .opening {
    margin-block-end: 2em;
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

  .print {
    margin-block-start: 1.4em;
  }

  .body > * + * {
    margin-block-start: 2.8em;
  }

  nav {
    margin-block-end: 2.5em;
  }

  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
    list-style: none;
  }

  details[open] > summary {
    margin-block-end: 1em;
  }

  .unstated {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 1em;
  }

  @container (inline-size > 58em) {
    .full {
      column-gap: 3.5em;
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
    }

    .full > * {
      grid-column: 2;
    }

    .full > nav {
      align-self: start;
      grid-column: 1;
      grid-row: 1 / span 2;
      inset-block-start: 1em;
      position: sticky;
    }

    .full > nav ul {
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
  }

  /* Firefox prints empty sheets of columns that go on over pages. */
  @media print, (scripting: none) {
    .full {
      display: block;
    }
  }

  @media print {
    :host([large-print]:not([large-print='false'])) .base {
      font-size: 20pt;
    }

    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }

    summary {
      display: none !important;
    }
  }
`;
