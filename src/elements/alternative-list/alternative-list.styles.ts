import {css} from 'lit';

export const styles = css`
  .rows > li > .subheading {
    margin-block-start: 0.2em;
  }

  .label {
    font-weight: 700;
    margin-block: 0.5em 0.2em;
  }

  .points {
    column-gap: 2em;
    display: grid;
  }

  .points ~ p {
    margin-block-start: 0.75em;
  }

  .pros,
  .cons {
    list-style: none;
    padding-inline-start: 1.7em;
  }

  :is(.pros, .cons) > li::before {
    color: var(--_accent);
    content: '✓' / '';
    display: inline-block;
    font-weight: 700;
    inline-size: 1.7em;
    margin-inline-start: -1.7em;
  }

  .cons > li::before {
    color: inherit;
    content: '✗' / '';
  }

  @container (inline-size > 34em) {
    .points {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
