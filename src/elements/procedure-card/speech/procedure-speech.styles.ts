import {css} from 'lit';

export const styles = css`
  /* While it reads it stays in sight; text runs below it. */
  :host([mode='reading']),
  :host([mode='paused']) {
    inset-block-start: 0.5em;
    position: sticky;
    z-index: 1;
  }

  .bar {
    align-items: center;
    border-radius: var(--procedure-radius, 0.4em);
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.6em;
    inline-size: fit-content;
    margin-inline-start: auto;
    max-inline-size: 100%;
  }

  .active {
    border: 2px solid;
    padding: 0.4em;
  }

  p {
    margin: 0;
    min-inline-size: 0;
  }

  p:empty {
    display: none;
  }

  .where {
    font-weight: 700;
  }

  /* The buttons show it already. */
  :host([mode='reading']) [role='status'],
  :host([mode='paused']) [role='status'] {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }

  button {
    align-items: center;
    background: none;
    border: 2px solid;
    border-radius: var(--procedure-radius, 0.3em);
    color: var(--_accent);
    cursor: pointer;
    display: inline-flex;
    font: inherit;
    font-weight: 700;
    gap: 0.4em;
    min-block-size: 44px;
    padding: 0.3em 0.9em;
  }

  svg {
    block-size: 1.3em;
    inline-size: 1.3em;
  }

  button:focus-visible {
    outline: 0.2em solid;
    outline-offset: 0.15em;
  }

  /* Filled with the text's own colour, so that nothing shines through, whatever the page behind it. */
  @supports (color: oklch(from red l c h)) {
    .active {
      background: currentColor;
      border-color: transparent;
    }

    .active > * {
      color: oklch(from currentColor clamp(0, (0.6 - l) * 999, 1) 0 0);
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;

/** The name under which browsers know what is marked. */
export const MARK = 'procedure-speech';

/** For the roots in which the sentence stands that is read: no rule of a page reaches there. The same colours on every page. */
export const marked = css`
  @media screen {
    ::highlight(procedure-speech) {
      background-color: #ffe58a;
      color: #1b1b1b;
    }
  }

  @media screen and (forced-colors: active) {
    ::highlight(procedure-speech) {
      background-color: Highlight;
      color: HighlightText;
    }
  }
`;
