import {css} from 'lit';

export const styles = css`
  .severity {
    inline-size: fit-content;
    border: 2px solid;
    border-radius: var(--_radius);
    margin-block: 1.4em 0;
    padding: 0.1em 0.6em;
  }

  @supports (color: oklch(from red l c h)) {
    .grave {
      color: var(--procedure-emergency, oklch(from currentColor clamp(0.4, l, 0.8) 0.16 27));
    }
  }

  .risk {
    font-weight: 700;
  }

  .rows p + p {
    margin-block-start: 0.2em;
  }

  .chance::first-letter {
    text-transform: uppercase;
  }

  .figures,
  .scale {
    display: block;
    fill: none;
    margin-block-start: 0.5em;
    max-inline-size: 100%;
    stroke: var(--_muted);
    stroke-width: 0.7;
  }

  [dir='rtl'] .figures {
    scale: -1 1;
  }

  .scale {
    stroke-width: 1.5;
  }

  text {
    fill: currentColor;
    font-size: 13px;
    stroke: none;
    text-anchor: middle;
  }

  .affected {
    fill: var(--_accent);
    stroke: var(--_accent);
  }

  @media (forced-colors: active) {
    .base {
      --_accent: CanvasText;
    }
  }
`;
