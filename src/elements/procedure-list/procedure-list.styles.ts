import {css} from 'lit';

export const styles = css`
  .base {
    max-inline-size: none;
  }

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

  button {
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
    font-size: 1.1em;
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
