import {css} from 'lit';

export const styles = css`
  form {
    align-items: end;
    display: grid;
    gap: 1em 1.5em;
  }

  label {
    display: grid;
    font-weight: 700;
    gap: 0.3em;
    min-inline-size: 0;
  }

  input,
  select,
  button {
    background: transparent;
    border: 1px solid var(--_muted);
    border-radius: 0.3em;
    color: inherit;
    font-weight: 400;
    min-block-size: 44px;
    min-inline-size: 0;
    padding: 0.5em 0.75em;
  }

  /* The list of choices stands on the browser's own paper, not on the page's. */
  option {
    background: Canvas;
    color: CanvasText;
  }

  button {
    color: var(--_accent);
    cursor: pointer;
    justify-self: start;
  }

  .rows {
    margin-block-start: 1em;
  }

  /* A thousand entries: those off the screen cost nothing, and none is numbered, which would take a time that grows by the square. */
  .rows > li {
    display: block;
    contain-intrinsic-block-size: auto 9em;
    content-visibility: auto;
  }

  .rows > li > * + * {
    margin-block-start: 0.3em;
  }

  a {
    color: var(--_accent);
    display: inline-flex;
    align-items: center;
    font-size: 1.1em;
    min-block-size: 44px;
    text-underline-offset: 0.15em;
    text-decoration-thickness: 1px;
    font-weight: 700;
  }

  @container (inline-size > 34em) {
    form {
      grid-template-columns: 1fr 1fr;
    }

    .words,
    form > p {
      grid-column: 1 / -1;
    }
  }

  @media print {
    form {
      display: none;
    }

    .rows > li {
      content-visibility: visible;
    }

    .rows > .later {
      display: block !important;
    }
  }
`;
