import {css} from 'lit';

export const styles = css`
  .steps {
    padding-inline-start: 2.2em;
  }

  .steps > li {
    padding-inline-start: 0.3em;
  }

  .steps > li + li {
    margin-block-start: 0.8em;
  }

  .steps > li::marker {
    color: var(--_accent);
    font-size: 1.1em;
    font-variant-numeric: tabular-nums;
    font-weight: 700;
  }
`;
