import {css} from 'lit';

/** Each level has a band of its own: dark, bright, outlined. They differ without colour too. */
export const styles = css`
  .level {
    --_band: transparent;
    break-inside: avoid;
    border: 2px solid var(--_edge, var(--_muted));
    border-radius: var(--_radius);
    margin-block: 1em;
    overflow: hidden;
  }

  .level .subheading {
    align-items: center;
    background: var(--_band);
    border-block-end: 1px solid var(--_edge, var(--_line));
    color: var(--_on, inherit);
    display: flex;
    gap: 0.6em;
    font-size: 1.2em;
    line-height: 1.3;
    margin: 0;
    padding: 0.6em 0.8em;
  }

  .level a {
    color: inherit;
  }

  .level svg {
    block-size: 1.4em;
    flex: none;
    inline-size: 1.4em;
  }

  .level .list {
    padding: 0.8em 1em 0.8em 2.2em;
  }

  [dir='rtl'] .level .list {
    padding-inline: 2.2em 1em;
  }

  .emergency {
    --_band: var(--procedure-emergency, #9b1420);
    --_edge: var(--_band);
    --_on: #fff;
  }

  .urgent {
    --_band: var(--procedure-urgent, #ffc766);
    --_edge: var(--_band);
    --_on: #000;
  }

  @supports (color: oklch(from red l c h)) {
    /* White on a dark band, black on a bright one, whatever colour the page gives. */
    .emergency,
    .urgent {
      --_on: oklch(from var(--_band) clamp(0, (0.62 - l) * 999, 1) 0 0);
    }
  }

  .calls {
    list-style: none;
  }

  .write {
    display: none;
  }

  @media (forced-colors: active) {
    .emergency {
      border-width: 6px;
    }

    .urgent {
      border-width: 4px;
    }
  }

  /* Paper may come without backgrounds and without colours. */
  @media print {
    .level {
      --_edge: #000;
      --_on: #000;
      border-radius: 0;
    }

    .level .subheading {
      background: none;
    }

    .emergency {
      border-width: 4pt;
    }

    .non-urgent {
      border-style: dashed;
      border-width: 1pt;
    }

    .write {
      display: block;
    }

    .write::after {
      border-block-end: 1pt solid;
      content: '';
      display: inline-block;
      inline-size: 16em;
    }
  }
`;
