import {css} from 'lit';

export const styles = css`
  dl {
    border-block: 1px solid var(--_line);
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2em;
    padding-block: 1em;
  }

  dl > div {
    flex: 1 1 14em;
  }

  dt {
    color: var(--_muted);
    font-size: 0.92em;
  }

  strong {
    display: block;
    font-size: 1.15em;
    font-weight: 700;
  }

  .codes strong {
    display: inline;
    font-size: 1em;
  }

  svg {
    block-size: 1.15em;
    inline-size: 1.15em;
    margin-inline-end: 0.25em;
    /* Not by flex: its line would grow when the word comes, where a page comes in pieces. */
    vertical-align: -0.2em;
  }

  @media print {
    .codes {
      display: none;
    }
  }
`;
