import {css} from 'lit';

export const styles = css`
  .option {
    font-weight: 700;
  }

  .points {
    column-gap: 2em;
    display: grid;
  }

  .points + p {
    margin-block-start: 0.75em;
  }

  .points .subheading {
    font-size: 0.92em;
    margin-block: 0.5em 0.2em;
  }

  @container (inline-size > 34em) {
    .points {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
