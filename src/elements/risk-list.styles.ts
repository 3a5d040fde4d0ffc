import {css} from 'lit';

export const styles = css`
  .risk {
    font-weight: 700;
  }

  .number {
    font-variant-numeric: tabular-nums;
    font-weight: 700;
  }
`;
