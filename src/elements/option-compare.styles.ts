import {css} from 'lit';

export const styles = css`
  .scroll {
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
    min-inline-size: 32em;
  }

  caption {
    color: var(--_muted);
    text-align: start;
  }

  th,
  td {
    border-block-end: 1px solid var(--_line);
    padding: 0.7em 1em 0.7em 0;
    text-align: start;
    vertical-align: top;
  }

  tbody th {
    inline-size: 26%;
  }
`;
