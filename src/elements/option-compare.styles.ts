import {css} from 'lit';

export const styles = css`
  .scroll {
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
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

  thead th,
  tbody td {
    min-inline-size: 12em;
  }

  [dir='rtl'] :is(th, td) {
    padding-inline: 0 1em;
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

  @media print, (scripting: none) {
    .moves {
      display: none;
    }

    .scroll {
      overflow: visible;
    }
  }

  @container (inline-size <= 48em) {
    table,
    :is(caption, thead, tbody, tr, th, td) {
      display: block;
      min-inline-size: 0;
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

    td + td {
      border-block-start: 1px solid var(--_line);
    }

    .label {
      display: block;
      font-weight: 700;
    }
  }
`;
