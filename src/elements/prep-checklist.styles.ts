import {css} from 'lit';

export const styles = css`
  .rows {
    margin-block: 0.6em;
  }

  .rows > li {
    padding-block: 0.2em;
  }

  .step {
    min-block-size: 44px;
    column-gap: 0.9em;
    cursor: pointer;
    display: grid;
    grid-template-columns: auto 1fr;
    padding-block: 0.55em;
  }

  .step > * {
    grid-column: 2;
  }

  .step > input {
    accent-color: var(--_accent);
    block-size: 1.5em;
    font: inherit;
    grid-column: 1;
    grid-row: 1 / span 2;
    inline-size: 1.5em;
    margin: 0;
  }

  .when {
    font-weight: 700;
  }

  @media print {
    [role='status'] {
      display: none;
    }
  }

  .text {
    max-inline-size: var(--procedure-measure, 65ch);
  }

  .text > .muted {
    display: block;
  }

  @container (inline-size > 34em) {
    .step:has(.when) {
      grid-template-columns: auto 9em 1fr;
    }

    .step:has(.when) > .text {
      grid-column: 3;
    }
  }
`;
