import {css} from 'lit';

export const styles = css`
  :host {
    display: inline;
    overflow-wrap: anywhere;
  }

  button {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-block-size: 1.5em;
    padding: 0;
    text-align: start;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }

  button:focus-visible {
    outline: 0.15em solid currentColor;
  }

  .definition {
    font-style: italic;
  }

  .print-only {
    display: none;
  }

  @media print {
    .definition {
      display: none;
    }

    .print-only {
      display: inline;
    }
  }
`;
