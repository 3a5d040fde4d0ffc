import {css} from 'lit';

export const styles = css`
  .summary {
    font-size: 1.25em;
    line-height: 1.45;
  }

  .summary + * {
    margin-block-start: 1em;
  }
`;
