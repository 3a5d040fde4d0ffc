import {css} from 'lit';

export const styles = css`
  .base {
    max-inline-size: none;
  }

  :host(:focus-within) {
    position: relative;
    z-index: 10;
  }

  label {
    font-weight: 700;
  }

  .field {
    position: relative;
  }

  input {
    inline-size: 100%;
  }

  /* Over the page: with colours of its own, since what it covers is not known. */
  ul {
    --_muted: currentColor;
    background: Canvas;
    border: 1px solid;
    border-radius: 0.3em;
    box-shadow: 0 0.4em 1.2em rgb(0 0 0 / 25%);
    color: CanvasText;
    inset-inline: 0;
    list-style: none;
    margin-block-start: 0.3em;
    max-block-size: min(26em, 60vh);
    overflow-y: auto;
    overscroll-behavior: contain;
    position: absolute;
  }

  li {
    border-block-start: 1px solid var(--_line);
    cursor: pointer;
    max-inline-size: none;
    min-block-size: 44px;
    padding: 0.5em 0.8em;
  }

  .more {
    margin-inline-start: 1em;
    text-decoration: underline;
  }

  li:hover {
    outline: 2px solid;
    outline-offset: -2px;
  }

  /* The reverse of the list, and the system's own colours in forced colours too. */
  [aria-selected='true'] {
    background: CanvasText;
    color: Canvas;
    forced-color-adjust: none;
  }

  mark {
    background: none;
    color: inherit;
    font-weight: 700;
  }

  .field,
  p,
  button {
    margin-block-start: 0.3em;
  }

  @media print {
    ul,
    #hint,
    button {
      display: none;
    }
  }
`;
