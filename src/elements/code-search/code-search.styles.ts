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
    border-radius: var(--_radius);
    box-shadow: 0 0.4em 1em #0004;
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
    min-block-size: 44px;
    padding: 0.5em 0.8em;
  }

  li:hover {
    outline: 2px solid;
    outline-offset: -2px;
  }

  /* The reverse of the list with some blue, and the system's own colours in forced colours too. */
  [aria-selected='true'] {
    background: color-mix(in srgb, CanvasText, #05f);
    color: Canvas;
    forced-color-adjust: none;
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
