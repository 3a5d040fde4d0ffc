import {css} from 'lit';

/** One card for each row, and in it one option below the other. */
const cards = css`
  table,
  :is(caption, thead, tbody, tr, th, td) {
    display: block;
    inline-size: auto;
    padding-inline: 0;
    border: 0;
  }

  thead td {
    display: none;
  }

  thead th {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    align-items: center;
    max-inline-size: 40em;
    padding-block: 0.3em;
  }

  .moves {
    margin: 0;
  }

  button {
    rotate: 90deg;
  }

  [dir='rtl'] button {
    rotate: -90deg;
  }

  tbody tr {
    margin-block-start: 1em;
    padding: 0.4em 1.1em;
    border: 1px solid var(--_line);
    border-radius: 0.4em;
  }

  tbody th {
    font-size: 1.1em;
  }

  td {
    border-block-start: 1px solid var(--_line);
  }

  .label {
    display: block;
    font-weight: 700;
  }
`;

export const styles = css`
  /*
   * A table only where each option has 12em beside the names of the rows, so that nothing is cut or scrolls. The em of a
   * container's query are its own: written larger for each option, one query serves every number of them.
   */
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
    inline-size: 100%;
    border-collapse: collapse;
    font-size: calc(1em / var(--_options));
    table-layout: fixed;
  }

  caption {
    padding-block-end: 0.6em;
    color: var(--_muted);
    text-align: start;
  }

  th,
  td {
    border-block-end: 1px solid var(--_line);
    padding: 0.8em 1em 0.8em 0;
    text-align: start;
    vertical-align: top;
  }

  th {
    font-weight: 700;
  }

  thead td {
    inline-size: 7.2em;
  }

  [dir='rtl'] :is(th, td) {
    padding-inline: 0 1em;
  }

  .severity {
    white-space: nowrap;
  }

  .label {
    display: none;
  }

  .label + * {
    margin-block-start: 0;
  }

  li p::first-letter {
    text-transform: uppercase;
  }

  button {
    min-block-size: 44px;
    min-inline-size: 44px;
    border: 1px solid var(--_line);
    border-radius: 0.3em;
    background: none;
    color: var(--_accent);
    cursor: pointer;
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
    margin-block-start: 0.4em;
  }

  @media (scripting: none) {
    .moves {
      display: none;
    }
  }

  /* Firefox prints nothing of a container inside another. */
  @media print {
    ${cards}

    .moves {
      display: none;
    }

    tbody tr {
      break-inside: auto;
    }

    tbody th {
      break-after: avoid;
    }

    td {
      break-inside: avoid;
    }
  }

  @media not print {
    .fit {
      container-type: inline-size;
    }

    @container (inline-size <= 12em) {
      ${cards}

      tbody tr {
        display: grid;
        gap: 0 2em;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
      }

      tbody th {
        grid-column: 1 / -1;
      }
    }
  }
`;
