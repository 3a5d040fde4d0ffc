import {css} from 'lit';

export const styles = css`
  dl {
    border-block: 1px solid var(--_line);
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2em;
    padding-block: 1em;
  }

  dt {
    color: var(--_muted);
    font-size: 0.92em;
  }

  dd {
    font-weight: 700;
  }

  dl > div {
    flex: 1 1 11em;
  }

  dl > :last-child {
    flex-basis: 100%;
  }

  .code {
    display: block;
    font-weight: 400;
  }

  svg {
    block-size: 1.15em;
    color: var(--_accent);
    inline-size: 1.15em;
    margin-inline-end: 0.25em;
    /* Not by flex: its line would grow when the word comes, where a page comes in pieces. */
    vertical-align: -0.2em;
  }
`;
