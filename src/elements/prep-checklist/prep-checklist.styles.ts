import {css} from 'lit';

export const styles = css`
  .rows {
    margin-block: 0.6em;
  }

  .rows > li {
    padding-block: 0.2em;
  }

  .step,
  .choice {
    align-items: center;
    column-gap: 0.9em;
    cursor: pointer;
    display: grid;
    grid-template-columns: auto 1fr;
    min-block-size: 44px;
  }

  .step {
    align-items: start;
    padding-block: 0.55em;
  }

  .step > input,
  .choice > input {
    accent-color: var(--_accent);
    block-size: 1.5em;
    inline-size: 1.5em;
    min-block-size: 0;
  }

  .step > input {
    grid-row: 1 / span 2;
  }

  .step + ul {
    margin: 0 2.4em 0.55em;
  }

  .when,
  .late,
  .mark,
  legend {
    font-weight: 700;
  }

  .mark {
    border: 2px solid;
    border-radius: var(--_radius);
    display: inline-block;
    font-size: 0.85em;
    line-height: 1.3;
    padding-inline: 0.4em;
  }

  /* Not struck out: "Do not stop your medicine" would read as taken back. */
  .step:has(:checked) > * {
    color: var(--_muted);
    font-weight: 400;
  }

  .text > .muted {
    display: block;
  }

  /* Links in muted text would be too pale. */
  .rule,
  .kept {
    color: inherit;
  }

  .fact {
    display: block;
  }

  details {
    margin-block-start: 0.4em;
  }

  fieldset,
  .fields,
  .actions {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: 0.9em;
    margin-block-end: 0.9em;
  }

  .actions,
  fieldset {
    align-items: center;
    border: 0;
    margin-block-start: 0.9em;
    min-inline-size: 0;
  }

  fieldset {
    gap: 0 2em;
  }

  label:has(> select, > input[type='datetime-local']) {
    display: grid;
    font-weight: 700;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 100%;
  }

  @supports (color: oklch(from red l c h)) {
    .actions > button {
      background: currentColor;
    }

    /* White on a dark button, black on a light one. */
    .actions > button > span {
      color: oklch(from currentColor clamp(0, (0.6 - l) * 999, 1) 0 0);
    }
  }

  /* Neither paper nor a page whose script does not run counts ticks, tells the time or takes anything. */
  @media print, (scripting: none) {
    [role='status']:not(.callout),
    details,
    button,
    .conditions,
    .kept,
    .next,
    .mark {
      display: none;
    }

  }

  @container (inline-size > 34em) {
    .step:has(.when) {
      grid-template-columns: auto 10em 1fr;
    }

    .when + .text {
      grid-column: 3;
      grid-row: 1;
    }
  }
`;
