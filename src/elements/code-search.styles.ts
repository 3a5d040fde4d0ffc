import {css} from 'lit';

export const styles = css`
  :host(:focus-within) {
    position: relative;
    z-index: 10;
  }

  label {
    display: block;
    font-weight: 700;
    margin-block-end: 0.3em;
  }

  .field {
    position: relative;
  }

  input {
    background: Field;
    border: 1px solid color-mix(in srgb, currentColor 70%, transparent);
    border-radius: 0.3em;
    color: FieldText;
    font: inherit;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5em 0.75em;
  }

  /* Over the page: with colours of its own, since what it covers is not known. */
  [role='listbox'] {
    background: Canvas;
    border: 1px solid color-mix(in srgb, CanvasText 45%, transparent);
    border-radius: 0.3em;
    box-shadow: 0 0.4em 1.2em rgb(0 0 0 / 25%);
    color: CanvasText;
    inset-block-start: 100%;
    inset-inline: 0;
    list-style: none;
    margin-block-start: 0.2em;
    max-block-size: min(26em, 60vh);
    overflow-y: auto;
    overscroll-behavior: contain;
    position: absolute;
  }

  [role='option'] {
    cursor: pointer;
    max-inline-size: none;
    min-block-size: 44px;
    padding: 0.5em 0.75em;
  }

  .hit {
    border-block-start: 1px solid color-mix(in srgb, CanvasText 15%, transparent);
  }

  .hit > span {
    display: block;
  }

  .hit .muted {
    color: color-mix(in srgb, CanvasText 84%, transparent);
  }

  .more {
    align-content: center;
    padding-inline-start: 2em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  [aria-selected='true'],
  [role='option']:hover {
    background: color-mix(in srgb, CanvasText 12%, Canvas);
  }

  [aria-selected='true'] {
    box-shadow: inset 0.3em 0 0 CanvasText;
  }

  mark {
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration: underline;
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.2em;
  }

  p.muted {
    margin-block-start: 0.3em;
  }

  button {
    background: none;
    border: 1px solid currentColor;
    border-radius: 0.3em;
    color: inherit;
    cursor: pointer;
    font: inherit;
    margin-block-start: 0.3em;
    min-block-size: 44px;
    padding: 0.4em 1em;
  }

  @media (forced-colors: active) {
    [aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  @media print {
    [role='listbox'],
    #hint,
    button {
      display: none;
    }
  }
`;
