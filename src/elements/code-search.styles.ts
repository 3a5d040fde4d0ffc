import {css} from 'lit';

export const styles = css`
  :host(:focus-within) {
    position: relative;
    z-index: 10;
  }

  label {
    font-weight: 700;
  }

  .field {
    margin-block-start: 0.3em;
    position: relative;
  }

  input,
  button {
    background: transparent;
    border: 1px solid var(--_muted);
    border-radius: 0.3em;
    color: inherit;
    min-block-size: 44px;
    padding: 0.5em 0.75em;
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
    margin-block-start: 0.2em;
    max-block-size: min(26em, 60vh);
    overflow-y: auto;
    overscroll-behavior: contain;
    position: absolute;
  }

  li {
    cursor: pointer;
    max-inline-size: none;
    min-block-size: 44px;
    padding: 0.5em 0.75em;
  }

  .hit {
    border-block-start: 1px solid var(--_line);
  }

  .hit > span {
    display: block;
  }

  .more {
    align-content: center;
    padding-inline-start: 2em;
    text-decoration: underline;
  }

  [aria-selected='true'],
  li:hover {
    background: color-mix(in srgb, currentColor 12%, transparent);
  }

  [aria-selected='true'] {
    box-shadow: inset 0.3em 0 currentColor;
  }

  [dir='rtl'] [aria-selected='true'] {
    box-shadow: inset -0.3em 0 currentColor;
  }

  mark {
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration: underline;
  }

  p,
  button {
    margin-block-start: 0.3em;
  }

  a {
    color: var(--_accent);
    display: inline-block;
    font-weight: 700;
    min-block-size: 44px;
    padding-block: 0.6em;
  }

  @media (forced-colors: active) {
    li[aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  @media print {
    ul,
    #hint,
    button {
      display: none;
    }
  }
`;
