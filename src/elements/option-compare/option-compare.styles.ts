import {css} from 'lit';

/** One card for each row, and in it the options; a table only where each option has 12em beside the names of the rows. */
export const styles = css`
  .base {
    max-inline-size: none;
  }

  /* The em of a container's query are its own: written larger for each option, one query serves every number of them. */
  .fit {
    --_options: 20;
    font-size: calc(1em * var(--_options));
  }

  .of-2 {
    --_options: 2.6;
  }

  .of-3 {
    --_options: 3.6;
  }

  .of-4 {
    --_options: 4.6;
  }

  .of-5 {
    --_options: 5.6;
  }

  .of-6 {
    --_options: 6.6;
  }

  table {
    border-collapse: collapse;
    font-size: calc(1em / var(--_options));
    inline-size: 100%;
    table-layout: fixed;
  }

  table,
  :is(caption, thead, tbody, tr, th, td) {
    display: block;
    text-align: start;
    vertical-align: top;
  }

  caption {
    padding-block-end: 0.6em;
    color: var(--_muted);
  }

  thead td {
    display: none;
  }

  /* The names are in each card. */
  thead {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
  }

  .order ol {
    list-style: none;
    max-inline-size: 40em;
  }

  .order li {
    align-items: center;
    border-block-end: 1px solid var(--_line);
    display: flex;
    gap: 1em;
    justify-content: space-between;
    padding-block: 0.4em;
  }

  .single {
    border-block-end: 1px solid var(--_line);
    max-inline-size: var(--procedure-measure, 42em);
  }

  .single > .list {
    margin-block-end: 0.8em;
  }

  th,
  .label {
    font-weight: 700;
  }

  th,
  td {
    padding-block: 0.4em;
  }

  tbody tr {
    margin-block-start: 1em;
    padding: 0.4em 1.1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  tbody td {
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }

  .label + * {
    margin-block-start: 0;
  }

  /* On one line where there is room. */
  .severity {
    display: inline-block;
  }

  li p::first-letter {
    text-transform: uppercase;
  }

  button {
    min-inline-size: 44px;
    padding: 0;
    border: 1px solid var(--_line);
    font-size: 1.3em;
    line-height: 1;
  }

  [aria-disabled='true'] {
    visibility: visible;
    color: var(--_muted);
    cursor: default;
    opacity: 0.4;
  }

  .moves {
    display: flex;
    gap: 0.4em;
  }

  @media print, (scripting: none) {
    .order {
      display: none;
    }
  }

  @media print {
    .single::details-content {
      block-size: auto;
      content-visibility: visible;
    }

    tbody tr {
      break-inside: auto;
    }

    tbody th {
      break-after: avoid;
    }
  }

  @media not print {
    /* Firefox prints nothing of a container inside another: on paper there is none of this name. */
    .fit {
      container: fit / inline-size;
    }

    tbody tr {
      display: grid;
      gap: 0 2em;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    }

    tbody th,
    .long {
      grid-column: 1 / -1;
    }

    .long > .list {
      columns: 15em;
      column-gap: 2em;
    }

    .long > .list > li {
      break-inside: avoid;
    }
  }

  @container fit (inline-size > 12em) {
    table {
      display: table;
    }

    table :is(caption, thead, tbody, tr, th, td) {
      border-width: 1px 0;
      display: revert;
    }

    th,
    td {
      padding: 0.8em 1em 0.8em 0;
    }

    [dir='rtl'] :is(th, td) {
      padding-inline: 0 1em;
    }

    thead td {
      inline-size: 7.2em;
    }

    .label {
      display: none;
    }

    thead {
      block-size: auto;
      clip-path: none;
      inline-size: auto;
      overflow: visible;
      position: static;
    }

    /* The names stay in sight, on a ground that is light below dark text and dark below light text. */
    @supports (color: oklch(from red l c h)) {
      thead :is(td, th) {
        background: oklch(from currentColor clamp(0.18, (0.6 - l) * 999, 1) 0 0);
        inset-block-start: 0;
        position: sticky;
        z-index: 1;
      }
    }
  }
`;
