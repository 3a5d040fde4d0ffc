import {css} from 'lit';

export const styles = css`
  .summary {
    font-size: 1.15em;
  }

  .summary + * {
    margin-block-start: 1em;
  }
`;
