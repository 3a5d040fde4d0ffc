import {css} from 'lit';

export const styles = css`
  .level {
    --_level: var(--_line);
    border-inline-start: 0.4em solid var(--_level);
    border-start-end-radius: 0.3em;
    border-end-end-radius: 0.3em;
    break-inside: avoid;
    margin-block-end: 0.9em;
    padding: 0.9em 1.1em;
  }

  p + .level {
    margin-block-start: 0.9em;
  }

  .level .subheading {
    font-size: 1.1em;
    margin-block-start: 0;
    color: var(--_heading, inherit);
  }

  @supports (color: oklch(from red l c h)) {
    .emergency {
      --_level: var(--procedure-emergency, oklch(from currentColor clamp(0.42, l, 0.8) 0.16 27));
      --_heading: var(--_level);
      background: color-mix(in srgb, var(--_level) 8%, transparent);
    }

    .urgent {
      --_level: var(--procedure-urgent, oklch(from currentColor clamp(0.42, l, 0.8) 0.11 70));
      --_heading: var(--_level);
      background: color-mix(in srgb, var(--_level) 8%, transparent);
    }
  }
`;
