import {css} from 'lit';

export const styles = css`
  .line {
    border-inline-start: 2px solid var(--_line);
    list-style: none;
    margin-inline-start: 0.4em;
  }

  .line > li {
    padding-inline-start: 1.2em;
    position: relative;
  }

  .line > li + li {
    margin-block-start: 1em;
  }

  .line > li::before {
    background: var(--_accent);
    block-size: 0.6em;
    border-radius: 50%;
    content: '';
    inline-size: 0.6em;
    inset-block-start: 0.5em;
    inset-inline-start: calc(-0.3em - 1px);
    position: absolute;
    print-color-adjust: exact;
  }

  .when {
    font-weight: 700;
  }

  .when + .list {
    margin-block: 0.2em 0;
  }

  .general {
    margin-block-end: 1.2em;
  }

  @media (forced-colors: active) {
    .line > li::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
