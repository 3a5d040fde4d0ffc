import {css} from 'lit';

export const styles = css`
  .risk {
    font-weight: 700;
  }

  .severity {
    font-weight: 400;
    white-space: nowrap;
  }

  .rows p + p {
    margin-block-start: 0.2em;
  }

  .chance::first-letter {
    text-transform: uppercase;
  }

  .figures {
    max-inline-size: 100%;
    margin-block-start: 0.6em;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 0.7;
  }

  [dir='rtl'] .figures {
    scale: -1 1;
  }

  .affected {
    fill: var(--_accent);
    stroke: var(--_accent);
  }

  @container (inline-size > 40em) {
    .rows > li {
      display: flex;
      gap: 2em;
      align-items: center;
      justify-content: space-between;
    }

    .figures {
      flex: none;
      margin: 0;
    }
  }

  /* Firefox prints nothing of a row of boxes that goes on over pages. */
  @media print {
    .rows > li {
      display: block;
    }
  }

  @media (forced-colors: active) {
    .base {
      --_accent: CanvasText;
    }
  }
`;
