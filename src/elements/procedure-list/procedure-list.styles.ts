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

  .words > input,
  select {
    inline-size: 100%;
    max-inline-size: 30em;
  }

  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
    margin-block-start: 1em;
  }

  nav > button {
    border: 1px solid var(--_line);
    min-inline-size: 44px;
    padding: 0.2em;
  }

  /* One line for each entry: its name, and its other names behind it. */
  .many > li {
    contain-intrinsic-block-size: auto 3.2em;
    padding-block: 0.2em;
  }

  .many > li > p {
    display: none;
  }

  .many > li > .names {
    display: inline;
    margin-inline-start: 0.5em;
  }

  .many > .first::before {
    content: attr(data-letter);
    display: block;
    font-size: 1.25em;
    font-weight: 700;
    margin-block-start: 0.6em;
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
    form,
    nav {
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
