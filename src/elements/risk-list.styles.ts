import {css} from 'lit';

export const styles = css`
  .risk {
    font-weight: 700;
  }

  .rows p + p {
    margin-block-start: 0.2em;
  }

  .number {
    font-variant-numeric: tabular-nums;
    font-weight: 700;
  }
`;
