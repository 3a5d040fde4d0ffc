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
    align-items: center;
    color: var(--_muted);
    display: flex;
    font-size: 0.92em;
    gap: 0.45em;
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
    flex: none;
    inline-size: 1.15em;
  }
`;
