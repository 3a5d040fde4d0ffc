import {css} from 'lit';

export const styles = css`
  ol {
    list-style: none;
  }

  .phases {
    border-inline-start: 3px solid var(--_line);
    margin-inline-start: 0.7em;
  }

  .phase {
    padding-inline-start: 1.4em;
    position: relative;
  }

  .phase + .phase {
    margin-block-start: 1.6em;
  }

  .phase > .subheading {
    margin-block: 0 0.4em;
  }

  .moment {
    position: relative;
  }

  .moment + .moment,
  .takes + ol {
    margin-block-start: 0.8em;
  }

  .time {
    font-weight: 700;
  }

  .time + .list {
    margin-block-start: 0.2em;
  }

  /* Points on the line, and a bar as long as the day. */
  .moment::before {
    background: var(--_accent);
    block-size: 0.7em;
    border-radius: 50%;
    content: '';
    inline-size: 0.7em;
    inset-block-start: 0.45em;
    inset-inline-start: calc(-1.4em - 0.35em - 2px);
    position: absolute;
    print-color-adjust: exact;
  }

  .day {
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
    border-radius: 0 var(--_radius) var(--_radius) 0;
    padding-block: 0.8em;
  }

  .day::before {
    background: var(--_accent);
    content: '';
    inline-size: 0.6em;
    inset-block: 0;
    inset-inline-start: calc(-0.3em - 2px);
    position: absolute;
    print-color-adjust: exact;
  }

  .day .moment::before {
    background: Canvas;
    border: 2px solid var(--_accent);
    box-sizing: border-box;
  }

  @container (inline-size > 56em) {
    .phases {
      border-block-start: 3px solid var(--_line);
      border-inline-start: 0;
      display: grid;
      grid-template-columns: 1fr 1fr 1fr;
      margin-inline-start: 0;
    }

    .phase {
      padding-block-start: 1em;
      padding-inline-end: 1em;
    }

    .phase + .phase {
      margin-block-start: 0;
    }

    .moment::before {
      inset-inline-start: -1.2em;
    }

    .day {
      border-radius: 0 0 var(--_radius) var(--_radius);
    }

    .day::before {
      block-size: 0.6em;
      inline-size: 100%;
      inset-block: calc(-0.3em - 2px) auto;
      inset-inline-start: 0;
    }
  }

  @media (forced-colors: active) {
    .moment::before,
    .day::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
